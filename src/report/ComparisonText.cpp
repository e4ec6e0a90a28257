// SPDX-License-Identifier: EUPL-1.2
#include "report/ComparisonText.h"

#include "report/Changes.h"
#include "report/LookBack.h"
#include "report/TextReport.h"
#include "report/Tr.h"
#include "report/charts/ChartTable.h"

namespace leerspiegel::report {

namespace {

QString listText(const QString& heading, const std::vector<QString>& sentences)
{
    if (sentences.empty()) {
        return {};
    }
    QString text = heading + QLatin1Char('\n');
    for (const auto& sentence : sentences) {
        text += QStringLiteral("- ") + sentence + QLatin1Char('\n');
    }
    return text + QLatin1Char('\n');
}

} // namespace

QString comparisonText(const ReportParts& parts, const QString& language)
{
    const auto& model = parts.comparison;
    QString text = model.companyName + QStringLiteral(" · ") + model.roundName + QLatin1Char('\n');
    text += ReportTr::tr("Company scans: %1").arg(model.companyRespondents) + QLatin1Char('\n');
    text += (model.participation.isEmpty() ? model.hiddenReason : model.participation) + QStringLiteral("\n\n");
    for (const auto* chart : {"radar-both", "contrast-profile"}) {
        const auto picture = findChart(chart)->draw(model, {true, 520, language});
        text += picture.title + QLatin1Char('\n') + picture.summary + QLatin1Char('\n') + picture.howSure + QStringLiteral("\n\n")
            + tableText(picture.table) + QLatin1Char('\n');
    }
    text += listText(lookBackHeading(), lookBackLines(parts.agreedBefore));
    text += listText(ReportTr::tr("Strengths"), model.strengths);
    text += listText(ReportTr::tr("Here you find each other"), model.findEachOther);
    text += listText(ReportTr::tr("Here the conversation starts"), model.conversationStarts);
    text += listText(ReportTr::tr("A small difference"), model.smallDifferences);
    text += listText(ReportTr::tr("This both of you wish"), model.sharedWishes);
    if (const auto shifts = shiftsTable(model); !shifts.rows.empty()) {
        text += shifts.caption + QStringLiteral("\n\n") + tableText(shifts) + QLatin1Char('\n');
    }
    for (const auto& cut : model.cuts) {
        text += listText(cut.title, cut.words);
    }
    if (const auto changes = changesTable(model, language); !changes.rows.empty()) {
        text += changes.caption + QStringLiteral("\n\n") + tableText(changes) + QLatin1Char('\n');
    }
    text += ReportTr::tr("This scan has not been validated yet: see it as a start for a conversation.") + QLatin1Char('\n');
    return text;
}

} // namespace leerspiegel::report
