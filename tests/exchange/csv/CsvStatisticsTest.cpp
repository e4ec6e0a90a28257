// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/CsvStatistics.h"

#include "exchange/json/StatisticsJson.h"
#include "support/Asked.h"
#include "support/Catch.h"
#include "support/TempFolder.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

using namespace leerspiegel;
using nlohmann::json;
using tests::Asked;

namespace {

base::Result<json> statisticsOf(const Asked& asked, const std::string& csv, const std::string& groupBy = {})
{
    const tests::TempFolder folder;
    std::ofstream(folder / "a.csv", std::ios::binary) << csv;
    const auto figures = exchange::statisticsOfCsv(asked.questionnaire, folder / "a.csv", groupBy);
    if (!figures) {
        return base::fail(figures.error());
    }
    std::ostringstream out;
    exchange::writeStatistics(*figures, !groupBy.empty(), out);
    return json::parse(out.str()).at("scales");
}

std::vector<std::string> keysOf(const json& object)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) {
        keys.push_back(key);
    }
    return keys; // in the order of the alphabet
}

constexpr auto golden = "respondent,team,a1,a2,a3,a4,a5\n"
                        "1,x,4,4,5,3,4\n2,x,3,3,4,3,3\n3,x,5,4,5,4,5\n4,y,2,3,3,2,2\n"
                        "5,y,4,5,4,4,4\n6,y,3,4,3,3,4\n7,z,5,5,5,4,4\n8,z,2,2,3,1,3\n";

} // namespace

TEST_CASE("The keys are those of the contract", "[csv][statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 5, 3);
    const auto plain = statisticsOf(asked, golden)->at("a");
    CHECK(keysOf(plain)
          == std::vector<std::string>{"alpha", "alphaN", "ci95", "itemRest", "mean", "n", "omegaTotal", "sd",
                                      "standardisedAlpha"});
    const auto grouped = statisticsOf(asked, golden, "team")->at("a");
    CHECK(keysOf(grouped)
          == std::vector<std::string>{"alpha", "alphaN", "ci95", "groups", "icc1", "icc2", "itemRest", "kBar", "mean",
                                      "msb", "msw", "n", "omegaTotal", "sd", "standardisedAlpha"});
    CHECK(keysOf(grouped.at("groups")) == std::vector<std::string>{"x", "y", "z"});
    CHECK(keysOf(grouped.at("groups").at("x"))
          == std::vector<std::string>{"admJ", "ci95", "completeN", "mean", "n", "rStarWgJ", "rwgJ", "sd"});
    CHECK(grouped.at("icc1").get<double>() == Approx(-0.3758448));
    CHECK(grouped.at("omegaTotal").get<double>() == Approx(0.9549094));
    CHECK(grouped.at("ci95")[1].get<double>() == Approx(4.356387));
}

TEST_CASE("Numbers have full precision and what cannot be computed is null", "[csv][statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 3, 2);
    const auto scale = statisticsOf(asked, "respondent,g,a1,a2,a3\n1,x,1,1,2\n", "g")->at("a");
    CHECK(scale.at("mean").get<double>() == 4.0 / 3);
    for (const auto* key :
         {"sd", "ci95", "alpha", "standardisedAlpha", "omegaTotal", "msb", "msw", "kBar", "icc1", "icc2"}) {
        CHECK(scale.at(key).is_null());
    }
    CHECK(scale.at("itemRest").at("a1").is_null());
    CHECK(scale.at("groups").at("x").at("rwgJ").is_null());
    CHECK(scale.at("alphaN") == 1);
}

TEST_CASE("Scores follow the half rule, figures of items the complete cases", "[csv][statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 4, 2, 1);
    const auto scale =
        statisticsOf(asked, "respondent,g,a1,a2,a3,a4\n1,x,1,5,4,5\n2,x,,?,3,5\n3,,5,1,1,2\n4,x,,,,2\n", "g")->at("a");
    CHECK(scale.at("n") == 3);
    CHECK(scale.at("alphaN") == 2);
    CHECK(scale.at("mean").get<double>() == Approx((4.75 + 4 + 1.25) / 3));
    CHECK(scale.at("groups").at("x").at("n") == 2);
    CHECK(scale.at("groups").at("x").at("completeN") == 1);
    CHECK(scale.at("groups").size() == 1);
}

TEST_CASE("A scale with parts uses all items of its parts", "[csv][statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 1, 1).scale("b", 2, 1).whole("w", {"a", "b"});
    const auto scales = *statisticsOf(asked, "respondent,a1,b1,b2\n1,1,2,2\n2,5,5,5\n3,3,,5\n4,,2,2\n");
    CHECK(keysOf(scales.at("w").at("itemRest")) == std::vector<std::string>{"a1", "b1", "b2"});
    CHECK(scales.at("w").at("n") == 3);
    CHECK(scales.at("w").at("alphaN") == 2);
    CHECK(scales.at("b").at("n") == 4);
}

TEST_CASE("A group may have any name", "[csv][statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 1, 1);
    const auto scale =
        statisticsOf(asked, "respondent,the group,a1\n1,\"say \"\"é\"\", \\\n\",1\n2,\"say \"\"é\"\", \\\n\",2\n",
                     "the group")
            ->at("a");
    CHECK(scale.at("groups").at("say \"é\", \\\n").at("n") == 2);
}

TEST_CASE("A group column that is missing, or twice there, is refused", "[csv][statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 1, 1);
    CHECK(statisticsOf(asked, "respondent,a1\n1,1\n", "team").error().code == base::ErrorCode::CsvColumnMissing);
    CHECK(statisticsOf(asked, "respondent,team,team,a1\n1,x,y,1\n", "team").error().code
          == base::ErrorCode::CsvColumnTwice);
    CHECK(statisticsOf(asked, "respondent,team,team,a1\n1,x,y,1\n").has_value());
}

TEST_CASE("A column that names everyone apart is refused at the limit", "[csv][statistics]")
{
    const auto asked = Asked(1, 5).scale("a", 1, 1);
    std::string csv = "respondent,a1\n";
    for (int person = 0; person <= 100'000; ++person) {
        csv += std::to_string(person) + ",1\n";
    }
    const auto refused = statisticsOf(asked, csv, "respondent");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == base::ErrorCode::CsvTooManyGroups);
    CHECK(refused.error().arguments == std::vector<std::string>{"respondent", "100000"});
    CHECK(refused.error().where.ends_with(":100002"));
}
