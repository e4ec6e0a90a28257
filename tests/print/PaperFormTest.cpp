// SPDX-License-Identifier: EUPL-1.2
#include "app/Environment.h"
#include "print/PaperFlow.h"
#include "print/PdfReport.h"
#include "print/Slips.h"
#include "questionnaire/PaperOrder.h"
#include "support/Catch.h"
#include "support/Pdf.h"
#include "support/Screenless.h"

#include <QRegularExpression>

using namespace leerspiegel;
using tests::pdfFile;
using tests::printedBy;
using tests::Screenless;

namespace {

const auto day = *base::Day::parse("2027-03-12");

base::Result<base::Bytes> formOf(const questionnaire::Questionnaire& asked, const QString& language)
{
    return print::paperPdf("Form", language, day, [&](print::PaperFlow& flow) {
        print::writePaperForm(flow, asked, language, [](const auto&) { return true; });
    });
}

QString textOf(const QString& path)
{
    return printedBy("pdftotext", {"-layout", path, "-"});
}

} // namespace

TEST_CASE("The paper form asks every question with its number and nothing on it is smaller than 12 points", "[print][paper]")
{
    Screenless screenless;
    const auto& instrument = app::builtInInstrument();
    for (const auto& kept : {instrument.individual, instrument.company}) {
        for (const auto* language : {"nl", "en"}) {
            const tests::TempFolder folder;
            const auto path = pdfFile(formOf(kept->questionnaire, language), folder);
            const auto text = textOf(path);
            for (const auto& question : questionnaire::paperQuestions(kept->questionnaire, [](const auto&) { return true; })) {
                const auto number = QStringLiteral("\\b%1\\. ").arg(question.number);
                INFO(question.number << ' ' << language);
                CHECK(text.contains(QRegularExpression(number)));
            }
            const auto xml = printedBy("pdftohtml", {"-xml", "-i", "-zoom", "1", "-stdout", path});
            auto sizes = QRegularExpression("<fontspec id=\"\\d+\" size=\"(\\d+)\"").globalMatch(xml);
            REQUIRE(sizes.hasNext());
            while (sizes.hasNext()) {
                CHECK(sizes.next().captured(1).toInt() >= 12);
            }
            CHECK(printedBy("pdfinfo", {path}).contains("A4"));
        }
    }
}

TEST_CASE("A form of a round without background questions asks none", "[print][paper]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    const auto& asked = app::builtInInstrument().individual->questionnaire;
    const auto pdf = print::paperPdf("Form", "nl", day, [&](print::PaperFlow& flow) { print::writePaperForm(flow, asked, "nl", [](const auto&) { return false; }); });
    const auto text = textOf(pdfFile(pdf, folder));
    CHECK_FALSE(text.contains("Hoe oud ben je?"));
    CHECK(text.contains("47. Vertel over een keer"));
}

TEST_CASE("Every slip has its code and the control words, whole on one page", "[print][paper]")
{
    Screenless screenless;
    const tests::TempFolder folder;
    QStringList codes;
    for (int slip = 0; slip < 23; ++slip) {
        codes << QStringLiteral("AAAA BBBB CCCC %1").arg(1000 + slip);
    }
    const print::SlipFacts facts{"Bakkerij <b>Zon</b>", "Voorjaar", {"appel", "boom", "citroen", "deeg"}, "Ans"};
    const auto [write, what] = GENERATE(table<decltype(&print::writeSlips), const char*>(
        {{print::writeSlips, "Fill in your own scan."}, {print::writeCompanySlips, "Fill in the scan of the company."}}));
    const auto path = pdfFile(print::paperPdf("Slips", "nl", day, [&](print::PaperFlow& flow) { write(flow, facts, codes); }), folder);
    const auto pages = textOf(path).split('\f', Qt::SkipEmptyParts);
    CHECK(pages.size() == 3);
    for (const auto& page : pages) {
        CHECK(page.count("AAAA BBBB CCCC ") == page.count("Bakkerij <b>Zon</b> · Voorjaar"));
    }
    for (const auto& code : codes) {
        CHECK(pages.join(QString()).count(code) == 1);
    }
    CHECK(pages.join(QString()).simplified().contains("appel · boom"));
    CHECK(printedBy("pdftotext", {path, "-"}).simplified().contains(what));
}
