// SPDX-License-Identifier: EUPL-1.2
#include "support/Firm.h"

using namespace leerspiegel;
using tests::Firm;
using base::ErrorCode;

TEST_CASE("A new dossier is unlocked, and locked when it is opened again", "[app]")
{
    Firm firm;
    CHECK(firm.workspace().isUnlocked());
    firm.reopen(false);
    CHECK_FALSE(firm.workspace().isUnlocked());
    CHECK(firm.workspace().summary()->company == "Bakkerij De Test");
}

TEST_CASE("Only the passphrase unlocks", "[app]")
{
    Firm firm;
    firm.reopen(false);
    const auto wrong = firm.workspace().unlock(privacy::passphraseOf("bakken in de avond!"));
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().code == ErrorCode::WrongPassphrase);
    CHECK_FALSE(firm.workspace().isUnlocked());
    CHECK(firm.workspace().unlock(privacy::passphraseOf(Firm::passphrase)).has_value());
}

TEST_CASE("A passphrase of nine characters is too short and makes no file", "[app]")
{
    Firm firm;
    const auto target = firm.folder() / "kort.leerspiegel";
    const auto made = app::Workspace::create(target, {"X", "Y", false}, privacy::passphraseOf("negen tek"), firm.environment());
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::PassphraseTooShort);
    CHECK_FALSE(std::filesystem::exists(target));
}

TEST_CASE("A changed passphrase opens, the old one and the old recovery code do not", "[app]")
{
    Firm firm;
    const auto fresh = firm.workspace().changePassphrase(privacy::passphraseOf(Firm::passphrase),
                                                         privacy::passphraseOf("een nieuwe lange zin"));
    REQUIRE(fresh.has_value());
    firm.reopen(false);
    CHECK_FALSE(firm.workspace().unlock(privacy::passphraseOf(Firm::passphrase)).has_value());
    CHECK(firm.workspace().unlock(privacy::passphraseOf("een nieuwe lange zin")).has_value());
    const auto old = privacy::RecoveryCode::parse(firm.recoveryCode());
    REQUIRE(old.has_value());
    const auto reset = firm.workspace().resetPassphrase(*old, privacy::passphraseOf("nog een andere zin"));
    REQUIRE_FALSE(reset.has_value());
    CHECK(reset.error().code == ErrorCode::WrongRecoveryCode);
}

TEST_CASE("The recovery code sets a new passphrase and an open round can still be counted", "[app]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(6));
    firm.employees(round, 5);
    firm.reopen(false);
    const auto code = privacy::RecoveryCode::parse(firm.recoveryCode());
    REQUIRE(code.has_value());
    REQUIRE(firm.workspace().resetPassphrase(*code, privacy::passphraseOf("een nieuwe lange zin")).has_value());
    CHECK(app::closeAndCount(firm.workspace(), round).has_value());
}

TEST_CASE("A locked dossier tells how many sheets are in, and nothing of what is in them", "[app]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    firm.employees(round, 3);
    firm.reopen(false);
    CHECK(firm.workspace().summary()->openRound()->sheets == 3);
    CHECK(app::loadPicture(firm.workspace(), round).error().code == ErrorCode::Locked);
    CHECK(app::closeAndCount(firm.workspace(), round).error().code == ErrorCode::Locked);
    CHECK(app::companyScans(firm.workspace(), round).error().code == ErrorCode::Locked);
}
