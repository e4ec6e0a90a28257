// SPDX-License-Identifier: EUPL-1.2
#include "app/Exports.h"
#include "app/Travel.h"
#include "support/Firm.h"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <iterator>
#include <regex>

using namespace leerspiegel;
using tests::Firm;

namespace {

constexpr auto sentence = "De oven van Jannes piept en niemand zegt er iets van";

std::string bytesOfFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Everything that lies in a folder, names and contents.
std::string everythingIn(const std::filesystem::path& folder)
{
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        all += entry.path().string();
        if (entry.is_regular_file()) {
            all += bytesOfFile(entry.path());
        }
    }
    return all;
}

session::Sheet sheetWithSentence()
{
    auto sheet = Firm::sheet(3);
    const auto& open = app::builtInInstrument().individual->questionnaire.open.front();
    sheet.response.answers[open.id] = questionnaire::Text{sentence};
    return sheet;
}

void checkNothingReadable(const Firm& firm, const privacy::PersonalCode& code)
{
    const auto all = everythingIn(firm.folder().path());
    CHECK(all.find(sentence) == std::string::npos);
    CHECK(all.find("Jannes") == std::string::npos);
    CHECK(all.find("c2b-1\":3") == std::string::npos);
    CHECK(all.find(code.text()) == std::string::npos);
    CHECK(all.find(Firm::passphrase) == std::string::npos);
    const auto bits = code.bits().view();
    CHECK(std::ranges::search(all, std::string(bits.begin(), bits.end())).empty());
}

} // namespace

TEST_CASE("A14 no answer, code or passphrase is readable in the dossier, as draft, sheet or after the count", "[app][raw]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    const auto code = privacy::PersonalCode::random();
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, code);
    REQUIRE((*scan)->saveDraft(sheetWithSentence()).has_value());
    checkNothingReadable(firm, code);
    REQUIRE((*scan)->handIn(sheetWithSentence()).has_value());
    checkNothingReadable(firm, code);
    firm.employees(round, 5);
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    checkNothingReadable(firm, code);
}

TEST_CASE("A15 nothing of a sheet's sealed bytes is left after withdrawing or after the count", "[app][raw]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    firm.employees(round, 5);
    const auto code = firm.employee(round, sheetWithSentence());
    const auto sheets = *firm.workspace().file().sheets(round);
    const auto traceOf = [](const dossier::StoredSheet& sheet) {
        const auto middle = sheet.envelope.view().subspan(1000, 24);
        return std::string(middle.begin(), middle.end());
    };
    SECTION("after withdrawing")
    {
        const auto scan = app::EmployeeScan::resume(firm.workspace(), round, code);
        REQUIRE((*scan)->withdraw().has_value());
        const auto left = *firm.workspace().file().sheets(round);
        const auto gone = std::ranges::find_if(sheets, [&](const auto& sheet) {
            return std::ranges::find(left, sheet.tag, &dossier::StoredSheet::tag) == left.end();
        });
        REQUIRE(gone != sheets.end());
        CHECK(everythingIn(firm.folder().path()).find(traceOf(*gone)) == std::string::npos);
    }
    SECTION("after the round was erased or called off")
    {
        REQUIRE(app::eraseUnread(firm.workspace(), round, GENERATE(true, false)).has_value());
        const auto all = everythingIn(firm.folder().path());
        for (const auto& sheet : sheets) {
            CHECK(all.find(traceOf(sheet)) == std::string::npos);
        }
    }
    SECTION("after the count")
    {
        REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
        const auto all = everythingIn(firm.folder().path());
        for (const auto& sheet : sheets) {
            CHECK(all.find(traceOf(sheet)) == std::string::npos);
        }
    }
}

TEST_CASE("A18 nothing finer than a day is written: no time of day, no count of seconds, in no file and no name", "[app][raw]")
{
    const auto began = std::time(nullptr);
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    firm.employees(round, 5);
    REQUIRE(app::writeInvitation(firm.workspace(), round, firm.folder() / "uitnodiging").has_value());
    const auto invitation = app::openInvitation(firm.folder() / "uitnodiging");
    auto scan = app::beginTravelScan(*invitation, privacy::PersonalCode::random(), firm.folder().path(), firm.environment());
    REQUIRE((*scan)->saveDraft(Firm::sheet(3)).has_value());
    const auto draft = everythingIn(firm.folder().path());
    REQUIRE((*scan)->handIn(Firm::sheet(3)).has_value());
    REQUIRE(app::importResponses(firm.workspace(), round, {(*scan)->responseFile()}).has_value());
    const auto sealed = everythingIn(firm.folder().path());
    REQUIRE(firm.workspace().file().backUpTo(firm.folder() / "kopie").has_value());
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    app::ExportOptions options;
    for (const auto format : {app::ExportFormat::Csv, app::ExportFormat::Json}) {
        options.format = format;
        const auto name = format == app::ExportFormat::Csv ? "uitvoer.csv" : "uitvoer.json";
        REQUIRE(app::exportRound(*app::loadPicture(firm.workspace(), round), options, firm.folder() / name).has_value());
    }
    const auto ended = std::time(nullptr);
    for (const auto& all : {draft, sealed, everythingIn(firm.folder().path())}) {
        CHECK(all.find("2027-03-12") != std::string::npos);
        static const std::regex timeOfDay("2027-03-12[T ][0-9]|20[0-9]{6}T[0-9]{6}|[0-2][0-9]:[0-5][0-9]:[0-5][0-9]");
        CHECK_FALSE(std::regex_search(all, timeOfDay));
        for (auto second = began; second <= ended; ++second) { // nor counted from 1970
            CHECK(all.find(std::to_string(second)) == std::string::npos);
        }
    }
}
