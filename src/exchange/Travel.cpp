// SPDX-License-Identifier: EUPL-1.2
#include "exchange/Travel.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace leerspiegel::exchange {

using base::ErrorCode;
using base::fail;

namespace {

// Both files: a line "leerspiegel-<kind>/<version>", then blocks of a length (4 bytes, big end first) and bytes.
// Nothing may follow the last block.
constexpr std::string_view invitationKind = "leerspiegel-invitation/";
constexpr std::string_view responseKind = "leerspiegel-response/";
constexpr int newestVersion = 1;
constexpr std::size_t roundIdLength = 32;

void append(base::Bytes& bytes, base::ByteView block)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.push_back(static_cast<std::uint8_t>(block.size() >> shift));
    }
    bytes.insert(bytes.end(), block.begin(), block.end());
}

base::Bytes headOf(std::string_view kind)
{
    const auto line = std::string(kind) + std::to_string(newestVersion) + '\n';
    return {line.begin(), line.end()};
}

/// Reads block after block; any block that is not there makes the whole invalid.
class Blocks
{
public:
    explicit Blocks(base::ByteView rest)
        : m_rest(rest)
    {
    }

    base::ByteView next()
    {
        if (m_rest.size() < 4) {
            m_valid = false;
            return {};
        }
        std::size_t length = 0;
        for (int at = 0; at < 4; ++at) {
            length = length << 8 | m_rest[static_cast<std::size_t>(at)];
        }
        m_rest = m_rest.subspan(4);
        if (length > m_rest.size()) {
            m_valid = false;
            return {};
        }
        const auto block = m_rest.first(length);
        m_rest = m_rest.subspan(length);
        return block;
    }

    template <std::size_t N> std::array<std::uint8_t, N> exactly()
    {
        std::array<std::uint8_t, N> bytes{};
        const auto block = next();
        if (block.size() != N) {
            m_valid = false;
            return bytes;
        }
        std::copy(block.begin(), block.end(), bytes.begin());
        return bytes;
    }

    bool isWhole() const { return m_valid && m_rest.empty(); }

private:
    base::ByteView m_rest;
    bool m_valid = true;
};

/// The bytes after the first line, when it is that of `kind`.
base::Result<base::ByteView> bodyOf(base::ByteView bytes, std::string_view kind)
{
    const auto text = base::textOf(bytes.first(std::min<std::size_t>(bytes.size(), 64)));
    const auto end = text.find('\n');
    if (!text.starts_with(kind) || end == std::string_view::npos) {
        return fail(ErrorCode::WrongKind, {}, {std::string(kind.substr(0, kind.size() - 1))});
    }
    const auto digits = text.substr(kind.size(), end - kind.size());
    int version = 0;
    const auto [stop, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
    const bool written = failure == std::errc{} && stop == digits.data() + digits.size() && std::to_string(version) == digits; // not "01"
    if (!written || version < 1) {
        return fail(ErrorCode::WrongKind, {}, {std::string(kind.substr(0, kind.size() - 1))});
    }
    if (version > newestVersion) {
        return fail(ErrorCode::NewerVersion, {}, {std::to_string(version), std::to_string(newestVersion)});
    }
    return bytes.subspan(end + 1);
}

base::Bytes copyOf(base::ByteView view) { return {view.begin(), view.end()}; }

} // namespace

base::Bytes encode(const InvitationFile& invitation)
{
    auto bytes = headOf(invitationKind);
    append(bytes, invitation.descriptor);
    append(bytes, invitation.codeSalt);
    append(bytes, invitation.individualQuestionnaire);
    return bytes;
}

base::Result<InvitationFile> decodeInvitation(base::ByteView bytes)
{
    const auto body = bodyOf(bytes, invitationKind);
    if (!body) {
        return fail(body.error());
    }
    Blocks blocks(*body);
    InvitationFile invitation;
    invitation.descriptor = copyOf(blocks.next());
    invitation.codeSalt = blocks.exactly<16>();
    invitation.individualQuestionnaire = copyOf(blocks.next());
    if (!blocks.isWhole()) {
        return fail(ErrorCode::SealBroken);
    }
    const auto descriptor = round::decodeDescriptor(invitation.descriptor);
    if (!descriptor || descriptor->individualQuestionnaire != privacy::hashOf(invitation.individualQuestionnaire)) {
        return fail(ErrorCode::SealBroken);
    }
    return invitation;
}

base::Bytes signedPart(const ResponseFile& response)
{
    auto bytes = headOf(responseKind);
    append(bytes, base::bytesOf(response.round.text()));
    append(bytes, response.tag);
    append(bytes, response.envelope.view());
    return bytes;
}

base::Bytes encode(const ResponseFile& response)
{
    auto bytes = signedPart(response);
    append(bytes, response.verifyKey ? base::ByteView(*response.verifyKey) : base::ByteView());
    append(bytes, response.signature ? base::ByteView(*response.signature) : base::ByteView());
    return bytes;
}

base::Result<ResponseFile> decodeResponseFile(base::ByteView bytes)
{
    const auto body = bodyOf(bytes, responseKind);
    if (!body) {
        return fail(body.error());
    }
    Blocks blocks(*body);
    ResponseFile response;
    const auto round = blocks.next();
    response.round = round::RoundId{std::string(base::textOf(round))};
    response.tag = blocks.exactly<16>();
    response.envelope = privacy::SealedBytes::fromStored(copyOf(blocks.next()));
    const auto key = blocks.next();
    const auto signature = blocks.next();
    const bool without = key.empty() && signature.empty();
    const bool isSigned = key.size() == std::tuple_size_v<privacy::VerifyKey> && signature.size() == std::tuple_size_v<privacy::Signature>;
    if (!blocks.isWhole() || round.size() != roundIdLength || (!without && !isSigned)) {
        return fail(ErrorCode::SealBroken);
    }
    if (isSigned) {
        response.verifyKey.emplace();
        response.signature.emplace();
        std::copy(key.begin(), key.end(), response.verifyKey->begin());
        std::copy(signature.begin(), signature.end(), response.signature->begin());
    }
    return response;
}

} // namespace leerspiegel::exchange
