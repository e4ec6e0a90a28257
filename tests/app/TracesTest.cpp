// SPDX-License-Identifier: EUPL-1.2
#include "app/AppDeeds.h"
#include "app/Exports.h"
#include "app/Travel.h"
#include "app/Verify.h"
#include "dossier/RawDatabase.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace leerspiegel;
using tests::Fault;
using tests::FaultKind;
using tests::FaultVfs;
using tests::Firm;

namespace {

constexpr auto sentence = "De oven van Jannes piept en niemand zegt er iets van";

session::Sheet sheetWithSentence()
{
    auto sheet = Firm::sheet(3);
    sheet.response.answers[app::builtInInstrument().individual->questionnaire.open.front().id] = questionnaire::Text{sentence};
    sheet.sharing.sentence = "Jannes weet het";
    return sheet;
}

/// Names and contents of everything that lies in a folder, and how many files that are.
std::string everythingIn(const std::filesystem::path& folder, int& files)
{
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        all += entry.path().string();
        if (entry.is_regular_file()) {
            std::ifstream file(entry.path(), std::ios::binary);
            all.append(std::istreambuf_iterator<char>(file), {});
            ++files;
        }
    }
    return all;
}

/// Everything temporary of this process goes into a folder that is watched.
class WatchedTemp
{
public:
    WatchedTemp()
        : m_before(std::getenv("TMPDIR") ? std::getenv("TMPDIR") : "")
    {
        setenv("TMPDIR", m_folder.path().c_str(), 1);
        setenv("SQLITE_TMPDIR", m_folder.path().c_str(), 1);
    }
    ~WatchedTemp()
    {
        unsetenv("SQLITE_TMPDIR");
        m_before.empty() ? unsetenv("TMPDIR") : setenv("TMPDIR", m_before.c_str(), 1);
    }
    const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    tests::TempFolder m_folder;
    std::string m_before;
};

void checkNoTrace(const std::filesystem::path& folder, const privacy::PersonalCode& code)
{
    int files = 0;
    const auto all = everythingIn(folder, files);
    CHECK(all.find("Jannes") == std::string::npos);
    CHECK(all.find("\"c2b-1\":3") == std::string::npos); // an answer; the questionnaire itself is no secret
    CHECK(all.find(code.text()) == std::string::npos);
    CHECK(all.find(Firm::passphrase) == std::string::npos);
}

} // namespace

TEST_CASE("A14 the journal that a power cut leaves at any moment of saving and handing in holds no answer and no code", "[app][raw]")
{
    FaultVfs::instance();
    const tests::TempFolder folder;
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    firm.reopen(false);
    dossier::OpenOptions options;
    options.vfs = FaultVfs::name;
    int journals = 0;
    bool met = true;
    for (int at = 1; met; at += 7) {
        const auto copy = folder / "firma.leerspiegel";
        std::filesystem::remove(copy.string() + "-journal");
        std::filesystem::copy_file(firm.path(), copy, std::filesystem::copy_options::overwrite_existing);
        auto workspace = app::Workspace::open(copy, firm.environment(), options);
        REQUIRE(workspace.has_value());
        const auto code = privacy::PersonalCode::random();
        auto scan = app::EmployeeScan::begin(**workspace, round, code);
        FaultVfs::instance().arm({FaultKind::PowerCut, at, true});
        (void)((*scan)->saveDraft(sheetWithSentence()) && (*scan)->handIn(sheetWithSentence()));
        met = FaultVfs::instance().disarm() != tests::FileCall::None;
        journals += std::filesystem::exists(copy.string() + "-journal") ? 1 : 0;
        checkNoTrace(folder.path(), code);
    }
    CHECK(journals > 3);
}

TEST_CASE("A14 nothing is left in the temporary folder, whatever is done", "[app][raw]")
{
    const WatchedTemp watched;
    Firm firm; // lies in the watched folder, too
    const auto round = firm.open(firm.plan(12));
    const auto code = firm.employee(round, sheetWithSentence());
    REQUIRE(app::writeInvitation(firm.workspace(), round, firm.folder() / "uitnodiging").has_value());
    const auto invitation = app::openInvitation(firm.folder() / "uitnodiging");
    const auto target = firm.folder() / "antwoord";
    auto travelling = app::beginTravelScan(*invitation, privacy::PersonalCode::random(), target, firm.environment());
    REQUIRE((*travelling)->saveDraft(sheetWithSentence()).has_value());
    checkNoTrace(firm.folder().path(), code);
    REQUIRE((*travelling)->handIn(sheetWithSentence()).has_value());
    REQUIRE(app::importResponses(firm.workspace(), round, {target}).has_value());
    firm.employees(round, 4);
    REQUIRE(firm.workspace().file().backUpTo(firm.folder() / "kopie").has_value());
    checkNoTrace(watched.folder(), code);
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    checkNoTrace(watched.folder(), code);
    for (const auto& entry : std::filesystem::directory_iterator(watched.folder())) {
        CHECK(entry.path() == firm.folder().path()); // what the program makes beside it, it takes away
    }
}

