// SPDX-License-Identifier: EUPL-1.2
#include "advice/AdviceRules.h"

#include <algorithm>
#include <array>

namespace leerspiegel::advice {

namespace {

struct Name
{
    ConditionKind kind;
    std::string_view name;
};
constexpr std::array names{
    Name{ConditionKind::Low, "low"},
    Name{ConditionKind::LowCount, "lowCount"},
    Name{ConditionKind::Gap, "gap"},
    Name{ConditionKind::GapCount, "gapCount"},
    Name{ConditionKind::NoGap, "noGap"},
    Name{ConditionKind::Wish, "wish"},
    Name{ConditionKind::WishCount, "wishCount"},
    Name{ConditionKind::WishesApart, "wishesApart"},
    Name{ConditionKind::LowItem, "lowItem"},
    Name{ConditionKind::DontKnow, "dontKnow"},
    Name{ConditionKind::Strongest, "strongest"},
    Name{ConditionKind::HighAndAlike, "highAndAlike"},
    Name{ConditionKind::NoPicture, "noPicture"},
    Name{ConditionKind::DaysPassed, "daysPassed"},
    Name{ConditionKind::Special, "special"},
    Name{ConditionKind::Background, "background"},
    Name{ConditionKind::Invited, "invited"},
    Name{ConditionKind::All, "all"},
    Name{ConditionKind::Any, "any"},
};

} // namespace

std::string_view nameOf(ConditionKind kind) { return std::ranges::find(names, kind, &Name::kind)->name; }

std::optional<ConditionKind> conditionKind(std::string_view name)
{
    const auto found = std::ranges::find(names, name, &Name::name);
    return found == names.end() ? std::nullopt : std::optional(found->kind);
}

const Subject* AdviceRules::findSubject(const std::string& wanted) const
{
    const auto found = std::ranges::find(subjects, wanted, &Subject::id);
    return found == subjects.end() ? nullptr : &*found;
}

const Option* AdviceRules::findOption(const OptionId& wanted) const
{
    const auto found = std::ranges::find(options, wanted, &Option::id);
    return found == options.end() ? nullptr : &*found;
}

} // namespace leerspiegel::advice
