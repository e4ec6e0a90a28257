// SPDX-License-Identifier: EUPL-1.2
#include "ui/EmployeeWay.h"

#include "app/Travel.h"
#include "ui/pages/RoundPage.h"

#include <QDropEvent>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

using namespace leerspiegel;
using tests::presenterOf;
using tests::Window;
using ui::EmployeeStep;
using ui::PageId;

namespace {

void drop(Window& window, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& path : paths) {
        urls << QUrl::fromLocalFile(path);
    }
    data.setUrls(urls);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject*>(window.window.get())->event(&event);
    window.settle();
}

void fillIn(Window& window)
{
    auto& presenter = presenterOf(window);
    window.type("retype", presenter.codeWords()[presenter.wordToRetype()]);
    window.click("start");
    tests::answerAllAndGoOn(window);
}

QString invitationOf(Window& window, const round::RoundId& round, const char* name = "uitnodiging.leerspiegel-uitnodiging")
{
    const auto path = window.firm.folder() / name;
    REQUIRE(app::writeInvitation(window.firm.workspace(), round, path).has_value());
    return QString::fromStdString(path.string());
}

} // namespace

TEST_CASE("From a dropped invitation to a sealed file, and from the dropped file into the ballot box", "[ui][travel]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    const auto invitation = invitationOf(window, round);
    drop(window, {invitation});
    fillIn(window);
    window.click("handIn");
    auto& presenter = presenterOf(window);
    REQUIRE(presenter.step() == EmployeeStep::HandedIn);
    const auto file = presenter.responseFile();
    CHECK(file.endsWith(".leerspiegel-antwoord"));
    CHECK(QFile::exists(file));
    CHECK(app::unfinishedBeside(invitation.toStdString()) == 0);
    const auto code = presenter.codeText();
    window.click("done");
    // The same person looks again on the same computer; then the file travels.
    drop(window, {invitation});
    window.click("resume");
    window.type("ownCode", code);
    window.click("next");
    CHECK(presenterOf(window).step() == EmployeeStep::Closing);
    window.click("stop");
    window.click("done");
    window.open();
    window.unlock();
    drop(window, {file, file, invitation + "x"});
    CHECK(window.firm.workspace().file().sheetCount(round) == 1);
    CHECK(window.find<QLabel>("sheetCount")->text().contains("1"));
    CHECK(window.find<QLabel>("reasons")->text().split('\n').size() == 2);
    window.click("reasonsSeen");
    CHECK(window.find<QLabel>("reasons") == nullptr);
}

TEST_CASE("Two people with one invitation on one computer keep their own drafts", "[ui][travel]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    const auto invitation = invitationOf(window, round);
    QStringList codes;
    for (int person = 0; person < 2; ++person) {
        drop(window, {invitation});
        auto& presenter = presenterOf(window);
        CHECK(presenter.facts().unfinished == person);
        window.type("retype", presenter.codeWords()[presenter.wordToRetype()]);
        window.click("start");
        window.click("next");
        codes << presenter.codeText();
        window.click("stop");
        window.click("done");
    }
    for (const auto& code : codes) {
        drop(window, {invitation});
        window.click("resume");
        window.type("ownCode", code);
        window.click("next");
        CHECK(presenterOf(window).step() == EmployeeStep::Questions);
        window.click("stop");
        window.click("done");
    }
}

TEST_CASE("A12 two invitations to one round with other bytes: the second one warns", "[ui][travel]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    const auto invitation = invitationOf(window, round);
    drop(window, {invitation});
    CHECK_FALSE(presenterOf(window).facts().otherRules);
    drop(window, {invitation});
    CHECK_FALSE(presenterOf(window).facts().otherRules);
    // The same round id with another salt, as somebody makes it who wants to know people apart.
    QFile file(invitation);
    REQUIRE(file.open(QIODevice::ReadWrite));
    auto bytes = file.readAll();
    const auto salt = bytes.indexOf(QByteArray::fromHex("00000010")) + 4;
    bytes[salt] = static_cast<char>(bytes[salt] ^ 1);
    file.seek(0);
    file.write(bytes);
    file.close();
    drop(window, {invitation});
    CHECK(presenterOf(window).facts().otherRules);
    CHECK(window.find<QWidget>("otherRules") != nullptr);
}

TEST_CASE("A file that is none of ours is refused with a sentence, wherever it is dropped", "[ui][travel]")
{
    Window window;
    const auto path = QString::fromStdString((window.firm.folder() / "scan.pdf").string());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 nothing");
    file.close();
    drop(window, {path});
    CHECK(window.service->summary() == nullptr);
    CHECK(window.find<QFrame>("message") != nullptr);
}

TEST_CASE("A dossier on a network drive is named, and a copy is made here with the box in it", "[ui][travel]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.firm.employees(round, 3);
    auto environment = window.firm.environment();
    const auto there = window.firm.path();
    environment.fileSystemOf = [there](const auto& path) { return path == there ? dossier::FileSystemKind::Network : dossier::FileSystemKind::Local; };
    window.window.reset();
    window.service = std::make_unique<ui::DossierService>(environment);
    window.window = std::make_unique<ui::MainWindow>(*window.service, window.settings);
    window.window->show();
    window.open();
    window.window->showPage(PageId::Round);
    REQUIRE(window.find<QPushButton>("copyHere") != nullptr);
    const auto here = QString::fromStdString((window.firm.folder() / "hier.leerspiegel").string());
    static_cast<ui::RoundPage*>(window.window->page(PageId::Round))->copyHere(here);
    window.settle();
    CHECK(window.find<QPushButton>("copyHere") == nullptr);
    CHECK(window.service->path() == here);
    CHECK(window.find<QLabel>("sheetCount")->text().contains("3"));
    CHECK(window.settings.recents().contains(here));
}
