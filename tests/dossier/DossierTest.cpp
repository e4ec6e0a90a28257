// SPDX-License-Identifier: EUPL-1.2
#include "Sound.h"

using namespace leerspiegel;
using namespace leerspiegel::dossier;
using namespace leerspiegel::dossier::samples;
using base::ErrorCode;
namespace fs = std::filesystem;

static const round::RoundId first = samples::round().id;

TEST_CASE("A new dossier says who it belongs to, and says so again after reopening", "[dossier]")
{
    const Folder folder;
    const auto file = folder / "firma.leerspiegel";
    REQUIRE(Dossier::create(file, header()).has_value());

    const auto opened = Dossier::open(file);
    REQUIRE(opened.has_value());
    const auto found = (*opened)->header();
    REQUIRE(found.has_value());
    CHECK(found->id == header().id);
    CHECK(found->company == header().company);
    CHECK(found->ownerName == header().ownerName);
    CHECK(found->created == header().created);
    CHECK_FALSE(found->example);
    CHECK(found->managementKey == header().managementKey);
    CHECK(found->wrappedByPassphrase == header().wrappedByPassphrase);
    CHECK(found->wrappedByRecoveryCode == header().wrappedByRecoveryCode);
    CHECK((*opened)->schemaVersion() == 1);
    CHECK_FALSE((*opened)->isReadOnly());
    requireSound(**opened);
}

TEST_CASE("A dossier is never made over something that exists", "[dossier]")
{
    const Folder folder;
    const auto file = folder / "firma.leerspiegel";
    write(file, base::bytesOf("dear diary"));
    const auto made = Dossier::create(file, header());
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::FileExists);
    CHECK(bytesOf(file) == base::Bytes{'d', 'e', 'a', 'r', ' ', 'd', 'i', 'a', 'r', 'y'});
}

TEST_CASE("A dossier that cannot be made leaves nothing behind", "[dossier]")
{
    const Folder folder;
    auto impossible = header();
    impossible.managementKey = {};
    impossible.company = std::string(20U << 20U, 'x'); // larger than a row may be
    const auto made = Dossier::create(folder / "firma.leerspiegel", impossible);
    REQUIRE_FALSE(made.has_value());
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("New wrappings of the management key replace the old ones without a trace", "[dossier]")
{
    const Folder folder;
    const auto file = folder / "firma.leerspiegel";
    auto dossier = Dossier::create(file, header()).value();
    REQUIRE(dossier->changeWrapping(sealed(50, 200), sealed(51, 150)).has_value());
    CHECK(dossier->header()->wrappedByPassphrase == sealed(50, 200));
    CHECK(dossier->header()->wrappedByRecoveryCode == sealed(51, 150));
    dossier.reset();
    CHECK_FALSE(contains(bytesOf(file), header().wrappedByPassphrase.view().first(32)));
}

TEST_CASE("A questionnaire is kept once and read back byte for byte", "[dossier]")
{
    const Folder folder;
    auto dossier = Dossier::create(folder / "a.leerspiegel", header()).value();
    REQUIRE(dossier->keepQuestionnaire(snapshot(3)).has_value());
    REQUIRE(dossier->keepQuestionnaire(snapshot(3)).has_value());
    CHECK(dossier->questionnaire(snapshot(3).hash).value() == snapshot(3).json);
    CHECK_FALSE(dossier->questionnaire(snapshot(4).hash).has_value());
}

TEST_CASE("An open round is read back whole, and there is only one", "[dossier]")
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    const auto row = dossier->round(first);
    REQUIRE(row.has_value());
    const auto expected = samples::round();
    CHECK(row->state == RoundState::Open);
    CHECK(row->descriptor == expected.descriptor);
    CHECK(row->descriptorMark == expected.descriptorMark);
    CHECK(row->invited == 32);
    CHECK(row->invitedMark == expected.invitedMark);
    CHECK(row->codeSalt == expected.codeSalt);
    CHECK(row->roundSecret == expected.roundSecret);
    REQUIRE(row->teller.has_value());
    CHECK(row->teller->wrappedByPassphrase == expected.teller->wrappedByPassphrase);
    CHECK(row->teller->wrappedByRecoveryCode == expected.teller->wrappedByRecoveryCode);
    CHECK(row->opened == expected.opened);
    CHECK_FALSE(row->closed.has_value());
    CHECK(row->picture.empty());

    const auto again = dossier->openRound(samples::round(2), {snapshot(8)}, {}, {});
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::RoundAlreadyOpen);
    CHECK_FALSE(dossier->questionnaire(snapshot(8).hash).has_value());
    CHECK(dossier->rounds()->size() == 1);
    CHECK(dossier->round(samples::round(2).id).error().code == ErrorCode::RoundNotFound);
    requireSound(*dossier);
}

