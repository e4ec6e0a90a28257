// SPDX-License-Identifier: EUPL-1.2
#include "app/FileScanPlace.h"

#include "app/Hex.h"
#include "exchange/SafeFile.h"
#include "exchange/Travel.h"

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t tagBytesInName = 4;
constexpr std::size_t longestFolder = 10'000; ///< Entries that are looked at for unfinished scans.

/// "uitnodiging-3f9a01c2": the invitation's name and the beginning of the tag.
std::string nameOf(const std::filesystem::path& invitation, const privacy::Tag& sheetTag)
{
    return invitation.stem().string() + '-' + hexOf(base::ByteView(sheetTag).first(tagBytesInName));
}

base::Outcome erase(const std::filesystem::path& path)
{
    std::error_code failure;
    std::filesystem::remove(path, failure);
    return failure ? base::Outcome(fail(ErrorCode::FileNotWritten, path.string())) : base::Outcome{};
}

} // namespace

int unfinishedBeside(const std::filesystem::path& invitation)
{
    std::error_code failure;
    const auto prefix = invitation.stem().string() + '-';
    int found = 0;
    std::size_t looked = 0;
    for (std::filesystem::directory_iterator entry(invitation.parent_path(), failure), end;
         !failure && entry != end && looked < longestFolder; entry.increment(failure), ++looked) {
        const auto& path = entry->path();
        found += path.extension() == draftEnding && path.filename().string().starts_with(prefix) ? 1 : 0;
    }
    return found;
}

FileScanPlace::FileScanPlace(const OpenedInvitation& invitation, const std::filesystem::path& target, const privacy::Tag& sheetTag)
    : m_round(invitation.descriptor.round)
    , m_admission(invitation.descriptor.admission)
    , m_draft(invitation.path.parent_path() / (nameOf(invitation.path, sheetTag) + draftEnding))
    , m_target(target)
{
    std::error_code failure;
    if (std::filesystem::is_directory(target, failure)) {
        m_target /= nameOf(invitation.path, sheetTag) + responseEnding;
    }
}

base::Outcome FileScanPlace::saveDraft(const privacy::Tag& tag, const privacy::SealedBytes& sealed)
{
    return exchange::writeFileSafely(m_draft, exchange::encode(exchange::ResponseFile{m_round, tag, sealed, {}, {}}),
                                     exchange::Readers::Owner);
}

base::Result<std::optional<privacy::SealedBytes>> FileScanPlace::draft(const privacy::Tag& tag) { return read(m_draft, tag); }

base::Result<std::optional<privacy::SealedBytes>> FileScanPlace::sheet(const privacy::Tag& tag) { return read(m_target, tag); }

base::Outcome FileScanPlace::handIn(const dossier::HandIn& sheet, const privacy::Token* token)
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
    (void)erase(m_draft); // what is left of it says the same and stays sealed
    return {};
}

base::Outcome FileScanPlace::withdraw(const privacy::Tag&, const privacy::Tag&)
{
    const auto draft = erase(m_draft);
    const auto sheet = erase(m_target);
    return draft ? sheet : draft;
}

base::Result<bool> FileScanPlace::admitsWithoutToken(const privacy::Tag&) { return m_admission == round::Admission::Open; }

base::Result<std::optional<privacy::SealedBytes>> FileScanPlace::read(const std::filesystem::path& path, const privacy::Tag& tag) const
{
    const auto bytes = exchange::readFileLimited(path, exchange::largestResponse);
    if (!bytes) {
        return bytes.error().code == ErrorCode::FileMissing ? base::Result<std::optional<privacy::SealedBytes>>(std::nullopt)
                                                            : fail(bytes.error());
    }
    const auto file = exchange::decodeResponseFile(*bytes);
    if (!file || file->round != m_round || file->tag != tag) {
        return std::nullopt; // somebody else's, or not ours
    }
    return file->envelope;
}

} // namespace leerspiegel::app
