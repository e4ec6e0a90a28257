// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ComparisonModel.h"

namespace leerspiegel::tests {

/// A model with everything a chart can show, made by hand: nothing of it is computed.
inline report::ComparisonModel sampleModel()
{
    using namespace report;
    ComparisonModel model;
    model.companyName = "Bakkerij <b>Zon</b> & %1";
    model.roundName = "Eerste meetmoment";
    model.hasPicture = true;
    model.participation = "27 van 32 deden mee · vrij zeker";
    model.howSure = "Met zoveel mensen kan een verschil tot ongeveer 14 punten toeval zijn.";
    model.companySure = "Twee mensen vulden dit in. Een score kan 12 punten hoger of lager liggen.";
    model.employeesSure = "27 van 32 deden mee · vrij zeker. Het lichte vlak is de marge: 4 tot 5 punten omhoog of omlaag.";
    model.contrastsSure = "27 van 32 deden mee · vrij zeker. Een teken van de medewerkers kan 0,2 hoger of lager liggen.";
    model.changeSure = "Een verandering van minder dan 9 punten kan toeval zijn.";
    model.rings = {{25, "een beetje"}, {50, "voor de helft"}, {75, "grotendeels"}, {100, "helemaal"}};
    const char* titles[] = {"Wensen en plannen passen bij elkaar", "Leren levert iets op voor ons samen", "Leren levert iets op voor jezelf",
                            "Het bedrijf helpt en daagt uit", "Ruimte en veiligheid", "Terugkijken en tips", "Leren buiten je eigen vak"};
    for (int index = 0; index < 7; ++index) {
        AxisView axis;
        axis.id = questionnaire::ScaleId{"s" + std::to_string(index)};
        axis.title = titles[index];
        axis.company = 30 + 10 * index;
        axis.employees = index == 3 ? std::nullopt : std::optional<double>(75 - 5 * index);
        if (axis.employees) {
            axis.halfWidth = 6;
            axis.gap = *axis.employees - *axis.company;
            axis.noise = 14;
            axis.band = statistics::gapBand(*axis.gap, axis.noise);
        }
        axis.sentence = "bedrijf, medewerkers";
        axis.companyWord = "stevig";
        model.unfolded.push_back(axis);
        if (index < 5) {
            model.folded.push_back(axis);
        }
    }
    for (int index = 0; index < 7; ++index) {
        ContrastView contrast;
        contrast.leftLabel = index == 0 ? "Zoals een groot bedrijf met een plan" : "Tijdens het werk";
        contrast.rightLabel = "Omgaan met mensen";
        contrast.companyNow = -3 + index;
        contrast.companyWish = 3 - index;
        if (index != 2) {
            contrast.employeesNow = 0.5 * index - 1;
            contrast.employeesWish = 1.4;
        }
        contrast.sameDirection = index < 2;
        contrast.companyShiftWords = "1,0 naar Omgaan met mensen";
        model.contrasts.push_back(contrast);
    }
    model.trendRounds = {"Voorjaar", "Najaar", "Een jaar later, met een lange naam"};
    for (const auto& axis : model.folded) {
        model.trends.push_back({axis.title, {{40.0, 44.0, 8}, {50.0, std::nullopt, 0}, {axis.company, axis.employees, 6}}, "medewerkers +8 sinds de vorige keer: kan toeval zijn"});
    }
    model.cuts.push_back({"age", "Hoe oud ben je?",
                          {{"34 jaar of jonger (7)", 7, {50.0, 55.0, 45.0, std::nullopt, 50.0}},
                           {"35 jaar of ouder (8)", 8, {50.0, 60.0, 70.0, std::nullopt, 45.0}}},
                          {"Ruimte en veiligheid: hoogst 35 jaar of ouder (8) (70), laagst 34 jaar of jonger (7) (45). Kan toeval zijn."},
                          "In de groepen zitten 7 tot 8 mensen: nog onzeker."});
    model.findEachOther = {"Leren: bedrijf 70, medewerkers 75"};
    model.conversationStarts = {"Ruimte: bedrijf 70, medewerkers 45 </li><script>"};
    model.strengths = {"Leren: bedrijf 70, medewerkers 75"};
    return model;
}

/// One person's own model: only one side.
inline report::ComparisonModel sampleMirror()
{
    auto model = sampleModel();
    for (auto* axes : {&model.folded, &model.unfolded}) {
        for (auto& axis : *axes) {
            axis.company.reset();
            axis.gap.reset();
            axis.band.reset();
        }
    }
    for (auto& contrast : model.contrasts) {
        contrast.companyNow.reset();
        contrast.companyWish.reset();
    }
    model.hasPicture = false;
    return model;
}

} // namespace leerspiegel::tests
