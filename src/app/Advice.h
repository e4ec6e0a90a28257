// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/Advice.h"
#include "advice/json/AdviceReader.h"
#include "app/Pictures.h"

#include <memory>
#include <optional>

namespace leerspiegel::app {

/// The rules that come with the program (questionnaires/advies.json, built in). Read once, at first use.
std::shared_ptr<const advice::AdviceRules> builtInAdvice();

/// An advice with what it was made from: its pointers lead into `rules`.
struct RoundAdvice
{
    std::shared_ptr<const advice::AdviceRules> rules;
    advice::Facts facts;
    advice::Advice advice;
};

/// The advice on one round. Empty when the rules are for other questionnaires than the round's. `today`: to see whether a
/// year has passed.
std::optional<RoundAdvice> adviceOn(const RoundPicture& picture, std::shared_ptr<const advice::AdviceRules> rules, const base::Day& today);

} // namespace leerspiegel::app
