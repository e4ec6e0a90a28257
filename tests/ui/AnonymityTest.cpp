// SPDX-License-Identifier: EUPL-1.2
#include "ui/EmployeeWay.h"
#include "ui/ShownWords.h"

#include "app/Exports.h"
#include "exchange/csv/CsvReader.h"
#include "print/PdfReport.h"
#include "report/ComparisonText.h"
#include "report/ReportModel.h"
#include "report/charts/ChartTable.h"
#include "support/Pdf.h"
#include "ui/pages/EmployeePages.h"
#include "ui/presenters/ComparisonLoader.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/items/ItemEditor.h"

#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QPlainTextEdit>

#include <set>

using namespace leerspiegel;
using tests::add;
using tests::numbersOf;
using tests::wordsOfWindow;
using tests::wordsOfXml;
using tests::Firm;
using tests::Window;
using ui::PageId;

namespace {

constexpr auto sentence = "De oven van Jannes piept en niemand zegt er iets van";

/// A firm of fourteen that differ, cut by work, counted and unlocked in its window.
struct Shown
{
    Window window;
    ui::LoadedRound loaded;

    Shown()
    {
        auto plan = window.firm.plan(20);
        plan.cuts.emplace_back("work");
        const auto round = window.firm.open(plan);
        for (int person = 0; person < 14; ++person) {
            auto sheet = Firm::sheet(1 + person % 5, person % 5 - 2);
            sheet.response.answers[questionnaire::ItemId{"work"}] = questionnaire::Choice{person % 2 == 0 ? "practical" : "office"};
            sheet.response.answers[questionnaire::ItemId{"c1-1"}] = questionnaire::Step{1 + person % 4};
            window.firm.employee(round, sheet);
        }
        REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
        window.open();
        window.unlock();
        ui::loadComparison(*window.service, {}, window.window.get(), [&](const auto& done) { loaded = *done; });
        window.settle();
        REQUIRE(loaded != nullptr);
    }

    /// All that the window shows of the comparison, in every way of looking and with every explanation.
    QString screen()
    {
        QString all;
        window.window->showPage(PageId::Compare);
        window.settle();
        window.click("tables");
        for (int way = 0; way < 4; ++way) {
            add(all, wordsOfWindow(window));
            window.click(way % 2 == 0 ? "unfold" : "overEachOther");
        }
        window.click("explain"); // how every figure came about
        auto* topics = window.find<QComboBox>("explainTopic");
        for (int topic = 0; topic < topics->count(); ++topic) {
            topics->setCurrentIndex(topic);
            window.settle();
            add(all, wordsOfWindow(window));
        }
        window.click("backToComparison");
        for (const auto page : {PageId::Talk, PageId::Round, PageId::Start}) {
            window.window->showPage(page);
            window.settle();
            add(all, wordsOfWindow(window));
        }
        return all;
    }
};

std::set<long> without(const std::set<long>& some, const std::set<long>& others)
{
    std::set<long> left;
    std::ranges::copy_if(some, std::inserter(left, left.end()), [&](long number) { return !others.contains(number); });
    return left;
}

std::string listed(const std::set<long>& numbers)
{
    std::string text;
    for (const auto number : numbers) {
        text += std::to_string(static_cast<double>(number) / 100) + ' ';
    }
    return text;
}

/// What stands in the columns of figures of the export. A margin without a spread is no figure: it follows from n and invited. The
/// window has no table of the contrasts of each group; without `ofGroups` they are left out here, too.
std::set<long> numbersOfExport(Firm& firm, const std::filesystem::path& file, bool ofGroups)
{
    app::ExportOptions options;
    options.replace = true;
    REQUIRE(app::exportRound(app::loadHistory(firm.workspace())->back(), options, file).has_value());
    auto reader = exchange::CsvReader::open(file);
    REQUIRE(reader.has_value());
    QString figures;
    std::vector<std::string_view> cells;
    while (*reader->next(cells)) {
        std::map<std::string, std::string, std::less<>> row;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            row.emplace(reader->header()[column], cells[column]);
        }
        if (row.at("spread").empty()) {
            row["halfWidth"].clear();
        }
        if (!ofGroups && row.at("subject") == "contrasts" && !row.at("cut").empty()) {
            continue;
        }
        for (const auto* name : {"value", "n", "halfWidth", "spread", "dontKnowPercent", "left", "middle", "right"}) {
            add(figures, QString::fromStdString(row.at(name)));
        }
    }
    return numbersOf(figures);
}

/// What stands in a paper of a firm that has no figures: page numbers, minutes, years.
std::set<long> numbersOfForm(const std::function<QString(const report::ReportParts&)>& make, report::ReportParts parts)
{
    report::ComparisonModel empty;
    empty.companyName = parts.comparison.companyName;
    empty.roundName = parts.comparison.roundName;
    empty.closed = parts.comparison.closed;
    empty.rings = parts.comparison.rings;
    parts.comparison = std::move(empty);
    return numbersOf(make(parts));
}

} // namespace

