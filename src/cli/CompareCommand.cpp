// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/RoundLines.h"
#include "cli/Secrets.h"

#include "app/Pictures.h"
#include "print/PdfReport.h"
#include "report/ComparisonText.h"
#include "report/ReportModel.h"
#include "report/charts/ChartTable.h"

#include <algorithm>

namespace leerspiegel::cli {

namespace {

leerspiegel::report::ComparisonInput inputOf(const app::RoundPicture& picture, const std::vector<app::RoundPicture>& history)
{
    leerspiegel::report::ComparisonInput input;
    input.company = &picture.instrument.company->questionnaire;
    input.individual = &picture.instrument.individual->questionnaire;
    input.companyName = QString::fromStdString(picture.descriptor.company);
    input.roundName = QString::fromStdString(picture.summary.name);
    input.closed = picture.summary.closed;
    input.invited = picture.picture ? picture.picture->invited : picture.summary.invited;
    input.threshold = picture.summary.threshold;
    input.companyProfiles = picture.companyProfiles;
    input.picture = picture.picture;
    for (const auto& past : history) {
        input.history.push_back({QString::fromStdString(past.summary.name), past.companyProfiles, past.picture});
        if (past.summary.id == picture.summary.id) {
            break;
        }
    }
    const auto self = std::ranges::find_if(history, [&](const auto& round) { return round.summary.id == picture.summary.id; });
    if (self != history.end() && self != history.begin()) {
        input.previous = std::prev(self)->picture;
    }
    return input;
}

base::Result<leerspiegel::report::ComparisonModel> modelOf(const Call& call, const Console& console)
{
    const auto workspace = openUnlocked(call, console, true);
    if (!workspace) {
        return base::fail(workspace.error());
    }
    const auto summary = (*workspace)->summary();
    if (!summary) {
        return base::fail(summary.error());
    }
    const auto round = chooseRound(*summary, call.value("round").toStdString(), dossier::RoundState::Counted);
    if (!round) {
        return base::fail(call.has("round") ? base::ErrorCode::RoundNotFound : base::ErrorCode::NoGroupPicture);
    }
    const auto picture = app::loadPicture(**workspace, round->id);
    const auto history = app::loadHistory(**workspace);
    if (!picture || !history) {
        return base::fail(picture ? history.error() : picture.error());
    }
    return leerspiegel::report::makeComparison(inputOf(*picture, *history), console.language);
}

std::string render(const leerspiegel::report::ComparisonModel& model, const QString& format, const QString& chart, bool unfolded, const QString& language)
{
    if (format == QLatin1String("json")) {
        return leerspiegel::report::comparisonJson(model);
    }
    if (format == QLatin1String("html")) {
        return leerspiegel::report::reportHtml(leerspiegel::report::ourMirrorReport({model, {}, {}}, language)).toStdString();
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
    const auto model = modelOf(call, console);
    if (!model) {
        return report(model.error(), console);
    }
    if (format == QLatin1String("pdf")) {
        const auto bytes = print::reportPdf(leerspiegel::report::ourMirrorReport({*model, {}, {}}, console.language), console.environment.today());
        return writeResult(call, std::string(base::textOf(bytes)), console);
    }
    return writeResult(call, render(*model, format, chart, call.has("unfolded"), console.language), console);
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
