// SPDX-License-Identifier: EUPL-1.2
#include "app/RoundSheets.h"
#include "app/Travel.h"

#include <algorithm>

using namespace leerspiegel;
using tests::Firm;
using tests::bytesOf;
using tests::sheetOf;

namespace {

/// A dossier with an open round, and response files that were filled in elsewhere.
struct Mailbag
{
    Firm firm;
    round::RoundId round = firm.open(firm.plan(9));
    std::filesystem::path start = firm.folder() / "begin";
    std::vector<std::filesystem::path> files;

    explicit Mailbag(int howMany)
    {
        REQUIRE(app::writeInvitation(firm.workspace(), round, firm.folder() / "uitnodiging").has_value());
        const auto invitation = app::openInvitation(firm.folder() / "uitnodiging");
        REQUIRE(invitation.has_value());
        for (int person = 0; person < howMany; ++person) {
            files.push_back(firm.folder() / ("antwoord" + std::to_string(person)));
            auto scan = app::beginTravelScan(*invitation, privacy::PersonalCode::random(), files.back(), firm.environment());
            REQUIRE(scan.has_value());
            REQUIRE((*scan)->handIn(sheetOf(1 + person % 5)).has_value());
        }
        firm.reopen(false);
        std::filesystem::copy_file(firm.path(), start);
    }

    /// The dossier's bytes when these batches were imported one after another, shuffled by another seed each time.
    base::Bytes after(const std::vector<std::vector<std::size_t>>& batches, std::uint64_t seed, const char* day = "2027-03-12")
    {
        const auto copy = firm.folder() / ("dossier" + std::to_string(seed));
        std::filesystem::copy_file(start, copy);
        base::SeededRandom random(seed);
        auto environment = firm.environment();
        environment.random = &random;
        environment.today = [day] { return *base::Day::parse(day); };
        auto workspace = app::Workspace::open(copy, environment);
        REQUIRE(workspace.has_value());
        for (const auto& batch : batches) {
            std::vector<std::filesystem::path> paths;
            std::ranges::transform(batch, std::back_inserter(paths), [&](std::size_t at) { return files[at]; });
            const auto imported = app::importResponses(**workspace, round, paths);
            REQUIRE(imported.has_value());
            CHECK(std::ranges::none_of(*imported, [](const auto& file) { return file.refused.has_value(); }));
        }
        workspace->reset();
        return bytesOf(copy);
    }
};

} // namespace

TEST_CASE("A13 the dossier's bytes after an import do not tell in which order or in which batches files came", "[app][anonymity]")
{
    Mailbag bag(6);
    const auto together = bag.after({{0, 1, 2, 3, 4, 5}}, 1);
    CHECK(bag.after({{5, 4, 3, 2, 1, 0}}, 2) == together);
    const auto single = bag.after({{0}, {1}, {2}, {3}, {4}, {5}}, 3);
    CHECK(bag.after({{3}, {5}, {0}, {1}, {4}, {2}}, 4) == single);
}

TEST_CASE("A13 the dossier's bytes after handing in do not tell who came first", "[app][anonymity]")
{
    // Two people with drafts; the same sealed bytes go into the box in both orders.
    Mailbag bag(2);
    const auto here = bag.after({{0}, {1}}, 11);
    const auto there = bag.after({{1}, {0}}, 12);
    CHECK(here == there);
    CHECK(here != bytesOf(bag.start));
}

TEST_CASE("A16 a backup before and after each import is the same: it leaves the box out", "[app][anonymity]")
{
    Mailbag bag(3);
    auto& file = bag.firm.workspace().file();
    const auto backUp = [&](const std::string& name) {
        const auto target = bag.firm.folder() / name;
        REQUIRE(file.backUpTo(target).has_value());
        return bytesOf(target);
    };
    const auto empty = backUp("kopie0");
    for (int count = 1; count <= 3; ++count) {
        REQUIRE(app::importResponses(bag.firm.workspace(), bag.round, {bag.files[static_cast<std::size_t>(count - 1)]}).has_value());
        REQUIRE(file.sheetCount(bag.round) == count);
        CHECK(backUp("kopie" + std::to_string(count)) == empty);
    }
}

TEST_CASE("A17 files of the shortest and the longest answers have the same length", "[app][anonymity]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(9));
    REQUIRE(app::writeInvitation(firm.workspace(), round, firm.folder() / "uitnodiging").has_value());
    const auto invitation = app::openInvitation(firm.folder() / "uitnodiging");
    session::Sheet empty;
    empty.response.questionnaire = invitation->individual->questionnaire.id;
    empty.response.edition = invitation->individual->questionnaire.edition;
    auto full = sheetOf(5);
    for (const auto& item : invitation->individual->questionnaire.open) {
        full.response.answers[item.id] = questionnaire::Text{std::string(1999, 'x')};
    }
    full.sharing.sentence = std::string(session::longestSentence, 'y');
    std::vector<std::uintmax_t> lengths;
    for (const auto& sheet : {empty, full}) {
        const auto target = firm.folder() / ("antwoord" + std::to_string(lengths.size()));
        auto scan = app::beginTravelScan(*invitation, privacy::PersonalCode::random(), target, firm.environment());
        REQUIRE((*scan)->saveDraft(sheet).has_value());
        const auto draft = std::ranges::find_if(std::filesystem::directory_iterator(firm.folder().path()), std::filesystem::directory_iterator(),
                                                [](const auto& entry) { return entry.path().extension() == app::draftEnding; });
        REQUIRE(draft != std::filesystem::directory_iterator());
        lengths.push_back(draft->file_size());
        REQUIRE((*scan)->handIn(sheet).has_value());
        lengths.push_back(std::filesystem::file_size(target));
    }
    CHECK(lengths[0] == lengths[2]);
    CHECK(lengths[1] == lengths[3]);
}

TEST_CASE("A25 a clock that stands wrong while people fill in or files are taken in leaves no trace and refuses nobody", "[app][anonymity]")
{
    Mailbag bag(3);
    const auto usual = bag.after({{0}, {1, 2}}, 21);
    CHECK(bag.after({{0}, {1, 2}}, 22, "1970-01-01") == usual);
    CHECK(bag.after({{0}, {1, 2}}, 23, "2099-12-31") == usual);

    const auto invitation = app::openInvitation(bag.firm.folder() / "uitnodiging");
    for (const auto* day : {"1970-01-01", "2099-12-31"}) {
        bag.firm.setToday(*base::Day::parse(day));
        const auto code = bag.firm.employee(bag.round, sheetOf(2));
        CHECK((*app::EmployeeScan::resume(bag.firm.workspace(), bag.round, code))->wasHandedIn());
        const auto target = bag.firm.folder() / day;
        auto scan = app::beginTravelScan(*invitation, privacy::PersonalCode::random(), target, bag.firm.environment());
        REQUIRE((*scan)->saveDraft(sheetOf(2)).has_value());
        REQUIRE((*scan)->handIn(sheetOf(2)).has_value());
        const auto written = bytesOf(target);
        CHECK(base::textOf(written).find(day) == std::string_view::npos);
        CHECK_FALSE(app::importResponses(bag.firm.workspace(), bag.round, {target})->front().refused.has_value());
        const auto dossier = bytesOf(bag.firm.path());
        CHECK(base::textOf(dossier).find(day) == std::string_view::npos);
    }
    bag.firm.employee(bag.round, sheetOf(3));
    bag.firm.reopen();
    REQUIRE(app::closeAndCount(bag.firm.workspace(), bag.round).has_value()); // counted on a day long after, or before, it was opened
}
