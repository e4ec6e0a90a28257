// SPDX-License-Identifier: EUPL-1.2
#include "ui/Window.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

using namespace leerspiegel;
using tests::Firm;
using tests::Window;
using ui::PageId;

namespace {

constexpr auto fresh = "drie groene fietsen lachen";

void changePassphrase(Window& window, const char* old)
{
    window.window->showPage(PageId::Settings);
    window.settle();
    window.type("oldPassphrase", QString::fromLatin1(old));
    window.type("newPassphrase", QString::fromLatin1(fresh));
    window.type("newPassphraseAgain", QString::fromLatin1(fresh));
    window.click("changePassphrase");
}

QString shownCode(Window& window)
{
    const auto* label = window.find<QLabel>("recoveryCode");
    REQUIRE(label != nullptr);
    return label->text();
}

/// The same code with another first letter.
QString wrongly(QString code)
{
    code[0] = code[0] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    return code;
}

void openRound(Window& window, int invited, int companySlips)
{
    window.window->showPage(PageId::Round);
    window.settle();
    window.find<QSpinBox>("invited")->setValue(invited);
    window.find<QSpinBox>("companySlips")->setValue(companySlips);
}

} // namespace

TEST_CASE("After the passphrase is changed the new recovery code is typed back once, and works", "[ui][manager]")
{
    Window window;
    window.open();
    window.unlock();
    changePassphrase(window, Firm::passphrase);
    const auto code = shownCode(window);
    CHECK(window.find<QPushButton>("print") != nullptr);
    window.type("typedCode", wrongly(code));
    window.click("codeTypedBack");
    CHECK(shownCode(window) == code); // not yet on paper
    CHECK(window.find<QFrame>("message")->isVisible());
    window.type("typedCode", code.toLower());
    window.click("codeTypedBack");
    CHECK(window.find<QLabel>("recoveryCode") == nullptr);
    CHECK(window.firm.workspace().resetPassphrase(*privacy::RecoveryCode::parse(code.toStdString()), privacy::passphraseOf(Firm::passphrase)).has_value());
}

TEST_CASE("After a reset with the recovery code the dossier opens when the new code was typed back", "[ui][manager]")
{
    Window window;
    window.open();
    window.window->showPage(PageId::Talk);
    window.settle();
    window.click("passphraseLost");
    window.type("recoveryTyped", QString::fromStdString(window.firm.recoveryCode()));
    window.type("recoveryPassphrase", QString::fromLatin1(fresh));
    window.type("recoveryPassphraseAgain", QString::fromLatin1(fresh));
    window.click("resetPassphrase");
    const auto code = shownCode(window);
    CHECK(code.toStdString() != window.firm.recoveryCode());
    window.type("typedCode", QString::fromStdString(window.firm.recoveryCode()));
    window.click("codeTypedBack");
    CHECK(shownCode(window) == code);
    window.type("typedCode", code);
    window.click("codeTypedBack");
    CHECK(window.service->isUnlocked());
    CHECK(window.find<QLabel>("recoveryCode") == nullptr);
}

TEST_CASE("The strength hint is honest, and the firm's own name is no passphrase", "[ui][manager]")
{
    Window window;
    window.open();
    window.unlock();
    window.window->showPage(PageId::Settings);
    window.settle();
    const auto said = [&](const char* typed) {
        window.type("newPassphrase", QString::fromLatin1(typed));
        const auto* hint = window.find<QLabel>("strength");
        return hint ? hint->text() : QString();
    };
    CHECK(said("").isEmpty());
    const auto weak = said("Bakkerij De Test");
    CHECK(weak.contains(QLatin1String("te raden")));
    CHECK(said("wachtwoord123") == weak);
    CHECK(said(fresh) != weak);
}

TEST_CASE("With company slips who has none of the passphrase fills in the company scan, once, and may stop in between", "[ui][manager]")
{
    Window window;
    window.open();
    window.unlock();
    openRound(window, 7, 2);
    const auto rules = window.window->findChildren<QLabel*>(QStringLiteral("planSummary"));
    CHECK(std::ranges::any_of(rules, [](const auto* rule) { return rule->isVisible() && rule->text().contains(QLatin1String("2 mensen")); }));
    window.click("openRound");
    REQUIRE(window.find<QLabel>("companySlips") != nullptr);
    const auto slips = window.find<QLabel>("companySlips")->text().split('\n');
    CHECK(slips.size() == 2);
    CHECK(window.find<QLabel>("slips") == nullptr); // everyone may take part: no slips for employees
    window.click("slipsDone");
    window.click("lock");
    window.window->showPage(PageId::CompanyScans);
    window.settle();
    window.type("companySlip", wrongly(slips[0]));
    window.click("beginWithSlip");
    CHECK(window.find<QPushButton>("next") == nullptr);
    window.type("companySlip", slips[0]);
    window.click("beginWithSlip");
    REQUIRE(window.find<QPushButton>("next") != nullptr);
    CHECK(window.find<QPushButton>("pageRound") == nullptr); // nothing else on the screen
    window.click("next");
    window.click("stop"); // or the power fails: the slip is the way back
    window.type("companySlip", slips[0]);
    window.click("beginWithSlip");
    CHECK(window.find<QPushButton>("back")->isEnabled()); // at the page where it was
    for (int page = 0; page < 60 && window.find<QPushButton>("next"); ++page) {
        window.click("next");
    }
    CHECK(window.service->summary()->openRound()->companyResponses == 1);
    CHECK(window.service->summary()->openRound()->unusedCompanyTokens == 1);
    window.type("companySlip", slips[0]); // it works once
    window.click("beginWithSlip");
    CHECK(window.find<QPushButton>("next") == nullptr);
    window.unlock();
    CHECK(window.find<QPushButton>("continueCompany") != nullptr);
}

