// SPDX-License-Identifier: EUPL-1.2
#include "support/Pdf.h"
#include "ui/Window.h"

#include "app/Advice.h"
#include "ui/widgets/Paper.h"
#include "ui/widgets/ReportView.h"

#include "print/PaperFlow.h"
#include "print/Slips.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace leerspiegel;
using tests::Window;
using ui::PageId;

namespace {

/// A firm that has been counted, unlocked in its window.
struct Counted
{
    Counted()
    {
        const auto round = window.firm.open(window.firm.plan(8));
        window.firm.employees(round, 6);
        REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
        window.open();
        window.unlock();
    }
    Window window;
};

} // namespace

TEST_CASE("An agreement is made, finished and taken away in the window", "[ui]")
{
    Counted counted;
    auto& window = counted.window;
    window.window->showPage(PageId::Agreements);
    window.settle();
    window.type("agreementWhat", "Elke vrijdag samen <b>terugkijken</b>");
    window.click("makeAgreement"); // without who: refused, nothing lost
    REQUIRE(window.find<QLineEdit>("agreementWhat") != nullptr);
    CHECK(window.find<QLineEdit>("agreementWhat")->text().startsWith("Elke vrijdag"));
    window.type("agreementWho", "het team");
    window.click("makeAgreement");
    window.click("agreementDone");
    const auto kept = app::agreements(window.firm.workspace());
    REQUIRE(kept.has_value());
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().who == "het team");
    CHECK(kept->front().state == app::Agreement::State::Done);
    CHECK(window.find<QPushButton>("agreementOpen") != nullptr);
    window.click("removeAgreement");
    CHECK(window.find<QPushButton>("agreementOpen") != nullptr); // asked first
    window.click("removeAgreement");
    CHECK(window.find<QPushButton>("agreementOpen") == nullptr);
}

TEST_CASE("The passphrase is changed in the window; the old one opens nothing any more", "[ui]")
{
    Counted counted;
    auto& window = counted.window;
    window.window->showPage(PageId::Settings);
    window.settle();
    window.type("oldPassphrase", "een heel verkeerde wachtzin");
    window.type("newPassphrase", "drie groene fietsen lachen");
    window.type("newPassphraseAgain", "drie groene fietsen lachen");
    window.click("changePassphrase");
    CHECK(window.find<QLabel>("passphraseAnswer") != nullptr);
    window.type("oldPassphrase", QString::fromLatin1(tests::Firm::passphrase));
    window.type("newPassphrase", "drie groene fietsen lachen");
    window.type("newPassphraseAgain", "drie groene fietsen lachen");
    window.click("changePassphrase");
    REQUIRE(window.find<QLabel>("recoveryCode") != nullptr);
    CHECK(window.find<QLabel>("recoveryCode")->text().size() > 26);
    window.service->lock();
    window.settle();
    window.window->showPage(PageId::Compare);
    window.settle();
    window.type("unlockPassphrase", QString::fromLatin1(tests::Firm::passphrase));
    window.click("unlock");
    CHECK_FALSE(window.service->isUnlocked());
    window.type("unlockPassphrase", "drie groene fietsen lachen");
    window.click("unlock");
    CHECK(window.service->isUnlocked());
}

TEST_CASE("With the recovery code a new passphrase is made, and a mistyped code says so", "[ui]")
{
    Counted counted;
    auto& window = counted.window;
    QString recovery;
    {
        window.window->showPage(PageId::Settings);
        window.settle();
        window.type("oldPassphrase", QString::fromLatin1(tests::Firm::passphrase));
        window.type("newPassphrase", "drie groene fietsen lachen");
        window.type("newPassphraseAgain", "drie groene fietsen lachen");
        window.click("changePassphrase");
        recovery = window.find<QLabel>("recoveryCode")->text();
    }
    window.service->lock();
    window.settle();
    window.window->showPage(PageId::Talk);
    window.settle();
    window.click("passphraseLost");
    auto wrong = recovery;
    wrong[0] = wrong[0] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    window.type("recoveryTyped", wrong);
    window.type("recoveryPassphrase", "vier rode auto's dansen");
    window.type("recoveryPassphraseAgain", "vier rode auto's dansen");
    window.click("resetPassphrase");
    CHECK(window.find<QLabel>("recoveryAnswer") != nullptr);
    window.type("recoveryTyped", recovery);
    window.type("recoveryPassphrase", "vier rode auto's dansen");
    window.type("recoveryPassphraseAgain", "vier rode auto's dansen");
    window.click("resetPassphrase");
    REQUIRE(window.find<QLabel>("recoveryCode") != nullptr);
    CHECK(window.find<QLabel>("recoveryCode")->text() != recovery);
    window.type("typedCode", window.find<QLabel>("recoveryCode")->text());
    window.click("codeTypedBack");
    CHECK(window.service->isUnlocked());
}

