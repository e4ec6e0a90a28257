// SPDX-License-Identifier: EUPL-1.2
#include "app/Travel.h"

#include "app/RoundKeys.h"
#include "exchange/SafeFile.h"
#include "exchange/Travel.h"

#include <algorithm>
#include <set>

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

constexpr auto draftEnding = ".concept";

/// Draft in a sealed file beside the invitation, sheet in a sealed response file.
class FileScanPlace final : public ScanPlace
{
public:
    FileScanPlace(const OpenedInvitation& invitation, std::filesystem::path target)
        : m_round(invitation.descriptor.round)
        , m_admission(invitation.descriptor.admission)
        , m_draft(invitation.path.string() + draftEnding)
        , m_target(std::move(target))
    {
    }

    base::Outcome saveDraft(const privacy::Tag& tag, const privacy::SealedBytes& sealed) override
    {
        return exchange::writeFileSafely(m_draft, exchange::encode(exchange::ResponseFile{m_round, tag, sealed, {}, {}}));
    }

    base::Result<std::optional<privacy::SealedBytes>> draft(const privacy::Tag& tag) override { return read(m_draft, tag); }
    base::Result<std::optional<privacy::SealedBytes>> sheet(const privacy::Tag& tag) override { return read(m_target, tag); }

    base::Outcome handIn(const dossier::HandIn& sheet, const privacy::Token* token) override
    {
        exchange::ResponseFile response{m_round, sheet.tag, sheet.envelope, {}, {}};
        if (m_admission == round::Admission::ByInvitation) {
            if (!token) {
                return fail(ErrorCode::TokenNeeded);
            }
            response.verifyKey = privacy::verifyKeyOf(*token, m_round.text());
            response.signature = privacy::signWith(*token, m_round.text(), exchange::signedPart(response));
        }
        if (auto written = exchange::writeFileSafely(m_target, exchange::encode(response)); !written) {
            return written;
        }
        return erase(m_draft);
    }

    base::Outcome withdraw(const privacy::Tag&, const privacy::Tag&) override
    {
        const auto draft = erase(m_draft);
        const auto sheet = erase(m_target);
        return draft ? sheet : draft;
    }

private:
    base::Result<std::optional<privacy::SealedBytes>> read(const std::filesystem::path& path, const privacy::Tag& tag) const
    {
        const auto bytes = exchange::readFileLimited(path, exchange::largestResponse);
        if (!bytes) {
            return bytes.error().code == ErrorCode::FileMissing
                       ? base::Result<std::optional<privacy::SealedBytes>>(std::nullopt)
                       : fail(bytes.error());
        }
        const auto file = exchange::decodeResponseFile(*bytes);
        if (!file || file->round != m_round || file->tag != tag) {
            return std::nullopt; // somebody else's, or not ours
        }
        return file->envelope;
    }

    static base::Outcome erase(const std::filesystem::path& path)
    {
        std::error_code failure;
        std::filesystem::remove(path, failure);
        return failure ? base::Outcome(fail(ErrorCode::FileNotWritten, path.string())) : base::Outcome{};
    }

    round::RoundId m_round;
    round::Admission m_admission;
    std::filesystem::path m_draft;
    std::filesystem::path m_target;
};

base::Result<std::unique_ptr<EmployeeScan>> makeScan(const OpenedInvitation& invitation, const privacy::PersonalCode& code,
                                                     const std::filesystem::path& target, const Environment& environment,
                                                     std::optional<privacy::Token> token)
{
    auto keys = privacy::deriveCodeKeys(code, invitation.codeSalt, environment.keys);
    if (!keys) {
        return fail(keys.error());
    }
    return std::make_unique<EmployeeScan>(std::make_unique<FileScanPlace>(invitation, target), invitation.descriptor,
                                          invitation.fingerprint, invitation.individual, std::move(*keys), std::move(token));
}

