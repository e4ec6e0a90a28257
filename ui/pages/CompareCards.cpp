// SPDX-License-Identifier: EUPL-1.2
// The cards of the compare page below the radars.
#include "ui/pages/ComparePage.h"

#include "report/Changes.h"
#include "report/Words.h"
#include "report/charts/ChartTable.h"
#include "ui/pages/ConversationCards.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/ReportTable.h"
#include "ui/widgets/SideBySide.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

QString idOf(const questionnaire::ScaleId& id) { return QString::fromStdString(id.text()); }

} // namespace

QPushButton* ComparePage::explainButton(const QString& topic, const QString& about, QWidget* parent)
{
    auto* button = makeButton("explainThis", tr("How is this calculated?"), false, parent);
    button->setProperty("role", QStringLiteral("link"));
    button->setAccessibleName(tr("How is this calculated: %1").arg(about));
    connect(button, &QPushButton::clicked, this, [this, topic] { explain(topic); });
    return button;
}

QVBoxLayout* ComparePage::addCard(const QString& title, const QString& topic)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(title, "title", frame), 1);
    if (!topic.isEmpty()) {
        row->addWidget(explainButton(topic, title, frame), 0, Qt::AlignTop);
    }
    card->addLayout(row);
    content().addWidget(frame);
    return card;
}

void ComparePage::addLines(QVBoxLayout& card, const QString& title, const std::vector<QString>& lines)
{
    if (lines.empty()) {
        return;
    }
    if (!title.isEmpty()) {
        card.addWidget(plainLabel(title, "pole", card.parentWidget()));
    }
    for (const auto& line : lines) {
        card.addWidget(plainLabel(line, nullptr, card.parentWidget()));
    }
}

/// All conditions of one band, each with both scores and what else is said of it.
QWidget* ComparePage::findingCard(statistics::GapBand band, const QString& title)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(title, "title", frame));
    bool any = false;
    for (const auto& axis : m_model->folded) {
        if (axis.band != band) {
            continue;
        }
        any = true;
        auto* row = new QHBoxLayout;
        row->addWidget(plainLabel(axis.title, "pole", frame), 1);
        row->addWidget(explainButton(idOf(axis.id), axis.title, frame), 0, Qt::AlignTop);
        card->addLayout(row);
        QStringList sentences{axis.sentence, axis.agreement};
        sentences.removeAll(QString());
        card->addWidget(plainLabel(sentences.join(QStringLiteral(" · ")), nullptr, frame));
    }
    if (!any) {
        card->addWidget(plainLabel(tr("No condition this time."), "quiet", frame));
    }
    card->addStretch(1);
    return frame;
}

void ComparePage::addFindings()
{
    const auto has = [&](statistics::GapBand band) {
        return std::ranges::any_of(m_model->folded, [&](const auto& axis) { return axis.band == band; });
    };
    if (!m_model->hasPicture || std::ranges::none_of(m_model->folded, [](const auto& axis) { return axis.band.has_value(); })) {
        return;
    }
    auto* row = new SideBySide(this);
    row->add(findingCard(statistics::GapBand::FindEachOther, tr("Here you find each other")));
    row->add(findingCard(statistics::GapBand::ConversationStarts, tr("Here the conversation starts")));
    content().addWidget(row);
    if (has(statistics::GapBand::SmallDifference)) {
        content().addWidget(findingCard(statistics::GapBand::SmallDifference, tr("A small difference")));
    }
}

void ComparePage::addGaps()
{
    if (!m_model->hasPicture || m_model->folded.empty()) {
        return;
    }
    auto* card = addCard(tr("The differences"), QStringLiteral("gap:") + idOf(m_model->folded.front().id));
    card->addWidget(plainLabel(tr("○ company · ◆ employees · the pale bar shows how sure it is"), "quiet", card->parentWidget()));
    card->addWidget(chart("gaps"));
}

