// SPDX-License-Identifier: EUPL-1.2
#include "cli/ProblemLines.h"

#include "report/ProblemText.h"

#include <ostream>

namespace leerspiegel::cli {

void printProblems(const QString& file, const std::vector<questionnaire::Problem>& problems, std::ostream& out)
{
    for (const auto& problem : problems) {
        out << file.toStdString() << ':' << problem.place.line << ':' << problem.place.column << ": " << problem.pointer
            << (problem.pointer.empty() ? "" : ": ") << leerspiegel::report::problemText(problem).toStdString() << '\n';
    }
}

} // namespace leerspiegel::cli
