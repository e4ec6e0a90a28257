// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Pictures.h"
#include "app/Rounds.h"
#include "app/Scans.h"
#include "base/Random.h"
#include "support/Catch.h"
#include "support/TempFolder.h"
#include "support/TinyKeys.h"

#include <string>
#include <vector>

namespace leerspiegel::tests {

/// A firm with a dossier, for tests that walk through whole rounds. Keys cost almost nothing; the day stands still.
class Firm
{
public:
    static constexpr auto passphrase = "bakken in de ochtend";
    static constexpr auto tellerPassphrase = "meer dan genoeg deeg";

    Firm()
    {
        auto made = app::Workspace::create(path(), {"Bakkerij De Test", "de eigenaar", false},
                                           privacy::passphraseOf(passphrase), environment());
        REQUIRE(made.has_value());
        m_workspace = std::move(made->workspace);
        m_recoveryCode = made->recoveryCode.text();
    }

    std::filesystem::path path() const { return m_folder / "firma.leerspiegel"; }
    const TempFolder& folder() const { return m_folder; }
    app::Workspace& workspace() { return *m_workspace; }
    const std::string& recoveryCode() const { return m_recoveryCode; }

    app::Environment environment()
    {
        app::Environment environment;
        environment.keys = tinyKeys();
        environment.random = &m_random;
        environment.today = [this] { return m_today; };
        return environment;
    }
    void setToday(base::Day day) { m_today = day; }

    void reopen(bool unlock = true)
    {
        m_workspace.reset();
        auto opened = app::Workspace::open(path(), environment());
        REQUIRE(opened.has_value());
        m_workspace = std::move(*opened);
        if (unlock) {
            REQUIRE(m_workspace->unlock(privacy::passphraseOf(passphrase)).has_value());
        }
    }

    round::RoundPlan plan(int invited) const
    {
        round::RoundPlan plan;
        plan.name = "Voorjaar";
        plan.invited = invited;
        return plan;
    }

    round::RoundId open(const round::RoundPlan& plan)
    {
        const auto teller = privacy::passphraseOf(tellerPassphrase);
        auto opened = app::openRound(*m_workspace, plan, app::builtInInstrument(), plan.tellerName.empty() ? nullptr : &teller);
        REQUIRE(opened.has_value());
        m_tokens = std::move(opened->employeeTokens);
        return opened->id;
    }
    std::vector<privacy::Token>& tokens() { return m_tokens; }

    /// A sheet in which every item has `step` and every contrast stands at `position`.
    static session::Sheet sheet(int step = 4, int position = 1)
    {
        const auto& individual = app::builtInInstrument().individual->questionnaire;
        session::Sheet sheet;
        sheet.response.questionnaire = individual.id;
        sheet.response.edition = individual.edition;
        for (const auto& section : individual.sections) {
            for (const auto& item : section.items) {
                const bool rating = individual.answerScaleOf(item).kind == questionnaire::AnswerKind::Rating;
                sheet.response.answers[item.id] = questionnaire::Step{rating ? step : position};
            }
        }
        return sheet;
    }

    /// One employee begins, saves and hands in; returns the personal code.
    privacy::PersonalCode employee(const round::RoundId& round, const session::Sheet& sheet)
    {
        auto code = privacy::PersonalCode::random();
        auto scan = app::EmployeeScan::begin(*m_workspace, round, code);
        REQUIRE(scan.has_value());
        REQUIRE((*scan)->saveDraft(sheet).has_value());
        REQUIRE((*scan)->handIn(sheet).has_value());
        return code;
    }

    void employees(const round::RoundId& round, int howMany, int step = 4)
    {
        for (int person = 0; person < howMany; ++person) {
            employee(round, sheet(step, person % 3 - 1));
        }
    }

private:
    TempFolder m_folder;
    base::SeededRandom m_random{7};
    base::Day m_today = *base::Day::parse("2027-03-12");
    std::unique_ptr<app::Workspace> m_workspace;
    std::vector<privacy::Token> m_tokens;
    std::string m_recoveryCode;
};

} // namespace leerspiegel::tests
