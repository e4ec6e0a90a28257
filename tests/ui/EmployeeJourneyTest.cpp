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
    window.click("start");
    window.type("retype", "zomaar");
    window.click("next");
    CHECK(presenterOf(window).step() == EmployeeStep::Code);
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

TEST_CASE("A wrong code is answered with one sentence", "[ui][journey]")
{
    Window window;
    window.firm.open(window.firm.plan(8));
    window.open();
    window.window->showPage(PageId::Employee);
    window.settle();
    window.click("resume");
    window.type("ownCode", QString::fromStdString(privacy::PersonalCode::random().text()));
    window.click("next");
    CHECK(presenterOf(window).step() == EmployeeStep::Resume);
    CHECK(presenterOf(window).error().code == base::ErrorCode::WrongPersonalCode);
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