TEST_CASE("Every paper of the talk page is shown, and becomes a PDF with a date of one day", "[ui]")
{
    Counted counted;
    auto& window = counted.window;
    window.window->showPage(PageId::Talk);
    window.settle();
    auto* choice = window.find<QComboBox>("paperChoice");
    REQUIRE(choice != nullptr);
    for (int index = 0; index < choice->count(); ++index) {
        choice->setCurrentIndex(index);
        emit choice->activated(index);
        window.settle();
        choice = window.find<QComboBox>("paperChoice");
        REQUIRE(choice != nullptr);
        CHECK(window.find<QPushButton>("savePdf") != nullptr);
        CHECK(window.find<QPushButton>("print") != nullptr);
    }
    const auto day = *base::Day::parse("2027-03-12");
    const auto pdf = ui::pdfOf({"Vragenlijst", "nl", day, [](print::PaperFlow& flow) {
                                    print::writePaperForm(flow, app::builtInInstrument().individual->questionnaire, "nl", [](const auto&) { return true; });
                                }});
    REQUIRE(pdf.has_value());
    const tests::TempFolder folder;
    CHECK(tests::printedBy("pdfinfo", {"-isodates", tests::pdfFile(*pdf, folder)}).contains("2027-03-12T00:00:00"));
}

TEST_CASE("Showing and printing a code leaves nothing in the temporary folder", "[ui][paper]")
{
    Window window;
    const tests::TempFolder temporary;
    const auto before = qgetenv("TMPDIR");
    const auto memory = qgetenv("XDG_RUNTIME_DIR");
    qputenv("TMPDIR", QByteArray::fromStdString(temporary.path().string()));
    qunsetenv("XDG_RUNTIME_DIR");
    const ui::PaperJob job{"Code", "nl", *base::Day::parse("2027-03-12"),
                           [](print::PaperFlow& flow) { print::writePersonalCode(flow, "Bakkerij", "Voorjaar", {"lusab", "babad", "gutih", "tugad"}); }};
    const auto files = [&] { return std::distance(std::filesystem::recursive_directory_iterator(temporary.path()), std::filesystem::recursive_directory_iterator()); };
    bool shown = false;
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, [&] {
        if (auto* dialog = QApplication::activeModalWidget()) {
            shown = true;
            CHECK(files() == 0);
            dialog->close();
        }
    });
    closer.start(0);
    CHECK(ui::previewPaper(window.window.get(), job).has_value());
    closer.stop();
    CHECK(shown);
    CHECK(ui::pdfOf(job).has_value());
    CHECK(files() == 0);
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    memory.isEmpty() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", memory);
}

TEST_CASE("The print preview shows the pages in Dutch, every control has a name, and Escape closes it", "[ui][paper]")
{
    Counted counted;
    auto& window = counted.window;
    window.window->showPage(PageId::Talk);
    window.settle();
    bool shown = false;
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, [&] {
        auto* dialog = QApplication::activeModalWidget();
        if (!dialog || shown) {
            return;
        }
        shown = true;
        QStringList labels;
        for (auto* label : dialog->findChildren<QLabel*>()) {
            labels << label->text();
        }
        CHECK_FALSE(labels.filter(QRegularExpression("^/ ?[1-9]")).isEmpty()); // of so many pages
        QStringList actions;
        for (auto* button : dialog->findChildren<QToolButton*>()) {
            if (button->isVisible() && button->defaultAction()) {
                INFO(button->defaultAction()->objectName().toStdString());
                CHECK_FALSE(button->defaultAction()->text().isEmpty());
                actions << button->defaultAction()->text();
            }
        }
        CHECK(actions.contains("Volgende pagina"));
        CHECK(actions.filter(QRegularExpression("Portret|Landschap|instelling")).isEmpty());
        for (auto* edit : dialog->findChildren<QLineEdit*>()) {
            CHECK((!edit->accessibleName().isEmpty() || qobject_cast<QComboBox*>(edit->parentWidget())));
        }
        for (auto* zoom : dialog->findChildren<QComboBox*>()) {
            CHECK_FALSE(zoom->accessibleName().isEmpty());
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    closer.start(0);
    auto* print = window.find<QPushButton>("print");
    REQUIRE(print != nullptr);
    print->click();
    closer.stop();
    CHECK(shown);
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("The page about this scan has the ten options with a first step, and every chapter is a button away", "[ui][about]")
{
    Window window;
    window.window->showPage(PageId::About);
    window.settle();
    QStringList texts;
    for (auto* label : window.window->findChildren<QLabel*>()) {
        texts << (label->isVisible() ? label->text() : QString());
    }
    for (const auto& option : app::builtInAdvice()->options) {
        CHECK(texts.contains(QString::fromStdString(option.title.in("nl"))));
        CHECK(texts.filter(QString::fromStdString(option.firstStep.in("nl"))).size() == 1);
    }
    int chapters = 0;
    for (auto* button : window.window->findChildren<QPushButton*>("chapter")) {
        button->click();
        chapters += button->isVisible();
    }
    CHECK(chapters == 7);
}
