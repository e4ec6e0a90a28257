// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/MessageBar.h"

#include "ui/widgets/Building.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace leerspiegel::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_label(plainLabel({}, nullptr, this))
{
    setObjectName(QStringLiteral("message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_label);
    hide();
}

QString MessageBar::text() const { return m_label->text(); }

void MessageBar::showError(const QString& sentence) { show(sentence, "error"); }

void MessageBar::showNote(const QString& sentence) { show(sentence, "note"); }

void MessageBar::show(const QString& sentence, const char* role)
{
    setRole(*this, role);
    m_label->setText(sentence);
    QFrame::show();
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    m_label->clear();
    hide();
}

} // namespace leerspiegel::ui
