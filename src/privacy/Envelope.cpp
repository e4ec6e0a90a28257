// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Envelope.h"

#include "privacy/Derive.h"
#include "privacy/Guarded.h"

#include <sodium.h>

#include <algorithm>

namespace leerspiegel::privacy {

using base::ErrorCode;
using base::fail;

namespace {

// magic (4), version, kind, number of recipients; per recipient a sealed part of the content key; for a sheet the content
// key wrapped by the code; nonce, ciphertext, tag. The ciphertext holds kind, id and the padded content.
constexpr std::array<std::uint8_t, 5> magic{'L', 'S', 'P', 'E', 1};
enum class Kind : std::uint8_t { Sheet = 1, Draft = 2 };
constexpr std::size_t headBytes = magic.size() + 2;
constexpr std::size_t keyBytes = 32;
constexpr std::size_t partBytes = keyBytes + crypto_box_SEALBYTES;
constexpr std::size_t innerHead = 1 + std::tuple_size_v<Tag>;
constexpr std::size_t pageBytes = 4096;
constexpr std::size_t leastPadded = 8192;

base::Bytes headOf(Kind kind, std::size_t recipients)
{
    base::Bytes head(magic.begin(), magic.end());
    head.push_back(static_cast<std::uint8_t>(kind));
    head.push_back(static_cast<std::uint8_t>(recipients));
    return head;
}

bool startsWith(base::ByteView bytes, const base::Bytes& head)
{
    return bytes.size() >= head.size() && std::equal(head.begin(), head.end(), bytes.begin());
}

/// What every layer is bound to: the rules of the round, the row, and all bytes that stand before it.
base::Bytes associated(const EnvelopeContext& context, base::ByteView before)
{
    base::Bytes bytes(context.descriptorHash.begin(), context.descriptorHash.end());
    bytes.insert(bytes.end(), context.id.begin(), context.id.end());
    bytes.insert(bytes.end(), before.begin(), before.end());
    return bytes;
}

base::Result<Secret> padded(const EnvelopeContext& context, Kind kind, base::ByteView plain)
{
    if (plain.size() + 1 > context.paddedSize) {
        return fail(ErrorCode::SealingFailed);
    }
    Secret buffer(innerHead + context.paddedSize);
    buffer.bytes()[0] = static_cast<std::uint8_t>(kind);
    std::copy(context.id.begin(), context.id.end(), buffer.bytes().begin() + 1);
    std::copy(plain.begin(), plain.end(), buffer.bytes().begin() + innerHead);
    std::size_t length = 0;
    if (sodium_pad(&length, buffer.bytes().data() + innerHead, plain.size(), context.paddedSize, context.paddedSize) != 0) {
        return fail(ErrorCode::SealingFailed);
    }
    return buffer;
}

base::Result<Secret> unpadded(const EnvelopeContext& context, Kind kind, const Secret& buffer)
{
    std::size_t length = 0;
    if (buffer.size() != innerHead + context.paddedSize || buffer.view()[0] != static_cast<std::uint8_t>(kind)
        || !std::equal(context.id.begin(), context.id.end(), buffer.view().begin() + 1)
        || sodium_unpad(&length, buffer.view().data() + innerHead, context.paddedSize, context.paddedSize) != 0) {
        return fail(ErrorCode::SealBroken);
    }
    return Secret::copyOf(buffer.view().subspan(innerHead, length));
}

void append(base::Bytes& bytes, base::ByteView more) { bytes.insert(bytes.end(), more.begin(), more.end()); }

/// False for a key that nothing can be sealed to.
bool appendPart(base::Bytes& bytes, const Secret& part, const PublicKey& recipient)
{
    base::Bytes sealed(partBytes);
    const bool done = crypto_box_seal(sealed.data(), part.view().data(), part.size(), recipient.data()) == 0;
    append(bytes, sealed);
    return done;
}

base::Result<Secret> openPart(base::ByteView sealed, const KeyPair& pair)
{
    Secret part(keyBytes);
    if (pair.secretKey.size() != crypto_box_SECRETKEYBYTES
        || crypto_box_seal_open(part.bytes().data(), sealed.data(), sealed.size(), pair.publicKey.data(), pair.secretKey.view().data())
            != 0) {
        return fail(ErrorCode::SealBroken);
    }
    return part;
}

/// With a teller the content key comes from both parts, so that one alone opens nothing.
Secret contentKey(const Secret& first, const Secret* second)
{
    return second ? subkey(first, "leerspiegel content key of two 1", second->view()) : subkey(first, "leerspiegel content key 1");
}

std::size_t wrappedKeyBytes() { return keyBytes + encryptionOverhead(); }

std::size_t recipientsOf(base::ByteView bytes) { return bytes.size() > headBytes ? bytes[headBytes - 1] : 0; }

base::Result<Secret> openContent(const EnvelopeContext& context, base::ByteView bytes, std::size_t before, const Secret& key)
{
    const auto plain = decrypt(key, bytes.subspan(before), associated(context, bytes.first(before)));
    return plain ? unpadded(context, Kind::Sheet, *plain) : base::Result<Secret>(fail(plain.error()));
}

bool hasSheetForm(const EnvelopeContext& context, base::ByteView bytes)
{
    const auto recipients = recipientsOf(bytes);
    return (recipients == 1 || recipients == 2) && startsWith(bytes, headOf(Kind::Sheet, recipients))
        && bytes.size() == sealedSheetSize(context.paddedSize, recipients == 2);
}

} // namespace

std::size_t paddedSizeFor(std::size_t longestEncoding)
{
    return std::max(leastPadded, (longestEncoding + 1 + pageBytes - 1) / pageBytes * pageBytes);
}

std::size_t sealedSheetSize(std::size_t paddedSize, bool teller)
{
    return headBytes + partBytes * (teller ? 2 : 1) + wrappedKeyBytes() + innerHead + paddedSize + encryptionOverhead();
}

std::size_t sealedDraftSize(std::size_t paddedSize) { return headBytes + innerHead + paddedSize + encryptionOverhead(); }

base::Result<SealedBytes> sealSheet(const EnvelopeContext& context, base::ByteView plain, const CountKeys& keys, const Secret& wrappingKey)
{
    return guarded([&]() -> base::Result<SealedBytes> {
        const auto content = padded(context, Kind::Sheet, plain);
        if (!content) {
            return fail(content.error());
        }
        auto bytes = headOf(Kind::Sheet, keys.teller ? 2 : 1);
        bytes.reserve(sealedSheetSize(context.paddedSize, keys.teller.has_value()));
        const auto first = Secret::random(keyBytes);
        const auto second = Secret::random(keyBytes);
        if (!appendPart(bytes, first, keys.round) || (keys.teller && !appendPart(bytes, second, *keys.teller))
            || wrappingKey.size() != keyBytes) {
            return fail(ErrorCode::SealingFailed);
        }
        const auto key = contentKey(first, keys.teller ? &second : nullptr);
        append(bytes, encrypt(wrappingKey, key.view(), associated(context, bytes)));
        append(bytes, encrypt(key, content->view(), associated(context, bytes)));
        return SealedBytes::fromStored(std::move(bytes));
    });
}

base::Result<Secret> openSheetWithCode(const EnvelopeContext& context, const SealedBytes& sealed, const Secret& wrappingKey)
{
    return guarded([&]() -> base::Result<Secret> {
        const auto bytes = sealed.view();
        if (!hasSheetForm(context, bytes)) {
            return fail(ErrorCode::SealBroken);
        }
        const auto before = headBytes + partBytes * recipientsOf(bytes);
        const auto key = decrypt(wrappingKey, bytes.subspan(before, wrappedKeyBytes()), associated(context, bytes.first(before)));
        return key ? openContent(context, bytes, before + wrappedKeyBytes(), *key) : base::Result<Secret>(fail(key.error()));
    });
}

base::Result<Secret> openSheetForCount(const EnvelopeContext& context, const SealedBytes& sealed, const KeyPair& round,
                                       const KeyPair* teller)
{
    return guarded([&]() -> base::Result<Secret> {
        const auto bytes = sealed.view();
        const std::size_t expected = teller ? 2 : 1;
        if (!hasSheetForm(context, bytes) || recipientsOf(bytes) != expected) {
            return fail(ErrorCode::SealBroken);
        }
        const auto first = openPart(bytes.subspan(headBytes, partBytes), round);
        if (!first) {
            return fail(first.error());
        }
        std::optional<Secret> second;
        if (teller) {
            auto part = openPart(bytes.subspan(headBytes + partBytes, partBytes), *teller);
            if (!part) {
                return fail(part.error());
            }
            second = std::move(*part);
        }
        const auto key = contentKey(*first, second ? &*second : nullptr);
        return openContent(context, bytes, headBytes + partBytes * expected + wrappedKeyBytes(), key);
    });
}

base::Result<SealedBytes> sealDraft(const EnvelopeContext& context, base::ByteView plain, const Secret& draftKey)
{
    return guarded([&]() -> base::Result<SealedBytes> {
        const auto content =
            draftKey.size() == keyBytes ? padded(context, Kind::Draft, plain) : base::Result<Secret>(fail(ErrorCode::SealingFailed));
        if (!content) {
            return fail(content.error());
        }
        auto bytes = headOf(Kind::Draft, 0);
        append(bytes, encrypt(draftKey, content->view(), associated(context, bytes)));
        return SealedBytes::fromStored(std::move(bytes));
    });
}

base::Result<Secret> openDraft(const EnvelopeContext& context, const SealedBytes& sealed, const Secret& draftKey)
{
    return guarded([&]() -> base::Result<Secret> {
        const auto bytes = sealed.view();
        if (!startsWith(bytes, headOf(Kind::Draft, 0)) || bytes.size() != sealedDraftSize(context.paddedSize)) {
            return fail(ErrorCode::SealBroken);
        }
        const auto content = decrypt(draftKey, bytes.subspan(headBytes), associated(context, bytes.first(headBytes)));
        return content ? unpadded(context, Kind::Draft, *content) : base::Result<Secret>(fail(content.error()));
    });
}

} // namespace leerspiegel::privacy
