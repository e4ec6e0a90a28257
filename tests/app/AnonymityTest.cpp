// SPDX-License-Identifier: EUPL-1.2
#include "app/Travel.h"
#include "exchange/SafeFile.h"
#include "support/Firm.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace leerspiegel;
using base::ErrorCode;
using tests::Firm;

namespace {

using Background = std::vector<std::pair<std::string, std::string>>;

session::Sheet sheetOf(int step, const Background& background = {}, int position = 1)
{
    auto sheet = Firm::sheet(step, position);
    for (const auto& [item, option] : background) {
        sheet.response.answers[questionnaire::ItemId{item}] = questionnaire::Choice{option};
    }
    return sheet;
}

round::RoundPlan planWithCuts(const Firm& firm, int invited, const std::vector<std::string>& cuts)
{
    auto plan = firm.plan(invited);
    for (const auto& cut : cuts) {
        plan.cuts.emplace_back(cut);
    }
    return plan;
}

grouppicture::GroupPicture counted(Firm& firm, const round::RoundId& round)
{
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    const auto shown = app::loadPicture(firm.workspace(), round);
    REQUIRE(shown.has_value());
    REQUIRE(shown->picture.has_value());
    return *shown->picture;
}

base::Bytes bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

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
    base::Bytes after(const std::vector<std::vector<std::size_t>>& batches, std::uint64_t seed)
    {
        const auto copy = firm.folder() / ("dossier" + std::to_string(seed));
        std::filesystem::copy_file(start, copy);
        base::SeededRandom random(seed);
        auto environment = firm.environment();
        environment.random = &random;
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

TEST_CASE("A1 nine practical and four in the office: neither side is shown, nor the pair", "[app][anonymity]")
{
    Firm firm;
    const auto round = firm.open(planWithCuts(firm, 20, {"work"}));
    for (int person = 0; person < 13; ++person) {
        firm.employee(round, sheetOf(1 + person % 5, {{"work", person < 9 ? "practical" : "office"}}));
    }
    const auto picture = counted(firm, round);
    CHECK(picture.cuts.empty());
    CHECK(picture.scales.at(questionnaire::ScaleId{"c1"}).figure->n == 13);
}

TEST_CASE("A2 twenty people, work 7 and 13, age 6, 5 and 9, some who would rather not say: no cell below five", "[app][anonymity]")
{
    const int silent = GENERATE(0, 1, 4);
    Firm firm;
    const auto round = firm.open(planWithCuts(firm, 40, {"age", "work", "years"}));
    for (int person = 0; person < 20; ++person) {
        const auto* age = person < silent ? "notsaid" : person < 6 ? "to34" : person < 11 ? "35-54" : "from55";
        firm.employee(round, sheetOf(1 + person % 5, {{"age", age}, {"work", person % 3 == 0 ? "practical" : "office"}}));
    }
    const auto picture = counted(firm, round);
    for (const auto& cut : picture.cuts) {
        int all = 0;
        CHECK(cut.cells.size() >= 2);
        for (const auto& cell : cut.cells) {
            CHECK(cell.n >= 5);
            all += cell.n;
        }
        CHECK(all == 20);
    }
}

TEST_CASE("A5 rounds are not linked: the same code leaves other traces, and a count does not look at the round before", "[app][anonymity]")
{
    Firm firm;
    const auto first = firm.open(firm.plan(12));
    const auto code = firm.employee(first, sheetOf(5));
    const auto firstTag = firm.workspace().file().sheets(first)->front().tag;
    for (int person = 0; person < 9; ++person) {
        firm.employee(first, sheetOf(1 + person % 5));
    }
    const auto before = counted(firm, first);
    const auto second = firm.open(firm.plan(12));
    CHECK(app::EmployeeScan::resume(firm.workspace(), second, code).error().code == ErrorCode::WrongPersonalCode);
    auto scan = app::EmployeeScan::begin(firm.workspace(), second, code);
    REQUIRE((*scan)->handIn(sheetOf(5)).has_value());
    CHECK(firm.workspace().file().sheets(second)->front().tag != firstTag);

    SECTION("with one joiner whose answers are all the highest, the difference of the rounds tells no score to within ten points")
    {
        for (int person = 0; person < 9; ++person) {
            firm.employee(second, sheetOf(1 + person % 5));
        }
        firm.employee(second, sheetOf(5));
        const auto after = counted(firm, second);
        for (const auto& [scale, shown] : after.scales) {
            const auto& old = *before.scales.at(scale).figure;
            const double slack = 0.5 * (old.n + shown.figure->n);
            const double joiner = shown.figure->value * shown.figure->n - old.value * old.n;
            INFO(scale.text() << ": " << joiner << " give or take " << slack);
            CHECK(std::min(100.0, joiner + slack) - std::max(0.0, joiner - slack) > 10);
        }
    }
}

TEST_CASE("A7 two firms that differ only in what is hidden store the same picture, byte for byte", "[app][anonymity]")
{
    // Three practical people on top of nine in the office: their cell is hidden. The second firm has the same total with
    // the hidden cell's answers at the other end.
    const auto pictureOf = [](int hiddenStep, int otherStep) {
        Firm firm;
        const auto round = firm.open(planWithCuts(firm, 20, {"work"}));
        for (int person = 0; person < 12; ++person) {
            const int step = person < 3 ? hiddenStep : person < 6 ? otherStep : 3;
            firm.employee(round, sheetOf(step, {{"work", person < 3 ? "practical" : "office"}}));
        }
        return grouppicture::encode(counted(firm, round));
    };
    CHECK(pictureOf(1, 5) == pictureOf(5, 1));
}

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

TEST_CASE("A22 there is no way to one person's row: nothing while the round is open, nothing single after it", "[app][anonymity]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(12));
    for (int person = 0; person < 10; ++person) {
        firm.employee(round, sheetOf(1 + person % 5));
    }
    const auto code = privacy::PersonalCode::random();
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, code);
    auto lent = sheetOf(2);
    lent.sharing.lentUnderName = "Robin";
    lent.sharing.lentTag = (*scan)->lentTag();
    REQUIRE((*scan)->handIn(lent).has_value());
    const auto open = app::loadPicture(firm.workspace(), round);
    REQUIRE(open.has_value());
    CHECK_FALSE(open->picture.has_value());
    CHECK(open->lent.empty());
    CHECK(app::loadHistory(firm.workspace())->empty());
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    const auto shown = app::loadPicture(firm.workspace(), round);
    REQUIRE(shown->lent.size() == 1);
    CHECK(shown->lent[0].name == "Robin");
    CHECK(firm.workspace().file().sheets(round)->empty());
    CHECK(firm.workspace().file().draftCount(round) == 0);
}

TEST_CASE("A23 sentences: never below ten people, shuffled, and never beside a background value", "[app][anonymity]")
{
    const int people = GENERATE(9, 12);
    Firm firm;
    const auto round = firm.open(planWithCuts(firm, 20, {"work"}));
    for (int person = 0; person < people; ++person) {
        auto sheet = sheetOf(1 + person % 5, {{"work", person % 2 == 0 ? "practical" : "office"}});
        sheet.sharing.sentence = "Zin nummer " + std::to_string(person);
        firm.employee(round, sheet);
    }
    auto picture = counted(firm, round);
    REQUIRE(picture.sentences.size() == (people < 10 ? 0U : 12U));
    std::ranges::sort(picture.sentences);
    CHECK(std::ranges::adjacent_find(picture.sentences) == picture.sentences.end());
    picture.sentences.clear();
    CHECK(base::textOf(grouppicture::encode(picture)).find("nummer") == std::string::npos);
}

TEST_CASE("A24 one of one: no figure and no number of people of a small department is shown", "[app][anonymity]")
{
    Firm firm;
    const auto round = firm.open(planWithCuts(firm, 20, {"work"}));
    for (int person = 0; person < 14; ++person) {
        const auto* work = person == 0 ? "office" : person < 7 ? "both" : "practical";
        firm.employee(round, sheetOf(1 + person % 5, {{"work", work}}));
    }
    const auto picture = counted(firm, round);
    REQUIRE(picture.cuts.size() == 1);
    REQUIRE(picture.cuts[0].cells.size() == 2);
    CHECK(picture.cuts[0].cells[0].n == 7);
    CHECK(picture.cuts[0].cells[1].n == 7);
    CHECK(picture.cuts[0].cells[1].options.size() >= 2); // the one person is inside a larger group, and it says so
}
