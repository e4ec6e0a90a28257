// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ComparisonModel.h"
#include "report/ReportModel.h"
#include "session/Response.h"

#include <optional>
#include <vector>

namespace leerspiegel::report {

/// Whose numbers are explained.
enum class ExplainSide { Both, Company, Employees };

/// What the page "Hoe is dit berekend?" is made of: the company's own answers and the stored picture, nothing else.
struct ExplainInput
{
    ComparisonInput comparison;
    std::vector<session::Response> companyResponses; ///< One for each of comparison.companyProfiles.
};

/// A number that can be explained.
struct ExplainTopic
{
    QString id; ///< "c2", "k3", "gap:c1", "change:c1", "group:age", "certainty"
    QString title;
};

/// Everything that is shown of a round, in the order of the page: scales with their parts, contrasts, groups, certainty.
/// An id of a scale or contrast explains all that is shown of it; "gap:" and "change:" only that.
std::vector<ExplainTopic> explainTopics(const ExplainInput& input, const QString& language);
/// One topic, or "all", down to the items and the missing rule, with every formula filled in. Empty for an unknown topic.
std::optional<ReportModel> explain(const ExplainInput& input, const QString& topic, ExplainSide side, const QString& language);

/// The same for one employee's own mirror.
std::vector<ExplainTopic> mirrorTopics(const questionnaire::Questionnaire& asked, const QString& language);
std::optional<ReportModel> explainMirror(const questionnaire::Questionnaire& asked, const session::Response& own, const QString& topic,
                                         const QString& language);

} // namespace leerspiegel::report
