// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/LoadedRound.h"
#include "cli/Secrets.h"

#include "print/PdfReport.h"
#include "report/ComparisonText.h"
#include "report/ReportModel.h"
#include "report/charts/ChartTable.h"

#include <algorithm>

namespace leerspiegel::cli {

namespace {

std::string render(const leerspiegel::report::ReportParts& parts, const QString& format, const QString& chart, bool unfolded, const QString& language)
{
    const auto& model = parts.comparison;
    if (format == QLatin1String("json")) {
        return leerspiegel::report::comparisonJson(model);
    }
    if (format == QLatin1String("html")) {
        return leerspiegel::report::reportHtml(leerspiegel::report::ourMirrorReport(parts, language)).toStdString();
    }
    if (format == QLatin1String("svg")) {
        const auto* kind = leerspiegel::report::findChart(chart.toStdString());
        return leerspiegel::report::svgOf(kind->draw(model, {unfolded, 720, language})).toStdString();
    }
    return leerspiegel::report::comparisonText(model, language).toStdString();
}

QString chartNames()
{
    QStringList names;
    for (const auto& kind : leerspiegel::report::charts()) {
        names << QString::fromUtf8(kind.id.data(), static_cast<qsizetype>(kind.id.size()));
    }
    return names.join(QStringLiteral(", "));
}

int run(const Call& call, Console& console)
{
    const auto format = call.value("format", QStringLiteral("text"));
    const auto chart = call.value("chart", QStringLiteral("radar-both"));
    static const QStringList formats{QStringLiteral("json"), QStringLiteral("text"), QStringLiteral("svg"), QStringLiteral("html"),
                                     QStringLiteral("pdf")};
    if (!formats.contains(format)) {
        return wrongUsage(CliTr::tr("--format is one of: %1").arg(formats.join(QStringLiteral(", "))), console);
    }
    if (!leerspiegel::report::findChart(chart.toStdString())) {
        return wrongUsage(CliTr::tr("--chart is one of: %1").arg(chartNames()), console);
    }
    if (format == QLatin1String("pdf") && !call.has("output")) {
        return wrongUsage(CliTr::tr("A PDF goes into a file: give --output."), console);
    }
    const auto loaded = loadRound(call, console);
    if (!loaded) {
        return report(loaded.error(), console);
    }
    const auto parts = reportParts(*loaded, app::builtInAdvice(), console);
    if (format == QLatin1String("pdf")) {
        const auto bytes = print::reportPdf(leerspiegel::report::ourMirrorReport(parts, console.language), console.environment.today());
        return writeResult(call, std::string(base::textOf(bytes)), console);
    }
    return writeResult(call, render(parts, format, chart, call.has("unfolded"), console.language), console);
}

} // namespace

Command compareCommand()
{
    return {"compare", QT_TRANSLATE_NOOP("CliTr", "DOSSIER"), 1, 1,
            QT_TRANSLATE_NOOP("CliTr", "Compares company and employees: text, JSON, SVG, HTML or PDF."),
            "leerspiegel-cli compare bakkerij.leerspiegel --format html --output vergelijking.html",
            {{"format", "json|text|svg|html|pdf", QT_TRANSLATE_NOOP("CliTr", "What to make (text)")},
             {"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write to this file")},
             {"round", "ID", QT_TRANSLATE_NOOP("CliTr", "Id of the round; the last counted one when left out")},
             {"chart", "NAME", QT_TRANSLATE_NOOP("CliTr", "Which chart as SVG (radar-both)")},
             {"unfolded", nullptr, QT_TRANSLATE_NOOP("CliTr", "Seven spokes instead of five")},
             passphraseOption},
            run};
}

} // namespace leerspiegel::cli
