// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "privacy/Codes.h"
#include "privacy/SealedBytes.h"
#include "round/RoundDescriptor.h"

#include <filesystem>
#include <optional>

namespace leerspiegel::exchange {

/// All that an employee's PC needs to fill in a scan: the rules, the salt of the codes, the questionnaire. Every invitation
/// of a round has the same bytes.
struct InvitationFile
{
    base::Bytes descriptor; ///< round::encode
    privacy::Salt codeSalt{};
    base::Bytes individualQuestionnaire; ///< JSON; its hash is the descriptor's.
};
base::Bytes encode(const InvitationFile& invitation);
/// WrongKind, NewerVersion, SealBroken (a hash that does not fit).
base::Result<InvitationFile> decodeInvitation(base::ByteView bytes);

/// A sealed sheet on its way back. By invitation it is signed by the slip.
struct ResponseFile
{
    round::RoundId round;
    privacy::Tag tag{};
    privacy::SealedBytes envelope;
    std::optional<privacy::VerifyKey> verifyKey;
    std::optional<privacy::Signature> signature;
};
base::Bytes encode(const ResponseFile& response);
base::Result<ResponseFile> decodeResponseFile(base::ByteView bytes);
/// What the signature of a response file is made over.
base::Bytes signedPart(const ResponseFile& response);

inline constexpr std::size_t largestInvitation = 5U << 20U;
inline constexpr std::size_t largestResponse = 2U << 20U;

} // namespace leerspiegel::exchange