void ComparePage::addContrasts()
{
    if (m_model->contrasts.empty()) {
        return;
    }
    auto* card = addCard(tr("The contrasts"), QString::fromStdString(m_model->contrasts.front().id.text()));
    auto* row = new FlowRow;
    addToggle(*row, "contrastRadar", tr("As a radar"), m_contrastRadar);
    card->addLayout(row);
    card->addWidget(plainLabel(tr("Mark: now. Arrow head: how they want it. You need both sides."), "quiet", card->parentWidget()));
    card->addWidget(chart(m_contrastRadar ? "contrast-radar" : "contrast-profile"));
    std::vector<QString> camps;
    for (const auto& contrast : m_model->contrasts) {
        if (!contrast.camps.isEmpty()) {
            camps.push_back(contrast.camps);
        }
    }
    addLines(*card, tr("This both of you wish"), m_model->sharedWishes);
    if (const auto shifts = report::shiftsTable(*m_model); !shifts.rows.empty()) {
        card->addWidget(plainLabel(shifts.caption, "pole", card->parentWidget()));
        card->addWidget(makeTable(shifts, card->parentWidget()));
    }
    addLines(*card, tr("People want different things"), camps);
    if (!m_model->sentences.empty()) {
        addLines(*addCard(tr("Sentences that people handed over")), {}, m_model->sentences);
    }
}

/// Groups of one background question, as far as the small-group rules stored them.
void ComparePage::addCuts()
{
    if (!m_model->hasPicture) {
        return;
    }
    if (m_model->cuts.empty()) {
        addLines(*addCard(tr("Groups")), {}, {m_model->cutsReason});
        return;
    }
    m_cut = std::min(m_cut, m_model->cuts.size() - 1);
    const auto& cut = m_model->cuts[m_cut];
    auto* card = addCard(tr("Groups: %1").arg(cut.title), QStringLiteral("group:") + cut.id);
    if (m_model->cuts.size() > 1) {
        auto* chooser = makeChoice("cuts", tr("Compare by"), this);
        for (const auto& one : m_model->cuts) {
            chooser->addItem(one.title);
        }
        chooser->setCurrentIndex(static_cast<int>(m_cut));
        connect(chooser, &QComboBox::activated, this, [this](int index) {
            m_cut = static_cast<std::size_t>(index);
            rebuild();
        });
        card->addWidget(chooser);
    }
    card->addWidget(plainLabel(tr("Only groups of five or more. Small groups are joined."), "quiet", card->parentWidget()));
    card->addWidget(chart("groups", m_cut));
    addLines(*card, {}, cut.words);
}

void ComparePage::addTrend()
{
    if (m_model->trends.empty()) {
        return;
    }
    auto* card = addCard(tr("All rounds"), QStringLiteral("change:") + idOf(m_model->folded.front().id));
    card->addWidget(plainLabel(tr("○ solid: company · ◆ dashed: employees"), "quiet", card->parentWidget()));
    card->addWidget(chart("trend"));
    if (const auto changes = report::changesTable(*m_model, m_settings.language()); !changes.rows.empty()) {
        card->addWidget(plainLabel(changes.caption, "pole", card->parentWidget()));
        card->addWidget(makeTable(changes, card->parentWidget()));
    }
}

void ComparePage::addAdvice()
{
    const auto& advice = m_parts->advice;
    if (advice.strengths.empty() && advice.talkTopics.empty() && advice.options.empty() && advice.special.empty()) {
        return;
    }
    auto* card = addCard(tr("To the talk"));
    addLines(*card, tr("First this"), advice.special);
    addLines(*card, tr("Strengths"), advice.strengths);
    addLines(*card, tr("To talk about"), advice.talkTopics);
    if (advice.options.empty()) {
        return;
    }
    card = addCard(tr("What you can do"));
    for (const auto& option : advice.options) {
        std::vector<QString> lines{option.opening, option.reason, option.firstStep};
        std::erase_if(lines, [](const QString& line) { return line.isEmpty(); });
        addLines(*card, option.title, lines);
    }
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

/// Instead of the group picture when there is none; else only the mirrors that people lent.
void ComparePage::addConversation(bool besideGroup)
{
    const auto language = m_settings.language();
    auto model = std::make_shared<const report::ConversationModel>(feedback::conversationOf(*m_loaded, language));
    content().addWidget(new ConversationCards(std::move(model), besideGroup, m_unfolded, m_tables, language, this));
}

} // namespace leerspiegel::ui
