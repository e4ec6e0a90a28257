// SPDX-License-Identifier: EUPL-1.2
#include "print/ChartPainter.h"
#include "print/PaperFlow.h"
#include "print/PaperPdf.h"
#include "print/PdfReport.h"
#include "report/ErrorText.h"
#include "report/SampleModel.h"
#include "report/charts/ChartTable.h"
#include "support/Catch.h"
#include "support/Pdf.h"
#include "support/Screenless.h"
#include "support/TempFolder.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
using namespace leerspiegel;
using tests::sampleModel;
using tests::Screenless;

TEST_CASE("The report on paper has selectable text, few pages, and a date no finer than the day", "[print]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    const auto day = *base::Day::parse("2027-03-12");
    const auto pdf = print::reportPdf(report::ourMirrorReport({sampleModel(), {}, {}}, "nl"), day);
    REQUIRE(pdf.has_value());
    CHECK(pdf->size() < 300'000);
    const auto path = tests::pdfFile(pdf, folder);
    const auto text = tests::printedBy("pdftotext", {"-layout", path, "-"});
    CHECK(text.contains("Bakkerij <b>Zon</b> & %1"));
    CHECK(text.contains("Terugkijken en tips"));
    CHECK(text.contains("<script>"));
    const auto info = tests::printedBy("pdfinfo", {"-isodates", path});
    INFO(info.toStdString());
    CHECK(info.contains("2027-03-12T00:00:00"));
    CHECK(info.contains("A4"));
    const auto pages = info.section("Pages:", 1).section('\n', 0, 0).trimmed().toInt();
    CHECK(pages >= 3);
    CHECK(pages <= 6);
}

TEST_CASE("A18 paper holds no time of day, no other day than the dossier's, and no count of seconds", "[print][privacy]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    const auto began = QDateTime::currentDateTimeUtc();
    const auto pdf = print::reportPdf(report::myMirrorReport(tests::sampleMirror(), "Voorjaar", "nl"), *base::Day::parse("2027-03-12"));
    const auto ended = QDateTime::currentDateTimeUtc();
    const auto plain = tests::printedBy("qpdf", {"--qdf", "--object-streams=disable", tests::pdfFile(pdf, folder), "-"});
    CHECK(plain.count("D:20270312000000Z") == 2);
    static const QRegularExpression otherTime("D:(?!20270312000000Z)[0-9]|[0-2][0-9]:[0-5][0-9]:[0-5][0-9]|20[0-9]{6}T[0-9]");
    CHECK_FALSE(plain.contains(otherTime));
    for (auto second = began.toSecsSinceEpoch(); second <= ended.toSecsSinceEpoch(); ++second) {
        CHECK_FALSE(plain.contains(QString::number(second)));
    }
}

TEST_CASE("One's own mirror and the company's picture take two pages", "[print]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    for (const auto& report : {report::myMirrorReport(tests::sampleMirror(), "Voorjaar", "nl"), report::companyReport(sampleModel(), "nl")}) {
        const auto info = tests::printedBy("pdfinfo", {tests::pdfFile(print::reportPdf(report, *base::Day::parse("2027-03-12")), folder)});
        INFO(report.title.toStdString() << info.toStdString());
        CHECK(info.contains("Pages:           2\n"));
    }
}

TEST_CASE("Signs beside digits are text too: a difference keeps its sign and brackets stay", "[print]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    const auto path = tests::pdfFile(print::reportPdf({"Titel (1)", {}, "nl", {report::Paragraph{"bedrijf −18, medewerkers +23 (10 minuten), 3 × 4"}}}, *base::Day::parse("2027-03-12")), folder);
    const auto text = tests::printedBy("pdftotext", {"-layout", path, "-"});
    CHECK(text.contains("Titel (1)"));
    CHECK(text.contains("bedrijf −18, medewerkers +23 (10 minuten), 3 × 4"));
    const auto report = tests::printedBy("pdftotext", {"-layout", tests::pdfFile(print::reportPdf(report::ourMirrorReport({sampleModel(), {}, {}}, "nl"), *base::Day::parse("2027-03-12")), folder), "-"});
    CHECK(report.contains(QRegularExpression("Ruimte en veiligheid +70 +55 +−15")));
}

