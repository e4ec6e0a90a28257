// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Derive.h"
#include "privacy/Envelope.h"
#include "support/Catch.h"

#include <random>
#include <string_view>

using namespace leerspiegel;
using namespace leerspiegel::privacy;

namespace {

base::Bytes bytesOf(std::string_view hex)
{
    base::Bytes bytes;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2) {
        bytes.push_back(static_cast<std::uint8_t>(std::stoi(std::string(hex.substr(at, 2)), nullptr, 16)));
    }
    return bytes;
}

template <std::size_t size>
std::array<std::uint8_t, size> arrayOf(std::string_view hex)
{
    const auto bytes = bytesOf(hex);
    std::array<std::uint8_t, size> array{};
    REQUIRE(bytes.size() == size);
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

base::Bytes joined(std::initializer_list<std::string_view> parts)
{
    std::string hex;
    for (const auto part : parts) {
        hex += part;
    }
    return bytesOf(hex);
}

} // namespace

TEST_CASE("Argon2id derives what the reference program argon2 derives", "[privacy][known]")
{
    struct Known
    {
        std::string_view password;
        std::string_view salt;
        KeyCost cost;
        std::string_view key;
    };
    const auto known = GENERATE(Known{"password", "0123456789abcdef", {2, 8U << 20U}, "46f624183046236e17a06987901e23b6fed977877090ef49f75675ac94cddd21"},
                                Known{"bakken in de ochtend", "leerspiegel-zout", {1, 8192}, "bda1c78cc9969ec31606631c3b25ad276df211652dc51bc3ce4c64c799812344"});
    const KeyPolicy policy{known.cost, known.cost, known.cost};
    const auto key = stretch(base::bytesOf(known.password), base::bytesOf(known.salt), known.cost, policy);
    REQUIRE(key.has_value());
    CHECK(key->equals(Secret::copyOf(bytesOf(known.key))));
}

TEST_CASE("XChaCha20-Poly1305 opens the vector of draft-irtf-cfrg-xchacha, A.3.1", "[privacy][known]")
{
    const auto key = Secret::copyOf(bytesOf("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const auto sealed = joined({"404142434445464748494a4b4c4d4e4f5051525354555657", // nonce
                                "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb",
                                "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452",
                                "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9",
                                "21f9664c97637da9768812f615c68b13b52e", "c0875924c1c7987947deafd8780acf49"});
    const auto plain = decrypt(key, sealed, bytesOf("50515253c0c1c2c3c4c5c6c7"));
    REQUIRE(plain.has_value());
    CHECK(base::textOf(plain->view())
          == "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.");
}

TEST_CASE("Ed25519 verifies the vectors of RFC 8032, 7.1, and refuses them changed", "[privacy][known]")
{
    const auto first = arrayOf<32>("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    const auto firstSignature = arrayOf<64>("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                                            "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    const auto second = arrayOf<32>("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const auto secondSignature = arrayOf<64>("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e"
                                             "458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(verifies(first, {}, firstSignature));
    CHECK(verifies(second, bytesOf("72"), secondSignature));
    CHECK_FALSE(verifies(second, bytesOf("73"), secondSignature));
    CHECK_FALSE(verifies(first, bytesOf("72"), secondSignature));
}

TEST_CASE("X25519 makes the public key of RFC 7748, 6.1 (Bob)", "[privacy][known]")
{
    const auto secret = joined({"5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb",
                                "0000000000000000000000000000000000000000000000000000000000000000"});
    const auto keys = ManagementKeys::fromSecret(Secret::copyOf(secret));
    REQUIRE(keys.has_value());
    CHECK(keys->publicKey() == arrayOf<32>("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
}

TEST_CASE("A random changed bit of each of a thousand envelopes is refused", "[privacy]")
{
    std::mt19937_64 random(20270312);
    for (int number = 0; number < 1000; ++number) {
        const bool withTeller = number % 2 == 1;
        const auto round = KeyPair::random();
        const auto teller = KeyPair::random();
        const auto wrapping = Secret::random(32);
        EnvelopeContext context;
        context.id.fill(static_cast<std::uint8_t>(number));
        const auto sheet = sealSheet(context, base::bytesOf("De oven piept."),
                                     {round.publicKey, withTeller ? std::optional(teller.publicKey) : std::nullopt}, wrapping);
        REQUIRE(sheet.has_value());
        base::Bytes bytes(sheet->view().begin(), sheet->view().end());
        const auto bit = random() % (bytes.size() * 8);
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        const auto changed = SealedBytes::fromStored(std::move(bytes));
        const bool opens = openSheetForCount(context, changed, round, withTeller ? &teller : nullptr).has_value()
                           || openSheetWithCode(context, changed, wrapping).has_value();
        if (opens) {
            FAIL("envelope " << number << ", bit " << bit);
        }
    }
    SUCCEED("a thousand envelopes");
}