TEST_CASE("The number invited may only rise", "[dossier]")
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    REQUIRE(dossier->raiseInvited(first, 33, random<32>(5), {token(6)}).has_value());
    CHECK(dossier->round(first)->invited == 33);
    CHECK(dossier->round(first)->invitedMark == random<32>(5));
    CHECK(dossier->unusedTokens(first, false).value() == 6);
    for (const int fewer : {33, 32, 0}) {
        const auto lowered = dossier->raiseInvited(first, fewer, random<32>(6), {token(7)});
        REQUIRE_FALSE(lowered.has_value());
        CHECK(lowered.error().code == ErrorCode::InvalidRoundPlan);
    }
    CHECK(dossier->unusedTokens(first, false).value() == 6);
    CHECK(dossier->round(first)->invitedMark == random<32>(5));
}

TEST_CASE("A counted round keeps its picture and what was lent, and nothing else", "[dossier]")
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    REQUIRE(dossier->handInAll(first, {sheet(1), sheet(2), sheet(3)}).has_value());
    REQUIRE(dossier->saveDraft(first, tag(30), sealed(30)).has_value());
    REQUIRE(dossier->putCompanyResponse(first, {"c1", sealed(40)}, token(9)).has_value());
    REQUIRE(dossier->endRound(first, counted()).has_value());

    const auto row = dossier->round(first);
    CHECK(row->state == RoundState::Counted);
    CHECK(row->closed == counted().closed);
    CHECK(row->picture == counted().picture);
    CHECK(row->roundSecret.empty());
    CHECK_FALSE(row->teller.has_value());
    CHECK(dossier->sheetCount(first).value() == 0);
    CHECK(dossier->draftCount(first).value() == 0);
    CHECK(dossier->unusedTokens(first, false).value() == 0);
    CHECK(dossier->companyResponses(first)->size() == 1);
    CHECK(dossier->lentProfiles(first)->size() == 2);

    CHECK(dossier->endRound(first, counted()).error().code == ErrorCode::RoundNotOpen);
    CHECK(dossier->handIn(first, sheet(9)).error().code == ErrorCode::RoundNotOpen);
    CHECK(dossier->saveDraft(first, tag(9), sealed(9)).error().code == ErrorCode::RoundNotOpen);
    CHECK(dossier->withdraw(first, tag(9)).error().code == ErrorCode::RoundNotOpen);

    REQUIRE(dossier->takeBackLent(first, tag(900)).has_value());
    REQUIRE(dossier->takeBackLent(first, tag(900)).has_value());
    CHECK(dossier->lentProfiles(first)->size() == 1);
    REQUIRE(dossier->openRound(samples::round(2), {}, {}, {}).has_value());
    CHECK(dossier->rounds()->size() == 2);
    CHECK(dossier->rounds()->front().id == first);
    requireSound(*dossier);
}

TEST_CASE("A cancelled round keeps nothing that anyone answered", "[dossier]")
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    REQUIRE(dossier->handIn(first, sheet(1)).has_value());
    REQUIRE(dossier->putCompanyResponse(first, {"c1", sealed(40)}).has_value());
    RoundEnd end;
    end.state = RoundState::Cancelled;
    end.closed = day("2027-03-20");
    REQUIRE(dossier->endRound(first, end).has_value());
    CHECK(dossier->companyResponses(first)->empty());
    CHECK(dossier->round(first)->state == RoundState::Cancelled);
    end.state = RoundState::Open;
    CHECK(dossier->endRound(first, end).error().code == ErrorCode::RoundStillOpen);
}

TEST_CASE("A company response is replaced under its own id and may be removed", "[dossier]")
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    REQUIRE(dossier->putCompanyResponse(first, {"bb", sealed(1)}, token(9)).has_value());
    CHECK(dossier->putCompanyResponse(first, {"cc", sealed(2)}, token(9)).error().code == ErrorCode::WrongToken);
    REQUIRE(dossier->putCompanyResponse(first, {"aa", sealed(3)}).has_value());
    REQUIRE(dossier->putCompanyResponse(first, {"bb", sealed(4)}).has_value());
    const auto all = dossier->companyResponses(first);
    REQUIRE(all->size() == 2);
    CHECK(all->front().id == "aa");
    CHECK(all->back().sealed == sealed(4));
    REQUIRE(dossier->removeCompanyResponse(first, "bb").has_value());
    CHECK(dossier->companyResponses(first)->size() == 1);
    const auto unknown = samples::round(5).id;
    CHECK(dossier->putCompanyResponse(unknown, {"aa", sealed(3)}).error().code == ErrorCode::RoundNotFound);
}