TEST_CASE("A chart and its table stand on one page, as long as a smaller chart makes room", "[print]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    auto model = sampleModel();
    for (auto& trend : model.trends) {
        trend.changes = "bedrijf +13 (kan toeval zijn) · medewerkers +12 (groter dan toeval)";
    }
    const auto path = tests::pdfFile(print::reportPdf(report::ourMirrorReport({model, {}, {}}, "nl"), *base::Day::parse("2027-03-12")), folder);
    const auto pages = tests::printedBy("pdftotext", {"-layout", path, "-"}).split('\f', Qt::SkipEmptyParts);
    const auto last = std::ranges::find_if(pages, [](const QString& page) { return page.contains("All rounds"); });
    REQUIRE(last != pages.end());
    CHECK(std::next(last) == pages.end());
    CHECK(last->count(QRegularExpression("(Company|Employees) +[0-9]")) == 2 * 5);
}

TEST_CASE("Cards for the talk are cut out two by two, in large type", "[print]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    report::AdviceWords advice;
    advice.questions = {"Wat gaf je energie?", "Wat wil je leren?", "Wat is een kleine stap?"};
    const auto path = tests::pdfFile(print::reportPdf(report::guideReport("Bakkerij", advice, "nl"), *base::Day::parse("2027-03-12")), folder);
    const auto text = tests::printedBy("pdftotext", {"-layout", path, "-"});
    CHECK(text.contains(QRegularExpression("Card 1 +Card 2")));
    CHECK(text.contains("Wat is een kleine stap?"));
}

TEST_CASE("On one's own mirror the numbers stand as a table beside each chart", "[print]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    const auto path = tests::pdfFile(print::reportPdf(report::myMirrorReport(tests::sampleMirror(), "Voorjaar", "nl"), *base::Day::parse("2027-03-12")), folder);
    const auto pages = tests::printedBy("pdftotext", {"-layout", path, "-"}).split('\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].contains(QRegularExpression("Condition +You")));
    CHECK(pages[0].contains(QRegularExpression("Ruimte en veiligheid +55")));
    CHECK(pages[1].contains(QRegularExpression("Left \\(−3\\) +Right")));
}

TEST_CASE("A chart is painted within its picture, light and dark", "[print]")
{
    Screenless screenless;
    for (const auto& kind : report::charts()) {
        for (const auto& theme : {report::ChartTheme::light(), report::ChartTheme::dark()}) {
            const auto image = print::imageOf(kind.draw(sampleModel(), {}), theme);
            INFO(kind.id);
            REQUIRE_FALSE(image.isNull());
            const QColor paper(theme.paper);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    painted += image.pixelColor(x, y) != paper;
                }
            }
            CHECK(painted > image.width());
            for (int y = 0; y < image.height(); ++y) {
                CHECK(image.pixelColor(0, y) == paper);
                CHECK(image.pixelColor(image.width() - 1, y) == paper);
            }
        }
    }
}

TEST_CASE("Bytes that are no whole PDF are refused with a sentence, never given back unfinished", "[print][privacy]")
{
    Screenless screenless;
    const auto day = *base::Day::parse("2027-03-12");
    const auto whole = print::rawPdf("Title", [](print::PaperFlow& flow) { flow.title("Words"); }).bytes;
    REQUIRE(print::finishPdf(whole, {{"Words", 1, 1}}, "nl", day).has_value());
    for (const std::size_t kept : {std::size_t{0}, std::size_t{40}, whole.size() / 2, whole.size() - 30}) {
        const auto finished = print::finishPdf({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(kept)}, {}, "nl", day);
        INFO(kept);
        REQUIRE_FALSE(finished.has_value());
        CHECK(finished.error().code == base::ErrorCode::FileNotWritten);
        CHECK(report::errorText(finished.error()).startsWith("PDF: "));
    }
}

