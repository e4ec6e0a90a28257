// SPDX-License-Identifier: EUPL-1.2
#include "Sound.h"

using namespace leerspiegel;
using namespace leerspiegel::dossier;
using namespace leerspiegel::dossier::samples;
using base::ErrorCode;

static const round::RoundId first = samples::round().id;

TEST_CASE("A sheet goes in, erases its draft and can be replaced and withdrawn", "[dossier]")
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    REQUIRE(dossier->saveDraft(first, tag(1), sealed(1)).has_value());
    REQUIRE(dossier->saveDraft(first, tag(1), sealed(2)).has_value());
    CHECK(dossier->draft(first, tag(1)).value() == sealed(2));
    CHECK(dossier->draftCount(first).value() == 1);

    auto mine = sheet(7);
    mine.draftTag = tag(1);
    REQUIRE(dossier->handIn(first, mine).has_value());
    CHECK(dossier->draftCount(first).value() == 0);
    CHECK(dossier->sheet(first, mine.tag).value() == mine.envelope);

    mine.envelope = sealed(70);
    REQUIRE(dossier->handIn(first, mine).has_value());
    CHECK(dossier->sheetCount(first).value() == 1);
    CHECK(dossier->sheet(first, mine.tag).value() == sealed(70));

    REQUIRE(dossier->saveDraft(first, tag(1), sealed(3)).has_value());
    REQUIRE(dossier->withdraw(first, mine.tag, tag(1)).has_value());
    CHECK(dossier->draftCount(first).value() == 0);
    REQUIRE(dossier->withdraw(first, mine.tag).has_value()); // once more is fine
    CHECK(dossier->sheetCount(first).value() == 0);
    CHECK_FALSE(dossier->sheet(first, mine.tag)->has_value());
    REQUIRE(dossier->handIn(first, mine).has_value()); // a withdrawn tag may come back
    CHECK(dossier->sheetCount(first).value() == 1);
    requireSound(*dossier);
}

TEST_CASE("An invitation admits one sheet", "[dossier]")
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    CHECK(dossier->isUnusedToken(first, token(1), false).value());
    CHECK_FALSE(dossier->isUnusedToken(first, token(1), true).value());

    auto mine = sheet(1);
    mine.usedToken = token(1);
    REQUIRE(dossier->handIn(first, mine).has_value());
    CHECK_FALSE(dossier->isUnusedToken(first, token(1), false).value());
    CHECK(dossier->unusedTokens(first, false).value() == 4);

    auto second = sheet(2);
    second.usedToken = token(1);
    const auto refused = dossier->handIn(first, second);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::WrongToken);
    CHECK(dossier->sheetCount(first).value() == 1);

    second.usedToken = token(9); // a company token admits no employee
    CHECK(dossier->handIn(first, second).error().code == ErrorCode::WrongToken);
}

TEST_CASE("Many sheets go in together or not at all", "[dossier]")
{
    const Folder folder;
    auto dossier = withOpenRound(folder / "a.leerspiegel");
    std::vector<HandIn> batch{sheet(1), sheet(2), sheet(3)};
    batch[2].usedToken = token(77);
    CHECK(dossier->handInAll(first, batch).error().code == ErrorCode::WrongToken);
    CHECK(dossier->sheetCount(first).value() == 0);
    batch[2].usedToken.reset();
    REQUIRE(dossier->handInAll(first, batch).has_value());
    const auto all = dossier->sheets(first);
    REQUIRE(all->size() == 3);
    CHECK(((*all)[0].tag < (*all)[1].tag && (*all)[1].tag < (*all)[2].tag));
    requireSound(*dossier);
}
