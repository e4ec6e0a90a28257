// SPDX-License-Identifier: EUPL-1.2
#include "app/Travel.h"
#include "exchange/SafeFile.h"
#include "support/Firm.h"

#include <functional>

using namespace leerspiegel;
using tests::Firm;
using base::ErrorCode;

namespace {

struct Travel
{
    Firm firm;
    round::RoundId round;
    app::OpenedInvitation invitation;

    explicit Travel(bool byInvitation = false)
    {
        auto plan = firm.plan(9);
        plan.admission = byInvitation ? round::Admission::ByInvitation : round::Admission::Open;
        round = firm.open(plan);
        REQUIRE(app::writeInvitation(firm.workspace(), round, firm.folder() / "uitnodiging").has_value());
        auto opened = app::openInvitation(firm.folder() / "uitnodiging");
        REQUIRE(opened.has_value());
        invitation = std::move(*opened);
    }

    std::filesystem::path fillIn(const std::string& name, std::optional<privacy::Token> token = std::nullopt)
    {
        const auto target = firm.folder() / name;
        auto scan = app::beginTravelScan(invitation, privacy::PersonalCode::random(), target, firm.environment(), std::move(token));
        REQUIRE(scan.has_value());
        REQUIRE((*scan)->saveDraft(Firm::sheet(3)).has_value());
        REQUIRE((*scan)->handIn(Firm::sheet(4)).has_value());
        return target;
    }

    std::vector<app::ImportedFile> import(const std::vector<std::filesystem::path>& paths)
    {
        auto files = app::importResponses(firm.workspace(), round, paths);
        REQUIRE(files.has_value());
        return *files;
    }
};

void change(const std::filesystem::path& path, const std::function<void(base::Bytes&)>& change)
{
    auto bytes = *exchange::readFileLimited(path, 1U << 22U);
    change(bytes);
    REQUIRE(exchange::writeFileSafely(path, bytes).has_value());
}

} // namespace

TEST_CASE("Scans filled in elsewhere come back as files and are counted", "[app][travel]")
{
    Travel travel;
    std::vector<std::filesystem::path> files;
    for (int person = 0; person < 5; ++person) {
        files.push_back(travel.fillIn("antwoord" + std::to_string(person)));
    }
    for (const auto& file : travel.import(files)) {
        CHECK_FALSE(file.refused.has_value());
    }
    CHECK(app::closeAndCount(travel.firm.workspace(), travel.round)->sheets == 5);
}

TEST_CASE("A draft on another PC is found back with the code, and the invitation shows the same control words", "[app][travel]")
{
    Travel travel;
    const auto code = privacy::PersonalCode::random();
    const auto target = travel.firm.folder() / "antwoord";
    auto scan = app::beginTravelScan(travel.invitation, code, target, travel.firm.environment());
    auto draft = Firm::sheet(2);
    draft.page = 3;
    REQUIRE((*scan)->saveDraft(draft).has_value());
    const auto again = app::resumeTravelScan(travel.invitation, code, target, travel.firm.environment());
    REQUIRE(again.has_value());
    CHECK((*again)->startingSheet() == draft);
    CHECK(app::resumeTravelScan(travel.invitation, privacy::PersonalCode::random(), target, travel.firm.environment()).error().code
          == ErrorCode::WrongPersonalCode);
    CHECK(travel.invitation.fingerprint == travel.firm.workspace().round(travel.round)->fingerprint);
}

TEST_CASE("A10 the same file twice, under another name or with trailing bytes is counted once", "[app][travel]")
{
    Travel travel;
    const auto file = travel.fillIn("antwoord");
    const auto copy = travel.firm.folder() / "kopie";
    const auto longer = travel.firm.folder() / "langer";
    std::filesystem::copy_file(file, copy);
    std::filesystem::copy_file(file, longer);
    change(longer, [](base::Bytes& bytes) { bytes.push_back(0); });
    const auto files = travel.import({file, file, copy, longer});
    CHECK_FALSE(files[0].refused.has_value());
    CHECK(files[1].refused->code == ErrorCode::DuplicateSheet);
    CHECK(files[2].refused->code == ErrorCode::DuplicateSheet);
    CHECK(files[3].refused->code == ErrorCode::SealBroken);
    CHECK(travel.import({copy})[0].refused->code == ErrorCode::DuplicateSheet);
    CHECK(travel.firm.workspace().file().sheetCount(travel.round) == 1);
}

TEST_CASE("Foreign, wrong, damaged and missing files are refused one by one and the rest goes on", "[app][travel]")
{
    Travel here;
    Travel there;
    const auto foreign = there.fillIn("vreemd");
    const auto good = here.fillIn("goed");
    const auto pdf = here.firm.folder() / "scan.pdf";
    REQUIRE(exchange::writeFileSafely(pdf, base::bytesOf("%PDF-1.4 nothing")).has_value());
    const auto files = here.import({foreign, pdf, here.firm.folder() / "uitnodiging", here.firm.folder().path(),
                                    here.firm.folder() / "weg", good});
    CHECK(files[0].refused->code == ErrorCode::ForeignSheet);
    CHECK(files[1].refused->code == ErrorCode::WrongKind);
    CHECK(files[2].refused->code == ErrorCode::WrongKind);
    CHECK(files[3].refused->code == ErrorCode::FileUnreadable);
    CHECK(files[4].refused->code == ErrorCode::FileMissing);
    CHECK_FALSE(files[5].refused.has_value());
}

