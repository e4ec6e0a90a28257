// SPDX-License-Identifier: EUPL-1.2
#include "report/ExportWords.h"

#include "report/Tr.h"

#include <array>

namespace leerspiegel::report {

namespace {

struct Word
{
    const char* key;
    const char* text;
};

constexpr std::array words{
    Word{"about", QT_TRANSLATE_NOOP("ReportTr", "About this file")},
    Word{"scales", QT_TRANSLATE_NOOP("ReportTr", "Conditions and their parts")},
    Word{"contrasts", QT_TRANSLATE_NOOP("ReportTr", "Contrasts")},
    Word{"items", QT_TRANSLATE_NOOP("ReportTr", "Questions")},
    Word{"sentences", QT_TRANSLATE_NOOP("ReportTr", "Sentences handed over")},
    Word{"figures", QT_TRANSLATE_NOOP("ReportTr", "All figures")},
    Word{"groups", QT_TRANSLATE_NOOP("ReportTr", "Groups")},
    Word{"companyAnswers", QT_TRANSLATE_NOOP("ReportTr", "Answers of the company")},
    Word{"ownAnswers", QT_TRANSLATE_NOOP("ReportTr", "My answers")},
    Word{"columns", QT_TRANSLATE_NOOP("ReportTr", "What the columns mean")},
    Word{"charts", QT_TRANSLATE_NOOP("ReportTr", "Charts")},
    Word{"row", QT_TRANSLATE_NOOP("ReportTr", "Row")},
    Word{"rows", QT_TRANSLATE_NOOP("ReportTr", "Number of rows")},
    Word{"subject", QT_TRANSLATE_NOOP("ReportTr", "Kind")},
    Word{"cut", QT_TRANSLATE_NOOP("ReportTr", "Background question")},
    Word{"group", QT_TRANSLATE_NOOP("ReportTr", "Group")},
    Word{"groupSize", QT_TRANSLATE_NOOP("ReportTr", "People in the group")},
    Word{"id", QT_TRANSLATE_NOOP("ReportTr", "Short name")},
    Word{"title", QT_TRANSLATE_NOOP("ReportTr", "Subject")},
    Word{"measure", QT_TRANSLATE_NOOP("ReportTr", "Now or wish")},
    Word{"leftPole", QT_TRANSLATE_NOOP("ReportTr", "Left side")},
    Word{"rightPole", QT_TRANSLATE_NOOP("ReportTr", "Right side")},
    Word{"value", QT_TRANSLATE_NOOP("ReportTr", "Value")},
    Word{"n", QT_TRANSLATE_NOOP("ReportTr", "Number of people")},
    Word{"halfWidth", QT_TRANSLATE_NOOP("ReportTr", "Margin up and down (95 %)")},
    Word{"spread", QT_TRANSLATE_NOOP("ReportTr", "Spread (standard deviation)")},
    Word{"agreement", QT_TRANSLATE_NOOP("ReportTr", "Do people think alike?")},
    Word{"dontKnowPercent", QT_TRANSLATE_NOOP("ReportTr", "I do not know (%)")},
    Word{"left", QT_TRANSLATE_NOOP("ReportTr", "People on the left (%)")},
    Word{"middle", QT_TRANSLATE_NOOP("ReportTr", "People in the middle (%)")},
    Word{"right", QT_TRANSLATE_NOOP("ReportTr", "People on the right (%)")},
    Word{"respondent", QT_TRANSLATE_NOOP("ReportTr", "Company scan")},
    Word{"points", QT_TRANSLATE_NOOP("ReportTr", "points of 100")},
    Word{"answer", QT_TRANSLATE_NOOP("ReportTr", "Number")},
    Word{"inWords", QT_TRANSLATE_NOOP("ReportTr", "In words")},
    Word{"table", QT_TRANSLATE_NOOP("ReportTr", "Sheet")},
    Word{"column", QT_TRANSLATE_NOOP("ReportTr", "Name of the column")},
    Word{"meaning", QT_TRANSLATE_NOOP("ReportTr", "What the numbers mean")},
    Word{"everyone", QT_TRANSLATE_NOOP("ReportTr", "all employees")},
    Word{"notSaid", QT_TRANSLATE_NOOP("ReportTr", "not said")},
    Word{"now", QT_TRANSLATE_NOOP("ReportTr", "now")},
    Word{"wish", QT_TRANSLATE_NOOP("ReportTr", "wish")},
    Word{"shift", QT_TRANSLATE_NOOP("ReportTr", "from now to wish")},
    Word{"distance", QT_TRANSLATE_NOOP("ReportTr", "distance between now and wish")},
    Word{"thinkAlike", QT_TRANSLATE_NOOP("ReportTr", "people think alike")},
    Word{"thinkDifferently", QT_TRANSLATE_NOOP("ReportTr", "people think differently")},
    Word{"company", QT_TRANSLATE_NOOP("ReportTr", "Company")},
    Word{"round", QT_TRANSLATE_NOOP("ReportTr", "Round")},
    Word{"closed", QT_TRANSLATE_NOOP("ReportTr", "Closed on")},
    Word{"questionnaire", QT_TRANSLATE_NOOP("ReportTr", "Questionnaire")},
    Word{"edition", QT_TRANSLATE_NOOP("ReportTr", "Edition")},
    Word{"invited", QT_TRANSLATE_NOOP("ReportTr", "Invited")},
    Word{"sheets", QT_TRANSLATE_NOOP("ReportTr", "Scans counted")},
    Word{"damaged", QT_TRANSLATE_NOOP("ReportTr", "Scans that could not be read")},
    Word{"threshold", QT_TRANSLATE_NOOP("ReportTr", "Smallest group shown")},
    Word{"companyResponses", QT_TRANSLATE_NOOP("ReportTr", "Company scans")},
    Word{"note", QT_TRANSLATE_NOOP("ReportTr", "Good to know")},
    Word{"question", QT_TRANSLATE_NOOP("ReportTr", "question")},
    Word{"score", QT_TRANSLATE_NOOP("ReportTr", "outcome")},
};

} // namespace

std::map<std::string, std::string, std::less<>> exportWords()
{
    std::map<std::string, std::string, std::less<>> translated;
    for (const auto& [key, text] : words) {
        translated.emplace(key, ReportTr::tr(text).toStdString());
    }
    return translated;
}

} // namespace leerspiegel::report
