// SPDX-License-Identifier: EUPL-1.2
#include "app/AppDeeds.h"

#include "app/Travel.h"
#include "app/Verify.h"

#include <array>
#include <fstream>
#include <iterator>

namespace leerspiegel::tests {

namespace {

namespace fs = std::filesystem;
using base::Outcome;

constexpr auto freshPassphrase = "zeven groene ketels";

Outcome outcome(const auto& result)
{
    return result ? Outcome() : Outcome(base::fail(result.error()));
}

Outcome withScan(app::Workspace& workspace, const Scene& scene, const std::string& code, const auto& act)
{
    const auto scan = app::EmployeeScan::resume(workspace, scene.round, *privacy::PersonalCode::parse(code));
    return scan ? act(**scan) : Outcome(base::fail(scan.error()));
}

void nothing(Scene&) { }

void counted(Scene& scene)
{
    REQUIRE(app::closeAndCount(scene.firm.workspace(), scene.round).has_value());
}

session::Sheet companySheet()
{
    const auto& company = app::builtInInstrument().company->questionnaire;
    session::Sheet sheet;
    sheet.response.questionnaire = company.id;
    sheet.response.edition = company.edition;
    return sheet;
}

constexpr std::array all{
    AppDeed{"autosave", nothing,
            [](app::Workspace& workspace, Scene& scene) {
                return withScan(workspace, scene, scene.code, [](app::EmployeeScan& scan) { return scan.saveDraft(Firm::sheet(5)); });
            }},
    AppDeed{"hand in", nothing,
            [](app::Workspace& workspace, Scene& scene) {
                return withScan(workspace, scene, scene.code, [](app::EmployeeScan& scan) { return scan.handIn(Firm::sheet(5)); });
            }},
    AppDeed{"withdraw", nothing,
            [](app::Workspace& workspace, Scene& scene) {
                return withScan(workspace, scene, scene.handedIn, [](app::EmployeeScan& scan) { return scan.withdraw(); });
            }},
    AppDeed{"import", nothing,
            [](app::Workspace& workspace, Scene& scene) { return outcome(app::importResponses(workspace, scene.round, scene.files)); }},
    AppDeed{"count, with a profile that is lent", nothing,
            [](app::Workspace& workspace, Scene& scene) { return outcome(app::closeAndCount(workspace, scene.round)); }},
    AppDeed{"erase unread", nothing,
            [](app::Workspace& workspace, Scene& scene) { return app::eraseUnread(workspace, scene.round, true); }},
    AppDeed{"raise the number invited", nothing,
            [](app::Workspace& workspace, Scene& scene) { return outcome(app::raiseInvited(workspace, scene.round, 25)); }},
    AppDeed{"take a lent profile back", counted,
            [](app::Workspace& workspace, Scene& scene) {
                return app::takeBackLentProfile(workspace, scene.round, *privacy::PersonalCode::parse(scene.handedIn));
            }},
    AppDeed{"change the passphrase", nothing,
            [](app::Workspace& workspace, Scene&) {
                return outcome(workspace.changePassphrase(privacy::passphraseOf(Firm::passphrase), privacy::passphraseOf(freshPassphrase)));
            }},
    AppDeed{"reset the passphrase", nothing,
            [](app::Workspace& workspace, Scene& scene) {
                return outcome(workspace.resetPassphrase(*privacy::RecoveryCode::parse(scene.recovery), privacy::passphraseOf(freshPassphrase)));
            }},
    AppDeed{"company scan", nothing,
            [](app::Workspace& workspace, Scene& scene) {
                return app::saveCompanyScan(workspace, scene.round, {"00112233445566778899aabbccddeeff", companySheet(), true});
            }},
    AppDeed{"open a round", counted,
            [](app::Workspace& workspace, Scene& scene) {
                return outcome(app::openRound(workspace, scene.firm.plan(8), app::builtInInstrument()));
            }},
    AppDeed{"back up", nothing,
            [](app::Workspace& workspace, Scene& scene) {
                const auto target = scene.firm.folder() / "kopie.leerspiegel";
                std::error_code ignored;
                fs::remove(target, ignored);
                fs::remove(target.string() + "-journal", ignored);
                return workspace.file().backUpTo(target);
            }},
};

void fill(Scene& scene)
{
    scene.round = scene.firm.open(scene.firm.plan(20));
    scene.recovery = scene.firm.recoveryCode();
    scene.firm.employees(scene.round, 6);
    const auto lender = privacy::PersonalCode::random();
    auto lending = app::EmployeeScan::begin(scene.firm.workspace(), scene.round, lender);
    auto sheet = Firm::sheet(2);
    sheet.sharing.lentUnderName = "Robin";
    sheet.sharing.lentTag = (*lending)->lentTag();
    REQUIRE((*lending)->handIn(sheet).has_value());
    scene.handedIn = lender.text();
    const auto code = privacy::PersonalCode::random();
    auto drafting = app::EmployeeScan::begin(scene.firm.workspace(), scene.round, code);
    REQUIRE((*drafting)->saveDraft(Firm::sheet(3)).has_value());
    scene.code = code.text();
    const auto invitation = scene.firm.folder() / "uitnodiging";
    REQUIRE(app::writeInvitation(scene.firm.workspace(), scene.round, invitation).has_value());
    const auto opened = app::openInvitation(invitation);
    for (int number = 0; number < 3; ++number) {
        scene.files.push_back(scene.firm.folder() / ("antwoord" + std::to_string(number)));
        auto scan = app::beginTravelScan(*opened, privacy::PersonalCode::random(), scene.files.back(), scene.firm.environment());
        REQUIRE((*scan)->handIn(Firm::sheet(4)).has_value());
    }
}

/// What a dossier holds, as far as the product can say it; never anything random.
std::string stateOf(app::Workspace& workspace, const Scene& scene)
{
    std::string state;
    for (const auto* passphrase : {Firm::passphrase, freshPassphrase}) {
        state += workspace.unlock(privacy::passphraseOf(passphrase)) ? "unlocks;" : "refuses;";
    }
    const auto recovered = workspace.isUnlocked() ? workspace.summary() : base::Result<app::DossierSummary>(tl::unexpect, base::Error{});
    if (!recovered) {
        return state + "no summary";
    }
    for (const auto& round : recovered->rounds) {
        state += std::to_string(static_cast<int>(round.state)) + ',' + std::to_string(round.invited) + ',' + std::to_string(round.sheets) + ','
                 + std::to_string(round.drafts) + ',' + std::to_string(round.companyResponses);
        const auto picture = app::loadPicture(workspace, round.id);
        state += !picture ? ",unreadable" : !picture->picture ? ",none" : ',' + std::string(base::textOf(grouppicture::encode(*picture->picture)));
        state += picture ? ',' + std::to_string(picture->lent.size()) + ';' : ";";
    }
    for (const auto& code : {scene.code, scene.handedIn}) {
        const auto scan = app::EmployeeScan::resume(workspace, scene.round, *privacy::PersonalCode::parse(code));
        state += scan ? std::string(base::textOf(session::encode((*scan)->startingSheet()))) + ((*scan)->wasHandedIn() ? "+" : "-") : "no scan;";
    }
    return state;
}

std::string unsound(app::Workspace& workspace)
{
    const auto lines = app::verify(workspace);
    if (!lines) {
        return "not verified";
    }
    for (const auto& line : *lines) {
        if (!line.holds && !line.skipped) {
            return line.check + " " + line.where;
        }
    }
    return {};
}

class Stage
{
public:
    explicit Stage(const AppDeed& deed)
        : m_deed(deed)
    {
        FaultVfs::instance();
        m_options.vfs = FaultVfs::name;
        m_options.busyTimeout = std::chrono::milliseconds(0);
        fill(m_scene);
        deed.prepare(m_scene);
        m_scene.firm.reopen(false);
        std::ifstream file(m_scene.firm.path(), std::ios::binary);
        m_bytes.assign(std::istreambuf_iterator<char>(file), {});
        m_before = seen();
        reset();
        REQUIRE(doIt().has_value());
        m_after = seen();
    }