/// Decides over one file: what may go into the box, or why not.
class Importer
{
public:
    static base::Result<Importer> prepare(Workspace& workspace, const round::RoundId& round)
    {
        const auto row = openRow(workspace, round);
        const auto descriptor = workspace.descriptor(round);
        const auto instrument = workspace.instrument(round);
        if (!row || !descriptor || !instrument) {
            return fail(!row ? row.error() : !descriptor ? descriptor.error() : instrument.error());
        }
        const auto longest = session::longestEncoding(instrument->individual->questionnaire);
        const auto size = privacy::sealedSheetSize(privacy::paddedSizeFor(longest), descriptor->tellerKey.has_value());
        return Importer(workspace, *descriptor, size);
    }

    base::Result<dossier::HandIn> accept(const std::filesystem::path& path)
    {
        const auto bytes = exchange::readFileLimited(path, exchange::largestResponse);
        if (!bytes) {
            return fail(bytes.error());
        }
        const auto response = exchange::decodeResponseFile(*bytes);
        if (!response) {
            return fail(named(response.error(), path));
        }
        if (response->round != m_descriptor.round) {
            return fail(ErrorCode::ForeignSheet, path.string());
        }
        if (response->envelope.size() != m_size) {
            return fail(ErrorCode::SealBroken, path.string());
        }
        if (!m_tags.insert(response->tag).second) {
            return fail(ErrorCode::DuplicateSheet, path.string());
        }
        return admit(*response, path);
    }

private:
    Importer(Workspace& workspace, round::RoundDescriptor descriptor, std::size_t size)
        : m_workspace(workspace)
        , m_descriptor(std::move(descriptor))
        , m_size(size)
    {
    }

    static base::Error named(base::Error error, const std::filesystem::path& path)
    {
        error.where = path.string();
        return error;
    }

    base::Result<dossier::HandIn> admit(const exchange::ResponseFile& response, const std::filesystem::path& path)
    {
        dossier::HandIn handIn{response.tag, response.envelope, {}, {}};
        const auto earlier = m_workspace.file().sheet(m_descriptor.round, response.tag);
        if (!earlier) {
            return fail(earlier.error());
        }
        if (*earlier && **earlier == response.envelope) {
            return fail(ErrorCode::DuplicateSheet, path.string());
        }
        if (m_descriptor.admission == round::Admission::Open) {
            return handIn;
        }
        if (!response.verifyKey || !privacy::verifies(*response.verifyKey, exchange::signedPart(response), *response.signature)) {
            return fail(ErrorCode::WrongToken, path.string());
        }
        const auto unused = m_workspace.file().isUnusedToken(m_descriptor.round, *response.verifyKey, false);
        if (!unused) {
            return fail(unused.error());
        }
        if (!*unused || !m_keys.insert(*response.verifyKey).second) {
            return fail(ErrorCode::WrongToken, path.string());
        }
        handIn.usedToken = response.verifyKey;
        return handIn;
    }

    Workspace& m_workspace;
    round::RoundDescriptor m_descriptor;
    std::size_t m_size;
    std::set<privacy::Tag> m_tags;
    std::set<privacy::VerifyKey> m_keys;
};

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

base::Result<std::vector<ImportedFile>> importResponses(Workspace& workspace, const round::RoundId& round,
                                                        const std::vector<std::filesystem::path>& paths,
                                                        const Progress& progress)
{
    auto importer = Importer::prepare(workspace, round);
    if (!importer) {
        return fail(importer.error());
    }
    std::vector<ImportedFile> files;
    std::vector<dossier::HandIn> batch;
    for (const auto& path : paths) {
        auto accepted = importer->accept(path);
        files.push_back({path, accepted ? std::nullopt : std::optional<base::Error>(accepted.error())});
        if (accepted) {
            batch.push_back(std::move(*accepted));
        }
        if (progress && !progress(static_cast<int>(files.size()), static_cast<int>(paths.size()))) {
            return fail(ErrorCode::Cancelled);
        }
    }
    base::shuffle(batch, *workspace.environment().random);
    if (batch.empty()) {
        return files;
    }
    if (auto stored = workspace.file().handInAll(round, batch); !stored) {
        return fail(stored.error());
    }
    return files;
}

} // namespace leerspiegel::app
