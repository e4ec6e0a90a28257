// SPDX-License-Identifier: EUPL-1.2
#include "ui/Window.h"

#include "ui/pages/EmployeePages.h"
#include "ui/presenters/KeyingPresenter.h"

#include <QLabel>
#include <QListWidget>

using namespace leerspiegel;
using questionnaire::ItemId;
using tests::Window;
using ui::KeyingStep;
using ui::PageId;

namespace {

/// A paper form that is typed over; saving is at once.
struct Keying
{
    explicit Keying(bool company = false)
        : asked(company ? app::builtInInstrument().company : app::builtInInstrument().individual)
        , scan({asked, &asked->questionnaire}, session::AskedBackground{company, {ItemId{"work"}}}, {}, "nl",
               [this](const session::Sheet& sheet, std::function<void(base::Outcome)> done) {
                   saved = sheet;
                   done({});
               })
        , keying(scan)
    {
    }

    const questionnaire::Answer& answer(const char* id) { return scan.sheet().response.answer(ItemId{id}); }
    int lineOf(const char* id) const
    {
        const auto lines = keying.lines();
        const auto found = std::ranges::find(lines, ItemId{id}, &ui::KeyingLine::id);
        return static_cast<int>(found - lines.begin());
    }

    std::shared_ptr<const app::KeptQuestionnaire> asked;
    session::Sheet saved;
    ui::ScanPresenter scan;
    ui::KeyingPresenter keying;
};

} // namespace

TEST_CASE("Digits go straight on, in the order and with the numbers of the paper", "[ui][keying]")
{
    Keying paper;
    auto& keying = paper.keying;
    CHECK(keying.currentLine().number == 1);
    REQUIRE(keying.digit(4));
    REQUIRE(keying.digit(5));
    CHECK(paper.answer("c2b-1") == questionnaire::Answer(questionnaire::Step{4}));
    CHECK(paper.saved.response.answer(ItemId{"c2b-2"}) == questionnaire::Answer(questionnaire::Step{5}));
    CHECK(keying.currentLine().number == 3);
    CHECK_FALSE(keying.digit(6)); // no such box: nothing happens
    CHECK(keying.currentLine().number == 3);
    REQUIRE(keying.digit(0));
    CHECK(paper.answer("c2b-3") == questionnaire::Answer(questionnaire::DontKnow{}));
    keying.enter();
    CHECK(paper.answer("c2b-4") == questionnaire::Answer());
    CHECK(keying.lines()[0].shown == "4");
    CHECK(keying.lines()[2].shown == "?");
    CHECK(keying.lines().size() == 46 + 1 + 2); // one background question is asked, two are in own words
    CHECK(keying.lines()[46].number == 47);
}

TEST_CASE("A contrast has boxes 1 to 7, the middle one is both equally", "[ui][keying]")
{
    Keying paper;
    paper.keying.goTo(paper.lineOf("k1.now"));
    CHECK(paper.keying.currentLine().number == 33);
    CHECK_FALSE(paper.keying.currentLine().left.isEmpty());
    CHECK_FALSE(paper.keying.digit(8));
    REQUIRE(paper.keying.digit(1));
    REQUIRE(paper.keying.digit(4));
    CHECK(paper.answer("k1.now") == questionnaire::Answer(questionnaire::Step{-3}));
    CHECK(paper.answer("k1.wish") == questionnaire::Answer(questionnaire::Step{0}));
}

TEST_CASE("Backspace goes back to mend, the space bar takes an answer away", "[ui][keying]")
{
    Keying paper;
    paper.keying.back();
    CHECK(paper.keying.current() == 0);
    paper.keying.digit(4);
    paper.keying.back();
    paper.keying.digit(2);
    CHECK(paper.answer("c2b-1") == questionnaire::Answer(questionnaire::Step{2}));
    paper.keying.back();
    paper.keying.enter(); // leaves it
    CHECK(paper.answer("c2b-1") == questionnaire::Answer(questionnaire::Step{2}));
    paper.keying.back();
    paper.keying.none();
    CHECK(paper.answer("c2b-1") == questionnaire::Answer());
}

TEST_CASE("With more than nine boxes two digits are typed, or one and Enter", "[ui][keying]")
{
    Keying paper(true);
    auto& keying = paper.keying;
    const int sector = paper.lineOf("sector");
    keying.goTo(sector);
    REQUIRE(keying.currentLine().boxes == 20);
    REQUIRE(keying.digit(1));
    CHECK(keying.pending() == 1);
    REQUIRE(keying.digit(2));
    CHECK(keying.current() == sector + 1);
    CHECK(keying.lines()[static_cast<std::size_t>(sector)].shown == "12");
    keying.goTo(sector);
    keying.digit(2);
    CHECK_FALSE(keying.digit(5)); // there is no box 25
    keying.enter();
    CHECK(keying.lines()[static_cast<std::size_t>(sector)].shown == "2");
    keying.goTo(sector);
    keying.digit(1);
    keying.back(); // out of the number
    CHECK(keying.pending() == 0);
    CHECK(keying.current() == sector);
    keying.digit(7); // 70 is no box either: at once
    CHECK(keying.lines()[static_cast<std::size_t>(sector)].shown == "7");
}

TEST_CASE("A question that depends on another comes and goes, and the numbers stay those of the paper", "[ui][keying]")
{
    Keying paper(true);
    auto& keying = paper.keying;
    const auto before = keying.lines().size();
    const int role = paper.lineOf("role");
    const int older = keying.lines()[static_cast<std::size_t>(paper.lineOf("older"))].number;
    keying.goTo(role);
    keying.digit(1); // the owner
    CHECK(keying.lines().size() == before + 1);
    CHECK(keying.lines()[static_cast<std::size_t>(paper.lineOf("older"))].number == older);
    keying.goTo(role);
    keying.digit(2);
    CHECK(keying.lines().size() == before);
}

