// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/Firm.h"

#include <fstream>
#include <iterator>

namespace leerspiegel::tests {

using Background = std::vector<std::pair<std::string, std::string>>;

inline session::Sheet sheetOf(int step, const Background& background = {}, int position = 1)
{
    auto sheet = Firm::sheet(step, position);
    for (const auto& [item, option] : background) {
        sheet.response.answers[questionnaire::ItemId{item}] = questionnaire::Choice{option};
    }
    return sheet;
}

inline round::RoundPlan planWithCuts(const Firm& firm, int invited, const std::vector<std::string>& cuts)
{
    auto plan = firm.plan(invited);
    for (const auto& cut : cuts) {
        plan.cuts.emplace_back(cut);
    }
    return plan;
}

/// Closes the round and gives what is stored of it.
inline app::RoundPicture closed(Firm& firm, const round::RoundId& round)
{
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    auto shown = app::loadPicture(firm.workspace(), round);
    REQUIRE(shown.has_value());
    REQUIRE(shown->picture.has_value());
    return std::move(*shown);
}

inline grouppicture::GroupPicture counted(Firm& firm, const round::RoundId& round) { return *closed(firm, round).picture; }

inline base::Bytes bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace leerspiegel::tests