TEST_CASE("Management's records are kept by kind and id", "[dossier]")
{
    const Folder folder;
    auto dossier = Dossier::create(folder / "a.leerspiegel", header()).value();
    REQUIRE(dossier->putRecord({"agreements", "2", sealed(1, 4096)}).has_value());
    REQUIRE(dossier->putRecord({"agreements", "1", sealed(2, 4096)}).has_value());
    REQUIRE(dossier->putRecord({"notes", "1", sealed(3, 4096)}).has_value());
    REQUIRE(dossier->putRecord({"agreements", "2", sealed(4, 8192)}).has_value());
    const auto all = dossier->records("agreements");
    REQUIRE(all->size() == 2);
    CHECK(all->front().id == "1");
    CHECK(all->back().sealed == sealed(4, 8192));
    REQUIRE(dossier->removeRecord("agreements", "2").has_value());
    CHECK(dossier->records("agreements")->size() == 1);
    CHECK(dossier->records("notes")->size() == 1);
    CHECK(dossier->records("other")->empty());
}

TEST_CASE("An erased draft is gone and may be erased twice", "[dossier]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    auto dossier = withOpenRound(file);
    REQUIRE(dossier->saveDraft(first, tag(1), sealed(1)).has_value());
    REQUIRE(dossier->eraseDraft(first, tag(1)).has_value());
    REQUIRE(dossier->eraseDraft(first, tag(1)).has_value());
    CHECK_FALSE(dossier->draft(first, tag(1))->has_value());
    dossier.reset();
    CHECK_FALSE(contains(bytesOf(file), sealed(1).view().first(64)));
}

TEST_CASE("A backup holds everything but the box and the drafts", "[dossier]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    const auto target = folder / "backup.leerspiegel";
    auto dossier = withOpenRound(file);
    REQUIRE(dossier->handIn(first, sheet(1)).has_value());
    REQUIRE(dossier->saveDraft(first, tag(2), sealed(2)).has_value());
    REQUIRE(dossier->putCompanyResponse(first, {"aa", sealed(3)}).has_value());
    REQUIRE(dossier->putRecord({"notes", "1", sealed(4)}).has_value());
    REQUIRE(dossier->backUpTo(target).has_value());
    CHECK(dossier->backUpTo(target).error().code == ErrorCode::FileExists);

    const auto copy = Dossier::open(target);
    REQUIRE(copy.has_value());
    CHECK((*copy)->header()->company == header().company);
    CHECK((*copy)->round(first)->descriptor == samples::round().descriptor);
    CHECK((*copy)->unusedTokens(first, false).value() == 5);
    CHECK((*copy)->companyResponses(first)->size() == 1);
    CHECK((*copy)->records("notes")->size() == 1);
    CHECK((*copy)->questionnaire(snapshot().hash).value() == snapshot().json);
    CHECK((*copy)->sheetCount(first).value() == 0);
    CHECK((*copy)->draftCount(first).value() == 0);
    requireSound(**copy);
    CHECK_FALSE(contains(bytesOf(target), sheet(1).envelope.view().first(64)));
}

TEST_CASE("A dossier opened for reading refuses every change", "[dossier]")
{
    const Folder folder;
    const auto file = folder / "a.leerspiegel";
    withOpenRound(file).reset();
    const auto before = bytesOf(file);
    OpenOptions options;
    options.readOnly = true;
    {
        const auto dossier = Dossier::open(file, options);
        REQUIRE(dossier.has_value());
        CHECK((*dossier)->isReadOnly());
        CHECK((*dossier)->rounds()->size() == 1);
        CHECK((*dossier)->handIn(first, sheet(1)).error().code == ErrorCode::DossierReadOnly);
        CHECK((*dossier)->saveDraft(first, tag(1), sealed(1)).error().code == ErrorCode::DossierReadOnly);
        CHECK((*dossier)->endRound(first, counted()).error().code == ErrorCode::DossierReadOnly);
        requireSound(**dossier);
    }
    CHECK(bytesOf(file) == before);
}