TEST_CASE("The second typing shows no first answers and ends with only the differences", "[ui][keying]")
{
    Keying paper;
    auto& keying = paper.keying;
    keying.digit(4);
    keying.digit(3);
    keying.digit(2);
    keying.stopTyping();
    REQUIRE(keying.step() == KeyingStep::FirstDone);
    keying.startCheck();
    REQUIRE(keying.step() == KeyingStep::Second);
    CHECK(keying.lines()[0].shown.isEmpty());
    CHECK(keying.lines().size() == 46 + 1); // own words are not typed twice
    keying.digit(4);
    keying.digit(5);
    keying.none();
    keying.stopTyping(); // the rest is not compared
    REQUIRE(keying.step() == KeyingStep::Differences);
    const auto differences = keying.differences();
    REQUIRE(differences.size() == 2);
    CHECK(differences[0].number == 2);
    CHECK(differences[0].first == "3");
    CHECK(differences[0].second == "5");
    CHECK(differences[1].second.isEmpty());
    CHECK(paper.answer("c2b-2") == questionnaire::Answer(questionnaire::Step{3})); // not before it is settled
    keying.settle(ItemId{"c2b-2"}, true);
    CHECK(paper.saved.response.answer(ItemId{"c2b-2"}) == questionnaire::Answer(questionnaire::Step{5}));
    keying.settle(ItemId{"c2b-3"}, false);
    CHECK(keying.step() == KeyingStep::Checked);
    CHECK(paper.answer("c2b-3") == questionnaire::Answer(questionnaire::Step{2}));
}

TEST_CASE("Every key on every line, in any order, keeps the scan whole", "[ui][keying]")
{
    Keying paper(true);
    auto& keying = paper.keying;
    base::SeededRandom random(11);
    for (int turn = 0; turn < 3000; ++turn) {
        const auto key = random.below(15);
        key < 10    ? void(keying.digit(static_cast<int>(key)))
        : key == 10 ? keying.back()
        : key == 11 ? keying.none()
        : key == 12 ? keying.enter()
        : key == 13 ? keying.goTo(static_cast<int>(random.below(60)))
                    : void(keying.dontKnow());
        if (!keying.isTyping()) {
            keying.startCheck();
        }
        REQUIRE(keying.current() < static_cast<int>(keying.lines().size()));
    }
    for (const auto& [item, answer] : paper.scan.sheet().response.answers) {
        CHECK(session::checkAnswer(paper.asked->questionnaire, item, answer).has_value());
    }
}

TEST_CASE("Somebody types a paper form over by keyboard, checks it, and hands in", "[ui][keying][journey]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    window.window->showPage(PageId::Employee);
    window.settle();
    auto& presenter = *static_cast<ui::EmployeePages*>(window.window->page(PageId::Employee))->presenter();
    window.type("retype", presenter.codeWords()[presenter.wordToRetype()]);
    window.click("paper");
    auto* list = window.find<QListWidget>("keyingLines");
    REQUIRE(list != nullptr);
    CHECK(list->hasFocus());
    CHECK(window.find<QPushButton>("pageCompare") == nullptr); // nothing else on the screen
    for (const auto key : {Qt::Key_4, Qt::Key_5, Qt::Key_Question, Qt::Key_Space, Qt::Key_Backspace, Qt::Key_3, Qt::Key_X}) {
        QTest::keyClick(list, key);
    }
    window.settle();
    CHECK(presenter.scan()->answeredCount() == 4);
    CHECK(window.find<QLabel>("keyingQuestion")->text().startsWith("5. "));
    window.click("keyingReady");
    window.click("checkKeying");
    for (const auto key : {Qt::Key_4, Qt::Key_5, Qt::Key_1, Qt::Key_3}) {
        QTest::keyClick(list, key);
    }
    window.click("keyingReady");
    window.click("takeFirst");
    window.click("keyingDone");
    REQUIRE(presenter.step() == ui::EmployeeStep::Closing);
    window.click("handIn");
    const auto code = privacy::PersonalCode::parse(presenter.codeText().toStdString());
    const auto own = app::EmployeeScan::resume(window.firm.workspace(), round, *code);
    REQUIRE(own.has_value());
    const auto& response = (*own)->startingSheet().response;
    CHECK(response.answer(ItemId{"c2b-1"}) == questionnaire::Answer(questionnaire::Step{4}));
    CHECK(response.answer(ItemId{"c2b-3"}) == questionnaire::Answer(questionnaire::DontKnow{}));
    CHECK(response.answer(ItemId{"c2b-4"}) == questionnaire::Answer(questionnaire::Step{3}));
}

TEST_CASE("A company form is typed over on the page of the company scans", "[ui][keying][journey]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    window.unlock();
    window.window->showPage(PageId::CompanyScans);
    window.settle();
    window.click("paperCompany");
    auto* list = window.find<QListWidget>("keyingLines");
    REQUIRE(list != nullptr);
    QTest::keyClick(list, Qt::Key_5);
    window.click("keyingReady");
    window.click("keyingDone");
    REQUIRE(window.firm.workspace().unlock(privacy::passphraseOf(tests::Firm::passphrase)).has_value());
    const auto scans = app::companyScans(window.firm.workspace(), round);
    REQUIRE(scans.has_value());
    REQUIRE(scans->size() == 1);
    CHECK(scans->front().finished);
    CHECK(scans->front().sheet.response.answers.size() == 1);
}
