// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"
#include "report/Conversation.h"

#include <QWidget>

class QVBoxLayout;

namespace leerspiegel::ui {

/// The talk of a firm of fewer than five: why there is no group picture, the company's radar and the mirrors that people
/// lent, side by side under their names. With a group picture only who lent is shown.
class ConversationCards final : public QWidget
{
    Q_OBJECT

public:
    ConversationCards(std::shared_ptr<const report::ConversationModel> model, bool besideGroup, bool unfolded, bool tables,
                      const QString& language, QWidget* parent = nullptr);

private:
    void addWhy();
    void addRadars(bool besideGroup, bool unfolded);
    void addContrasts();
    void addSentences(const QString& title, const QString& note, const std::vector<QString>& lines);

    std::shared_ptr<const report::ConversationModel> m_model;
    QString m_language;
    QVBoxLayout* m_layout;
};

/// For the page of a round: what happens in a round without a group picture. Hidden when there can still be one.
QWidget* makeConversationOffer(const app::RoundSummary& round, QWidget* parent);

} // namespace leerspiegel::ui
