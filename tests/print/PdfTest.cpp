// SPDX-License-Identifier: EUPL-1.2
#include "print/ChartPainter.h"
#include "print/PdfReport.h"
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
    CHECK(pdf.size() < 300'000);
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
        trend.changes = "bedrijf +13 sinds de vorige keer: kan toeval zijn · medewerkers +12 sinds de vorige keer: groter dan toeval";
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
    CHECK(pages[1].contains(QRegularExpression("Left +Right")));
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
