// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/Explanation.h"
#include "statistics/Summary.h"

namespace leerspiegel::report {

/// Collects the sentences and formulas of one explanation.
class ExplainWriter
{
public:
    ExplainWriter(const QString& title, const QString& subtitle, const QString& language);

    void heading(const QString& words, int level = 2);
    void say(const QString& words);
    void list(const std::vector<QString>& lines);
    void table(Table table);
    const QString& language() const { return m_report.language; }
    bool isEmpty() const { return m_report.blocks.empty(); }
    ReportModel take() { return std::move(m_report); }

    /// At most two decimals, none that are 0; comma in Dutch. In brackets when it is negative and something stands before it.
    QString number(double value, int decimals = 2) const;
    QString inBrackets(double value, int decimals = 2) const;
    /// "(4 + 3 + 5) / 3 = 4": a mean as one would type it.
    QString mean(const std::vector<double>& values, int decimals = 2) const;

private:
    ReportModel m_report;
};

/// Answers that the reader may see one by one: the company's forms, or one's own.
struct OwnAnswers
{
    const questionnaire::Questionnaire& asked;
    std::vector<session::Response> responses;
    bool mine = false; ///< One employee's own mirror.
};
void explainOwnScale(ExplainWriter& writer, const OwnAnswers& answers, const questionnaire::Scale& scale);
void explainOwnContrast(ExplainWriter& writer, const OwnAnswers& answers, const questionnaire::Contrast& contrast);

/// From the stored picture only.
void explainGroupScale(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Scale& scale);
void explainGroupContrast(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Contrast& contrast);
/// How many people, and the words for it.
void explainCertainty(ExplainWriter& writer, const ComparisonInput& input);
/// Why a figure is not shown: all rules at once, for which one it was would tell something.
void explainHidden(ExplainWriter& writer, int threshold);
/// "2,06 × √(12² / 27 × 0,37) = 2,9" and how it is rounded.
void explainMargin(ExplainWriter& writer, const grouppicture::Figure& figure, int invited, const statistics::HalfWidth& width, double step,
                   bool planned);

void explainGap(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Scale& scale);
void explainCompanyChange(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Scale& scale);
void explainGroupChange(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Scale& scale);
void explainContrastChange(ExplainWriter& writer, const ComparisonInput& input, const questionnaire::Contrast& contrast);
void explainGroups(ExplainWriter& writer, const ComparisonInput& input, const grouppicture::Cut& cut);
/// Welch's test of two stored figures, second minus first, with every step; `quantile` above the usual one when several pairs count.
void explainWelch(ExplainWriter& writer, const grouppicture::Figure& first, const grouppicture::Figure& second, double planned,
                  int pairs = 1);

} // namespace leerspiegel::report
