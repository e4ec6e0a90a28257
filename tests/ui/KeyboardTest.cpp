// SPDX-License-Identifier: EUPL-1.2
#include "ui/EmployeeWay.h"

#include "ui/widgets/items/AnswerTile.h"

#include <QComboBox>
#include <QLabel>

using namespace leerspiegel;
using tests::Window;
using ui::PageId;

namespace {

void showCounted(Window& window)
{
    const auto round = window.firm.open(window.firm.plan(8));
    window.firm.employees(round, 7);
    REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
    window.open();
    window.unlock();
    window.window->showPage(PageId::Compare);
    window.settle();
}

QString focused() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

void press(Window& window, int key)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
    window.settle();
}

/// The answers whose words do not fit into their tile, or that reach out of their card.
QStringList cutAnswers(const Window& window)
{
    QStringList cut;
    for (const auto* tile : window.window->findChildren<ui::AnswerTile*>()) {
        if (tile->isVisible()
            && (tile->width() < tile->minimumSizeHint().width() || tile->height() < tile->heightForWidth(tile->width())
                || tile->geometry().right() > tile->parentWidget()->width())) {
            cut << tile->objectName() + QStringLiteral(": ") + tile->words();
        }
    }
    return cut;
}

void checkAnswersOfEveryPage(Window& window)
{
    while (window.find<QPushButton>("next") != nullptr) {
        INFO(cutAnswers(window).join(QStringLiteral(", ")).toStdString());
        CHECK(cutAnswers(window).isEmpty());
        window.click("next");
    }
}

} // namespace

TEST_CASE("What is switched by keyboard keeps the focus", "[ui][keyboard]")
{
    Window window;
    showCounted(window);
    for (const auto* name : {"unfold", "overEachOther", "tables"}) {
        window.find<QPushButton>(name)->setFocus();
        press(window, Qt::Key_Space);
        CHECK(focused() == name);
        CHECK(window.find<QPushButton>(name)->isChecked());
        press(window, Qt::Key_Space);
        CHECK_FALSE(window.find<QPushButton>(name)->isChecked());
    }
}

TEST_CASE("Enter in a field goes to the next that is empty, and on when none is", "[ui][keyboard]")
{
    Window window;
    window.window->showPage(PageId::NewDossier);
    window.settle();
    REQUIRE(focused() == "company");
    press(window, Qt::Key_Return);
    CHECK(focused() == "company");
    window.type("company", "Garage Test");
    press(window, Qt::Key_Return);
    REQUIRE(focused() == "passphrase");
    window.type("passphrase", "vier paarse wielen draaien");
    press(window, Qt::Key_Return);
    CHECK(focused() == "again");
}

TEST_CASE("When what had the focus is gone, the first control of the page has it", "[ui][keyboard]")
{
    Window window;
    window.open();
    window.window->showPage(PageId::Round);
    window.settle();
    window.find<QLineEdit>("unlockPassphrase")->setFocus();
    window.type("unlockPassphrase", QString::fromUtf8(tests::Firm::passphrase));
    press(window, Qt::Key_Return);
    REQUIRE(window.service->isUnlocked());
    CHECK(focused() == "roundName");
    window.find<QPushButton>("lock")->setFocus();
    press(window, Qt::Key_Space);
    REQUIRE_FALSE(window.service->isUnlocked());
    CHECK(focused() == "unlockPassphrase");
}

TEST_CASE("A dossier that comes from outside opens with the focus on its page, also before the window is active", "[ui][keyboard]")
{
    Window window;
    REQUIRE(focused() == "example");
    window.firm.open(window.firm.plan(8));
    const bool isActive = GENERATE(true, false);
    INFO("active: " << isActive);
    QWidget other; // has the focus of the desktop meanwhile
    if (!isActive) {
        other.show();
        other.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&other));
    }
    window.window->openFiles({QString::fromStdString(window.firm.path().string())});
    REQUIRE(QTest::qWaitFor([&] { return window.service->summary() != nullptr; }, 20'000));
    window.settle();
    window.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.window.get()));
    CHECK(focused() == "saveInvitation");
}

TEST_CASE("What cannot be undone asks once more by Enter, too, and a key that is held down does not answer", "[ui][keyboard]")
{
    Window window;
    window.firm.open(window.firm.plan(8));
    window.open();
    window.unlock();
    window.window->showPage(PageId::Round);
    window.settle();
    auto* callOff = window.find<QPushButton>("cancelRound");
    REQUIRE(callOff != nullptr);
    const auto words = callOff->text();
    callOff->setFocus();
    press(window, Qt::Key_Return);
    CHECK(callOff->text() != words);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(callOff, &held);
    window.settle();
    REQUIRE(window.service->summary()->openRound() != nullptr);
    press(window, Qt::Key_Return);
    CHECK(window.service->summary()->openRound() == nullptr);
}

