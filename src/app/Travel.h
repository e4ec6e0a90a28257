// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Scans.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace leerspiegel::app {

inline constexpr auto invitationEnding = ".leerspiegel-uitnodiging";
inline constexpr auto responseEnding = ".leerspiegel-antwoord";
inline constexpr auto draftEnding = ".leerspiegel-concept";

/// Writes the invitation file of an open round: rules, public keys, questionnaires. All invitations of a round are equal.
base::Outcome writeInvitation(Workspace& workspace, const round::RoundId& round, const std::filesystem::path& target);

/// What an employee on another PC opened.
struct OpenedInvitation
{
    round::RoundDescriptor descriptor;
    round::Hash fingerprint{};
    round::Hash contentHash{}; ///< Of the whole file: the same for everyone who is invited to the round.
    std::shared_ptr<const KeptQuestionnaire> individual;
    privacy::Salt codeSalt{};
    std::filesystem::path path;
};
base::Result<OpenedInvitation> openInvitation(const std::filesystem::path& path);
/// Unfinished scans that lie beside an invitation, whosever they are.
int unfinishedBeside(const std::filesystem::path& invitation);

/// As EmployeeScan::begin and resume, with the draft in a sealed file beside the invitation and the sheet written as a
/// sealed response file at hand-in. `target` is the folder where the response file goes, or the file itself.
base::Result<std::unique_ptr<EmployeeScan>> beginTravelScan(const OpenedInvitation& invitation, const privacy::PersonalCode& code,
                                                            const std::filesystem::path& target, const Environment& environment,
                                                            std::optional<privacy::Token> token = std::nullopt);
base::Result<std::unique_ptr<EmployeeScan>> resumeTravelScan(const OpenedInvitation& invitation, const privacy::PersonalCode& code,
                                                             const std::filesystem::path& target, const Environment& environment,
                                                             std::optional<privacy::Token> token = std::nullopt);

struct ImportedFile
{
    std::filesystem::path path;
    std::optional<base::Error> refused; ///< Empty: it is in the box.
};
/// Puts response files into the box in one shuffled batch; each that does not fit is refused by itself with a reason.
base::Result<std::vector<ImportedFile>> importResponses(Workspace& workspace, const round::RoundId& round,
                                                        const std::vector<std::filesystem::path>& paths, const Progress& progress = {});

} // namespace leerspiegel::app
