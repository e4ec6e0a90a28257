// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/SideBar.h"

#include "ui/widgets/Building.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <array>

namespace leerspiegel::ui {

namespace {

struct Entry
{
    PageId id;
    const char* objectName;
    const char* text;
    bool needsDossier;
};

/// The pages at the left, in order.
constexpr std::array entries{
    Entry{PageId::Start, "pageStart", QT_TRANSLATE_NOOP("leerspiegel::ui::SideBar", "Start"), false},
    Entry{PageId::Round, "pageRound", QT_TRANSLATE_NOOP("leerspiegel::ui::SideBar", "Round"), true},
    Entry{PageId::CompanyScans, "pageCompany", QT_TRANSLATE_NOOP("leerspiegel::ui::SideBar", "Company scan"), true},
    Entry{PageId::Employee, "pageEmployee", QT_TRANSLATE_NOOP("leerspiegel::ui::SideBar", "My scan"), true},
    Entry{PageId::Compare, "pageCompare", QT_TRANSLATE_NOOP("leerspiegel::ui::SideBar", "Compare"), true},
    Entry{PageId::Talk, "pageTalk", QT_TRANSLATE_NOOP("leerspiegel::ui::SideBar", "Talk"), true},
    Entry{PageId::Agreements, "pageAgreements", QT_TRANSLATE_NOOP("leerspiegel::ui::SideBar", "Agreements"), true},
    Entry{PageId::Region, "pageRegion", QT_TRANSLATE_NOOP("leerspiegel::ui::SideBar", "Region"), true},
    Entry{PageId::Settings, "pageSettings", QT_TRANSLATE_NOOP("leerspiegel::ui::SideBar", "Settings"), false},
    Entry{PageId::About, "pageAbout", QT_TRANSLATE_NOOP("leerspiegel::ui::SideBar", "About this scan"), false},
};

/// As wide as what it holds, and its scroll bar when that is there.
class SideScroll final : public QScrollArea
{
public:
    explicit SideScroll(QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override
    {
        return {widget() ? widget()->minimumSizeHint().width() + scrollBarWidth() : 0, QScrollArea::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {sizeHint().width(), 100}; }

private:
    int scrollBarWidth() const
    {
        return widget() && widget()->minimumSizeHint().height() > height() ? verticalScrollBar()->sizeHint().width() : 0;
    }
};

} // namespace

SideBar::SideBar(QWidget* parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("side"));
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new SideScroll(this);
    auto* inside = new QWidget(scroll);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(10, 16, 10, 16);
    addButtons(*layout);
    layout->addStretch();
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    around->addWidget(scroll);
    retranslate();
}

void SideBar::addButtons(QVBoxLayout& layout)
{
    auto* group = new QButtonGroup(this);
    for (const auto& entry : entries) {
        auto* button = makeButton(entry.objectName, {}, false, this);
        button->setCheckable(true);
        button->setAutoExclusive(true); // to assistive technology one of a choice, no tick
        button->setProperty("role", QStringLiteral("page"));
        group->addButton(button);
        button->setFocusPolicy(Qt::ClickFocus);
        connect(button, &QPushButton::toggled, this, [this, button, id = entry.id](bool on) {
            button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); // Tab comes to the page that is shown, arrows go on
            if (on) {
                emit chosen(id); // also when assistive technology toggles it
            }
        });
        layout.addWidget(button);
        m_buttons[entry.id] = button;
    }
}

QPushButton* SideBar::button(PageId id) const
{
    const auto found = m_buttons.find(id);
    return found == m_buttons.end() ? nullptr : found->second;
}

void SideBar::setHasDossier(bool open)
{
    for (const auto& entry : entries) {
        m_buttons[entry.id]->setEnabled(open || !entry.needsDossier);
    }
}

void SideBar::retranslate()
{
    for (const auto& entry : entries) {
        m_buttons[entry.id]->setText(tr(entry.text));
    }
}

void SideBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
