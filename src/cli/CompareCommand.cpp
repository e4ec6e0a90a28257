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

const QString standardChart = QStringLiteral("radar-both");

/// The report that --report names.
leerspiegel::report::ReportModel reportOf(const QString& name, const leerspiegel::report::ReportParts& parts, const QString& language)
{
    if (name == QLatin1String("company")) {
        return leerspiegel::report::companyReport(parts.comparison, language);
    }
    if (name == QLatin1String("guide")) {
        return leerspiegel::report::guideReport(parts.comparison.companyName, parts.advice, language);
    }
    return leerspiegel::report::ourMirrorReport(parts, language);
}

std::string render(const Call& call, const leerspiegel::report::ReportParts& parts, const QString& language)
{
    const auto& model = parts.comparison;
    const auto format = call.value("format");
    if (format == QLatin1String("json")) {
        return leerspiegel::report::comparisonJson(model);
    }
    if (format == QLatin1String("html")) {
        return leerspiegel::report::reportHtml(reportOf(call.value("report"), parts, language)).toStdString();
    }
    if (format == QLatin1String("svg")) {
        const auto* kind = leerspiegel::report::findChart(call.value("chart", standardChart).toStdString());
        return leerspiegel::report::svgOf(kind->draw(model, {call.has("unfolded"), 720, language})).toStdString();
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

/// What is wrong with the options; empty when nothing is.
QString wrongOption(const Call& call)
{
    static const QStringList formats{QStringLiteral("json"), QStringLiteral("text"), QStringLiteral("svg"), QStringLiteral("html"),
                                     QStringLiteral("pdf")};
    static const QStringList reports{QStringLiteral("mirror"), QStringLiteral("company"), QStringLiteral("guide")};
    if (!formats.contains(call.value("format", formats.first()))) {
        return CliTr::tr("--format is one of: %1").arg(formats.join(QStringLiteral(", ")));
    }
    if (!reports.contains(call.value("report", reports.first()))) {
        return CliTr::tr("--report is one of: %1").arg(reports.join(QStringLiteral(", ")));
    }
    if (!leerspiegel::report::findChart(call.value("chart", standardChart).toStdString())) {
        return CliTr::tr("--chart is one of: %1").arg(chartNames());
    }
    if (call.value("format") == QLatin1String("pdf") && !call.has("output")) {
        return CliTr::tr("A PDF goes into a file: give --output.");
    }
    return {};
}

int run(const Call& call, Console& console)
{
    if (const auto wrong = wrongOption(call); !wrong.isEmpty()) {
        return wrongUsage(wrong, console);
    }
    const auto loaded = loadRound(call, console);
    if (!loaded) {
        return report(loaded.error(), console);
    }
    const auto parts = reportParts(*loaded, app::builtInAdvice(), console);
    if (call.value("format") == QLatin1String("pdf")) {
        const auto bytes = print::reportPdf(reportOf(call.value("report"), parts, console.language), console.environment.today());
        return writeResult(call, std::string(base::textOf(bytes)), console);
    }
    return writeResult(call, render(call, parts, console.language), console);
}

} // namespace

Command compareCommand()
{
    return {"compare", QT_TRANSLATE_NOOP("CliTr", "DOSSIER"), 1, 1,
            QT_TRANSLATE_NOOP("CliTr", "Compares company and employees: text, JSON, SVG, HTML or PDF."),
            "leerspiegel-cli compare bakkerij.leerspiegel --format html --output vergelijking.html",
            {{"format", "json|text|svg|html|pdf", QT_TRANSLATE_NOOP("CliTr", "What to make (text)")},
             {"report", "mirror|company|guide", QT_TRANSLATE_NOOP("CliTr", "Which report as HTML or PDF (mirror)")},
             {"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write to this file")},
             {"round", "ID", QT_TRANSLATE_NOOP("CliTr", "Id of the round; the last counted one when left out")},
             {"chart", "NAME", QT_TRANSLATE_NOOP("CliTr", "Which chart as SVG (radar-both)")},
             {"unfolded", nullptr, QT_TRANSLATE_NOOP("CliTr", "Seven spokes instead of five")},
             passphraseOption},
            run};
}

} // namespace leerspiegel::cli
