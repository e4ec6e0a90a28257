// SPDX-License-Identifier: EUPL-1.2
#include "app/Exports.h"

#include "exchange/Books.h"
#include "exchange/SafeFile.h"
#include "exchange/csv/AnswerReader.h"
#include "support/Firm.h"

#include <array>
#include <csignal>
#include <sys/resource.h>

using namespace leerspiegel;
using app::ExportFormat;
using app::ExportOptions;
using app::ExportPart;
using base::ErrorCode;
using tests::Firm;

namespace {

constexpr std::array everyFormat{ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Sav, ExportFormat::Json};

ExportOptions optionsOf(ExportFormat format, ExportPart part = ExportPart::Everything)
{
    ExportOptions options;
    options.format = format;
    options.part = part;
    options.words = tests::plainWords();
    options.notes = {"Sommige cijfers zijn niet te zien."};
    options.office = exchange::officeWriters();
    return options;
}

/// A firm with one counted round and two company scans.
struct CountedFirm
{
    explicit CountedFirm(int employees = 6)
    {
        const auto round = firm.open(firm.plan(8));
        firm.employees(round, employees);
        for (int step : {2, 4}) {
            const auto id = app::beginCompanyScan(firm.workspace(), round);
            REQUIRE(id.has_value());
            auto sheet = Firm::sheet(step);
            const auto& company = app::builtInInstrument().company->questionnaire;
            sheet.response.questionnaire = company.id;
            sheet.response.edition = company.edition;
            REQUIRE(app::saveCompanyScan(firm.workspace(), round, {*id, sheet, true}).has_value());
        }
        if (employees >= 5) {
            REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
        }
        auto loaded = app::loadPicture(firm.workspace(), round);
        REQUIRE(loaded.has_value());
        picture = std::move(*loaded);
    }

    Firm firm;
    app::RoundPicture picture;
    tests::TempFolder folder;
};

/// While it lives, no file may grow beyond `bytes`: what a full disk does, without one.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        auto small = m_before;
        small.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("A round is saved in every format, and the rows are counted", "[exchange][app]")
{
    const CountedFirm counted;
    for (const auto format : everyFormat) {
        for (const auto part : {ExportPart::Everything, ExportPart::Picture, ExportPart::Company}) {
            const auto path = counted.folder / ("file" + std::to_string(static_cast<int>(format)) + std::to_string(static_cast<int>(part)));
            const auto exported = app::exportRound(counted.picture, optionsOf(format, part), path);
            REQUIRE(exported.has_value());
            CHECK(exported->rows > 0);
            CHECK(std::filesystem::file_size(path) > 500);
        }
    }
}

TEST_CASE("A file that is there already is never touched unless it may be replaced", "[exchange][app]")
{
    const CountedFirm counted;
    const auto path = counted.folder / "there";
    REQUIRE(exchange::writeFileSafely(path, base::bytesOf("kostbaar")).has_value());
    for (const auto format : everyFormat) {
        auto options = optionsOf(format);
        const auto refused = app::exportRound(counted.picture, options, path);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::FileExists);
        CHECK(std::filesystem::file_size(path) == 8);
    }
    auto options = optionsOf(ExportFormat::Json);
    options.replace = true;
    CHECK(app::exportRound(counted.picture, options, path).has_value());
    CHECK(std::filesystem::file_size(path) > 8);
}

TEST_CASE("A folder that is not there or cannot be written gives a reason and no file", "[exchange][app]")
{
    const CountedFirm counted;
    for (const auto format : everyFormat) {
        const auto refused = app::exportRound(counted.picture, optionsOf(format), counted.folder / "none" / "file");
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::FileNotWritten);
        CHECK(refused.error().where.ends_with("none/file"));
        CHECK_FALSE(app::exportRound(counted.picture, optionsOf(format), "/proc/leerspiegel-export").has_value());
    }
}

TEST_CASE("A disk without room leaves nothing half-written and the old file as it was", "[exchange][app]")
{
    const CountedFirm counted;
    const auto path = counted.folder / "there";
    REQUIRE(exchange::writeFileSafely(path, base::bytesOf("kostbaar")).has_value());
    for (const auto format : everyFormat) {
        auto options = optionsOf(format);
        options.replace = true;
        for (const rlim_t room : {0, 100, 3000}) {
            const SmallFiles small(room);
            CHECK_FALSE(app::exportRound(counted.picture, options, path).has_value());
        }
        CHECK(std::filesystem::file_size(path) == 8);
        CHECK(std::distance(std::filesystem::directory_iterator(counted.folder.path()), {}) == 1);
    }
}

TEST_CASE("Without a group picture only the company's own answers are saved", "[exchange][app]")
{
    const CountedFirm open(3);
    for (const auto format : {ExportFormat::Csv, ExportFormat::Sav}) {
        const auto refused = app::exportRound(open.picture, optionsOf(format), open.folder / "file");
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::NoGroupPicture);
    }
    for (const auto format : everyFormat) {
        CHECK(app::exportRound(open.picture, optionsOf(format, ExportPart::Picture), open.folder / "file").error().code == ErrorCode::NoGroupPicture);
        CHECK(app::exportRound(open.picture, optionsOf(format, ExportPart::Company), open.folder / ("c" + std::to_string(static_cast<int>(format)))).has_value());
    }
}

TEST_CASE("The company's plain CSV can be scored again and gives the same profiles", "[exchange][app]")
{
    const CountedFirm counted;
    const auto& company = counted.picture.instrument.company->questionnaire;
    REQUIRE(app::exportRound(counted.picture, optionsOf(ExportFormat::Csv, ExportPart::Company), counted.folder / "c.csv").has_value());
    auto reader = exchange::AnswerReader::open(company, counted.folder / "c.csv");
    REQUIRE(reader.has_value());
    exchange::AnswerReader::Row row;
    std::size_t read = 0;
    for (auto more = reader->next(row); more && *more; more = reader->next(row), ++read) {
        const auto& answers = counted.picture.companyResponses[read].answers;
        for (std::size_t item = 0; item < reader->items().size(); ++item) {
            const auto found = answers.find(reader->items()[item]->id);
            CHECK(row.values[item] == (found == answers.end() ? exchange::AnswerReader::missing : *questionnaire::numericValue(found->second)));
        }
    }
    CHECK(read == 2);
}

TEST_CASE("One's own sheet is saved as CSV or JSON and never as a spreadsheet", "[exchange][app]")
{
    const tests::TempFolder folder;
    const auto& asked = app::builtInInstrument().individual->questionnaire;
    const auto sheet = Firm::sheet(4);
    const auto word = [](const questionnaire::Scale&, double) { return std::string("stevig"); };
    for (const auto format : everyFormat) {
        const auto path = folder / ("own" + std::to_string(static_cast<int>(format)));
        const bool allowed = format == ExportFormat::Csv || format == ExportFormat::Json;
        CHECK(app::exportOwnSheet(asked, sheet.response, word, optionsOf(format), path).has_value() == allowed);
        CHECK(std::filesystem::exists(path) == allowed);
    }
}
