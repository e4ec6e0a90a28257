// SPDX-License-Identifier: EUPL-1.2
#include "app/RoundKeys.h"
#include "app/Travel.h"
#include "exchange/SafeFile.h"
#include "exchange/Travel.h"

#include <set>

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

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
            return fail(whyNotThisRound(response->round), path.string());
        }
        if (response->envelope.size() != m_size) {
            return fail(ErrorCode::SealBroken, path.string());
        }
        if (m_tags.contains(response->tag)) {
            return fail(ErrorCode::DuplicateSheet, path.string());
        }
        auto admitted = admit(*response, path);
        if (admitted) {
            m_tags.insert(response->tag); // not before: a forged file may not keep the real one out
        }
        return admitted;
    }

    /// Set when it is not a file that fails but the dossier.
    const std::optional<base::Error>& failure() const { return m_failure; }

private:
    Importer(Workspace& workspace, round::RoundDescriptor descriptor, std::size_t size)
        : m_workspace(workspace)
        , m_descriptor(std::move(descriptor))
        , m_size(size)
    {
    }

    /// A scan of an earlier round comes too late; any other is foreign.
    ErrorCode whyNotThisRound(const round::RoundId& round) const
    {
        return m_workspace.file().round(round) ? ErrorCode::RoundNotOpen : ErrorCode::ForeignSheet;
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
            return broken(earlier.error());
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
            return broken(unused.error());
        }
        if (!*unused || !m_keys.insert(*response.verifyKey).second) {
            return fail(ErrorCode::WrongToken, path.string());
        }
        handIn.usedToken = response.verifyKey;
        return handIn;
    }

    tl::unexpected<base::Error> broken(const base::Error& error)
    {
        m_failure = error;
        return fail(error);
    }

    Workspace& m_workspace;
    round::RoundDescriptor m_descriptor;
    std::size_t m_size;
    std::optional<base::Error> m_failure;
    std::set<privacy::Tag> m_tags;
    std::set<privacy::VerifyKey> m_keys;
};

} // namespace

base::Result<std::vector<ImportedFile>> importResponses(Workspace& workspace, const round::RoundId& round,
                                                        const std::vector<std::filesystem::path>& paths, const Progress& progress)
{
    auto importer = Importer::prepare(workspace, round);
    if (!importer) {
        return fail(importer.error());
    }
    std::vector<ImportedFile> files;
    std::vector<dossier::HandIn> batch;
    for (const auto& path : paths) {
        auto accepted = importer->accept(path);
        if (importer->failure()) {
            return fail(*importer->failure());
        }
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
