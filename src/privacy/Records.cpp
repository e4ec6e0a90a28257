// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Derive.h"
#include "privacy/Guarded.h"
#include "privacy/Keys.h"

#include <sodium.h>

#include <algorithm>

namespace leerspiegel::privacy {

using base::ErrorCode;
using base::fail;

namespace {

// A record: version, sealed box, and for records of our own a mark of 32 bytes over context and box.
// In the box: length of the context, context, content; padded.
constexpr std::uint8_t version = 1;
constexpr std::size_t markBytes = 32;

base::Bytes contextBytes(const RecordContext& context)
{
    const std::string text = "leerspiegel record 1\n" + context.kind + "\n" + context.id + "\n";
    return {text.begin(), text.end()};
}

/// Content with its context before it, padded to a multiple of `padTo`.
Secret padded(const RecordContext& context, base::ByteView plain)
{
    const auto head = contextBytes(context);
    const std::size_t length = head.size() + plain.size();
    const std::size_t block = std::max<std::size_t>(context.padTo, 16);
    Secret buffer((length / block + 1) * block);
    std::copy(head.begin(), head.end(), buffer.bytes().begin());
    std::copy(plain.begin(), plain.end(), buffer.bytes().begin() + static_cast<std::ptrdiff_t>(head.size()));
    std::size_t paddedLength = 0;
    sodium_pad(&paddedLength, buffer.bytes().data(), length, block, buffer.size());
    return buffer;
}

base::Result<Secret> unpadded(const RecordContext& context, const Secret& buffer)
{
    const auto head = contextBytes(context);
    const std::size_t block = std::max<std::size_t>(context.padTo, 16);
    std::size_t length = 0;
    if (buffer.size() % block != 0 || sodium_unpad(&length, buffer.view().data(), buffer.size(), block) != 0 || length < head.size()
        || !std::equal(head.begin(), head.end(), buffer.view().begin())) {
        return fail(ErrorCode::SealBroken);
    }
    return Secret::copyOf(buffer.view().subspan(head.size(), length - head.size()));
}

base::Result<base::Bytes> box(const PublicKey& management, const RecordContext& context, base::ByteView plain)
{
    const auto content = padded(context, plain);
    base::Bytes bytes(1 + crypto_box_SEALBYTES + content.size());
    bytes[0] = version;
    if (crypto_box_seal(bytes.data() + 1, content.view().data(), content.size(), management.data()) != 0) {
        return fail(ErrorCode::SealingFailed);
    }
    return bytes;
}

base::Result<Secret> unbox(const KeyPair& pair, const RecordContext& context, base::ByteView bytes)
{
    if (bytes.size() < 1 + crypto_box_SEALBYTES || bytes[0] != version) {
        return fail(ErrorCode::SealBroken);
    }
    Secret content(bytes.size() - 1 - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(content.bytes().data(), bytes.data() + 1, bytes.size() - 1, pair.publicKey.data(),
                             pair.secretKey.view().data())
        != 0) {
        return fail(ErrorCode::SealBroken);
    }
    return unpadded(context, content);
}

base::Bytes marked(const RecordContext& context, base::ByteView box)
{
    auto bytes = contextBytes(context);
    bytes.insert(bytes.end(), box.begin(), box.end());
    return bytes;
}

} // namespace

base::Result<SealedBytes> ManagementKeys::sealOwn(const RecordContext& context, base::ByteView plain) const
{
    return guarded([&]() -> base::Result<SealedBytes> {
        auto bytes = box(m_seal.publicKey, context, plain);
        if (!bytes) {
            return fail(bytes.error());
        }
        const auto ours = mark("record", marked(context, *bytes));
        bytes->insert(bytes->end(), ours.begin(), ours.end());
        return SealedBytes::fromStored(std::move(*bytes));
    });
}

base::Result<Secret> ManagementKeys::openOwn(const RecordContext& context, const SealedBytes& sealed) const
{
    return guarded([&]() -> base::Result<Secret> {
        const auto bytes = sealed.view();
        if (bytes.size() < markBytes) {
            return fail(ErrorCode::SealBroken);
        }
        const auto boxed = bytes.first(bytes.size() - markBytes);
        if (!isMarked("record", marked(context, boxed), bytes.last(markBytes))) {
            return fail(ErrorCode::SealBroken);
        }
        return unbox(m_seal, context, boxed);
    });
}

base::Result<Secret> ManagementKeys::open(const RecordContext& context, const SealedBytes& sealed) const
{
    return guarded([&]() -> base::Result<Secret> { return unbox(m_seal, context, sealed.view()); });
}

std::array<std::uint8_t, 32> ManagementKeys::mark(std::string_view purpose, base::ByteView bytes) const
{
    const auto made = subkey(m_mac, purpose, bytes);
    std::array<std::uint8_t, 32> mark{};
    std::copy(made.view().begin(), made.view().end(), mark.begin());
    return mark;
}

bool ManagementKeys::isMarked(std::string_view purpose, base::ByteView bytes, base::ByteView given) const
{
    const auto expected = mark(purpose, bytes);
    return given.size() == expected.size() && sodium_memcmp(expected.data(), given.data(), expected.size()) == 0;
}

base::Result<SealedBytes> sealForManagement(const PublicKey& management, const RecordContext& context, base::ByteView plain)
{
    return guarded([&]() -> base::Result<SealedBytes> {
        auto bytes = box(management, context, plain);
        return bytes ? base::Result<SealedBytes>(SealedBytes::fromStored(std::move(*bytes))) : fail(bytes.error());
    });
}

} // namespace leerspiegel::privacy
