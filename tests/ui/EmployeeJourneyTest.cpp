// SPDX-License-Identifier: EUPL-1.2
#include "ui/EmployeeWay.h"

#include <QLabel>

using namespace leerspiegel;
using tests::answerAllAndGoOn;
using tests::begin;
using tests::presenterOf;
using tests::Window;
using ui::EmployeeStep;
using ui::PageId;

TEST_CASE("An employee reads, notes the code, answers, looks in the mirror and hands in", "[ui][journey]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    begin(window);
    CHECK_FALSE(window.find<QPushButton>("pageCompare")); // nothing else on the screen
    answerAllAndGoOn(window);
    auto& presenter = presenterOf(window);
    REQUIRE(presenter.step() == EmployeeStep::Closing);
    CHECK(presenter.scan()->unanswered().empty());
    window.click("mirror");
    CHECK(presenter.step() == EmployeeStep::Mirror);
    window.click("back");
    window.type("sentence", "Tijd om te oefenen.");
    window.click("handIn");
    CHECK(presenter.step() == EmployeeStep::Sharing); // what is handed over is shown once more
    CHECK(window.find<QLabel>("sharedSentence")->text() == "Tijd om te oefenen.");
    window.click("handIn");
    CHECK(presenter.step() == EmployeeStep::HandedIn);
    CHECK(window.firm.workspace().file().sheetCount(round) == 1);
    CHECK(window.firm.workspace().file().draftCount(round) == 0);
    const auto code = privacy::PersonalCode::parse(presenter.codeText().toStdString());
    const auto own = app::EmployeeScan::resume(window.firm.workspace(), round, *code);
    REQUIRE(own.has_value());
    CHECK((*own)->startingSheet().sharing.sentence == "Tijd om te oefenen.");
}

TEST_CASE("A wrong word of the code is not taken, and nothing has begun", "[ui][journey]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    window.window->showPage(PageId::Employee);
    window.settle();
    window.type("retype", "zomaar");
    window.click("start");
    CHECK(presenterOf(window).step() == EmployeeStep::Welcome);
    CHECK(presenterOf(window).hasError());
    CHECK(window.firm.workspace().file().draftCount(round) == 0);
}

TEST_CASE("Stopping keeps the draft; with the code one goes on at the same page", "[ui][journey]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    begin(window);
    window.click("next");
    window.click("next");
    const auto code = presenterOf(window).codeText();
    const auto title = window.find<QLabel>("title")->text();
    window.click("stop");
    CHECK(presenterOf(window).step() == EmployeeStep::Stopped);
    window.click("done");
    CHECK(window.firm.workspace().file().draftCount(round) == 1);
    window.click("resume");
    window.type("ownCode", code.toUpper());
    window.click("next");
    REQUIRE(presenterOf(window).step() == EmployeeStep::Questions);
    CHECK(window.find<QLabel>("title")->text() == title);
}

TEST_CASE("Before the first question one screen says it all: what happens, what cannot be promised, words, threshold, code", "[ui][journey]")
{
    Window window;
    window.firm.open(window.firm.plan(8));
    window.open();
    window.window->showPage(PageId::Employee);
    window.settle();
    QStringList seen;
    for (auto* label : window.window->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            seen << label->text();
        }
    }
    const auto all = seen.join(QLatin1Char('\n'));
    auto& presenter = presenterOf(window);
    for (const auto& sentence : presenter.privacySentences() + presenter.notPromised()) {
        CHECK(all.contains(sentence));
    }
    CHECK(all.contains("De eigenaar heeft de enige sleutel."));
    CHECK(all.contains(presenter.controlWords().join(QStringLiteral(" · "))));
    CHECK(all.contains("vijf of meer"));
    CHECK(all.contains(presenter.codeText()));
    CHECK(window.find<QPushButton>("printCode") != nullptr);
    CHECK_FALSE(all.contains(presenter.moreSentences().first()));
    window.type("retype", "lusab");
    window.click("more");
    CHECK(window.find<QLineEdit>("retype")->text() == "lusab"); // unfolding loses nothing
}

