// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/LoadedRound.h"
#include "cli/Secrets.h"

#include "print/ChartImages.h"
#include "print/PdfReport.h"
#include "report/ComparisonText.h"
#include "report/ReportModel.h"
#include "report/TextReport.h"
#include "report/charts/ChartTable.h"

#include <algorithm>

namespace leerspiegel::cli {

namespace {

constexpr int usualWidth = 720;
constexpr int leastWidth = 320;
constexpr int mostWidth = 10'000;

/// How a chart is wanted.
struct ChartWish
{
    QString name;
    bool unfolded = false;
    int width = usualWidth;
};

leerspiegel::report::Picture drawn(const leerspiegel::report::ComparisonModel& model, const ChartWish& wish, double width,
                                   const QString& language)
{
    return leerspiegel::report::findChart(wish.name.toStdString())->draw(model, {wish.unfolded, width, language});
}

/// As wide as asked; above the usual width the chart grows with its words.
std::string png(const leerspiegel::report::ComparisonModel& model, const ChartWish& wish, const QString& language)
{
    const auto picture = drawn(model, wish, std::min(wish.width, usualWidth), language);
    return print::pngOf(picture, wish.width / picture.width);
}

/// The report that --report names.
leerspiegel::report::ReportModel reportOf(const QString& name, const feedback::RoundFeedback& loaded,
                                          const leerspiegel::report::ReportParts& parts, const QString& language)
{
    if (name == QLatin1String("company")) {
        return leerspiegel::report::companyReport(parts.comparison, language);
    }
    if (name == QLatin1String("guide")) {
        return leerspiegel::report::guideReport(parts.comparison.companyName, parts.advice, language);
    }
    return feedback::ourReportOf(loaded, parts, language);
}

base::Result<std::string> render(const Call& call, const feedback::RoundFeedback& loaded, const QString& format, const ChartWish& wish,
                                 const Console& console)
{
    const auto& language = console.language;
    const auto parts = feedback::reportPartsOf(loaded, app::builtInAdvice(), language);
    const auto& model = parts.comparison;
    if (format == QLatin1String("json")) {
        return leerspiegel::report::comparisonJson(model);
    }
    if (format == QLatin1String("svg")) {
        return leerspiegel::report::svgOf(drawn(model, wish, wish.width, language)).toStdString();
    }
    if (format == QLatin1String("png")) {
        return png(model, wish, language);
    }
    if (format == QLatin1String("text")) {
        return model.hasPicture ? leerspiegel::report::comparisonText(parts, language).toStdString()
                                : leerspiegel::report::reportText(feedback::ourReportOf(loaded, parts, language)).toStdString();
    }
    const auto whole = reportOf(call.value("report"), loaded, parts, language);
    if (format == QLatin1String("html")) {
        return leerspiegel::report::reportHtml(whole).toStdString();
    }
    return print::reportPdf(whole, console.environment.today()).map([](const base::Bytes& pdf) { return std::string(base::textOf(pdf)); });
}

QString chartNames()
{
    QStringList names;
    for (const auto& kind : leerspiegel::report::charts()) {
        names << QString::fromUtf8(kind.id.data(), static_cast<qsizetype>(kind.id.size()));
    }
    return names.join(QStringLiteral(", "));
}

/// Empty when the call is right, else what is wrong with it.
QString wrongWith(const Call& call, const QString& format, const ChartWish& wish, bool wrongNumber)
{
    static const QStringList formats{QStringLiteral("json"), QStringLiteral("text"), QStringLiteral("svg"),
                                     QStringLiteral("html"), QStringLiteral("pdf"),  QStringLiteral("png")};
    if (!formats.contains(format)) {
        return CliTr::tr("--format is one of: %1").arg(formats.join(QStringLiteral(", ")));
    }
    static const QStringList reports{QStringLiteral("mirror"), QStringLiteral("company"), QStringLiteral("guide")};
    if (!reports.contains(call.value("report", reports.first()))) {
        return CliTr::tr("--report is one of: %1").arg(reports.join(QStringLiteral(", ")));
    }
    if (!leerspiegel::report::findChart(wish.name.toStdString())) {
        return CliTr::tr("--chart is one of: %1").arg(chartNames());
    }
    if (wrongNumber || wish.width > mostWidth) {
        return CliTr::tr("--width is a whole number from %1 to %2.").arg(leastWidth).arg(mostWidth);
    }
    const bool needsFile = format == QLatin1String("pdf") || format == QLatin1String("png");
    return needsFile && !call.has("output") ? CliTr::tr("A PDF or PNG goes into a file: give --output.") : QString();
}

int run(const Call& call, Console& console)
{
    const auto format = call.value("format", QStringLiteral("text"));
    bool wrongNumber = false;
    const ChartWish wish{call.value("chart", QStringLiteral("radar-both")), call.has("unfolded"),
                         call.number("width", leastWidth, wrongNumber).value_or(usualWidth)};
    if (const auto wrong = wrongWith(call, format, wish, wrongNumber); !wrong.isEmpty()) {
        return wrongUsage(wrong, console);
    }
    const auto loaded = loadRound(call, console);
    if (!loaded) {
        return report(loaded.error(), console);
    }
    const auto rendered = render(call, *loaded, format, wish, console);
    return rendered ? writeResult(call, *rendered, console) : report(rendered.error(), console);
}

} // namespace

Command compareCommand()
{
    return {"compare",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Compares company and employees: text, JSON, SVG, HTML, PDF or PNG."),
            "leerspiegel-cli compare bakkerij.leerspiegel --format html --output vergelijking.html",
            {{"format", "json|text|svg|html|pdf|png", QT_TRANSLATE_NOOP("CliTr", "What to make (text)")},
             {"report", "mirror|company|guide", QT_TRANSLATE_NOOP("CliTr", "Which report as HTML or PDF (mirror)")},
             {"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write to this file")},
             {"round", "ID", QT_TRANSLATE_NOOP("CliTr", "Id of the round; the last counted one when left out")},
             {"chart", "NAME", QT_TRANSLATE_NOOP("CliTr", "Which chart as SVG or PNG (radar-both)")},
             {"width", "N", QT_TRANSLATE_NOOP("CliTr", "Width of the chart, for PNG in pixels (720)")},
             {"unfolded", nullptr, QT_TRANSLATE_NOOP("CliTr", "Seven spokes instead of five")},
             passphraseOption},
            run};
}

} // namespace leerspiegel::cli