TEST_CASE("A late file is refused because the round is closed", "[app][travel]")
{
    Travel travel;
    const auto late = travel.fillIn("laat");
    travel.firm.employees(travel.round, 5);
    REQUIRE(app::closeAndCount(travel.firm.workspace(), travel.round).has_value());
    CHECK(app::importResponses(travel.firm.workspace(), travel.round, {late}).error().code == ErrorCode::RoundNotOpen);
}

TEST_CASE("A11 by invitation a forged file without a valid slip is not taken, and is named", "[app][travel]")
{
    Travel travel(true);
    auto& tokens = travel.firm.tokens();
    CHECK(app::beginTravelScan(travel.invitation, privacy::PersonalCode::random(), travel.firm.folder() / "x",
                               travel.firm.environment()).error().code
          == ErrorCode::TokenNeeded);
    const auto forged = travel.fillIn("verzonnen", privacy::Token::random());
    const auto good = travel.fillIn("goed", std::move(tokens[0]));
    const auto changed = travel.fillIn("veranderd", std::move(tokens[1]));
    change(changed, [](base::Bytes& bytes) { bytes[bytes.size() / 2] ^= 4; });
    const auto files = travel.import({forged, good, changed});
    CHECK(files[0].refused->code == ErrorCode::WrongToken);
    CHECK_FALSE(files[1].refused.has_value());
    CHECK(files[2].refused->code == ErrorCode::WrongToken);
    CHECK(travel.firm.workspace().round(travel.round)->unusedTokens == 8);
}

TEST_CASE("An invitation with one changed bit in its rules or questionnaire is refused", "[app][travel]")
{
    Travel travel;
    const auto path = travel.firm.folder() / "uitnodiging";
    const auto size = exchange::readFileLimited(path, 1U << 22U)->size();
    for (const std::size_t at : {std::size_t{40}, std::size_t{300}, size / 2, size - 2}) {
        change(path, [&](base::Bytes& bytes) { bytes[at] ^= 1; });
        CHECK_FALSE(app::openInvitation(path).has_value());
        change(path, [&](base::Bytes& bytes) { bytes[at] ^= 1; });
    }
    CHECK(app::openInvitation(path).has_value());
}

TEST_CASE("A12 every invitation of a round has the same bytes", "[app][travel]")
{
    Travel travel;
    const auto second = travel.firm.folder() / "tweede";
    REQUIRE(app::writeInvitation(travel.firm.workspace(), travel.round, second).has_value());
    CHECK(*exchange::readFileLimited(second, 1U << 22U) == *exchange::readFileLimited(travel.firm.folder() / "uitnodiging", 1U << 22U));
}

TEST_CASE("A scan of an earlier round comes too late and is told so by name", "[app][travel]")
{
    Travel travel;
    const auto late = travel.fillIn("laat");
    REQUIRE(app::eraseUnread(travel.firm.workspace(), travel.round, false).has_value());
    travel.round = travel.firm.open(travel.firm.plan(9));
    const auto files = travel.import({late});
    CHECK(files[0].refused->code == ErrorCode::RoundNotOpen);
    CHECK(files[0].refused->where == late.string());
}

TEST_CASE("A forged file under somebody's tag does not keep the real one out", "[app][travel]")
{
    Travel travel(true);
    const auto real = travel.fillIn("echt", std::move(travel.firm.tokens()[0]));
    const auto forged = travel.firm.folder() / "vals";
    std::filesystem::copy_file(real, forged);
    change(forged, [](base::Bytes& bytes) { bytes[bytes.size() - 1] ^= 1; }); // the signature no longer fits
    const auto files = travel.import({forged, real});
    CHECK(files[0].refused->code == ErrorCode::WrongToken);
    CHECK_FALSE(files[1].refused.has_value());
}

TEST_CASE("Two people with one invitation on one PC write files of their own", "[app][travel]")
{
    Travel travel;
    std::vector<std::filesystem::path> files;
    for (int person = 0; person < 2; ++person) {
        auto scan = app::beginTravelScan(travel.invitation, privacy::PersonalCode::random(), travel.firm.folder().path(), travel.firm.environment());
        REQUIRE(scan.has_value());
        REQUIRE((*scan)->saveDraft(Firm::sheet(3)).has_value());
        CHECK(app::unfinishedBeside(travel.invitation.path) == person + 1);
        files.push_back((*scan)->responseFile());
        if (person == 1) {
            REQUIRE((*scan)->handIn(Firm::sheet(3)).has_value());
        }
    }
    CHECK(files[0] != files[1]);
    CHECK(app::unfinishedBeside(travel.invitation.path) == 1);
    CHECK_FALSE(std::filesystem::exists(files[0]));
    CHECK_FALSE(travel.import({files[1]})[0].refused.has_value());
}
