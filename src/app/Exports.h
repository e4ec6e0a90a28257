// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Pictures.h"
#include "exchange/book/AnswerTables.h"
#include "exchange/book/TextWriters.h"
#include "exchange/office/OfficeWriters.h"

#include <filesystem>
#include <string>
#include <vector>

namespace leerspiegel::app {

enum class ExportFormat { Csv, Xlsx, Sav, Json };
/// Of whom: CSV and SAV hold one table, so Everything is the picture there.
enum class ExportPart { Everything, Picture, Company };

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    ExportPart part = ExportPart::Everything;
    exchange::CsvForm csvForm = exchange::CsvForm::Plain;
    bool replace = false; ///< Whether a file of this name may be replaced.
    std::string language = "nl";
    exchange::Words words;
    std::vector<std::string> notes;           ///< Sentences about what is hidden and how sure it is.
    std::vector<exchange::ChartImage> charts; ///< XLSX only.
    exchange::OfficeWriters office;           ///< XLSX and SAV only.
};

/// What was written, after it was read back.
struct Exported
{
    std::size_t rows = 0; ///< Of all tables together.
};

/// Writes what may be shown of a round: the stored picture, the company's own answers. Whole or not at all. NoGroupPicture,
/// FileExists, FileNotWritten, DiskFull.
base::Result<Exported> exportRound(const RoundPicture& picture, const ExportOptions& options, const std::filesystem::path& path);

/// Writes one person's own sheet for that person, CSV or JSON only: no other program and no temporary file sees it.
base::Result<Exported> exportOwnSheet(const questionnaire::Questionnaire& asked, const session::Response& response,
                                      const exchange::ScoreWord& scoreWord, const ExportOptions& options,
                                      const std::filesystem::path& path);

} // namespace leerspiegel::app
