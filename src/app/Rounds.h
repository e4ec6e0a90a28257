// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"
#include "round/RoundDescriptor.h"

#include <optional>
#include <vector>

namespace leerspiegel::app {

struct OpenedRound
{
    round::RoundId id;
    std::optional<privacy::RecoveryCode> tellerRecoveryCode;
    std::vector<privacy::Token> employeeTokens; ///< By invitation: one for each person invited, in random order.
    std::vector<privacy::Token> companyTokens;  ///< Up to mostCompanySlips, for company respondents without the passphrase.
};

inline constexpr int mostCompanySlips = 5;

/// Opens a round by `plan` with `instrument`. Needs the unlocked dossier; with a teller, the teller's own passphrase.
/// Locked, InvalidRoundPlan, RoundAlreadyOpen, TellerNeeded, PassphraseTooShort.
base::Result<OpenedRound> openRound(Workspace& workspace, const round::RoundPlan& plan, const Instrument& instrument,
                                    const privacy::Passphrase* tellerPassphrase = nullptr, int companyTokens = 0);

/// Raises the number invited; by invitation the new slips are returned. It never goes down.
base::Result<std::vector<privacy::Token>> raiseInvited(Workspace& workspace, const round::RoundId& id, int invited);

/// What a teller brings to the count: the passphrase or the teller's recovery code.
struct TellerProof
{
    const privacy::Passphrase* passphrase = nullptr;
    const privacy::RecoveryCode* recoveryCode = nullptr;
};

/// What a count may yield. Lent profiles alone: conversation mode, when there can be no group picture.
enum class CountMode { GroupPicture, LentProfilesOnly };

struct CloseReport
{
    int sheets = 0;  ///< Valid and counted.
    int damaged = 0; ///< Could not be opened or read; counted as such.
    int lent = 0;    ///< Profiles lent to the owner.
    bool hasPicture = false;
};

/// Opens the box once, counts, keeps the group picture and erases the single sheets, in one crash-safe step.
/// TooFewSheets: nothing was computed and the round stays open. MoreSheetsThanInvited: raise the number first.
/// LentProfilesOnly is refused (InvalidRoundPlan) when there are sheets enough for a group picture.
base::Result<CloseReport> closeAndCount(Workspace& workspace, const round::RoundId& id, const TellerProof& teller = {},
                                        const Progress& progress = {}, CountMode mode = CountMode::GroupPicture);
/// Closes without reading: everything erased, nothing computed (too few sheets).
/// `cancelled` marks a round that was called off.
base::Outcome eraseUnread(Workspace& workspace, const round::RoundId& id, bool cancelled);

} // namespace leerspiegel::app
