// SPDX-License-Identifier: EUPL-1.2
// What the keying page shows behind the last question: whether to check, and what was typed differently.
#include "ui/pages/KeyingPage.h"

#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/PageFrame.h"

#include <QFrame>

namespace leerspiegel::ui {

QPushButton* KeyingPage::addEndButton(const char* objectName, const QString& text, bool primary, std::function<void()> clicked)
{
    auto* button = makeButton(objectName, text, primary, m_end);
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    return button;
}

void KeyingPage::showEnd()
{
    m_end->clearContent();
    m_end->scrollToTop();
    if (m_presenter.step() == KeyingStep::Differences) {
        showDifferences();
        return;
    }
    const bool checked = m_presenter.step() == KeyingStep::Checked;
    m_end->setTitle(checked ? tr("Checked") : tr("Everything is typed in"));
    m_end->setIntro(tr("%1 questions have an answer.").arg(m_presenter.answeredCount()));
    m_end->content().addWidget(plainLabel(
        checked
            ? tr("Both times you typed the same, or you chose which answer is right.")
            : tr("Type it once more to find mistakes? You do not see the first answers then. At the end you only see what is different."),
        nullptr, m_end));
    addEndButtons();
}

void KeyingPage::addEndButtons()
{
    const bool checked = m_presenter.step() == KeyingStep::Checked;
    auto* row = new FlowRow;
    auto* check = addEndButton("checkKeying", tr("Type it once more"), !checked, [this] { m_presenter.startCheck(); });
    auto* done =
        addEndButton("keyingDone", checked ? tr("Next →") : tr("Go on without checking"), checked, [this] { m_presenter.finish(); });
    row->addWidget(check);
    row->addWidget(done);
    m_end->content().addLayout(row);
    (checked ? done : check)->setFocus();
}

void KeyingPage::showDifferences()
{
    m_end->setTitle(tr("What is different"));
    m_end->setIntro(tr("Look at the paper and choose what stands there."));
    const auto named = [](const QString& answer) { return answer.isEmpty() ? tr("no cross") : answer; };
    QPushButton* first = nullptr;
    for (const auto& difference : m_presenter.differences()) {
        QVBoxLayout* card = nullptr;
        auto* frame = makeCard(&card, m_end);
        const auto asked = QStringLiteral("%1. %2").arg(QString::number(difference.number), difference.prompt);
        card->addWidget(plainLabel(asked, "question", frame));
        auto* row = new FlowRow;
        for (const bool second : {false, true}) {
            const auto text =
                second ? tr("The second time: %1").arg(named(difference.second)) : tr("The first time: %1").arg(named(difference.first));
            auto* button = addEndButton(second ? "takeSecond" : "takeFirst", text, false,
                                        [this, id = difference.id, second] { m_presenter.settle(id, second); });
            button->setAccessibleName(QStringLiteral("%1 %2").arg(asked, text));
            row->addWidget(button);
            first = first ? first : button;
        }
        card->addLayout(row);
        m_end->content().addWidget(frame);
    }
    if (first) {
        first->setFocus();
    }
}

} // namespace leerspiegel::ui
