// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "dossier/FileCheck.h"
#include "dossier/Options.h"
#include "dossier/Records.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::dossier {

class Connection; // sqlite/Connection.h

/// One company's file. All SQL of the program lives in this module; rows hold sealed bytes, snapshots and descriptors.
/// Not for use from two threads at once; two processes may have the same file open.
/// Every writing call is one transaction whose commit is checked to have reached this very file (DossierMoved
/// otherwise). On any failure nothing has changed; or all of it, when only the last step of the commit could not be
/// confirmed.
class Dossier
{
public:
    /// Makes a new file; FileExists when there is one. Half-made files are removed.
    static base::Result<std::unique_ptr<Dossier>> create(const std::filesystem::path& path, const Header& header,
                                                         const OpenOptions& options = {});
    /// Opens and checks a file that may come from a stranger (docs/dossier-file.md); migrates older files after making
    /// a copy, unless a round is open. NotADossier, DossierDamaged, NewerVersion, DossierBusy, FileMissing, ...
    static base::Result<std::unique_ptr<Dossier>> open(const std::filesystem::path& path, const OpenOptions& options = {});
    ~Dossier();

    const std::filesystem::path& path() const;
    bool isReadOnly() const;
    int schemaVersion() const;

    base::Result<Header> header() const;
    base::Outcome changeWrapping(const privacy::SealedBytes& byPassphrase, const privacy::SealedBytes& byRecoveryCode);

    // Questionnaires: old responses are always read with the edition they were made with.
    base::Outcome keepQuestionnaire(const QuestionnaireSnapshot& snapshot);
    base::Result<base::Bytes> questionnaire(const round::Hash& hash) const;

    // Rounds
    /// Also keeps the snapshots and the invitations' public keys, all in one transaction; RoundAlreadyOpen.
    base::Outcome openRound(const RoundRow& row, const std::vector<QuestionnaireSnapshot>& questionnaires,
                            const std::vector<privacy::VerifyKey>& employeeTokens, const std::vector<privacy::VerifyKey>& companyTokens);
    base::Result<std::vector<RoundRow>> rounds() const; ///< Oldest first (by opening day, then by order of opening).
    base::Result<RoundRow> round(const round::RoundId& id) const;
    base::Outcome raiseInvited(const round::RoundId& id, int invited, const Mark& mark,
                               const std::vector<privacy::VerifyKey>& moreEmployeeTokens);
    base::Result<bool> isUnusedToken(const round::RoundId& id, const privacy::VerifyKey& key, bool company) const;
    base::Result<int> unusedTokens(const round::RoundId& id, bool company) const;
    /// One crash-safe step: keeps what `end` holds; erases box, drafts, tokens and the round's secret keys; tidies.
    /// A cancelled round loses its company responses, too.
    base::Outcome endRound(const round::RoundId& id, const RoundEnd& end);

    // The ballot box
    /// Puts a sheet in, replaces the one with the same tag; erases draft and token in the same transaction; tidies.
    base::Outcome handIn(const round::RoundId& id, const HandIn& sheet);
    /// Many at once, in the order given (the caller has shuffled them), one transaction, one tidying.
    base::Outcome handInAll(const round::RoundId& id, const std::vector<HandIn>& sheets);
    base::Result<std::optional<privacy::SealedBytes>> sheet(const round::RoundId& id, const privacy::Tag& tag) const;
    /// Also the draft, when its tag is given, in the same transaction; tidies. Fine when there is none. `returned` is
    /// kept as an invitation in place of the used one when a sheet was taken out.
    base::Outcome withdraw(const round::RoundId& id, const privacy::Tag& tag, const std::optional<privacy::Tag>& draftTag = std::nullopt,
                           const std::optional<privacy::VerifyKey>& returned = std::nullopt);
    base::Result<int> sheetCount(const round::RoundId& id) const;
    base::Result<std::vector<StoredSheet>> sheets(const round::RoundId& id) const; ///< In order of tag.

    // Drafts
    base::Outcome saveDraft(const round::RoundId& id, const privacy::Tag& tag, const privacy::SealedBytes& sealed);
    base::Result<std::optional<privacy::SealedBytes>> draft(const round::RoundId& id, const privacy::Tag& tag) const;
    base::Result<int> draftCount(const round::RoundId& id) const; ///< Of employees; those of company slips are not counted.
    base::Outcome eraseDraft(const round::RoundId& id, const privacy::Tag& tag);

    // Company responses: sealed to management, kept after the count
    base::Outcome putCompanyResponse(const round::RoundId& id, const CompanyRow& row,
                                     const std::optional<privacy::VerifyKey>& usedToken = std::nullopt,
                                     const std::optional<privacy::Tag>& draftTag = std::nullopt);
    base::Outcome removeCompanyResponse(const round::RoundId& id, const std::string& rowId);
    base::Result<std::vector<CompanyRow>> companyResponses(const round::RoundId& id) const;

    // Lent profiles of counted rounds
    base::Result<std::vector<LentRow>> lentProfiles(const round::RoundId& id) const;
    base::Outcome takeBackLent(const round::RoundId& id, const privacy::Tag& lentTag); ///< Fine when there is none.

    // What management keeps besides
    base::Outcome putRecord(const ManagementRecord& record);
    base::Outcome removeRecord(const std::string& kind, const std::string& id);
    base::Result<std::vector<ManagementRecord>> records(const std::string& kind) const; ///< In order of id.

    /// Vacuums when the dirty mark is set: page layout would tell the order of arrival. Also done at opening.
    base::Outcome tidy();
    /// The whole file, box and drafts too, tidied, at a new place: for leaving a network drive. The caller goes on there.
    base::Outcome copyTo(const std::filesystem::path& target) const;
    /// A copy without the box and the drafts, written to a new file (backup).
    base::Outcome backUpTo(const std::filesystem::path& target) const;

    using Check = FileCheck;
    /// What can be proven on the file without a key. Rows' own authentication is app's business.
    base::Result<std::vector<Check>> verifyFile() const;

private:
    Dossier(std::unique_ptr<Connection> connection, OpenOptions options);
    std::unique_ptr<Connection> m_connection;
    OpenOptions m_options;
};

} // namespace leerspiegel::dossier
