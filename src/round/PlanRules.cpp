// SPDX-License-Identifier: EUPL-1.2
#include "round/RoundDescriptor.h"

#include <algorithm>
#include <set>

namespace leerspiegel::round {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t longestName = 200; // bytes of UTF-8

auto refuse(const char* field, std::size_t limit) { return fail(ErrorCode::InvalidRoundPlan, field, {std::to_string(limit)}); }

bool mayCut(const questionnaire::Questionnaire& individual, const questionnaire::ItemId& id)
{
    const auto found = std::ranges::find(individual.background, id, &questionnaire::Item::id);
    return found != individual.background.end() && found->cut;
}

base::Outcome checkCuts(const RoundPlan& plan, const questionnaire::Questionnaire& individual)
{
    if (plan.cuts.size() > mostCuts(plan.invited)) {
        return refuse("cuts", mostCuts(plan.invited));
    }
    const std::set<questionnaire::ItemId> different(plan.cuts.begin(), plan.cuts.end());
    const bool known = std::ranges::all_of(plan.cuts, [&](const auto& id) { return mayCut(individual, id); });
    if (!known || different.size() != plan.cuts.size()) {
        return refuse("cuts", mostCuts(plan.invited));
    }
    return {};
}

} // namespace

std::size_t mostCuts(int invited)
{
    if (invited >= leastInvitedForAllCuts) {
        return 3;
    }
    return invited >= leastInvitedForOneCut ? 1 : 0;
}

base::Outcome checkPlan(const RoundPlan& plan, const questionnaire::Questionnaire& individual)
{
    if (plan.name.empty() || plan.name.size() > longestName) {
        return refuse("name", longestName);
    }
    if (plan.tellerName.size() > longestName || plan.ownerName.size() > longestName) {
        return refuse(plan.tellerName.size() > longestName ? "tellerName" : "ownerName", longestName);
    }
    if (plan.invited < 1 || plan.invited > mostInvited) {
        return refuse("invited", static_cast<std::size_t>(mostInvited));
    }
    if (plan.threshold < leastThreshold || (plan.threshold > leastThreshold && plan.threshold > plan.invited)) {
        return refuse("threshold", static_cast<std::size_t>(leastThreshold));
    }
    return checkCuts(plan, individual);
}

} // namespace leerspiegel::round
