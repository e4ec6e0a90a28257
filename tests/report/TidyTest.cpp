// SPDX-License-Identifier: EUPL-1.2
#include "SampleModel.h"
#include "advice/FirmFacts.h"
#include "report/AdviceWords.h"
#include "support/Catch.h"
#include "report/ReportModel.h"
#include "support/TempFolder.h"

#include <QXmlStreamReader>

#include <cstdlib>
#include <fstream>

using namespace leerspiegel;
using namespace leerspiegel::report;
using namespace leerspiegel::tests;

namespace {

AdviceWords realAdvice(const advice::Facts& facts)
{
    const auto advice = advice::advise(rules(), facts);
    return adviceWords({&rules(), &facts, &advice, &asked("leercultuur-medewerker")}, "nl");
}

/// All reports that there are, with every kind of block.
std::vector<ReportModel> allReports()
{
    const auto careful = realAdvice(FirmFacts().employees("c4", 40).item("c3-4", 40).facts);
    const auto conversation = realAdvice(FirmFacts().withoutPicture(3).facts);
    return {ourMirrorReport({sampleModel(), careful, {{"Ans", "Oefenen", "12 maart", "", ""}}}, "nl"),
            ourMirrorReport({sampleModel(), careful, {}}, "nl"),
            myMirrorReport(sampleMirror(), "Voorjaar", "nl"),
            companyReport(sampleModel(), "nl"),
            guideReport("Bakkerij", careful, "nl"),
            guideReport("Bakkerij", conversation, "nl")};
}

} // namespace

TEST_CASE("tidy -e has nothing to say about any HTML report", "[report]")
{
    const TempFolder folder;
    for (const auto& report : allReports()) {
        const auto page = folder / "report.html";
        const auto said = folder / "tidy.txt";
        std::ofstream(page, std::ios::binary) << reportHtml(report).toStdString();
        const auto command = "tidy -e -q '" + page.string() + "' 2> '" + said.string() + "'";
        const int code = std::system(command.c_str());
        INFO(report.title.toStdString() << '\n' << fileText(said.string()));
        CHECK(code == 0); // 1: warnings, 2: errors; 127: tidy is not installed
    }
}

TEST_CASE("Headings of a report never skip a level, tables have captions and cells know their heading", "[report]")
{
    for (const auto& report : allReports()) {
        QXmlStreamReader reader(reportHtml(report));
        int level = 0;
        bool captioned = true;
        bool pictured = true;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            const auto name = reader.name().toString();
            if (name.size() == 2 && name[0] == 'h' && name[1].isDigit()) {
                INFO(report.title.toStdString() << ' ' << name.toStdString());
                CHECK(name[1].digitValue() <= level + 1);
                level = name[1].digitValue();
            }
            if (name == "html") {
                CHECK(reader.attributes().value("lang") == QLatin1String("nl"));
            } else if (name == "table") {
                reader.readNextStartElement();
                captioned = captioned && reader.name() == QLatin1String("caption");
            } else if (name == "th") {
                CHECK(reader.attributes().hasAttribute("scope"));
            } else if (name == "svg") {
                pictured = pictured && reader.attributes().value("role") == QLatin1String("img")
                           && (reader.attributes().hasAttribute("aria-label") || reader.attributes().hasAttribute("aria-labelledby"));
            }
        }
        INFO(report.title.toStdString());
        CHECK(captioned);
        CHECK(pictured);
    }
}