TEST_CASE("Answers given with a slip can be thrown away, and the slip still works", "[ui][manager]")
{
    Window window;
    const auto opened = app::openRound(window.firm.workspace(), window.firm.plan(7), app::builtInInstrument(), nullptr, 1);
    REQUIRE(opened.has_value());
    window.open();
    window.window->showPage(PageId::CompanyScans);
    window.settle();
    const auto slip = QString::fromStdString(opened->companyTokens[0].text());
    window.type("companySlip", slip);
    window.click("beginWithSlip");
    window.click("next");
    window.click("dropCompany");
    window.click("dropCompany");
    CHECK(window.find<QPushButton>("pageCompany") != nullptr);
    window.type("companySlip", slip);
    window.click("beginWithSlip");
    REQUIRE(window.find<QPushButton>("next") != nullptr);
    CHECK_FALSE(window.find<QPushButton>("back")->isEnabled()); // from the beginning
}

TEST_CASE("A company scan with a slip that cannot be handed in keeps its answers on the screen", "[ui][manager]")
{
    Window window;
    const auto opened = app::openRound(window.firm.workspace(), window.firm.plan(7), app::builtInInstrument(), nullptr, 1);
    REQUIRE(opened.has_value());
    window.open();
    window.window->showPage(PageId::CompanyScans);
    window.settle();
    window.type("companySlip", QString::fromStdString(opened->companyTokens[0].text()));
    window.click("beginWithSlip");
    REQUIRE(app::handInCompanyScan(window.firm.workspace(), opened->id, {}, opened->companyTokens[0]).has_value()); // elsewhere
    const auto* saved = window.find<QLabel>("saved");
    for (int page = 0; page < 60 && !saved->text().contains(QLatin1String("niet")); ++page) {
        window.click("next");
    }
    CHECK(window.find<QPushButton>("next") != nullptr);
    window.click("dropCompany");
    CHECK(window.find<QPushButton>("next") != nullptr); // asked first
    window.click("dropCompany");
    CHECK(window.find<QPushButton>("next") == nullptr);
}

TEST_CASE("A lock that falls while the company scan is open keeps what was answered and says so", "[ui][manager]")
{
    Window window;
    window.firm.open(window.firm.plan(7));
    window.open();
    window.unlock();
    window.window->showPage(PageId::CompanyScans);
    window.settle();
    window.click("beginCompany");
    window.click("next");
    window.service->lock();
    window.settle();
    CHECK(window.find<QPushButton>("next") == nullptr);
    CHECK(window.find<QLineEdit>("unlockPassphrase") != nullptr);
    window.unlock();
    window.click("continueCompany");
    CHECK(window.find<QPushButton>("back")->isEnabled()); // at the page where it was
    window.click("stop");
    CHECK(window.find<QPushButton>("continueCompany") != nullptr);
}

TEST_CASE("After a while without a key the dossier is locked, and no page keeps what it showed", "[ui][manager]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.firm.employees(round, 6);
    REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
    window.open();
    window.unlock();
    window.window->showPage(PageId::Compare);
    window.settle();
    REQUIRE(window.window->findChild<QWidget*>("radar-company") != nullptr);
    window.window->showPage(PageId::Start);
    const ui::IdleLock soon(*window.service, std::chrono::milliseconds(0));
    QTest::keyClick(window.window.get(), Qt::Key_Shift);
    REQUIRE(QTest::qWaitFor([&] { return !window.service->isUnlocked(); }, 20'000));
    window.settle();
    window.settle(); // what is taken away goes at the end of the events
    CHECK(window.window->findChild<QWidget*>("radar-company") == nullptr); // also of a page that is not shown
}

TEST_CASE("A round that was chosen in one dossier is not asked of the next", "[ui][manager]")
{
    Window window;
    window.click("example");
    auto* rounds = window.find<QComboBox>("rounds");
    REQUIRE(rounds != nullptr);
    rounds->setCurrentIndex(0);
    emit rounds->activated(0);
    window.settle();
    const auto round = window.firm.open(window.firm.plan(8));
    window.firm.employees(round, 6);
    REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
    window.open();
    window.unlock();
    window.window->showPage(PageId::Compare);
    window.settle();
    CHECK(window.find<QWidget>("radar-company") != nullptr);
}
