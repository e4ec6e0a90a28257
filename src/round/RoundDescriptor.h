// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Day.h"
#include "base/Result.h"
#include "base/StrongId.h"
#include "questionnaire/Questionnaire.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::round {

using DossierId = base::StrongId<struct DossierIdTag>; ///< 32 hexadecimal digits.
using RoundId = base::StrongId<struct RoundIdTag>;     ///< 32 hexadecimal digits.
using Key = std::array<std::uint8_t, 32>;
using Hash = std::array<std::uint8_t, 32>;

/// Who may hand in: whoever sits at this dossier, or who has an invitation slip.
enum class Admission { Open, ByInvitation };

inline constexpr int leastThreshold = 5; ///< Fewest people behind any shown figure; may be raised, never lowered.
inline constexpr int leastInvitedForOneCut = 20;
inline constexpr int leastInvitedForAllCuts = 40;
inline constexpr int leastInvitedForTellerProposal = 10;
inline constexpr int mostInvited = 10'000;

/// The rules of one round, fixed when it opens. Its hash is bound into every envelope and gives the control words.
struct RoundDescriptor
{
    DossierId dossier;
    RoundId round;
    std::string company; ///< Name of the firm, as the employee reads it.
    std::string name;    ///< "Voorjaar 2027"
    base::Day opened;
    Key roundKey{};               ///< Public half.
    std::optional<Key> tellerKey; ///< Public half; present when there is a teller.
    std::string tellerName;       ///< Shown to every employee; empty without a teller.
    std::string ownerName;        ///< Who holds the management key, as the employee reads it.
    Hash companyQuestionnaire{};
    Hash individualQuestionnaire{};
    int threshold = leastThreshold;
    int invitedAtOpening = 0;
    std::vector<questionnaire::ItemId> cuts; ///< Background questions that are asked and may cut the picture.
    Admission admission = Admission::Open;
    bool operator==(const RoundDescriptor&) const = default;
};

/// What HR wants of a round, before it opens.
struct RoundPlan
{
    std::string name;
    int invited = 0;
    int threshold = leastThreshold;
    std::vector<questionnaire::ItemId> cuts;
    Admission admission = Admission::Open;
    std::string tellerName; ///< Empty: no teller.
    std::string ownerName;
};

/// Refuses a plan that breaks a rule: no name, too many invited, threshold below five or above invited, cuts that the
/// number of invited does not allow or that the questionnaire does not offer. Fewer than five invited is allowed
/// (conversation mode: there is no group picture).
base::Outcome checkPlan(const RoundPlan& plan, const questionnaire::Questionnaire& individual);

/// The background questions that may be asked with so many invited: none below 20, one of them from 20, all from 40.
std::size_t mostCuts(int invited);

/// Canonical bytes of a descriptor: what is hashed, stored and put into an invitation. Same descriptor, same bytes.
base::Bytes encode(const RoundDescriptor& descriptor);
/// Refuses anything but exactly such bytes.
base::Result<RoundDescriptor> decodeDescriptor(base::ByteView bytes);

} // namespace leerspiegel::round
