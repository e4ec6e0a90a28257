// SPDX-License-Identifier: EUPL-1.2
#include "app/Travel.h"

#include "app/FileScanPlace.h"
#include "app/RoundKeys.h"
#include "exchange/SafeFile.h"
#include "exchange/Travel.h"

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

base::Result<std::unique_ptr<EmployeeScan>> makeScan(const OpenedInvitation& invitation, const privacy::PersonalCode& code,
                                                     const std::filesystem::path& target, const Environment& environment,
                                                     std::optional<privacy::Token> token)
{
    auto keys = privacy::deriveCodeKeys(code, invitation.codeSalt, environment.keys);
    if (!keys) {
        return fail(keys.error());
    }
    auto place = std::make_unique<FileScanPlace>(invitation, target, keys->sheetTag);
    return std::make_unique<EmployeeScan>(std::move(place), invitation.descriptor, invitation.fingerprint, invitation.individual,
                                          std::move(*keys), std::move(token));
}

} // namespace

base::Outcome writeInvitation(Workspace& workspace, const round::RoundId& round, const std::filesystem::path& target)
{
    const auto row = openRow(workspace, round);
    const auto instrument = workspace.instrument(round);
    if (!row || !instrument) {
        return fail(row ? instrument.error() : row.error());
    }
    return exchange::writeFileSafely(
        target, exchange::encode(exchange::InvitationFile{row->descriptor, row->codeSalt, instrument->individual->json}));
}

base::Result<OpenedInvitation> openInvitation(const std::filesystem::path& path)
{
    const auto bytes = exchange::readFileLimited(path, exchange::largestInvitation);
    if (!bytes) {
        return fail(bytes.error());
    }
    auto file = exchange::decodeInvitation(*bytes);
    if (!file) {
        auto error = file.error();
        error.where = path.string();
        return fail(std::move(error));
    }
    auto kept = keep(std::move(file->individualQuestionnaire));
    if (!kept) {
        return fail(ErrorCode::SealBroken, path.string());
    }
    OpenedInvitation opened;
    opened.descriptor = *round::decodeDescriptor(file->descriptor);
    opened.fingerprint = privacy::hashOf(file->descriptor);
    opened.contentHash = privacy::hashOf(*bytes);
    opened.individual = std::move(*kept);
    opened.codeSalt = file->codeSalt;
    opened.path = path;
    return opened;
}

base::Result<std::unique_ptr<EmployeeScan>> beginTravelScan(const OpenedInvitation& invitation, const privacy::PersonalCode& code,
                                                            const std::filesystem::path& target, const Environment& environment,
                                                            std::optional<privacy::Token> token)
{
    if (invitation.descriptor.admission == round::Admission::ByInvitation && !token) {
        return fail(ErrorCode::TokenNeeded);
    }
    return makeScan(invitation, code, target, environment, std::move(token));
}

base::Result<std::unique_ptr<EmployeeScan>> resumeTravelScan(const OpenedInvitation& invitation, const privacy::PersonalCode& code,
                                                             const std::filesystem::path& target, const Environment& environment,
                                                             std::optional<privacy::Token> token)
{
    auto scan = makeScan(invitation, code, target, environment, std::move(token));
    if (scan) {
        if (auto loaded = (*scan)->load(); !loaded) {
            return fail(loaded.error());
        }
    }
    return scan;
}

} // namespace leerspiegel::app