namespace {

/// A report with strengths, an advice of two options and a guide with long cards.
report::ReportParts fullParts()
{
    report::ReportParts parts{sampleModel(), {}, {}, {}};
    for (int line = 0; line < 4; ++line) {
        parts.advice.strengths.push_back("Leren levert iets op: bedrijf 75, medewerkers 74");
        parts.advice.alike.push_back("Wensen en plannen passen bij elkaar: bedrijf 75, medewerkers 72");
    }
    for (int card = 0; card < 5; ++card) {
        parts.advice.questions.push_back("Wat wil jij het komende jaar leren, en hoe past dat bij de plannen van het bedrijf?");
        parts.advice.guide.push_back({12, "Ontdek: wat gaat goed?", "Samen", {"Lees samen de sterke punten. Vertel elkaar een voorbeeld."}, {parts.advice.questions.back()}});
    }
    parts.advice.leader = QStringLiteral("Kies iemand die goed luistert. ").repeated(6);
    return parts;
}

QStringList pagesOf(const report::ReportModel& report, const tests::TempFolder& folder)
{
    const auto path = tests::pdfFile(print::reportPdf(report, *base::Day::parse("2027-03-12")), folder);
    return tests::printedBy("pdftotext", {"-layout", path, "-"}).split('\f', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("No letter on any report is smaller than 8 points", "[print]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    const auto parts = fullParts();
    for (const auto& report : {report::ourMirrorReport(parts, "nl"), report::companyReport(parts.comparison, "nl"), report::guideReport("Bakkerij", parts.advice, "nl"),
                               report::myMirrorReport(tests::sampleMirror(), "Voorjaar", "nl")}) {
        const auto path = tests::pdfFile(print::reportPdf(report, *base::Day::parse("2027-03-12")), folder);
        const auto xml = tests::printedBy("pdftohtml", {"-xml", "-i", "-zoom", "3", "-stdout", path});
        auto sizes = QRegularExpression("<fontspec id=\"\\d+\" size=\"(\\d+)\"").globalMatch(xml);
        REQUIRE(sizes.hasNext());
        while (sizes.hasNext()) {
            INFO(report.title.toStdString());
            CHECK(sizes.next().captured(1).toInt() >= 3 * 8);
        }
    }
}

TEST_CASE("The two radars stand on one page with their table, and the table's headings stand clear of each other", "[print]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    auto parts = fullParts();
    for (auto& axis : parts.comparison.unfolded) {
        axis.agreement = "mensen denken hetzelfde over dit onderwerp en over alles wat daar bij hoort";
    }
    const auto report = report::ourMirrorReport(parts, "nl");
    const auto pages = pagesOf(report, folder);
    const auto page = std::ranges::find_if(pages, [](const QString& text) { return text.contains("The employees' picture"); });
    REQUIRE(page != pages.end());
    CHECK(page->contains(QRegularExpression("Condition +Company +Employees +Difference +In words")));
    const auto boxes = tests::printedBy("pdftotext", {"-bbox", tests::pdfFile(print::reportPdf(report, *base::Day::parse("2027-03-12")), folder), "-"});
    const auto edge = [&](const char* side, const char* word) {
        return QRegularExpression(QStringLiteral("%1=\"([0-9.]+)\"[^>]*>%2<").arg(side, word)).match(boxes.mid(boxes.indexOf(">Condition<"))).captured(1).toDouble();
    };
    CHECK(edge("xMax", "Company") + 5 < edge("xMin", "Employees"));
    CHECK(edge("xMax", "Employees") + 5 < edge("xMin", "Difference"));
}

TEST_CASE("The cards to cut out stay together, under their heading", "[print]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    const auto pages = pagesOf(report::guideReport("Bakkerij", fullParts().advice, "nl"), folder);
    const auto cards = std::ranges::find_if(pages, [](const QString& page) { return page.contains("Cards to cut out"); });
    REQUIRE(cards != pages.end());
    CHECK(cards->count(QRegularExpression("Card [1-5]")) == 5);
}

TEST_CASE("In a table with many columns no word is cut: every column is as wide as its longest word", "[print]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    report::Table table{"All rounds", {"Condition", "Side"}, {{"Wensen en plannen passen bij elkaar", "Medewerkers"}}};
    for (const auto* round : {"Voorjaar", "Zomer", "Najaar", "Winter", "Lente"}) {
        table.header << QStringLiteral("%1 2027 met iedereen").arg(round);
        table.rows[0] << "50";
    }
    const auto path = tests::pdfFile(print::reportPdf({"Titel", {}, "nl", {report::TableBlock{table}}}, *base::Day::parse("2027-03-12")), folder);
    const auto boxes = tests::printedBy("pdftotext", {"-bbox", path, "-"});
    const auto edge = [&](const char* side, const char* word) {
        return QRegularExpression(QStringLiteral("%1=\"([0-9.]+)\"[^>]*>%2<").arg(side, word)).match(boxes).captured(1).toDouble();
    };
    CHECK(edge("xMax", "Medewerkers") + 1 < edge("xMin", "50"));
    CHECK(edge("xMax", "Voorjaar") + 1 < edge("xMin", "Zomer"));
    CHECK(edge("xMax", "Lente") < 596 - 40);
}
