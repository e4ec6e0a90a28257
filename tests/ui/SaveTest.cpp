// SPDX-License-Identifier: EUPL-1.2
#include "ui/EmployeeWay.h"

#include "ui/pages/ExportCard.h"
#include "ui/pages/OwnSheetCard.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/MessageBar.h"

#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTimer>

using namespace leerspiegel;
using tests::Window;
using ui::PageId;

namespace {

/// The compare page of a counted round.
void compare(Window& window)
{
    const auto round = window.firm.open(window.firm.plan(8));
    window.firm.employees(round, 6, 3);
    REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
    window.open();
    window.unlock();
    window.window->showPage(PageId::Compare);
    window.settle();
}

QString saidBy(const QWidget* card)
{
    const auto* message = card->findChild<ui::MessageBar*>();
    REQUIRE(message != nullptr);
    CHECK(message->isVisible());
    return message->text();
}

QString placeFor(Window& window, const char* name)
{
    return QString::fromStdString((window.firm.folder() / name).string());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ui::OwnSheetCard* ownCard(Window& window)
{
    for (auto* card : window.window->findChildren<ui::OwnSheetCard*>()) {
        if (card->isVisible()) {
            return card;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("The owner saves the figures in every format, off the GUI thread, and is told where", "[ui][export]")
{
    Window window;
    compare(window);
    auto* kinds = window.find<QComboBox>("exportKind");
    REQUIRE(kinds != nullptr);
    CHECK(kinds->count() == 8);
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        const auto path = placeFor(window, "cijfers") + QString::number(kind);
        auto* card = window.window->findChild<ui::ExportCard*>();
        card->saveTo(path, false);
        CHECK_FALSE(window.find<QPushButton>("saveFigures")->isEnabled()); // the worker has it; its answer comes through the event loop
        window.settle();
        INFO(kinds->currentText().toStdString() << ": " << saidBy(card).toStdString());
        CHECK(QFileInfo(path).size() > 300);
        CHECK(saidBy(card).contains(path));
        CHECK(window.find<QPushButton>("saveFigures")->isEnabled());
    }
}

TEST_CASE("A file that exists is kept and the card says so", "[ui][export]")
{
    Window window;
    compare(window);
    auto* card = window.window->findChild<ui::ExportCard*>();
    const auto path = QString::fromStdString(window.firm.path().string());
    const auto before = contentOf(path);
    card->saveTo(path, false);
    window.settle();
    CHECK(contentOf(path) == before);
    CHECK(saidBy(card).contains("Er is al een bestand"));
    card->saveTo(placeFor(window, "geen-map/cijfers.xlsx"), false);
    window.settle();
    CHECK(saidBy(card).contains("cijfers.xlsx"));
}

TEST_CASE("A chart is saved and copied as SVG and PNG, by keyboard too", "[ui][export]")
{
    Window window;
    compare(window);
    auto* chart = window.find<ui::ChartView>("radar-employees");
    REQUIRE(chart != nullptr);
    CHECK(chart->accessibleDescription().contains("Enter"));
    REQUIRE(chart->saveTo(placeFor(window, "radar.svg")));
    REQUIRE(chart->saveTo(placeFor(window, "radar.png")));
    CHECK(contentOf(placeFor(window, "radar.svg")).contains("<svg"));
    CHECK(QImage(placeFor(window, "radar.png")).width() > 500);
    CHECK_FALSE(chart->saveTo(placeFor(window, "geen-map/radar.svg")));
    QStringList actions;
    QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (const auto* action : menu->actions()) {
            actions << action->text();
        }
        menu->close();
    });
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Return);
    CHECK(actions.size() == 4);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
    CHECK_FALSE(QGuiApplication::clipboard()->image().isNull());
    chart->copyAsSvg();
    CHECK(QGuiApplication::clipboard()->mimeData()->data("image/svg+xml").contains("<svg"));
}

TEST_CASE("An employee saves the own answers only after a warning, as CSV, JSON or PDF", "[ui][export]")
{
    Window window;
    window.firm.open(window.firm.plan(8));
    window.open();
    tests::begin(window);
    tests::answerAllAndGoOn(window);
    window.click("mirror");
    CHECK(window.find<QPushButton>("ownCsv") == nullptr);
    window.click("saveOwn");
    REQUIRE(window.find<QPushButton>("ownCsv") != nullptr);
    bool warned = false;
    for (const auto* label : ownCard(window)->findChildren<QLabel*>()) {
        warned |= label->isVisible() && label->text().contains("kan je antwoorden lezen");
    }
    CHECK(warned);
    window.click("ownNot");
    CHECK(window.find<QPushButton>("ownCsv") == nullptr);
    using Kind = ui::OwnSheetCard::Kind;
    ownCard(window)->saveTo(Kind::Csv, placeFor(window, "eigen.csv"), false);
    ownCard(window)->saveTo(Kind::Json, placeFor(window, "eigen.json"), false);
    ownCard(window)->saveTo(Kind::Pdf, placeFor(window, "eigen.pdf"), false);
    window.settle();
    CHECK(saidBy(ownCard(window)).contains("eigen.pdf"));
    CHECK(contentOf(placeFor(window, "eigen.csv")).startsWith("\xEF\xBB\xBF\"Rij\";"));
    CHECK(contentOf(placeFor(window, "eigen.json")).contains("leerspiegel-export/1"));
    CHECK(contentOf(placeFor(window, "eigen.pdf")).startsWith("%PDF"));
    for (const auto kind : {Kind::Csv, Kind::Json, Kind::Pdf}) {
        const auto before = contentOf(placeFor(window, "eigen.csv"));
        ownCard(window)->saveTo(kind, placeFor(window, "eigen.csv"), false);
        CHECK(contentOf(placeFor(window, "eigen.csv")) == before);
    }
}
