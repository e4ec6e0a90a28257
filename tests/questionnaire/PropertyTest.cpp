// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/SchemaCheck.h"
#include "questionnaire/Support.h"
#include "questionnaire/json/Document.h"
#include "questionnaire/json/QuestionnaireReader.h"
#include "support/Catch.h"

#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace leerspiegel::questionnaire;
using namespace leerspiegel::tests;
using nlohmann::json;

namespace {

json said(const std::string& words)
{
    return {{"en", words}};
}

/// Any good instrument: some answer scales, sections with items, and scales that share the items of one range.
json arbitraryInstrument()
{
    json q = {{"format", "leerspiegel-questionnaire/1"}, {"id", "any"},   {"edition", "1"}, {"languages", {"en"}},
              {"perspective", "individual"},             {"title", said("Any")}};
    const int ranges = *rc::gen::inRange(1, 4);
    for (int range = 0; range < ranges; ++range) {
        const int lowest = *rc::gen::inRange(-5, 5);
        q["answerScales"]["r" + std::to_string(range)] = {
            {"type", *rc::gen::element(std::string("rating"), std::string("bipolar"))},
            {"lowest", lowest},
            {"highest", lowest + *rc::gen::inRange(1, 10)}};
    }
    const int sections = *rc::gen::inRange(1, 4);
    int number = 0;
    for (int section = 0; section < sections; ++section) {
        json items = json::array();
        const int count = *rc::gen::inRange(1, 8);
        for (int item = 0; item < count; ++item, ++number) {
            const auto range = number < ranges ? number : *rc::gen::inRange(0, ranges);
            const auto scale = "r" + std::to_string(std::min(range, ranges - 1));
            const auto id = "i" + std::to_string(number);
            items.push_back({{"id", id}, {"answerScale", scale}, {"text", said("Sentence " + id)}, {"reversed", *rc::gen::arbitrary<bool>()}});
            q["byRange"][scale].push_back(id);
        }
        const auto id = "s" + std::to_string(section);
        q["sections"].push_back({{"id", id}, {"title", said(id)}, {"items", items}});
    }
    for (const auto& [scale, items] : q["byRange"].items()) {
        q["scales"].push_back({{"id", "of-" + scale}, {"title", said(scale)}, {"items", items}});
    }
    q.erase("byRange");
    return q;
}

std::string arbitraryText()
{
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element(std::string("a"), std::string("\n"), std::string("\r\n"), std::string("\r"), std::string("\xC3\xA9"),
                         std::string("\xE2\x82\xAC"), std::string("\xF0\x9F\x8D\x9E"), std::string(300, 'w')));
    std::string text = *rc::gen::element(std::string(), std::string("\xEF\xBB\xBF"));
    for (const auto& piece : pieces) {
        text += piece;
    }
    return text;
}

/// The definition, step by step.
Place slowPlace(std::string_view text, std::size_t offset)
{
    Place place;
    for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < offset; ++at) {
        const bool first = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if (text[at] == '\n' || (text[at] == '\r' && !first)) {
            place = {place.line + 1, 1};
        } else if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) {
            ++place.column;
        }
    }
    return place;
}

} // namespace

TEST_CASE("Any instrument of the format is read, is valid by the schema, and keeps its items and ranges", "[questionnaire][property]")
{
    REQUIRE(rc::check([] {
        const auto q = arbitraryInstrument();
        const auto text = q.dump(*rc::gen::inRange(-1, 4));
        const auto read = readQuestionnaire(text);
        RC_ASSERT(linesOf(read.problems).empty());
        RC_ASSERT(schemaFindings(text).empty());
        std::size_t items = 0;
        for (std::size_t section = 0; section < q["sections"].size(); ++section) {
            items += q["sections"][section]["items"].size();
            RC_ASSERT(read.questionnaire->sections[section].items.size() == q["sections"][section]["items"].size());
        }
        std::size_t scored = 0;
        for (const auto& scale : read.questionnaire->scales) {
            scored += scale.items.size();
            RC_ASSERT(scale.minimumAnswered == static_cast<int>(scale.items.size() + 1) / 2);
        }
        RC_ASSERT(scored == items);
    }));
}

TEST_CASE("A key that is taken away or added is named, and nothing else", "[questionnaire][property]")
{
    REQUIRE(rc::check([] {
        auto q = arbitraryInstrument();
        const auto section = *rc::gen::inRange<std::size_t>(0, q["sections"].size());
        auto& items = q["sections"][section]["items"];
        const auto item = *rc::gen::inRange<std::size_t>(0, items.size());
        const auto pointer = "/sections/" + std::to_string(section) + "/items/" + std::to_string(item);
        const bool taken = *rc::gen::arbitrary<bool>();
        if (taken) {
            items[item].erase("text");
        } else {
            items[item]["texts"] = 1;
        }
        const auto problems = readQuestionnaire(q.dump(1)).problems;
        RC_ASSERT(problems.size() == 1U);
        RC_ASSERT(problems[0].code == (taken ? ProblemCode::MissingKey : ProblemCode::UnknownKey));
        RC_ASSERT(problems[0].pointer == pointer + (taken ? "" : "/texts"));
    }));
}

TEST_CASE("The fast table of lines agrees with the definition at every offset", "[questionnaire][property]")
{
    REQUIRE(rc::check([] {
        const auto text = arbitraryText();
        const LineTable table(text);
        const auto offset = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
        RC_ASSERT(table.placeOf(offset) == slowPlace(text, offset));
    }));
}

TEST_CASE("Any JSON at all gives a questionnaire or problems in order", "[questionnaire][property]")
{
    REQUIRE(rc::check([] {
        auto q = arbitraryInstrument();
        const auto flat = q.flatten();
        auto changed = flat;
        const auto wanted = *rc::gen::inRange<std::size_t>(0, flat.size());
        auto at = changed.begin();
        std::advance(at, static_cast<std::ptrdiff_t>(wanted));
        *at = *rc::gen::element(json(nullptr), json(3.9), json(-1), json(""), json("x y"), json(true), json(1e300));
        const auto read = readQuestionnaire(changed.unflatten().dump());
        RC_ASSERT(read.questionnaire.has_value() == read.problems.empty());
        RC_ASSERT(std::ranges::is_sorted(read.problems, {}, &Problem::place));
    }));
}
