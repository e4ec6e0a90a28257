// SPDX-License-Identifier: EUPL-1.2
#include "ui/Window.h"

#include "cli/CommandTable.h"
#include "ui/widgets/ChartView.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableWidget>

#include <sstream>

using namespace leerspiegel;
using tests::Firm;
using tests::Window;
using ui::PageId;

namespace {

/// Everything an explanation says in the window, without the spaces that only columns and lines need.
QString squeezed(QString text)
{
    for (const auto* mark : {"#", "- "}) {
        text.remove(QLatin1String(mark));
    }
    return text.simplified().remove(QLatin1Char(' '));
}

QString shownText(QWidget& explanation)
{
    QString text;
    for (auto* child : explanation.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (const auto* label = qobject_cast<QLabel*>(child)) {
            text += label->text();
        } else if (const auto* table = qobject_cast<QTableWidget*>(child)) {
            text += table->accessibleName(); // its caption
            for (int column = 0; column < table->columnCount(); ++column) {
                text += table->horizontalHeaderItem(column)->text();
            }
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column) {
                    text += table->item(row, column) ? table->item(row, column)->text() : QString();
                }
            }
        }
    }
    return squeezed(text);
}

QString printedText(Window& window, const QString& topic)
{
    const auto file = QString::fromStdString((window.firm.folder() / "zin.txt").string());
    QFile passphrase(file);
    REQUIRE(passphrase.open(QIODevice::WriteOnly));
    passphrase.write(Firm::passphrase);
    passphrase.close();
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console{out, err, window.firm.environment(), QStringLiteral("nl")};
    const int code = cli::runCommandLine({"explain", QString::fromStdString(window.firm.path().string()), "--what", topic, "--passphrase-file", file}, console);
    INFO(err.str());
    REQUIRE(code == cli::Done);
    return squeezed(QString::fromStdString(out.str()));
}

/// Two counted rounds, one company scan each.
void twoRounds(Window& window)
{
    for (const int step : {2, 4}) {
        const auto round = window.firm.open(window.firm.plan(26));
        window.firm.employees(round, 22, step);
        auto id = app::beginCompanyScan(window.firm.workspace(), round);
        REQUIRE(id.has_value());
        const auto sheet = [&] {
            auto made = Firm::sheet(step + 1, 2);
            const auto& company = app::builtInInstrument().company->questionnaire;
            made.response.questionnaire = company.id;
            made.response.edition = company.edition;
            return made;
        }();
        REQUIRE(app::saveCompanyScan(window.firm.workspace(), round, {*id, sheet, true}).has_value());
        REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
    }
}

} // namespace

TEST_CASE("The window explains every number with the same words as the command line", "[ui][explain]")
{
    Window window;
    twoRounds(window);
    window.open();
    window.unlock();
    window.window->showPage(PageId::Compare);
    window.settle();
    window.click("explain");
    auto* topics = window.find<QComboBox>("explainTopic");
    REQUIRE(topics != nullptr);
    REQUIRE(topics->count() > 12);
    const QStringList ids{"c1", "c2", "c2a", "c2b", "c3", "c4", "c4core", "c4a", "c5", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "certainty"};
    REQUIRE(topics->count() == ids.size());
    for (int index = 0; index < ids.size(); ++index) {
        topics->setCurrentIndex(index);
        window.settle();
        auto* shown = window.find<QWidget>("explanation");
        REQUIRE(shown != nullptr);
        INFO(ids[index].toStdString());
        CHECK(shownText(*shown) == printedText(window, ids[index]));
    }
    window.click("backToComparison");
    CHECK(window.find<ui::ChartView>("radar-company") != nullptr);
}

TEST_CASE("Beside the last round stands what changed, and whether it can be chance", "[ui][explain]")
{
    Window window;
    twoRounds(window);
    window.open();
    window.unlock();
    window.window->showPage(PageId::Compare);
    window.settle();
    REQUIRE(window.find<ui::ChartView>("trend") != nullptr);
    const auto rows = [&] {
        QStringList texts;
        for (auto* table : window.window->findChildren<QTableWidget*>()) {
            for (int row = 0; table->isVisible() && row < table->rowCount(); ++row) {
                texts << table->item(row, table->columnCount() - 1)->text();
            }
        }
        return texts;
    }();
    CHECK(rows.filter("+50 sinds de vorige keer: groter dan toeval").size() == 10);
    window.find<QComboBox>("rounds")->setCurrentIndex(0);
    emit window.find<QComboBox>("rounds")->activated(0);
    window.settle();
    CHECK(window.find<ui::ChartView>("trend") == nullptr);
}

TEST_CASE("An unknown topic is refused with all that can be explained", "[cli][explain]")
{
    Window window;
    twoRounds(window);
    std::ostringstream out;
    std::ostringstream err;
    cli::Console console{out, err, window.firm.environment(), QStringLiteral("nl")};
    qputenv("LEERSPIEGEL_PASSPHRASE", Firm::passphrase);
    const auto path = QString::fromStdString(window.firm.path().string());
    CHECK(cli::runCommandLine({"explain", path, "--what", "c9"}, console) == cli::CannotStart);
    CHECK(err.str().find("c4core") != std::string::npos);
    CHECK(cli::runCommandLine({"explain", path, "--side", "boss"}, console) == cli::CannotStart);
    CHECK(out.str().empty());
    CHECK(cli::runCommandLine({"explain", path, "--what", "change:c1", "--side", "company"}, console) == cli::Done);
    CHECK(out.str().find("Betrouwbare verandering") != std::string::npos);
    CHECK(out.str().find("Welch") == std::string::npos);
    qunsetenv("LEERSPIEGEL_PASSPHRASE");
}
