// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/SchemaCheck.h"
#include "region/SimulatedRegion.h"
#include "region/json/ContributionFile.h"
#include "support/Catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace leerspiegel;
using namespace leerspiegel::region;
using namespace leerspiegel::tests;
using questionnaire::ProblemCode;
using json = nlohmann::ordered_json;

namespace {

/// A firm with everything a contribution can hold.
json full()
{
    SimulatedRegion region(4, {});
    for (;;) {
        const auto firm = region.next();
        if (firm.employees && !firm.employees->ages.empty()) {
            return json::parse(contributionText(firm));
        }
    }
}

struct Fault
{
    const char* pointer;
    json value;
    ProblemCode code;
    const char* at;         ///< Where it is said.
    bool schemaToo = true;  ///< Whether a schema can say it.
};

std::vector<std::pair<ProblemCode, std::string>> found(const std::string& text)
{
    std::vector<std::pair<ProblemCode, std::string>> all;
    const auto read = readContribution(text);
    for (const auto& problem : read.problems) {
        all.emplace_back(problem.code, problem.pointer);
    }
    CHECK(read.contribution.has_value() == all.empty());
    return all;
}

} // namespace

TEST_CASE("Each rule of a contribution is checked, and said at its place", "[region]")
{
    const std::vector<Fault> faults{
        {"/format", "leerspiegel-contribution/2", ProblemCode::NewerFormat, "/format"},
        {"/format", "leerspiegel-questionnaire/1", ProblemCode::UnknownFormat, "/format"},
        {"/id", "DEAD", ProblemCode::BadId, "/id"},
        {"/id", 7, ProblemCode::WrongType, "/id"},
        {"/year", 1999, ProblemCode::RangeTooWide, "/year"},
        {"/year", "2027-03-12", ProblemCode::WrongType, "/year"},
        {"/round", 0, ProblemCode::RangeTooWide, "/round"},
        {"/name", "Bakkerij", ProblemCode::UnknownKey, "/name"},
        {"/background/size", "250+", ProblemCode::NotInList, "/background/size"},
        {"/background/sector", "Bakkerij De Korenaar", ProblemCode::NotInList, "/background/sector"},
        {"/background/name", "x", ProblemCode::UnknownKey, "/background/name"},
        {"/company/scales/c1", 101, ProblemCode::RangeTooWide, "/company/scales/c1"},
        {"/company/scales/c1", nullptr, ProblemCode::WrongType, "/company/scales/c1"},
        {"/company/contrasts/k1/now", -3.5, ProblemCode::RangeTooWide, "/company/contrasts/k1/now"},
        {"/companyQuestionnaire/edition", "1 0", ProblemCode::BadEdition, "/companyQuestionnaire/edition"},
        {"/employees/scales/c1/n", 4, ProblemCode::TooFewPeople, "/employees/scales/c1/n"},
        {"/employees/scales/c1/n", -1, ProblemCode::TooFewPeople, "/employees/scales/c1/n"},
        {"/employees/scales/c1/n", 20.5, ProblemCode::WrongType, "/employees/scales/c1/n"},
        {"/employees/scales/c1/mean", 61.25, ProblemCode::NumberNotRounded, "/employees/scales/c1/mean", false},
        {"/employees/scales/c1/mean", 2, ProblemCode::RangeTooWide, "/employees/scales/c1/mean"},
        {"/employees/scales/c1/median", 50, ProblemCode::UnknownKey, "/employees/scales/c1/median"},
        {"/employees/contrasts/k1/now/mean", 0.05, ProblemCode::NumberNotRounded, "/employees/contrasts/k1/now/mean", false},
        {"/employees/contrasts/k1/distance/mean", -1, ProblemCode::RangeTooWide, "/employees/contrasts/k1/distance/mean"},
        {"/employees/items/c2a-4/n", 19, ProblemCode::TooFewPeople, "/employees/items/c2a-4/n"},
        {"/employees/scales/c2a/n", 9000, ProblemCode::DifferentPeople, "/employees", false},
        {"/employees/ages/0/scales/c3/n", 5000, ProblemCode::DifferentPeople, "/employees", false},
        {"/employees/ages/0/scales/c3/sd", 12, ProblemCode::UnknownKey, "/employees/ages/0/scales/c3/sd"},
        {"/employees/ages/0/ages/0", "from55", ProblemCode::GroupIncomplete, "/employees", false},
        {"/employees/ages/0/ages/0", "from56", ProblemCode::NotInList, "/employees/ages/0/ages/0"},
        {"/employees/ages", json::array({0}), ProblemCode::WrongType, "/employees/ages/0"},
        {"/employees/scales/" "c 1", json{{"n", 20}, {"mean", 50}}, ProblemCode::BadId, "/employees/scales/c 1"},
    };
    for (const auto& fault : faults) {
        auto document = full();
        document[json::json_pointer(fault.pointer)] = fault.value;
        INFO(fault.pointer << ' ' << fault.value.dump());
        const auto problems = found(document.dump(1));
        CHECK(std::ranges::find(problems, std::pair(fault.code, std::string(fault.at))) != problems.end());
        CHECK(schemaFindings(document.dump(), "contribution").empty() != fault.schemaToo);
    }
}

