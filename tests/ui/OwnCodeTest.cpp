// SPDX-License-Identifier: EUPL-1.2
#include "ui/EmployeeWay.h"

#include "privacy/Derive.h"
#include "ui/widgets/MessageBar.h"

#include <QLabel>

using namespace leerspiegel;
using tests::answerAllAndGoOn;
using tests::begin;
using tests::presenterOf;
using tests::Window;
using ui::EmployeeStep;
using ui::PageId;

namespace {

/// What the window says to a code, and how many keys it derived for that.
struct Answer
{
    base::ErrorCode code{};
    QStringList said;
    std::uint64_t derivations = 0;
    bool operator==(const Answer&) const = default;
};

Answer answerTo(Window& window, const QString& code)
{
    window.window->showPage(PageId::Employee);
    window.settle();
    if (window.find<QPushButton>("resume")) {
        window.click("resume");
    }
    window.type("ownCode", code);
    const auto before = privacy::stretchCount();
    window.click("next");
    Answer answer{presenterOf(window).error().code, {}, privacy::stretchCount() - before};
    for (const auto* message : window.window->findChildren<ui::MessageBar*>()) {
        if (message->isVisible()) {
            answer.said << message->text();
        }
    }
    return answer;
}

QString randomCode() { return QString::fromStdString(privacy::PersonalCode::random().text()); }

/// From the first sentence into the ballot box; returns the code.
QString handIn(Window& window)
{
    begin(window);
    answerAllAndGoOn(window);
    const auto code = presenterOf(window).codeText();
    window.click("handIn");
    REQUIRE(presenterOf(window).step() == EmployeeStep::HandedIn);
    window.click("done");
    return code;
}

void reopen(Window& window, const QString& code)
{
    CHECK(answerTo(window, code).derivations == 1);
    REQUIRE(presenterOf(window).step() == EmployeeStep::Closing);
}

} // namespace

TEST_CASE("A wrong code gets the same answer for the same work, whether or not there are sheets and drafts", "[ui][journey]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    const auto empty = answerTo(window, randomCode());
    CHECK(empty.code == base::ErrorCode::WrongPersonalCode);
    CHECK(empty.said.size() == 1);
    CHECK(empty.derivations == 1);
    window.firm.employees(round, 3);
    auto begun = app::EmployeeScan::begin(window.firm.workspace(), round, privacy::PersonalCode::random());
    REQUIRE((*begun)->saveDraft(tests::Firm::sheet()).has_value());
    CHECK(answerTo(window, randomCode()) == empty);
    CHECK(answerTo(window, randomCode()) == empty);
}

TEST_CASE("Who handed in opens the scan again with the code, changes it, and there is still one sheet", "[ui][journey]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    const auto code = handIn(window);
    reopen(window, code);
    window.click("back");
    REQUIRE(presenterOf(window).step() == EmployeeStep::Questions);
    const auto item = presenterOf(window).scan()->view().items.front().id;
    for (auto* editor : window.window->findChildren<ui::StepEditor*>(QString::fromStdString(item.text()))) {
        editor->answerByDigit(2);
    }
    while (presenterOf(window).step() == EmployeeStep::Questions) {
        window.click("next");
    }
    window.click("handIn");
    window.click("done");
    CHECK(window.firm.workspace().file().sheetCount(round) == 1);
    const auto own = app::EmployeeScan::resume(window.firm.workspace(), round, *privacy::PersonalCode::parse(code.toStdString()));
    REQUIRE(own.has_value());
    CHECK((*own)->startingSheet().response.answers.at(item) == questionnaire::Answer(questionnaire::Step{2}));
}

TEST_CASE("Who handed in takes the scan out again after a second thought, and nothing of it is left", "[ui][journey]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    const auto code = handIn(window);
    reopen(window, code);
    window.click("withdraw");
    CHECK(presenterOf(window).step() == EmployeeStep::Closing); // asked first
    window.click("withdraw");
    CHECK(presenterOf(window).step() == EmployeeStep::Withdrawn);
    window.click("done");
    CHECK(window.firm.workspace().file().sheetCount(round) == 0);
    CHECK(answerTo(window, code).code == base::ErrorCode::WrongPersonalCode);
}

TEST_CASE("When the round has closed the code opens no scan any more", "[ui][journey]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    handIn(window);
    window.firm.employees(round, 5);
    window.window->showPage(PageId::Employee);
    window.settle();
    window.click("resume");
    REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value()); // elsewhere, meanwhile
    window.type("ownCode", randomCode());
    window.click("next");
    CHECK(presenterOf(window).error().code == base::ErrorCode::RoundNotOpen);
    window.service->refresh();
    window.settle();
}
