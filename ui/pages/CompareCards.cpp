// SPDX-License-Identifier: EUPL-1.2
// The cards of the compare page below the radars.
#include "ui/pages/ComparePage.h"

#include "report/charts/ChartTable.h"
#include "ui/pages/ConversationCards.h"
#include "ui/pages/LookBackCard.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/ReportView.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace leerspiegel::ui {

void ComparePage::addCard(const QString& title, const std::vector<QString>& sentences)
{
    if (sentences.empty()) {
        return;
    }
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(title, "title", frame));
    for (const auto& sentence : sentences) {
        card->addWidget(plainLabel(sentence, nullptr, frame));
    }
    content().addWidget(frame);
}

void ComparePage::addSentences()
{
    addCard(tr("Here you find each other"), m_model->findEachOther);
    addCard(tr("Here the conversation starts"), m_model->conversationStarts);
    addCard(tr("A small difference"), m_model->smallDifferences);
    std::vector<QString> changes;
    for (const auto& axis : m_model->folded) {
        if (!axis.change.isEmpty()) {
            changes.push_back(QStringLiteral("%1: %2").arg(axis.title, axis.change));
        }
    }
    addCard(tr("Beside the last round"), changes);
}

void ComparePage::addContrasts()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("The contrasts"), "title", frame), 1);
    auto* asRadar = makeButton("contrastRadar", m_contrastRadar ? tr("✓ As a radar") : tr("As a radar"), false, frame);
    asRadar->setCheckable(true);
    asRadar->setChecked(m_contrastRadar);
    connect(asRadar, &QPushButton::toggled, this, [this](bool on) {
        m_contrastRadar = on;
        rebuild();
    });
    row->addWidget(asRadar);
    card->addLayout(row);
    card->addWidget(plainLabel(tr("Mark: now. Arrow head: how they want it. You need both sides."), "quiet", frame));
    card->addWidget(chart(m_contrastRadar ? "contrast-radar" : "contrast-profile"));
    content().addWidget(frame);
    addCard(tr("This both of you wish"), m_model->sharedWishes);
    addCard(tr("Sentences that people handed over"), m_model->sentences);
}

void ComparePage::addTable(const report::Table& table)
{
    content().addWidget(plainLabel(table.caption, "title", this));
    content().addWidget(makeTable(table, this));
}

void ComparePage::addTables()
{
    if (!m_tables) {
        return;
    }
    const auto tableOf = [&](const char* id, std::size_t cut = 0) {
        return report::findChart(id)->draw(*m_model, {m_unfolded, 500, m_settings.language(), cut}).table;
    };
    addTable(tableOf("radar-both"));
    addTable(tableOf("contrast-profile"));
    for (std::size_t cut = 0; cut < m_model->cuts.size(); ++cut) {
        addTable(tableOf("groups", cut));
    }
    if (!m_model->trends.empty()) {
        addTable(tableOf("trend"));
    }
}

void ComparePage::addChartCard(const QString& title, const QString& note, const char* id, std::size_t cut)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(title, "title", frame));
    if (!note.isEmpty()) {
        card->addWidget(plainLabel(note, "quiet", frame));
    }
    card->addWidget(chart(id, cut));
    content().addWidget(frame);
}

void ComparePage::addGaps()
{
    if (m_model->hasPicture) {
        addChartCard(tr("The differences"), tr("○ company · ◆ employees · the pale bar shows how sure it is"), "gaps");
    }
}

/// Groups apart, as far as the small-group rules stored them.
void ComparePage::addCuts()
{
    for (std::size_t cut = 0; cut < m_model->cuts.size(); ++cut) {
        addChartCard(m_model->cuts[cut].title, tr("Only groups of five or more. A difference between groups can be chance."), "groups", cut);
    }
}

void ComparePage::addLookBack()
{
    const auto parts = reportPartsOf(*m_loaded, m_settings.language());
    if (!parts.agreedBefore.empty()) {
        content().addWidget(new LookBackCard(parts.agreedBefore, this));
    }
}

/// Instead of the group picture when there is none; else only the mirrors that people lent.
void ComparePage::addConversation(bool besideGroup)
{
    const auto language = m_settings.language();
    content().addWidget(new ConversationCards(std::make_shared<const report::ConversationModel>(conversationOf(*m_loaded, language)), besideGroup, m_unfolded, m_tables, language, this));
}

void ComparePage::addTrend()
{
    if (!m_model->trends.empty()) {
        addChartCard(tr("All rounds"), tr("○ solid: company · ◆ dashed: employees"), "trend");
    }
}

} // namespace leerspiegel::ui
