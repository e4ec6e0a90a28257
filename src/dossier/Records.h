// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Day.h"
#include "privacy/Codes.h"
#include "privacy/Keys.h"
#include "privacy/SealedBytes.h"
#include "round/RoundDescriptor.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::dossier {

/// What a dossier says of itself without any key.
struct Header
{
    round::DossierId id;
    std::string company;
    std::string ownerName; ///< Who holds the management passphrase, as employees read it.
    base::Day created;
    bool example = false; ///< The built-in example: the program says so on every page.
    privacy::PublicKey managementKey{};
    privacy::SealedBytes wrappedByPassphrase;
    privacy::SealedBytes wrappedByRecoveryCode;
};

enum class RoundState {
    Open,
    Counted,      ///< There is a group picture.
    ErasedUnread, ///< Closed below the threshold: everything erased, nothing computed.
    Cancelled,
};

/// Secret half of the teller, wrapped by the teller's own passphrase and recovery code.
struct TellerKey
{
    privacy::SealedBytes wrappedByPassphrase;
    privacy::SealedBytes wrappedByRecoveryCode;
};

using Mark = std::array<std::uint8_t, 32>; ///< A MAC of the management key.

struct RoundRow
{
    round::RoundId id;
    RoundState state = RoundState::Open;
    base::Bytes descriptor; ///< round::encode
    Mark descriptorMark{};
    int invited = 0; ///< Now; may only rise above the descriptor's invitedAtOpening.
    Mark invitedMark{};
    privacy::Salt codeSalt{};
    privacy::SealedBytes roundSecret; ///< Empty once the round is closed.
    std::optional<TellerKey> teller;  ///< Empty once the round is closed.
    base::Day opened;
    std::optional<base::Day> closed;
    privacy::SealedBytes picture; ///< Sealed group picture of a counted round; else empty.
};

/// One sheet to put into the box. Nothing in it tells who or when.
struct HandIn
{
    privacy::Tag tag{};
    privacy::SealedBytes envelope;
    std::optional<privacy::Tag> draftTag;        ///< A draft to erase in the same transaction.
    std::optional<privacy::VerifyKey> usedToken; ///< An invitation to use up in the same transaction; WrongToken when it is not there.
};

struct StoredSheet
{
    privacy::Tag tag{};
    privacy::SealedBytes envelope;
};

struct CompanyRow
{
    std::string id; ///< Random, 32 hexadecimal digits.
    privacy::SealedBytes sealed;
};

struct LentRow
{
    privacy::Tag lentTag{};
    privacy::SealedBytes sealed;
};

/// How a round ends: everything that is kept of it.
struct RoundEnd
{
    RoundState state = RoundState::Counted;
    base::Day closed;
    privacy::SealedBytes picture;
    std::vector<LentRow> lent;
};

struct QuestionnaireSnapshot
{
    round::Hash hash{};
    base::Bytes json;
};

/// Something management keeps, sealed: agreements, notes to the conversation.
struct ManagementRecord
{
    std::string kind;
    std::string id;
    privacy::SealedBytes sealed;
};

} // namespace leerspiegel::dossier