TEST_CASE("A15 an import that is killed half-way leaves nothing of an answer", "[app][raw]")
{
    FaultVfs::instance();
    tests::Scene scene;
    scene.round = scene.firm.open(scene.firm.plan(8));
    REQUIRE(app::writeInvitation(scene.firm.workspace(), scene.round, scene.firm.folder() / "uitnodiging").has_value());
    const auto invitation = app::openInvitation(scene.firm.folder() / "uitnodiging");
    const auto code = privacy::PersonalCode::random();
    auto scan = app::beginTravelScan(*invitation, code, scene.firm.folder() / "antwoord", scene.firm.environment());
    REQUIRE((*scan)->handIn(sheetWithSentence()).has_value());
    scene.firm.reopen(false);
    dossier::OpenOptions options;
    options.vfs = FaultVfs::name;
    for (int at = 1; at < 40; at += 9) {
        auto workspace = app::Workspace::open(scene.firm.path(), scene.firm.environment(), options);
        REQUIRE(workspace.has_value());
        FaultVfs::instance().arm({FaultKind::PowerCut, at, true});
        (void)app::importResponses(**workspace, scene.round, {scene.firm.folder() / "antwoord"});
        FaultVfs::instance().disarm();
        checkNoTrace(scene.firm.folder().path(), code);
    }
}

namespace {

session::Sheet lentSheet(const app::EmployeeScan& scan)
{
    auto sheet = Firm::sheet(2);
    sheet.sharing.lentUnderName = "Robin";
    sheet.sharing.lentTag = scan.lentTag();
    return sheet;
}

/// A round of eight in which one lends; counted.
round::RoundId roundWithLender(Firm& firm)
{
    const auto round = firm.open(firm.plan(8));
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, privacy::PersonalCode::random());
    REQUIRE((*scan)->handIn(lentSheet(**scan)).has_value());
    firm.employees(round, 6);
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    return round;
}

} // namespace

TEST_CASE("A21 who takes the consent back before the count is not shown, nor in the next export", "[app][anonymity]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, privacy::PersonalCode::random());
    auto sheet = lentSheet(**scan);
    REQUIRE((*scan)->handIn(sheet).has_value());
    sheet.sharing = {}; // takes the consent back before the count
    REQUIRE((*scan)->handIn(sheet).has_value());
    firm.employees(round, 6);
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
    const auto picture = app::loadPicture(firm.workspace(), round);
    CHECK(picture->lent.empty());
    CHECK(firm.workspace().file().lentProfiles(round)->empty());
    app::ExportOptions options;
    options.format = app::ExportFormat::Json;
    const auto file = firm.folder() / "uitvoer.json";
    REQUIRE(app::exportRound(*picture, options, file).has_value());
    int files = 0;
    CHECK(everythingIn(firm.folder().path(), files).find("Robin") == std::string::npos);
    CHECK(files >= 2);
}

TEST_CASE("A21 consent is for one round and one row: a lent profile that was moved or changed by hand does not open", "[app][anonymity]")
{
    Firm firm;
    const auto first = roundWithLender(firm);
    REQUIRE(app::loadPicture(firm.workspace(), first)->lent.size() == 1);
    const auto second = firm.open(firm.plan(8));
    firm.employees(second, 6);
    REQUIRE(app::closeAndCount(firm.workspace(), second).has_value());
    auto sql = GENERATE(std::string("INSERT INTO lent_profile SELECT '$2', tag, sealed FROM lent_profile"),
                        std::string("UPDATE lent_profile SET round = '$2'"), std::string("UPDATE lent_profile SET tag = randomblob(16)"),
                        std::string("UPDATE lent_profile SET sealed = CAST(substr(sealed, 1, 500) || x'ff' || substr(sealed, 502) AS BLOB)"));
    const bool toSecond = sql.find("$2") != std::string::npos;
    if (toSecond) {
        sql.replace(sql.find("$2"), 2, second.text());
    }
    firm.workspace().lock();
    dossier::samples::RawDatabase(firm.path()).run(sql + "; VACUUM");
    firm.reopen();
    const auto opened = app::loadPicture(firm.workspace(), toSecond ? second : first);
    CHECK((!opened || opened->lent.empty()));
    const auto lines = app::verify(firm.workspace());
    REQUIRE(lines.has_value());
    CHECK(std::ranges::any_of(*lines, [](const auto& line) { return !line.holds && !line.skipped; }));
}