TEST_CASE("From the page the Tab key goes back to the button of that page", "[ui][keyboard]")
{
    Window window;
    window.window->showPage(PageId::Settings);
    window.settle();
    for (const auto* name : {"pageStart", "pageRound", "pageSettings", "pageAbout"}) {
        INFO(name);
        CHECK(((window.find<QPushButton>(name)->focusPolicy() & Qt::TabFocus) != 0) == (name == std::string("pageSettings")));
    }
}

TEST_CASE("Escape goes back from an explanation to the button that asks for it", "[ui][keyboard]")
{
    const auto* name = GENERATE("explain", "explainThis");
    Window window;
    showCounted(window);
    REQUIRE(window.find<QPushButton>(name) != nullptr);
    window.find<QPushButton>(name)->setFocus();
    press(window, name == std::string("explain") ? Qt::Key_Space : Qt::Key_Return);
    REQUIRE(window.find<QComboBox>("explainTopic") != nullptr);
    CHECK(focused() == "backToComparison");
    press(window, Qt::Key_Tab);
    CHECK(focused() == "explainTopic");
    press(window, Qt::Key_Escape);
    CHECK(window.find<QComboBox>("explainTopic") == nullptr);
    CHECK(focused() == "explain");
}

TEST_CASE("No word of an answer is cut on any page of both scans, at any size of text", "[ui][items]")
{
    const int textPercent = GENERATE(100, 150, 200);
    Window window("nl", textPercent);
    auto plan = window.firm.plan(40);
    plan.cuts = {questionnaire::ItemId{"age"}, questionnaire::ItemId{"work"}, questionnaire::ItemId{"years"}};
    window.firm.open(plan);
    window.open();
    window.unlock();
    window.window->showPage(PageId::CompanyScans);
    window.settle();
    window.click("beginCompany");
    checkAnswersOfEveryPage(window);
    tests::begin(window);
    checkAnswersOfEveryPage(window);
}

TEST_CASE("A question takes no more room than its answers need, however high the window is", "[ui][items]")
{
    Window window;
    auto plan = window.firm.plan(40);
    plan.cuts = {questionnaire::ItemId{"age"}, questionnaire::ItemId{"work"}, questionnaire::ItemId{"years"}};
    window.firm.open(plan);
    window.open();
    window.window->resize(1280, 2000);
    tests::begin(window);
    while (window.find<QPushButton>("next") != nullptr) {
        for (const auto* editor : window.window->findChildren<ui::ItemEditor*>()) {
            INFO(editor->objectName().toStdString());
            const int needed = editor->hasHeightForWidth() ? editor->heightForWidth(editor->width()) : editor->sizeHint().height();
            CHECK((!editor->isVisible() || editor->height() <= needed + 1));
        }
        window.click("next");
    }
}

TEST_CASE("After the last question the Tab key comes to the buttons below it, on every page", "[ui][keyboard]")
{
    Window window;
    window.firm.open(window.firm.plan(8));
    window.open();
    tests::begin(window);
    for (const auto* expected : {"next", "back"}) { // on the first page there is no way back
        const auto editors = window.window->findChildren<ui::ItemEditor*>();
        const auto last = std::find_if(editors.rbegin(), editors.rend(), [](const auto* editor) { return editor->isVisible(); });
        REQUIRE(last != editors.rend());
        (*last)->takeFocus(Qt::TabFocusReason);
        press(window, Qt::Key_Tab);
        CHECK(focused() == expected);
        window.click("next");
    }
}

TEST_CASE("An answer that cannot be saved is told so that nobody overlooks it, and what is saved again is quiet", "[ui]")
{
    Window window;
    window.firm.open(window.firm.plan(8));
    window.open();
    tests::begin(window);
    const auto answer = [&](int digit) {
        for (auto* editor : window.window->findChildren<ui::ItemEditor*>()) {
            if (editor->isVisible()) {
                editor->answerByDigit(digit);
            }
        }
        window.settle();
        return window.find<QLabel>("saved")->property("role").toString();
    };
    CHECK(answer(2) == "quiet");
    const auto away = window.firm.folder() / "weg.leerspiegel";
    std::filesystem::rename(window.firm.path(), away);
    CHECK(answer(3) == "alarm");
    CHECK(window.find<QLabel>("saved")->text().contains("niet bewaard"));
    std::filesystem::rename(away, window.firm.path());
    CHECK(answer(4) == "quiet");
}

TEST_CASE("The company scan has a way to stop, and goes on where it was", "[ui][manager]")
{
    Window window;
    window.firm.open(window.firm.plan(8));
    window.open();
    window.unlock();
    window.window->showPage(PageId::CompanyScans);
    window.settle();
    window.click("beginCompany");
    for (auto* editor : window.window->findChildren<ui::ItemEditor*>()) {
        editor->answerByDigit(4);
    }
    window.settle();
    window.click("next");
    window.click("stop");
    CHECK(window.find<QPushButton>("pageCompany") != nullptr);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == "continueCompany"); // Enter goes on
    window.click("continueCompany");
    CHECK(window.find<QPushButton>("back")->isEnabled());
}
