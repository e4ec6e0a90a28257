// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RegionPage.h"

#include "app/Files.h"
#include "region/json/ContributionFile.h"
#include "report/ErrorText.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReportView.h"
#include "ui/widgets/SavePath.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace leerspiegel::ui {

namespace {

using region::Field;

struct FieldName
{
    Field field;
    const char* name;
};

/// Short names; the whole question stands in the table below.
constexpr std::array fieldNames{
    FieldName{Field::Size, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "size")},
    FieldName{Field::Sector, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "sector")},
    FieldName{Field::Region, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "region")},
    FieldName{Field::Practical, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "practical work")},
    FieldName{Field::Plan, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "plan or money")},
    FieldName{Field::Driver, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "who brings up learning")},
    FieldName{Field::Transfer, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "another owner")},
    FieldName{Field::Older, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "how many are 55 or older")},
    FieldName{Field::Owners, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "whether only owners answered")},
};

} // namespace

RegionPage::RegionPage(DossierService& service, Settings& settings, QWidget* parent)
    : DossierPage("regionPage", service, settings, parent)
    , m_leftOut(app::leftOutAtFirst())
{
    setWidest(900);
    rebuild();
}

void RegionPage::describe()
{
    m_contents = nullptr;
    setTitle(tr("Contribution to the region"));
    setIntro(tr("Many companies together show what helps learning in a region. You decide whether yours takes part, and what it tells."));
}

void RegionPage::ask() { loadContribution(m_service, m_round, this, keepIn(m_loaded)); }

void RegionPage::forget()
{
    m_loaded.reset();
    m_round = {};
    m_leftOut = app::leftOutAtFirst();
}

void RegionPage::draw()
{
    if (!m_loaded) {
        return;
    }
    if (auto* rounds = makeRoundChooser(m_loaded->rounds, m_loaded->round, [this](const round::RoundId& chosen) {
            m_round = chosen;
            load();
        })) {
        content().addWidget(rounds);
    }
    addFields();
    addContents();
}

void RegionPage::addFields()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("What may the region know of the company?"), "title", frame));
    card->addWidget(
        plainLabel(tr("Only what is ticked goes along. Sector, size and region together may tell which company it is."), "quiet", frame));
    auto* row = new FlowRow;
    int boxes = 0;
    for (const auto& [field, name] : fieldNames) {
        if (!m_loaded->contribution.background.contains(field)) {
            continue;
        }
        auto* box = new QCheckBox(tr(name), frame);
        box->setObjectName(QStringLiteral("field-") + QString::fromUtf8(region::kindOf(field).id.data()));
        box->setAccessibleName(tr(name));
        box->setChecked(!m_leftOut.contains(field));
        connect(box, &QCheckBox::toggled, this, [this, which = field](bool on) {
            on ? static_cast<void>(m_leftOut.erase(which)) : static_cast<void>(m_leftOut.insert(which));
            showContents();
        });
        row->addWidget(box);
        ++boxes;
    }
    card->addLayout(row);
    if (boxes == 0) {
        card->addWidget(
            plainLabel(tr("Nobody answered these questions in the company scan, or not all answered the same."), nullptr, frame));
    }
    content().addWidget(frame);
}

void RegionPage::addContents()
{
    auto* save = makeButton("saveContribution", tr("Save the contribution…"), true, this);
    connect(save, &QPushButton::clicked, this, &RegionPage::save);
    content().addWidget(save, 0, Qt::AlignLeft);
    auto* inside = new QWidget(this);
    m_contents = new QVBoxLayout(inside);
    m_contents->setContentsMargins(0, 0, 0, 0);
    content().addWidget(inside);
    showContents();
}

void RegionPage::showContents()
{
    while (auto* item = m_contents->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto language = m_settings.language();
    m_contents->addWidget(new ReportView(report::contributionReport(chosen(), m_loaded->words(language)), this));
}

region::Contribution RegionPage::chosen() const { return app::without(m_loaded->contribution, m_leftOut); }

void RegionPage::save()
{
    const auto path =
        askSavePath(this, tr("Save the contribution"), tr("contribution") + QStringLiteral(".json"), tr("Contribution (*.json)"));
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

void RegionPage::saveTo(const QString& path)
{
    if (!m_loaded) {
        return;
    }
    const auto saved = app::saveFile(path.toStdString(), base::bytesOf(region::contributionText(chosen())));
    saved ? message().showNote(tr("It is saved. Nothing was sent: you give the file to whom you choose."))
          : message().showError(report::errorText(saved.error()));
}

} // namespace leerspiegel::ui
