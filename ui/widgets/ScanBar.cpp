// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ScanBar.h"

#include "ui/widgets/Building.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace leerspiegel::ui {

ScanBar::ScanBar(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(plainLabel({}, "title", this))
    , m_facts(plainLabel({}, "quiet", this))
{
    setProperty("role", QStringLiteral("bar"));
    m_row->setContentsMargins(24, 8, 24, 8);
    m_title->setWordWrap(false);
    m_facts->setObjectName(QStringLiteral("scanOf"));
    m_row->addWidget(m_title);
    m_row->addSpacing(12);
    m_row->addWidget(m_facts, 1);
}

void ScanBar::setTexts(const QString& title, const QString& company, const QString& round)
{
    m_title->setText(title);
    m_facts->setText(QStringLiteral("%1 · %2").arg(company, round));
}

QPushButton* ScanBar::addButton(const char* objectName)
{
    auto* button = makeButton(objectName, {}, false, this);
    add(button);
    return button;
}

/// Enter goes on in the scan, so it never presses what stands here.
void ScanBar::add(QPushButton* button)
{
    button->setAutoDefault(false);
    auto policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(m_row->indexOf(m_facts) == m_row->count() - 1); // the first keeps the bar as high as it is
    button->setSizePolicy(policy);
    m_row->addWidget(button);
}

} // namespace leerspiegel::ui