TEST_CASE("A6 HTML, PDF, text, SVG, clipboard, CSV and JSON hold no number that the window does not show", "[ui][anonymity]")
{
    Shown shown;
    const auto screen = numbersOf(shown.screen());
    const auto parts = ui::reportPartsOf(*shown.loaded, QStringLiteral("nl"));
    const tests::TempFolder folder;
    const std::map<std::string, std::function<QString(const report::ReportParts&)>> formats{
        {"html", [](const auto& of) { return wordsOfXml(report::reportHtml(report::ourMirrorReport(of, QStringLiteral("nl")))); }},
        {"text", [](const auto& of) { return report::comparisonText(of, QStringLiteral("nl")); }},
        {"pdf",
         [&](const auto& of) {
             const auto pdf = print::reportPdf(report::ourMirrorReport(of, QStringLiteral("nl")), *base::Day::parse("2027-03-12"));
             return tests::printedBy(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), tests::pdfFile(pdf, folder), QStringLiteral("-")});
         }},
        {"svg",
         [](const auto& of) {
             QString all;
             for (const auto& kind : report::charts()) {
                 for (const bool unfolded : {false, true}) {
                     all += wordsOfXml(report::svgOf(kind.draw(of.comparison, {unfolded, 520, QStringLiteral("nl")})));
                 }
             }
             return all;
         }},
    };
    for (const auto& [name, make] : formats) {
        const auto numbers = numbersOf(make(parts));
        INFO(name);
        CHECK(numbers.size() > 5);
        CHECK(listed(without(without(numbers, screen), numbersOfForm(make, parts))) == "");
    }
    const auto exported = numbersOfExport(shown.window.firm, folder / "uitvoer.csv", false);
    CHECK(exported.size() > 5);
    CHECK(listed(without(exported, screen)) == "");
    const auto stored = grouppicture::encode(*app::loadHistory(shown.window.firm.workspace())->back().picture);
    const auto all = numbersOfExport(shown.window.firm, folder / "uitvoer.csv", true);
    auto json = QString::fromUtf8(base::textOf(stored).data(), static_cast<qsizetype>(stored.size()));
    CHECK(listed(without(all, numbersOf(json.replace(QLatin1Char(','), QLatin1Char(' '))))) == "");
    json = QString::fromStdString(report::comparisonJson(parts.comparison));
    CHECK(listed(without(numbersOf(json), screen)) == ""); // stored figures are rounded already: the same numbers

    shown.window.window->showPage(PageId::Compare);
    shown.window.settle();
    auto* chart = shown.window.find<ui::ChartView>("gaps");
    REQUIRE(chart != nullptr);
    chart->copyAsSvg();
    const auto copied = QString::fromUtf8(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")));
    CHECK(listed(without(numbersOf(wordsOfXml(copied)), screen)) == "");
}

TEST_CASE("A22 with the dossier unlocked no page shows a row of one person, before or after the count", "[ui][anonymity]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(12));
    auto sheet = Firm::sheet(2);
    sheet.response.answers[app::builtInInstrument().individual->questionnaire.open.front().id] = questionnaire::Text{sentence};
    sheet.sharing.lentUnderName = "Robin van Dam";
    auto scan = app::EmployeeScan::begin(window.firm.workspace(), round, privacy::PersonalCode::random());
    sheet.sharing.lentTag = (*scan)->lentTag();
    REQUIRE((*scan)->handIn(sheet).has_value());
    window.firm.employees(round, 8);
    window.open();
    window.unlock();
    const auto walk = [&] {
        QString all;
        for (const auto page : {PageId::Start, PageId::Round, PageId::CompanyScans, PageId::Compare, PageId::Talk, PageId::Agreements, PageId::Settings}) {
            window.window->showPage(page);
            window.settle();
            add(all, wordsOfWindow(window));
        }
        return all;
    };
    const auto open = walk();
    CHECK_FALSE(open.contains(QLatin1String("Jannes")));
    CHECK_FALSE(open.contains(QLatin1String("Robin van Dam")));
    REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
    window.service->refresh();
    window.settle();
    CHECK_FALSE(walk().contains(QLatin1String("Jannes"))); // what was typed to an open question stays with its writer
}

TEST_CASE("A14 a scan in the window leaves no answer and no code in settings, log, recent files or on the clipboard", "[ui][anonymity]")
{
    static QString log;
    log.clear();
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& words) { log += words; });
    Window window;
    window.firm.open(window.firm.plan(8));
    window.settings.setKeepsRecents(true);
    window.open();
    tests::begin(window);
    auto& presenter = tests::presenterOf(window);
    const auto code = presenter.codeText();
    int written = 0;
    while (presenter.step() == ui::EmployeeStep::Questions) {
        for (auto* editor : window.window->findChildren<QPlainTextEdit*>()) {
            if (editor->isVisible()) {
                editor->setPlainText(QString::fromUtf8(sentence));
                ++written;
            }
        }
        window.click("next");
    }
    CHECK(written > 0);
    window.click("handIn");
    REQUIRE(presenter.step() == ui::EmployeeStep::HandedIn);
    window.window->close();
    qInstallMessageHandler(before);
    QString traces = log + window.settings.recents().join(QLatin1Char('\n')) + QGuiApplication::clipboard()->text();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(window.firm.folder().path())) {
        QFile file(QString::fromStdString(entry.path().string()));
        if (file.open(QIODevice::ReadOnly)) {
            traces += entry.path().filename().string().c_str() + QString::fromLatin1(file.readAll());
        }
    }
    CHECK(traces.contains(QLatin1String("firma.leerspiegel"))); // the recent file is remembered, and looked through
    CHECK_FALSE(traces.contains(QLatin1String("Jannes")));
    CHECK_FALSE(traces.contains(code));
}

TEST_CASE("A23 before finishing, who hands over a sentence reads how it is shown, and that no names belong in it", "[ui][anonymity]")
{
    Window window;
    window.firm.open(window.firm.plan(12));
    window.open();
    tests::begin(window);
    auto& presenter = tests::presenterOf(window);
    while (presenter.step() == ui::EmployeeStep::Questions) {
        window.click("next");
    }
    REQUIRE(window.find<QLineEdit>("sentence") != nullptr);
    const auto words = wordsOfWindow(window);
    CHECK(words.contains(QStringLiteral("zonder je naam")));
    CHECK(words.contains(QStringLiteral("tien")));
    CHECK(words.contains(QStringLiteral("Schrijf er geen namen in")));
}
