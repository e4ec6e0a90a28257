// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/LoadedRound.h"
#include "cli/Secrets.h"

#include "app/Exports.h"
#include "print/ChartImages.h"
#include "report/ExportWords.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace leerspiegel::cli {

namespace {

struct FormatName
{
    const char* name;
    app::ExportFormat format;
};
constexpr std::array formats{FormatName{"csv", app::ExportFormat::Csv}, FormatName{"xlsx", app::ExportFormat::Xlsx},
                             FormatName{"sav", app::ExportFormat::Sav}, FormatName{"json", app::ExportFormat::Json}};

struct PartName
{
    const char* name;
    app::ExportPart part;
};
constexpr std::array parts{PartName{"picture", app::ExportPart::Picture}, PartName{"company", app::ExportPart::Company}};

/// The charts of a spreadsheet, drawn only when they are asked for.
std::vector<exchange::ChartImage> chartsOf(const feedback::RoundFeedback& loaded, const leerspiegel::report::ComparisonModel& model,
                                           const app::ExportOptions& options, const QString& language)
{
    std::vector<exchange::ChartImage> images;
    if (options.format != app::ExportFormat::Xlsx) {
        return images;
    }
    const bool employees = loaded.picture.picture.has_value() && options.part != app::ExportPart::Company;
    for (auto& image : print::chartImages(model, employees, options.part != app::ExportPart::Picture, language)) {
        images.push_back({image.title.toStdString(), image.description.toStdString(), std::move(image.png), image.scale, image.height});
    }
    return images;
}

base::Result<app::Exported> write(const Call& call, const Console& console, app::ExportOptions options)
{
    const auto loaded = loadRound(call, console);
    if (!loaded) {
        return base::fail(loaded.error());
    }
    const auto model = feedback::comparisonOf(*loaded, console.language);
    options.language = console.language.toStdString();
    options.words = leerspiegel::report::exportWords();
    for (const auto& note : {model.hiddenReason, model.howSure}) {
        if (!note.isEmpty()) {
            options.notes.push_back(note.toStdString());
        }
    }
    options.charts = chartsOf(*loaded, model, options, console.language);
    options.office = exchange::officeWriters();
    return app::exportRound(loaded->picture, options, *call.pathOf("output"));
}

int run(const Call& call, Console& console)
{
    app::ExportOptions options;
    const auto format =
        std::ranges::find(formats, call.value("format").toStdString(), [](const FormatName& known) { return std::string(known.name); });
    if (format == formats.end()) {
        return wrongUsage(CliTr::tr("--format is one of: %1").arg(QStringLiteral("csv, xlsx, sav, json")), console);
    }
    options.format = format->format;
    if (call.has("what")) {
        const auto part =
            std::ranges::find(parts, call.value("what").toStdString(), [](const PartName& known) { return std::string(known.name); });
        if (part == parts.end()) {
            return wrongUsage(CliTr::tr("--what is one of: %1").arg(QStringLiteral("picture, company")), console);
        }
        options.part = part->part;
    }
    if (!call.has("output") || call.value("output").isEmpty()) {
        return wrongUsage(CliTr::tr("An export goes into a file: give --output."), console);
    }
    if (call.has("dutch-excel") && options.format != app::ExportFormat::Csv) {
        return wrongUsage(CliTr::tr("--dutch-excel is a form of CSV only."), console);
    }
    options.csvForm = call.has("dutch-excel") ? exchange::CsvForm::DutchExcel : exchange::CsvForm::Plain;
    options.replace = call.has("replace");
    const auto exported = write(call, console, std::move(options));
    if (!exported) {
        return report(exported.error(), console);
    }
    console.err << CliTr::tr("Saved in %1. Rows: %2").arg(call.value("output")).arg(exported->rows).toStdString() << '\n';
    return Done;
}

} // namespace

Command exportCommand()
{
    return {
        "export",
        QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
        1,
        1,
        QT_TRANSLATE_NOOP("CliTr", "Saves the figures of a round for Excel (CSV, XLSX), SPSS (SAV) or another program (JSON)."),
        "leerspiegel-cli export bakkerij.leerspiegel --format xlsx --output bakkerij.xlsx",
        {{"format", "csv|xlsx|sav|json", QT_TRANSLATE_NOOP("CliTr", "What to make")},
         {"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write to this file")},
         {"round", "ID", QT_TRANSLATE_NOOP("CliTr", "Id of the round; the last counted one when left out")},
         {"what", "picture|company",
          QT_TRANSLATE_NOOP("CliTr",
                            "Employees' picture or company's own answers; both when left out (CSV and SAV hold one: the picture)")},
         {"dutch-excel", nullptr, QT_TRANSLATE_NOOP("CliTr", "CSV for a Dutch Excel: semicolons, decimal commas, words instead of names")},
         {"replace", nullptr, QT_TRANSLATE_NOOP("CliTr", "Replace the file when it is there already")},
         passphraseOption},
        run};
}

} // namespace leerspiegel::cli
