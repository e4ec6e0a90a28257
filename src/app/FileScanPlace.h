// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Travel.h"

namespace leerspiegel::app {

/// Draft in a sealed file beside the invitation, sheet in a sealed response file. Both are named by the personal code's own
/// tag, so that two employees with one invitation on one PC never write over each other.
class FileScanPlace final : public ScanPlace
{
public:
    /// `target`: a folder for the response file, or the file itself.
    FileScanPlace(const OpenedInvitation& invitation, const std::filesystem::path& target, const privacy::Tag& sheetTag);

    base::Outcome saveDraft(const privacy::Tag& tag, const privacy::SealedBytes& sealed) override;
    base::Result<std::optional<privacy::SealedBytes>> draft(const privacy::Tag& tag) override;
    base::Result<std::optional<privacy::SealedBytes>> sheet(const privacy::Tag& tag) override;
    base::Outcome handIn(const dossier::HandIn& sheet, const privacy::Token* token) override;
    base::Outcome withdraw(const privacy::Tag& sheetTag, const privacy::Tag& draftTag) override;
    base::Result<bool> admitsWithoutToken(const privacy::Tag& sheetTag) override;
    std::filesystem::path file() const override { return m_target; }

private:
    base::Result<std::optional<privacy::SealedBytes>> read(const std::filesystem::path& path, const privacy::Tag& tag) const;

    round::RoundId m_round;
    round::Admission m_admission;
    std::filesystem::path m_draft;
    std::filesystem::path m_target;
};

} // namespace leerspiegel::app
