// SPDX-License-Identifier: EUPL-1.2
#include "ui/Window.h"

#include "ui/pages/NewDossierPage.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/items/ItemEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSpinBox>

using namespace leerspiegel;
using tests::Firm;
using tests::Window;
using ui::PageId;

namespace {

/// The third of the rules that are read before a round opens.
QString ruleAboutKey(const Window& window) { return window.window->findChildren<QLabel*>(QStringLiteral("planSummary")).value(2)->text(); }

} // namespace

TEST_CASE("A new dossier in three steps asks the recovery code back", "[ui][manager]")
{
    Window window;
    window.window->showPage(PageId::NewDossier);
    auto* page = static_cast<ui::NewDossierPage*>(window.window->page(PageId::NewDossier));
    const auto target = QString::fromStdString((window.firm.folder() / "nieuw.leerspiegel").string());
    page->setTarget(target);
    window.type("company", "Garage Test");
    window.click("next");
    window.type("passphrase", "vier paarse wielen draaien");
    window.type("again", "vier paarse wielen draaide");
    window.click("next");
    CHECK_FALSE(QFile::exists(target));
    window.type("again", "vier paarse wielen draaien");
    window.click("next");
    REQUIRE(QFile::exists(target));
    const auto code = window.find<QLabel>("recoveryCode")->text();
    CHECK(QApplication::focusWidget() == window.find<QLineEdit>("typedCode"));
    window.type("typedCode", code.left(code.size() - 1));
    window.click("codeTypedBack");
    CHECK(window.find<QLabel>("recoveryCode") != nullptr);
    window.type("typedCode", code.toLower());
    window.click("codeTypedBack");
    CHECK(window.find<QLabel>("recoveryCode") == nullptr);
    CHECK(window.service->isUnlocked());
    CHECK(window.service->summary()->company == "Garage Test");
}

TEST_CASE("HR opens a round, follows it, and counts it", "[ui][manager]")
{
    Window window;
    window.open();
    window.window->showPage(PageId::Round);
    window.type("unlockPassphrase", "niet de goede zin");
    window.click("unlock");
    CHECK_FALSE(window.service->isUnlocked());
    window.type("unlockPassphrase", Firm::passphrase);
    window.click("unlock");
    REQUIRE(window.service->isUnlocked());
    window.find<QSpinBox>("invited")->setValue(7);
    CHECK(window.find<QLabel>("planSummary")->text().contains("7"));
    CHECK(ruleAboutKey(window).contains("Alleen jij"));
    window.find<QCheckBox>("withTeller")->setChecked(true);
    CHECK(ruleAboutKey(window).contains("twee sleutels")); // also before the teller has a name
    window.find<QCheckBox>("withTeller")->setChecked(false);
    window.click("openRound");
    REQUIRE(window.service->summary()->openRound() != nullptr);
    const auto round = window.service->summary()->openRound()->id;
    window.firm.employees(round, 4);
    window.service->refresh();
    window.settle();
    CHECK(window.find<QLabel>("sheetCount")->text().contains("4"));
    window.clickSure("count");
    CHECK(window.service->summary()->openRound() != nullptr);
    window.firm.employees(round, 2);
    window.service->refresh();
    window.settle();
    window.click("count"); // asks: it cannot be undone
    CHECK(window.find<QPushButton>("count")->text() == "Ja, sluit het meetmoment en tel");
    CHECK(window.service->summary()->openRound() != nullptr);
    window.click("count");
    CHECK(window.service->summary()->openRound() == nullptr);
    CHECK(window.service->summary()->lastCounted() != nullptr);
}

TEST_CASE("From ten people on a teller is proposed, with a passphrase typed twice, and counts with it or with the recovery code", "[ui][manager]")
{
    Window window;
    window.open();
    window.unlock();
    window.window->showPage(PageId::Round);
    window.find<QSpinBox>("invited")->setValue(9);
    CHECK_FALSE(window.find<QCheckBox>("withTeller")->isChecked());
    CHECK(window.find<QLabel>("consentHint")->text().contains("samen"));
    window.find<QSpinBox>("invited")->setValue(50);
    CHECK(window.find<QCheckBox>("withTeller")->isChecked());
    CHECK(window.find<QLabel>("consentHint")->text().contains("(OR)"));
    window.find<QSpinBox>("invited")->setValue(12);
    CHECK(window.find<QLabel>("consentHint")->text().contains("(PVT)"));
    window.click("openRound");
    CHECK(window.service->summary()->openRound() == nullptr); // no name yet
    window.type("teller", "Kim van de werkvloer");
    window.type("tellerPassphrase", Firm::tellerPassphrase);
    window.type("tellerAgain", "meer dan genoeg melk");
    window.click("openRound");
    CHECK(window.service->summary()->openRound() == nullptr);
    window.type("tellerAgain", Firm::tellerPassphrase);
    window.click("openRound");
    REQUIRE(window.service->summary()->openRound() != nullptr);
    CHECK(window.service->summary()->openRound()->hasTeller);
    REQUIRE(window.find<QLabel>("recoveryCode") != nullptr);
    const auto recovery = window.find<QLabel>("recoveryCode")->text();
    REQUIRE(privacy::RecoveryCode::parse(recovery.toStdString()).has_value());
    window.type("typedCode", recovery);
    window.click("codeTypedBack");
    CHECK(window.find<QLabel>("recoveryCode") == nullptr); // the teller has it, nobody else sees it again
    window.firm.employees(window.service->summary()->openRound()->id, 5);
    window.service->refresh();
    window.settle();
    window.type("countTeller", "niet de goede zin");
    window.clickSure("count");
    REQUIRE(window.service->summary()->openRound() != nullptr);
    window.type("countTeller", recovery);
    window.clickSure("count");
    CHECK(window.service->summary()->lastCounted() != nullptr);
}

