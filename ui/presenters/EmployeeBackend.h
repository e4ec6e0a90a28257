// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "privacy/Codes.h"
#include "questionnaire/Questionnaire.h"
#include "round/RoundDescriptor.h"
#include "session/Response.h"
#include "session/ScanSession.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace leerspiegel::ui {

/// What an employee may read of the round before the first question.
struct RoundFacts
{
    round::RoundDescriptor descriptor;
    round::Hash fingerprint{};
    std::shared_ptr<const questionnaire::Questionnaire> questionnaire;
    int invited = 0;         ///< Now; the descriptor holds the number at opening.
    int unfinished = 0;      ///< Drafts that somebody may go on with.
    bool travels = false;    ///< Filled in from an invitation file: handing in writes a sealed file to bring back.
    bool otherRules = false; ///< Another invitation to the same round was seen on this computer, with other rules.
};

/// A scan that was begun or opened again.
struct BegunScan
{
    session::AskedBackground background;
    session::Sheet start;
    std::string lentTag;
    bool wasHandedIn = false;
    bool needsSlip = false;   ///< By invitation: the slip must be typed once more before handing in.
    std::string responseFile; ///< Where handing in writes the sealed file; empty in a dossier.
};

/// What the employee's way needs done off the GUI thread; every answer comes back on the GUI thread. One scan at a time:
/// save, handIn and withdraw are about the scan that begin or resume made.
class EmployeeBackend
{
public:
    template <typename T> using Done = std::function<void(base::Result<T>)>;

    virtual ~EmployeeBackend() = default;
    virtual void begin(privacy::PersonalCode code, std::optional<privacy::Token> token, Done<BegunScan> done) = 0;
    virtual void resume(privacy::PersonalCode code, Done<BegunScan> done) = 0;
    virtual void save(const session::Sheet& sheet, Done<void> done) = 0;
    /// `slip`: only when the scan needs one.
    virtual void handIn(const session::Sheet& sheet, std::optional<privacy::Token> slip, Done<void> done) = 0;
    virtual void withdraw(Done<void> done) = 0;
    /// Forgets the keys of the scan.
    virtual void leave() = 0;
};

} // namespace leerspiegel::ui
