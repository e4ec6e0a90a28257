// SPDX-License-Identifier: EUPL-1.2
#include "scoring/Profile.h"
#include "scoring/ScoringPlan.h"
#include "support/Asked.h"
#include "support/Catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace leerspiegel;
using tests::Asked;

namespace {

/// Random answers, with gaps and "I do not know".
session::Sheet anySheet(const questionnaire::Questionnaire& asked)
{
    session::Sheet sheet;
    for (const auto& item : asked.sections[0].items) {
        const auto& scale = asked.answerScaleOf(item);
        const int fate = *rc::gen::inRange(0, 10);
        if (fate < 7) {
            sheet.response.answers[item.id] = questionnaire::Step{*rc::gen::inRange(scale.lowest, scale.highest + 1)};
        } else if (fate == 7 && scale.dontKnow) {
            sheet.response.answers[item.id] = questionnaire::DontKnow{};
        }
    }
    return sheet;
}

Asked anyAsked()
{
    const int lowest = *rc::gen::inRange(-3, 3);
    const int items = *rc::gen::inRange(1, 7);
    return Asked(lowest, lowest + *rc::gen::inRange(1, 8))
        .scale("a", items, *rc::gen::inRange(1, items + 1), *rc::gen::inRange(0, items + 1))
        .scale("b", 3, 2)
        .whole("w", {"a", "b"})
        .contrast("k");
}

} // namespace

TEST_CASE("The order of items does not matter to a score", "[scoring][property]")
{
    REQUIRE(rc::check([] {
        auto asked = anyAsked();
        const auto sheet = anySheet(asked.questionnaire);
        const auto before = scoring::score(asked.questionnaire, sheet.response);
        std::ranges::reverse(asked.questionnaire.scales[0].items);
        std::ranges::reverse(asked.questionnaire.sections[0].items);
        RC_ASSERT(scoring::score(asked.questionnaire, sheet.response) == before);
    }));
}

TEST_CASE("A score never leaves its range and a missing answer never counts as 0", "[scoring][property]")
{
    REQUIRE(rc::check([] {
        const auto asked = anyAsked();
        const auto sheet = anySheet(asked.questionnaire);
        for (const auto& [id, score] : scoring::score(asked.questionnaire, sheet.response).scales) {
            if (score) {
                RC_ASSERT(score->percent >= -1e-9);
                RC_ASSERT(score->percent <= 100 + 1e-9);
                RC_ASSERT(score->answered > 0);
            }
        }
    }));
}

TEST_CASE("Reversing every item twice is nothing; once mirrors the score", "[scoring][property]")
{
    REQUIRE(rc::check([] {
        auto asked = anyAsked();
        const auto sheet = anySheet(asked.questionnaire);
        const auto id = questionnaire::ScaleId{"a"};
        const auto before = scoring::score(asked.questionnaire, sheet.response).scales.at(id);
        const auto reverse = [&] {
            for (auto& item : asked.questionnaire.sections[0].items) {
                item.reversed = !item.reversed;
            }
        };
        reverse();
        const auto once = scoring::score(asked.questionnaire, sheet.response).scales.at(id);
        RC_ASSERT(once.has_value() == before.has_value());
        if (before) {
            RC_ASSERT(std::abs(once->percent + before->percent - 100) < 1e-9);
        }
        reverse();
        RC_ASSERT(scoring::score(asked.questionnaire, sheet.response).scales.at(id) == before);
    }));
}

TEST_CASE("The compiled plan scores exactly as one sheet at a time", "[scoring][property]")
{
    REQUIRE(rc::check([] {
        const auto asked = anyAsked();
        std::vector<const questionnaire::Item*> items;
        for (const auto& item : asked.questionnaire.sections[0].items) {
            items.push_back(&item);
        }
        const auto people = static_cast<std::size_t>(*rc::gen::inRange(1, 9));
        std::vector<session::Sheet> sheets;
        std::vector<std::vector<scoring::Cell>> columns(items.size());
        for (std::size_t person = 0; person < people; ++person) {
            sheets.push_back(anySheet(asked.questionnaire));
            for (std::size_t item = 0; item < items.size(); ++item) {
                const auto& answer = sheets.back().response.answer(items[item]->id);
                const auto value = questionnaire::numericValue(answer);
                const bool unknown = std::holds_alternative<questionnaire::DontKnow>(answer);
                columns[item].push_back(value ? static_cast<scoring::Cell>(*value) : unknown ? scoring::dontKnowCell : scoring::missingCell);
            }
        }
        std::vector<const scoring::Cell*> pointers;
        for (const auto& column : columns) {
            pointers.push_back(column.data());
        }
        const scoring::ScoringPlan plan(asked.questionnaire, items);
        std::vector<scoring::ScaleColumn> results;
        plan.score(pointers, people, results);
        for (std::size_t person = 0; person < people; ++person) {
            const auto profile = scoring::score(asked.questionnaire, sheets[person].response);
            for (std::size_t scale = 0; scale < plan.scaleCount(); ++scale) {
                const auto& expected = profile.scales.at(asked.questionnaire.scales[scale].id);
                RC_ASSERT((results[scale].valid[person] != 0) == expected.has_value());
                if (expected) {
                    RC_ASSERT(results[scale].mean[person] == expected->mean);
                    RC_ASSERT(results[scale].dontKnow[person] == expected->dontKnow);
                    RC_ASSERT(std::abs(plan.percent(scale, results[scale].mean[person]) - expected->percent) < 1e-9);
                }
            }
        }
    }));
}