TEST_CASE("Slips cannot be read while the dossier is locked, and are there again afterwards", "[ui][manager]")
{
    Window window;
    window.open();
    window.unlock();
    window.window->showPage(PageId::Round);
    window.find<QSpinBox>("invited")->setValue(6);
    window.find<QCheckBox>("byInvitation")->setChecked(true);
    window.click("openRound");
    REQUIRE(window.find<QLabel>("slips") != nullptr);
    const auto slips = window.find<QLabel>("slips")->text();
    CHECK(slips.split('\n').size() == 6);
    window.click("lock");
    CHECK(window.find<QLabel>("slips") == nullptr);
    window.unlock();
    REQUIRE(window.find<QLabel>("slips") != nullptr);
    CHECK(window.find<QLabel>("slips")->text() == slips);
    window.find<QSpinBox>("newInvited")->setValue(8);
    window.click("raise");
    CHECK(window.find<QLabel>("slips")->text().split('\n').size() == 8);
    window.click("slipsDone");
    CHECK(window.find<QLabel>("slips") == nullptr);
}

TEST_CASE("The company scan is filled in and finished", "[ui][manager]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.open();
    window.unlock();
    window.window->showPage(PageId::CompanyScans);
    window.settle();
    window.click("beginCompany");
    for (int page = 0; page < 40 && window.find<QPushButton>("next"); ++page) {
        for (auto* editor : window.window->findChildren<ui::ItemEditor*>()) {
            if (editor->isVisible()) {
                editor->answerByDigit(3);
            }
        }
        window.click("next");
    }
    const auto scans = app::companyScans(window.firm.workspace(), round);
    REQUIRE(scans.has_value());
    REQUIRE(scans->size() == 1);
    CHECK(scans->front().finished);
}

TEST_CASE("The owner compares: side by side, over each other, seven spokes, numbers", "[ui][manager]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.firm.employees(round, 6, 3);
    const auto id = app::beginCompanyScan(window.firm.workspace(), round);
    REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
    window.open();
    window.window->showPage(PageId::Compare);
    CHECK(window.find<ui::ChartView>("radar-employees") == nullptr); // locked
    window.unlock();
    auto* employees = window.find<ui::ChartView>("radar-employees");
    REQUIRE(employees != nullptr);
    REQUIRE(window.find<ui::ChartView>("radar-company") != nullptr);
    CHECK(employees->picture().table.rows.size() == 5);
    CHECK_FALSE(employees->accessibleName().isEmpty());
    CHECK(employees->accessibleDescription().contains("50"));
    window.click("unfold");
    CHECK(window.find<ui::ChartView>("radar-employees")->picture().table.rows.size() == 7);
    window.click("overEachOther");
    CHECK(window.find<ui::ChartView>("radar-both") != nullptr);
    window.click("lock");
    CHECK(window.find<ui::ChartView>("radar-both") == nullptr);
}

TEST_CASE("Two windows that are open at the same time each show an example of their own", "[ui][manager]")
{
    Window one;
    one.click("example");
    Window other;
    other.settle();
    other.click("example");
    REQUIRE(one.service->summary() != nullptr);
    REQUIRE(other.service->summary() != nullptr);
    CHECK(one.service->path() != other.service->path());
    one.window->showPage(PageId::Compare);
    one.settle();
    CHECK(one.service->isUnlocked()); // its file is still there
    CHECK(QFile::exists(one.service->path()));
}

TEST_CASE("The example opens on the comparison", "[ui][manager]")
{
    Window window;
    window.click("example");
    REQUIRE(window.service->summary() != nullptr);
    CHECK(window.service->summary()->example);
    CHECK(window.find<ui::ChartView>("radar-company") != nullptr);
    CHECK(window.find<QComboBox>("rounds")->count() == 2);
}