    void reset() const
    {
        fs::remove(m_scene.firm.path().string() + "-journal");
        std::ofstream(m_scene.firm.path(), std::ios::binary).write(m_bytes.data(), static_cast<std::streamsize>(m_bytes.size()));
    }

    base::Result<std::unique_ptr<app::Workspace>> open() { return app::Workspace::open(m_scene.firm.path(), m_scene.firm.environment(), m_options); }

    /// Opens, unlocks, and does it; the fault is armed in between.
    Outcome doIt(const Fault* fault = nullptr)
    {
        auto workspace = open();
        REQUIRE(workspace.has_value());
        REQUIRE((*workspace)->unlock(privacy::passphraseOf(Firm::passphrase)).has_value());
        if (fault) {
            FaultVfs::instance().arm(*fault);
        }
        return m_deed.run(**workspace, m_scene);
    }

    std::string seen()
    {
        auto workspace = open();
        if (!workspace) {
            return "not opened: " + std::to_string(static_cast<int>(workspace.error().code)) + ' ' + workspace.error().detail;
        }
        auto state = stateOf(**workspace, m_scene);
        const auto wrong = unsound(**workspace);
        return wrong.empty() ? state : "unsound: " + wrong;
    }

    std::string judge(bool acknowledged)
    {
        const auto now = seen();
        if (acknowledged && now != m_after) {
            return "acknowledged and not there: " + now.substr(0, 200);
        }
        return now == m_after || now == m_before ? "" : "half done: " + now.substr(0, 200);
    }

private:
    const AppDeed& m_deed;
    Scene m_scene;
    dossier::OpenOptions m_options;
    std::string m_bytes;
    std::string m_before;
    std::string m_after;
};

} // namespace

std::span<const AppDeed> appDeeds()
{
    return all;
}

void failAtEveryCall(const AppDeed& deed, FaultKind kind, int step, AppTally& tally)
{
    Stage stage(deed);
    auto& vfs = FaultVfs::instance();
    bool met = true;
    for (int at = 1; met; at += step) {
        stage.reset();
        if (kind == FaultKind::PowerCut) {
            vfs.watchDisk();
        }
        const Fault fault{kind, at, true};
        const auto done = stage.doIt(&fault);
        met = vfs.disarm() != FileCall::None;
        if (kind == FaultKind::PowerCut) {
            vfs.restart(static_cast<std::uint64_t>(at));
        }
        ++tally.runs;
        tally.fired += met ? 1 : 0;
        auto wrong = stage.judge(done.has_value());
        if (!done && !met) {
            wrong = "refused without a reason";
        }
        if (!wrong.empty()) {
            tally.failures.push_back(std::string(deed.name) + ", call " + std::to_string(at) + ": " + wrong);
        }
    }
}

} // namespace leerspiegel::tests
