// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"
#include "privacy/Envelope.h"
#include "session/Response.h"
#include "session/ScanSession.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace leerspiegel::app {

/// Where one employee's draft and sheet are kept: in the dossier of this PC, or in files beside an invitation.
class ScanPlace
{
public:
    virtual ~ScanPlace() = default;
    virtual base::Outcome saveDraft(const privacy::Tag& tag, const privacy::SealedBytes& sealed) = 0;
    virtual base::Result<std::optional<privacy::SealedBytes>> draft(const privacy::Tag& tag) = 0;
    virtual base::Result<std::optional<privacy::SealedBytes>> sheet(const privacy::Tag& tag) = 0;
    virtual base::Outcome handIn(const dossier::HandIn& sheet, const privacy::Token* token) = 0;
    virtual base::Outcome withdraw(const privacy::Tag& sheetTag, const privacy::Tag& draftTag) = 0;
    /// Whether a sheet under this tag may be handed in without a slip.
    virtual base::Result<bool> admitsWithoutToken(const privacy::Tag& sheetTag) = 0;
    /// By invitation: whether who took the sheet out may come back with the same code.
    virtual base::Result<bool> mayReturn() { return false; }
    /// Where a sealed response file goes; empty in a dossier.
    virtual std::filesystem::path file() const { return {}; }
};

/// One employee's way through one round. Holds the keys of the personal code and nothing else secret;
/// the answers are in the caller's ScanSession and come in as a Sheet. Made and used off the GUI thread.
class EmployeeScan
{
public:
    /// A new scan under a new code. One Argon2id. By invitation the token must be unused (WrongToken, TokenNeeded);
    /// it is used up at hand-in.
    static base::Result<std::unique_ptr<EmployeeScan>> begin(Workspace& workspace, const round::RoundId& round,
                                                             const privacy::PersonalCode& code,
                                                             std::optional<privacy::Token> token = std::nullopt);
    /// Goes on with a draft, or reopens a sheet that was handed in; by invitation also begins anew for who took the sheet out.
    /// WrongPersonalCode when there is none of these.
    static base::Result<std::unique_ptr<EmployeeScan>> resume(Workspace& workspace, const round::RoundId& round,
                                                              const privacy::PersonalCode& code,
                                                              std::optional<privacy::Token> token = std::nullopt);

    const round::RoundDescriptor& descriptor() const { return m_descriptor; }
    const KeptQuestionnaire& questionnaire() const { return *m_questionnaire; }
    session::AskedBackground askedBackground() const;
    const session::Sheet& startingSheet() const { return m_start; } ///< Empty, the draft's or the handed-in sheet's.
    bool wasHandedIn() const { return m_handedIn; }

    /// By invitation, a scan that was resumed before it was handed in needs the slip once more at hand-in.
    bool needsToken() const { return m_needsToken && !m_token; }
    /// Where handing in writes the sealed response file; empty when it goes into the dossier.
    std::filesystem::path responseFile() const { return m_place->file(); }
    /// By invitation, when the scan was begun or resumed without one: the slip to use up at hand-in.
    void useToken(privacy::Token token) { m_token = std::move(token); }
    /// Under which a lent profile is kept; goes into Sheet::sharing when the respondent lends.
    std::string lentTag() const;

    base::Outcome saveDraft(const session::Sheet& sheet);
    /// Seals and puts into the box; replaces an earlier sheet of the same code.
    base::Outcome handIn(const session::Sheet& sheet);
    /// Erases sheet and draft.
    base::Outcome withdraw();

    /// For app's own travel scans; see Travel.h.
    EmployeeScan(std::unique_ptr<ScanPlace> place, round::RoundDescriptor descriptor, round::Hash hash,
                 std::shared_ptr<const KeptQuestionnaire> questionnaire, privacy::CodeKeys keys, std::optional<privacy::Token> token);
    base::Outcome load(); ///< Reads draft or sheet into startingSheet.

private:
    privacy::EnvelopeContext context(const privacy::Tag& id) const;
    base::Outcome read(const std::optional<privacy::SealedBytes>& draft, const std::optional<privacy::SealedBytes>& sheet);

    std::unique_ptr<ScanPlace> m_place;
    round::RoundDescriptor m_descriptor;
    round::Hash m_hash{};
    std::shared_ptr<const KeptQuestionnaire> m_questionnaire;
    privacy::CodeKeys m_keys;
    std::optional<privacy::Token> m_token;
    session::Sheet m_start;
    bool m_handedIn = false;
    bool m_needsToken = false;
    std::size_t m_paddedSize = 0;
};

/// After the count: takes back a lent profile with the code. The same answer whether or not there was one.
base::Outcome takeBackLentProfile(Workspace& workspace, const round::RoundId& round, const privacy::PersonalCode& code);

/// A company response as the management sees it in the list.
struct CompanyScanEntry
{
    std::string id;
    session::Sheet sheet;
    bool finished = false; ///< False: a draft.
};

/// Company scans: kept sealed to the management key, also after the count. All need the unlocked dossier.
base::Result<std::vector<CompanyScanEntry>> companyScans(Workspace& workspace, const round::RoundId& round);
/// A fresh id for a new company scan. At most five respondents: InvalidRoundPlan beyond.
base::Result<std::string> beginCompanyScan(Workspace& workspace, const round::RoundId& round);
base::Outcome saveCompanyScan(Workspace& workspace, const round::RoundId& round, const CompanyScanEntry& entry);
base::Outcome removeCompanyScan(Workspace& workspace, const round::RoundId& round, const std::string& id);
/// Whether a company slip still hands in a scan: RoundNotOpen, WrongToken.
base::Outcome checkCompanySlip(Workspace& workspace, const round::RoundId& round, const privacy::Token& token);
/// What was filled in with a company slip so far: sealed to the code of the slip, so that who has the slip goes on where it was.
/// nullopt when nothing was. RoundNotOpen, WrongToken.
base::Result<std::optional<session::Sheet>> companySlipDraft(Workspace& workspace, const round::RoundId& round,
                                                             const privacy::Token& token);
base::Outcome saveCompanySlipDraft(Workspace& workspace, const round::RoundId& round, const session::Sheet& sheet,
                                   const privacy::Token& token);
base::Outcome eraseCompanySlipDraft(Workspace& workspace, const round::RoundId& round, const privacy::Token& token);
/// With a company token instead of the passphrase: sealed for management, and the slip's draft is erased with it.
base::Outcome handInCompanyScan(Workspace& workspace, const round::RoundId& round, const session::Sheet& sheet,
                                const privacy::Token& token);

} // namespace leerspiegel::app
