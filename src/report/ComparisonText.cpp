// SPDX-License-Identifier: EUPL-1.2
#include "report/ComparisonText.h"

#include "report/Tr.h"
#include "report/charts/ChartTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace leerspiegel::report {

namespace {

QString tableText(const Table& table)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(table.header.size()), 0);
    const auto measure = [&](const QStringList& row) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            auto& width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, row[column].size());
        }
    };
    measure(table.header);
    std::ranges::for_each(table.rows, measure);
    const auto line = [&](const QStringList& row) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column) {
            text += row[column].leftJustified(widths[static_cast<std::size_t>(column)] + 2);
        }
        return text.trimmed().isEmpty() ? QString() : text.leftJustified(0).replace(QRegularExpression(QStringLiteral("\\s+$")), QString()) + QLatin1Char('\n');
    };
    QString text = line(table.header);
    for (const auto& row : table.rows) {
        text += line(row);
    }
    return text;
}

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

QString comparisonText(const ComparisonModel& model, const QString& language)
{
    QString text = model.companyName + QStringLiteral(" · ") + model.roundName + QLatin1Char('\n');
    text += ReportTr::tr("Company scans: %1").arg(model.companyRespondents) + QLatin1Char('\n');
    text += (model.participation.isEmpty() ? model.hiddenReason : model.participation) + QStringLiteral("\n\n");
    for (const auto* chart : {"radar-both", "contrast-profile"}) {
        const auto picture = findChart(chart)->draw(model, {true, 520, language});
        text += picture.title + QLatin1Char('\n') + picture.summary + QStringLiteral("\n\n") + tableText(picture.table) + QLatin1Char('\n');
    }
    text += listText(ReportTr::tr("Strengths"), model.strengths);
    text += listText(ReportTr::tr("Here you find each other"), model.findEachOther);
    text += listText(ReportTr::tr("Here the conversation starts"), model.conversationStarts);
    text += listText(ReportTr::tr("A small difference"), model.smallDifferences);
    text += listText(ReportTr::tr("This both of you wish"), model.sharedWishes);
    if (!model.howSure.isEmpty()) {
        text += model.howSure + QLatin1Char('\n');
    }
    text += ReportTr::tr("This scan has not been validated yet: see it as a start for a conversation.") + QLatin1Char('\n');
    return text;
}

} // namespace leerspiegel::report