TEST_CASE("Every key that must be there is missed, and all faults are told in one run", "[region]")
{
    for (const auto* key : {"format", "id", "year", "round", "companyQuestionnaire", "individualQuestionnaire", "background", "company"}) {
        auto document = full();
        document.erase(key);
        INFO(key);
        CHECK(found(document.dump()) == std::vector{std::pair(ProblemCode::MissingKey, std::string())});
        CHECK_FALSE(schemaFindings(document.dump(), "contribution").empty());
    }
    CHECK(found(R"({"format":"leerspiegel-contribution/1"})").size() == 7);
}

TEST_CASE("A spread of few people and a figure that is too fine for few people are refused", "[region]")
{
    auto document = full();
    document["employees"] = json{{"scales", {{"c1", {{"n", 7}, {"mean", 62}, {"sd", 14}}}}}, {"contrasts", json::object()}, {"items", json::object()}, {"ages", json::array()}};
    CHECK(found(document.dump()) == std::vector{std::pair(ProblemCode::NumberNotRounded, std::string("/employees/scales/c1/mean")),
                                                std::pair(ProblemCode::SpreadOfFewPeople, std::string("/employees/scales/c1/sd"))});
    document["employees"]["scales"]["c1"] = json{{"n", 7}, {"mean", 60}};
    CHECK(found(document.dump()).empty());
}

TEST_CASE("Whatever a stranger writes is refused without harm", "[region]")
{
    const auto good = full().dump();
    CHECK(found(good).empty());
    const auto code = [](const std::string& text) {
        const auto problems = found(text);
        REQUIRE_FALSE(problems.empty());
        return problems.front().first;
    };
    CHECK(code("") == ProblemCode::NotJson);
    CHECK(code("[]") == ProblemCode::WrongType);
    CHECK(code(good + "x") == ProblemCode::NotJson);
    CHECK(code("\xFF\xFE{}") == ProblemCode::NotUtf8);
    CHECK(code(std::string(300'000, ' ')) == ProblemCode::TooLarge);
    CHECK(code(std::string(1000, '[')) == ProblemCode::TooDeep);
    CHECK(code("{\"format\":\"" + std::string(100, 'x') + "\"}") == ProblemCode::StringTooLong);
    CHECK(code("{\"" + std::string(100, 'x') + "\":1}") == ProblemCode::StringTooLong);
    std::string many = "[0";
    for (int value = 0; value < 11'000; ++value) {
        many += ",0";
    }
    CHECK(code(many + "]") == ProblemCode::TooManyValues);
    auto twice = good;
    twice.insert(1, "\"round\":3,");
    CHECK(code(twice) == ProblemCode::DuplicateKey);
    for (const auto* number : {"NaN", "Infinity", "1e999", "-1e999", "0x10"}) {
        INFO(number);
        auto text = full();
        text["year"] = "HERE";
        auto broken = text.dump();
        broken.replace(broken.find("\"HERE\""), 6, number);
        CHECK_FALSE(found(broken).empty());
    }
}

TEST_CASE("A contribution cut short or with any byte changed never breaks the reader", "[region]")
{
    const auto good = full().dump();
    for (std::size_t length = 0; length < good.size(); length += 7) {
        CHECK_FALSE(readContribution(good.substr(0, length)).contribution.has_value());
    }
    base::SeededRandom random(1);
    for (int turn = 0; turn < 3000; ++turn) {
        auto text = good;
        text[random.below(static_cast<std::uint32_t>(text.size()))] = static_cast<char>(random.below(256));
        const auto read = readContribution(text);
        CHECK((!read.contribution || read.problems.empty()));
    }
}
