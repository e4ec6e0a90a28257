// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ReportModel.h"

namespace leerspiegel::report {

/// A profile that its owner lends, under the name that its owner chose.
struct LentInput
{
    QString name;
    scoring::Profile profile;
};
/// The same, ready to be shown. Two people of one name are told apart by a number.
struct LentMirror
{
    QString name;
    ComparisonModel mirror;
};

/// What a firm of fewer than five talks with: the company's own picture and the mirrors that people lend. Nobody else is in
/// it, and no group.
struct ConversationModel
{
    ComparisonModel company; ///< Only the company's own answers.
    std::vector<LentMirror> lent;
    std::vector<QString> alike;     ///< Conditions on which everybody shown is within 10 points.
    std::vector<QString> different; ///< Conditions on which two are 25 points apart or more: less can be chance for one person.
};

/// `input` may hold a group picture; it is not looked at.
ConversationModel makeConversation(const ComparisonInput& input, const std::vector<LentInput>& lent, const QString& language);

/// The company's radar, then one under each name.
std::vector<Picture> conversationRadars(const ConversationModel& model, bool unfolded, double width, const QString& language);
/// The contrasts of one person, under the name.
Picture lentContrasts(const LentMirror& lent, double width, const QString& language);
/// Everybody's points, one row for each condition.
Table conversationTable(const ConversationModel& model, const QString& language);
/// Why there is no group picture, and what everybody takes to the table.
std::vector<QString> conversationSentences(const ConversationModel& model);

/// "Onze spiegels", for a firm of fewer than five: ontdek, droom, ontwerp, doe without a group. `parts.comparison` is not
/// looked at.
ReportModel conversationReport(const ConversationModel& model, const ReportParts& parts, const QString& language);

} // namespace leerspiegel::report
