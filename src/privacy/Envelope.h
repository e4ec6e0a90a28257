// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "privacy/Codes.h"
#include "privacy/Keys.h"
#include "privacy/SealedBytes.h"

#include <array>
#include <optional>

namespace leerspiegel::privacy {

/// What an envelope belongs to. All of it is associated data, and kind and id are checked inside again.
struct EnvelopeContext
{
    std::array<std::uint8_t, 32> descriptorHash{};
    Tag id{};                      ///< The sheet's tag or the draft's tag.
    std::size_t paddedSize = 8192; ///< Size of the padded plain text: one size per edition. See paddedSizeFor.
};

/// The next 4 KiB above the longest encoding; at least 8 KiB.
std::size_t paddedSizeFor(std::size_t longestEncoding);

/// The public halves a sheet is sealed to. With a teller both secret halves are needed to open it.
struct CountKeys
{
    PublicKey round{};
    std::optional<PublicKey> teller;
};

/// A sheet for the box: for the count, and for its own respondent by the code's wrapping key.
/// Every sheet of a round has the same length. If sealing fails, finishing fails.
base::Result<SealedBytes> sealSheet(const EnvelopeContext& context, base::ByteView plain, const CountKeys& keys, const Secret& wrappingKey);
base::Result<Secret> openSheetWithCode(const EnvelopeContext& context, const SealedBytes& sealed, const Secret& wrappingKey);
/// With the round's secret key, and the teller's when the round has one.
base::Result<Secret> openSheetForCount(const EnvelopeContext& context, const SealedBytes& sealed, const KeyPair& round,
                                       const KeyPair* teller);

/// A draft, opened by the code's draft key alone. Every draft of a round has the same length.
base::Result<SealedBytes> sealDraft(const EnvelopeContext& context, base::ByteView plain, const Secret& draftKey);
base::Result<Secret> openDraft(const EnvelopeContext& context, const SealedBytes& sealed, const Secret& draftKey);

/// Exact lengths of sealed rows for one padded size: verify and the importer refuse any other.
std::size_t sealedSheetSize(std::size_t paddedSize, bool teller);
std::size_t sealedDraftSize(std::size_t paddedSize);

} // namespace leerspiegel::privacy
