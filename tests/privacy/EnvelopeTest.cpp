// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Envelope.h"
#include "privacy/Random.h"
#include "support/Catch.h"

using namespace leerspiegel;
using namespace leerspiegel::privacy;
using base::ErrorCode;

namespace {

constexpr auto words = "De oven piept.";

struct Sealed
{
    KeyPair round = KeyPair::random();
    KeyPair teller = KeyPair::random();
    Secret wrapping = Secret::random(32);
    EnvelopeContext context;
    SealedBytes sheet;

    explicit Sealed(bool withTeller, std::size_t paddedSize = 8192)
    {
        context.paddedSize = paddedSize;
        context.id.fill(3);
        context.descriptorHash.fill(4);
        CountKeys keys{round.publicKey, std::nullopt};
        if (withTeller) {
            keys.teller = teller.publicKey;
        }
        sheet = *sealSheet(context, base::bytesOf(words), keys, wrapping);
    }

    bool opens(const SealedBytes& sealed, bool withTeller) const
    {
        return openSheetForCount(context, sealed, round, withTeller ? &teller : nullptr).has_value()
               || openSheetWithCode(context, sealed, wrapping).has_value();
    }
};

SealedBytes changed(const SealedBytes& sealed, std::size_t bit)
{
    base::Bytes bytes(sealed.view().begin(), sealed.view().end());
    bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    return SealedBytes::fromStored(std::move(bytes));
}

} // namespace

TEST_CASE("A sheet opens for the count and with its code, and for nobody else", "[privacy]")
{
    const bool withTeller = GENERATE(false, true);
    const Sealed sealed(withTeller);
    const auto counted = openSheetForCount(sealed.context, sealed.sheet, sealed.round, withTeller ? &sealed.teller : nullptr);
    REQUIRE(counted.has_value());
    CHECK(base::textOf(counted->view()) == words);
    CHECK(base::textOf(openSheetWithCode(sealed.context, sealed.sheet, sealed.wrapping)->view()) == words);
    CHECK(openSheetWithCode(sealed.context, sealed.sheet, Secret::random(32)).error().code == ErrorCode::SealBroken);
    CHECK_FALSE(openSheetForCount(sealed.context, sealed.sheet, sealed.teller, withTeller ? &sealed.round : nullptr).has_value());
    CHECK_FALSE(openSheetForCount(sealed.context, sealed.sheet, sealed.round, withTeller ? nullptr : &sealed.teller).has_value());
    CHECK(sealed.sheet.size() == sealedSheetSize(sealed.context.paddedSize, withTeller));
}

TEST_CASE("Every single changed bit of an envelope is refused", "[privacy]")
{
    const bool withTeller = GENERATE(false, true);
    const Sealed sealed(withTeller, 64);
    for (std::size_t bit = 0; bit < sealed.sheet.size() * 8; ++bit) {
        if (sealed.opens(changed(sealed.sheet, bit), withTeller)) {
            FAIL("bit " << bit);
        }
    }
    CHECK(sealed.opens(sealed.sheet, withTeller));
}

TEST_CASE("A random changed bit is refused in each of a thousand envelopes of full size", "[privacy]")
{
    SystemRandom random;
    for (int turn = 0; turn < 1000; ++turn) {
        const Sealed sealed(turn % 2 == 1);
        const std::size_t bit = random.below(static_cast<std::uint32_t>(sealed.sheet.size() * 8));
        if (sealed.opens(changed(sealed.sheet, bit), turn % 2 == 1)) {
            FAIL("bit " << bit);
        }
    }
    SUCCEED();
}

TEST_CASE("A secret half of another length opens nothing", "[privacy]")
{
    const Sealed sealed(false);
    for (const std::size_t length : {0, 1, 31, 33}) {
        const KeyPair broken{sealed.round.publicKey, Secret::random(length)};
        CHECK(openSheetForCount(sealed.context, sealed.sheet, broken, nullptr).error().code == ErrorCode::SealBroken);
    }
}

TEST_CASE("Rules, row and kind are bound to an envelope", "[privacy]")
{
    const Sealed sealed(false);
    auto other = sealed.context;
    other.id[0] ^= 1;
    CHECK_FALSE(openSheetForCount(other, sealed.sheet, sealed.round, nullptr).has_value());
    other = sealed.context;
    other.descriptorHash[31] ^= 1;
    CHECK_FALSE(openSheetForCount(other, sealed.sheet, sealed.round, nullptr).has_value());
    CHECK_FALSE(openDraft(sealed.context, sealed.sheet, sealed.wrapping).has_value());
}

TEST_CASE("A key that nothing can be sealed to fails loudly", "[privacy]")
{
    EnvelopeContext context;
    CHECK(sealSheet(context, base::bytesOf(words), {PublicKey{}, std::nullopt}, Secret::random(32)).error().code == ErrorCode::SealingFailed);
    CHECK(sealSheet(context, base::bytesOf(words), {KeyPair::random().publicKey, PublicKey{}}, Secret::random(32)).error().code == ErrorCode::SealingFailed);
    CHECK(sealForManagement(PublicKey{}, {"kind", "id"}, base::bytesOf(words)).error().code == ErrorCode::SealingFailed);
    CHECK(sealDraft(context, base::bytesOf(words), Secret::random(16)).error().code == ErrorCode::SealingFailed);
}

TEST_CASE("What is too long for its padding is not sealed", "[privacy]")
{
    EnvelopeContext context;
    const std::string longest(context.paddedSize - 1, 'x');
    const std::string longer(context.paddedSize, 'x');
    const auto key = Secret::random(32);
    CHECK(sealDraft(context, base::bytesOf(longest), key).has_value());
    CHECK(sealDraft(context, base::bytesOf(longer), key).error().code == ErrorCode::SealingFailed);
    CHECK(paddedSizeFor(100) == 8192);
    CHECK(paddedSizeFor(8192) == 12288);
}

TEST_CASE("A record of our own is refused under another id, kind or key", "[privacy]")
{
    const auto keys = ManagementKeys::random();
    const auto sealed = keys.sealOwn({"agreement", "1", 256}, base::bytesOf(words));
    CHECK(base::textOf(keys.openOwn({"agreement", "1", 256}, *sealed)->view()) == words);
    CHECK_FALSE(keys.openOwn({"agreement", "2", 256}, *sealed).has_value());
    CHECK_FALSE(keys.openOwn({"picture", "1", 256}, *sealed).has_value());
    CHECK_FALSE(ManagementKeys::random().openOwn({"agreement", "1", 256}, *sealed).has_value());
    const auto foreign = sealForManagement(keys.publicKey(), {"agreement", "1", 256}, base::bytesOf(words));
    CHECK_FALSE(keys.openOwn({"agreement", "1", 256}, *foreign).has_value()); // anybody can seal, only we can mark
    CHECK(keys.open({"agreement", "1", 256}, *foreign).has_value());
}
