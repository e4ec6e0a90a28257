// SPDX-License-Identifier: EUPL-1.2
#include "report/LookBack.h"

#include "report/Tr.h"

#include <algorithm>
#include <iterator>

namespace leerspiegel::report {

QString lookBackHeading() { return ReportTr::tr("What did you do? This you agreed last time"); }

std::vector<QString> lookBackLines(const std::vector<AgreementWords>& agreedBefore)
{
    std::vector<QString> lines;
    std::ranges::transform(agreedBefore, std::back_inserter(lines), [](const auto& agreement) {
        return QStringLiteral("%1 (%2): %3").arg(agreement.what, agreement.who, agreement.state);
    });
    return lines;
}

} // namespace leerspiegel::report
