// SPDX-License-Identifier: EUPL-1.2
#include "report/ReportModel.h"
#include "SampleModel.h"
#include "support/Catch.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace leerspiegel::report;
using leerspiegel::tests::sampleModel;

namespace {

AdviceWords sampleAdvice()
{
    AdviceWords advice;
    advice.strengths = {"Jullie zijn sterk in leren van elkaar."};
    advice.talkTopics = {"Ruimte en veiligheid"};
    advice.special = {"Vraag eerst iemand van buiten."};
    advice.options = {{"Meester en gezel", "Jullie delen veel.", "Omdat het verschil 25 is.", "Kies een duo."}};
    advice.questions = {"Wat gaf je energie?", "Wat wil je leren?", "Wat is een kleine stap?"};
    advice.guide = {{10, "Welkom", "De gespreksleider", {"Vertel waarom."}, {}}};
    return advice;
}

QStringList headings(const ReportModel& report)
{
    QStringList found;
    for (const auto& block : report.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 2) {
            found << heading->words;
        }
    }
    return found;
}

} // namespace

TEST_CASE("The report follows the order of appreciative inquiry, strengths first", "[report]")
{
    const auto report = ourMirrorReport({sampleModel(), sampleAdvice(), {}}, "nl");
    const auto found = headings(report);
    REQUIRE(found.size() >= 4);
    CHECK(found[0].startsWith("Discover"));
    CHECK(found[1].startsWith("Dream"));
    CHECK(found[2].startsWith("Design"));
    CHECK(found[3].startsWith("Do"));
}

TEST_CASE("The page of a report is well formed, keeps hostile text as text and has no scripts", "[report]")
{
    for (const auto& report : {ourMirrorReport({sampleModel(), sampleAdvice(), {{"Ans", "Oefenen <img src=x>", "12 maart", "", ""}}}, "nl"),
                               myMirrorReport(leerspiegel::tests::sampleMirror(), "Voorjaar", "nl"), companyReport(sampleModel(), "nl"),
                               guideReport("Bakkerij", sampleAdvice(), "nl")}) {
        const auto html = reportHtml(report);
        CHECK_FALSE(html.contains("<script"));
        CHECK_FALSE(html.contains("<img"));
        CHECK(html.count("<figure class=\"wide\"><svg") == html.count(QRegularExpression("<svg viewBox=\"0 0 (5[6-9]|[6-9]\\d)\\d "))); // readable on a phone
        QXmlStreamReader reader(html);
        int tables = 0;
        int figures = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            tables += reader.isStartElement() && reader.name() == QLatin1String("table");
            figures += reader.isStartElement() && reader.name() == QLatin1String("figure");
        }
        INFO(report.title.toStdString() << reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
        CHECK((figures == 0 || tables > 0));
    }
}

TEST_CASE("The company's own report shows nothing of the employees", "[report]")
{
    const auto report = companyReport(sampleModel(), "nl");
    for (const auto& block : report.blocks) {
        if (const auto* row = std::get_if<ChartRow>(&block)) {
            for (const auto& shape : row->charts[0].shapes) {
                const auto* polygon = std::get_if<Polygon>(&shape);
                CHECK_FALSE((polygon && polygon->stroke == Colour::Employees));
            }
        }
    }
}

TEST_CASE("The company's own report promises a picture of the employees only while one can still come", "[report]")
{
    auto model = sampleModel();
    model.hasPicture = false;
    CHECK(reportHtml(companyReport(model, "nl")).contains("How the employees see it comes after the count."));
    model.closed = "12 maart 2027";
    CHECK(reportHtml(companyReport(model, "nl")).contains("There is no picture of the employees"));
    CHECK_FALSE(reportHtml(companyReport(model, "nl")).contains("after the count"));
}

TEST_CASE("Agreements that were made stand in the report; without them there is room to write three", "[report]")
{
    const auto cards = [](const ReportModel& report) {
        QStringList titles;
        for (const auto& block : report.blocks) {
            if (const auto* card = std::get_if<Card>(&block)) {
                titles << card->title;
            }
        }
        return titles;
    };
    CHECK(cards(ourMirrorReport({sampleModel(), {}, {}}, "nl")).size() == 3);
    CHECK(cards(ourMirrorReport({sampleModel(), {}, {{"Ans", "Samen oefenen", "12 maart", "", ""}}}, "nl")) == QStringList{"Samen oefenen"});
}