TEST_CASE("Each time the first page is shown it shows another code", "[ui][journey]")
{
    Window window;
    window.firm.open(window.firm.plan(8));
    window.open();
    window.window->showPage(PageId::Employee);
    window.settle();
    const auto code = presenterOf(window).codeText();
    window.window->showPage(PageId::About);
    window.window->showPage(PageId::Employee);
    window.settle();
    CHECK(presenterOf(window).codeText() != code);
}

TEST_CASE("By invitation the slip is asked first, and once more when a stopped scan is handed in", "[ui][journey]")
{
    Window window;
    auto plan = window.firm.plan(8);
    plan.admission = round::Admission::ByInvitation;
    const auto round = window.firm.open(plan);
    const auto slip = QString::fromStdString(window.firm.tokens()[0].text());
    window.open();
    window.window->showPage(PageId::Employee);
    window.settle();
    auto word = [&] { return presenterOf(window).codeWords()[presenterOf(window).wordToRetype()]; };
    window.type("retype", word());
    window.click("start");
    CHECK(presenterOf(window).error().code == base::ErrorCode::TokenNeeded);
    window.type("token", QString::fromStdString(privacy::Token::random().text()));
    window.click("start");
    CHECK(presenterOf(window).error().code == base::ErrorCode::WrongToken);
    window.type("token", slip.toLower());
    window.click("start");
    REQUIRE(presenterOf(window).step() == EmployeeStep::Questions);
    window.click("next");
    const auto code = presenterOf(window).codeText();
    window.click("stop");
    window.click("done");
    window.click("resume");
    window.type("ownCode", code);
    window.click("next");
    answerAllAndGoOn(window);
    window.click("handIn");
    CHECK(presenterOf(window).error().code == base::ErrorCode::TokenNeeded);
    window.type("token", slip);
    window.click("handIn");
    CHECK(presenterOf(window).step() == EmployeeStep::HandedIn);
    CHECK(window.firm.workspace().round(round)->unusedTokens == 7);
}

TEST_CASE("What is lent under a name is shown once more, and can be taken back before the scan closes", "[ui][journey]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    begin(window);
    answerAllAndGoOn(window);
    window.type("lendName", "Kim");
    window.click("handIn");
    CHECK(window.find<QLabel>("sharedName")->text().contains("Kim"));
    window.click("handIn");
    const auto code = presenterOf(window).codeText();
    const auto sharing = [&] {
        const auto own = app::EmployeeScan::resume(window.firm.workspace(), round, *privacy::PersonalCode::parse(code.toStdString()));
        return (*own)->startingSheet().sharing;
    };
    CHECK(sharing().lentUnderName == "Kim");
    window.click("done");
    window.click("resume");
    window.type("ownCode", code);
    window.click("next");
    REQUIRE(presenterOf(window).step() == EmployeeStep::Closing);
    window.type("lendName", "");
    window.click("handIn");
    CHECK(presenterOf(window).step() == EmployeeStep::HandedIn);
    CHECK(sharing() == session::Sharing{});
}

TEST_CASE("By keyboard alone: digits answer and move on, Enter turns the page", "[ui][journey]")
{
    Window window;
    window.firm.open(window.firm.plan(8));
    window.open();
    begin(window);
    auto& scan = *presenterOf(window).scan();
    const auto page = scan.view();
    for (std::size_t item = 0; item < page.items.size(); ++item) {
        auto* focused = QApplication::focusWidget();
        REQUIRE(focused != nullptr);
        QTest::keyClick(focused, Qt::Key_3);
    }
    CHECK(scan.answeredCount() == static_cast<int>(page.items.size()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(scan.view().title != page.title); // the first part fits on one page

}

TEST_CASE("The privacy text follows threshold, teller and admission", "[ui][journey]")
{
    Window window;
    auto plan = window.firm.plan(12);
    plan.threshold = 7;
    plan.tellerName = "Kim van de werkvloer";
    window.firm.open(plan);
    window.open();
    window.window->showPage(PageId::Employee);
    window.settle();
    const auto text = presenterOf(window).privacySentences().join(' ');
    CHECK(text.contains("groepen van zeven of meer"));
    CHECK(text.contains("één van Kim van de werkvloer"));
    CHECK_FALSE(text.contains("anoniem"));
}
