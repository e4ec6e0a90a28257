// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ConversationCards.h"

#include "ui/widgets/Building.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/ReportTable.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace leerspiegel::ui {

namespace {

constexpr int columns = 2;

} // namespace

ConversationCards::ConversationCards(std::shared_ptr<const report::ConversationModel> model, bool besideGroup, bool unfolded, bool tables,
                                     const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_model(std::move(model))
    , m_language(language)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("conversationCards"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(14);
    if (besideGroup) {
        m_layout->addWidget(plainLabel(tr("Lent mirrors"), "title", this));
        m_layout->addWidget(
            plainLabel(tr("These people lent their own mirror under this name. One mirror is one person on one day."), "quiet", this));
    } else {
        addWhy();
    }
    addRadars(besideGroup, unfolded);
    addSentences(tr("Here you find each other"), tr("Everybody who is shown sees this about alike."), m_model->alike);
    addSentences(tr("Here the conversation starts"),
                 tr("Here two mirrors are far apart. Ask each other: what do you see? Who looks differently is not wrong."),
                 m_model->different);
    addContrasts();
    if (tables) {
        const auto table = report::conversationTable(*m_model, m_language);
        m_layout->addWidget(plainLabel(table.caption, "title", this));
        m_layout->addWidget(makeTable(table, this));
    }
}

void ConversationCards::addWhy()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("Talk with your own mirrors"), "title", frame));
    for (const auto& sentence : report::conversationSentences(*m_model)) {
        card->addWidget(plainLabel(sentence, nullptr, frame));
    }
    card->addWidget(plainLabel(tr("The guide for the talk is on the page Talk."), "quiet", frame));
    m_layout->addWidget(frame);
}

void ConversationCards::addRadars(bool besideGroup, bool unfolded)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(14);
    int place = 0;
    const auto add = [&](const QString& name, std::size_t index) {
        QVBoxLayout* card = nullptr;
        auto* frame = makeCard(&card, this);
        card->addWidget(plainLabel(name, "title", frame));
        auto* view = new ChartView(frame);
        view->setObjectName(QStringLiteral("lentRadar"));
        view->setChart([model = m_model, index, unfolded, language = m_language](double width) {
            return report::conversationRadars(*model, unfolded, width, language)[index];
        });
        card->addWidget(view);
        card->addStretch(1);
        grid->addWidget(frame, place / columns, place % columns);
        ++place;
    };
    if (!besideGroup) {
        add(tr("Company"), 0);
    }
    for (std::size_t index = 0; index < m_model->lent.size(); ++index) {
        add(m_model->lent[index].name, index + 1);
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    m_layout->addLayout(grid);
}

void ConversationCards::addContrasts()
{
    for (const auto& lent : m_model->lent) {
        QVBoxLayout* card = nullptr;
        auto* frame = makeCard(&card, this);
        card->addWidget(plainLabel(tr("The contrasts of %1").arg(lent.name), "title", frame));
        card->addWidget(plainLabel(tr("Mark: now. Arrow head: how they want it. You need both sides."), "quiet", frame));
        auto* view = new ChartView(frame);
        view->setChart([shown = lent, language = m_language](double width) { return report::lentContrasts(shown, width, language); });
        card->addWidget(view);
        m_layout->addWidget(frame);
    }
}

void ConversationCards::addSentences(const QString& title, const QString& note, const std::vector<QString>& lines)
{
    if (lines.empty()) {
        return;
    }
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(title, "title", frame));
    card->addWidget(plainLabel(note, "quiet", frame));
    for (const auto& line : lines) {
        card->addWidget(plainLabel(line, nullptr, frame));
    }
    m_layout->addWidget(frame);
}

QWidget* makeConversationOffer(const app::RoundSummary& round, QWidget* parent)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, parent);
    frame->setObjectName(QStringLiteral("conversationOffer"));
    card->addWidget(plainLabel(ConversationCards::tr("Talk with your own mirrors"), "title", frame));
    card->addWidget(plainLabel(round.invited < round::leastThreshold
                                   ? ConversationCards::tr("You are with fewer than five, so there will be no picture of the group.")
                                   : ConversationCards::tr("Up to now there are too few scans for a picture of the group."),
                               nullptr, frame));
    card->addWidget(
        plainLabel(ConversationCards::tr("You can still talk well. Everyone prints the own mirror, or lends it to the owner under a name. "
                                         "Close the round without a group picture: then the lent mirrors stand beside the "
                                         "picture of the company on the page Compare, and the page Talk has a guide."),
                   nullptr, frame));
    frame->setVisible(round.sheets < round.threshold);
    return frame;
}

} // namespace leerspiegel::ui
