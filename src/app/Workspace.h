// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Environment.h"
#include "dossier/Dossier.h"
#include "privacy/Codes.h"
#include "privacy/Keys.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::app {

/// What anyone may know of a round.
struct RoundSummary
{
    round::RoundId id;
    std::string name;
    dossier::RoundState state = dossier::RoundState::Open;
    base::Day opened;
    std::optional<base::Day> closed;
    int invitedAtOpening = 0;
    int invited = 0;
    int threshold = 5;
    int sheets = 0; ///< In the box; 0 once closed.
    int drafts = 0; ///< Unfinished scans of an open round.
    int companyResponses = 0;
    bool hasTeller = false;
    std::string tellerName;
    std::string ownerName;
    round::Admission admission = round::Admission::Open;
    int unusedTokens = 0;
    int unusedCompanyTokens = 0;
    std::vector<questionnaire::ItemId> cuts;
    round::Hash fingerprint{}; ///< Hash of the descriptor; privacy::controlWords makes the words.

    /// Counted, or ended without a count: there is something to talk about.
    bool ended() const { return state == dossier::RoundState::Counted || state == dossier::RoundState::ErasedUnread; }
};

struct DossierSummary
{
    round::DossierId id;
    std::string company;
    std::string ownerName;
    base::Day created;
    bool example = false;
    bool readOnly = false;
    dossier::FileSystemKind fileSystem = dossier::FileSystemKind::Local;
    std::vector<RoundSummary> rounds; ///< Oldest first.
    const RoundSummary* openRound() const;
    const RoundSummary* lastCounted() const;
    const RoundSummary* lastEnded() const; ///< With or without a group picture.
};

struct NewDossier
{
    std::string company;
    std::string ownerName;
    bool example = false;
};

/// One open dossier and, while it is unlocked, the management's keys. Used by one thread at a time.
class Workspace
{
public:
    struct Created;
    /// Makes a dossier; the recovery code exists only in the answer. PassphraseTooShort, FileExists, ...
    static base::Result<Created> create(const std::filesystem::path& path, const NewDossier& what, const privacy::Passphrase& passphrase,
                                        const Environment& environment);
    static base::Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& path, const Environment& environment,
                                                         const dossier::OpenOptions& options = {});
    ~Workspace();

    dossier::Dossier& file() { return *m_file; }
    const dossier::Dossier& file() const { return *m_file; }
    const Environment& environment() const { return m_environment; }
    /// The example is made with seeded randomness on days in the past and goes on with the system's.
    void useEnvironment(Environment environment) { m_environment = std::move(environment); }
    base::Result<DossierSummary> summary() const;
    base::Result<RoundSummary> round(const round::RoundId& id) const;
    /// The descriptor as stored; its hash is bound into all envelopes. Checked against the management mark when unlocked.
    base::Result<round::RoundDescriptor> descriptor(const round::RoundId& id) const;
    /// The questionnaires a round was opened with, read from the dossier's own snapshots.
    base::Result<Instrument> instrument(const round::RoundId& id);

    bool isUnlocked() const { return m_keys.has_value(); }
    /// nullptr while locked.
    const privacy::ManagementKeys* keys() const { return m_keys ? &*m_keys : nullptr; }
    base::Outcome unlock(const privacy::Passphrase& passphrase);
    void lock();
    /// Needs the old passphrase; the recovery code is made anew and returned.
    base::Result<privacy::RecoveryCode> changePassphrase(const privacy::Passphrase& old, const privacy::Passphrase& fresh);
    base::Result<privacy::RecoveryCode> resetPassphrase(const privacy::RecoveryCode& recovery, const privacy::Passphrase& fresh);

private:
    Workspace(std::unique_ptr<dossier::Dossier> file, Environment environment);
    base::Result<privacy::RecoveryCode> wrapAnew(const privacy::ManagementKeys& keys, const privacy::Passphrase& fresh);

    std::unique_ptr<dossier::Dossier> m_file;
    Environment m_environment;
    std::optional<privacy::ManagementKeys> m_keys;
    std::map<round::Hash, std::shared_ptr<const KeptQuestionnaire>> m_questionnaires;
};

struct Workspace::Created
{
    std::unique_ptr<Workspace> workspace; ///< Unlocked.
    privacy::RecoveryCode recoveryCode;
};

} // namespace leerspiegel::app
