// SPDX-License-Identifier: EUPL-1.2
#include "exchange/office/OfficeWriters.h"

#include "exchange/SafeFile.h"
#include "exchange/book/AnswerTables.h"
#include "exchange/office/SheetNames.h"
#include "exchange/office/XlsxReader.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <unistd.h>

namespace leerspiegel::exchange {

using base::ErrorCode;
using base::fail;

namespace {

constexpr double widestColumn = 60;
constexpr double narrowestColumn = 10;
constexpr int pixelsPerRow = 20;
constexpr double lineHeight = 15;  ///< Points.
constexpr double highestRow = 400; ///< A spreadsheet allows 409.
constexpr std::uint8_t a4Paper = 9;
constexpr std::size_t largestFile = 256U << 20U;

/// A name in the target folder for the library to write to; gone with this object.
class ScratchFile
{
public:
    explicit ScratchFile(const std::filesystem::path& folder)
        : m_name((folder / ".leerspiegel-XXXXXX").string())
    {
        const int file = ::mkostemp(m_name.data(), 0);
        m_made = file >= 0 && ::close(file) == 0;
    }
    ~ScratchFile()
    {
        if (m_made) {
            ::unlink(m_name.c_str());
        }
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    bool made() const { return m_made; }
    const std::string& name() const { return m_name; }

private:
    std::string m_name;
    bool m_made = false;
};

lxw_col_t columnNumber(std::size_t column) { return static_cast<lxw_col_t>(column); }

lxw_row_t rowNumber(std::size_t row) { return static_cast<lxw_row_t>(row); }

std::size_t shownLength(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

class XlsxWriter
{
public:
    /// The library wants the folder writable, though it only reads it.
    XlsxWriter(const std::string& file, const std::string& folderOfTemporaries)
    {
        auto folder = folderOfTemporaries;
        lxw_workbook_options options{};
        options.constant_memory = LXW_FALSE;
        options.tmpdir = folder.data();
        m_workbook = workbook_new_opt(file.c_str(), &options);
        m_header = workbook_add_format(m_workbook);
        format_set_bold(m_header);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
        m_title = workbook_add_format(m_workbook);
        format_set_bold(m_title);
        for (int decimals = 0; decimals < 3; ++decimals) {
            m_numbers.push_back(workbook_add_format(m_workbook));
            format_set_num_format(m_numbers.back(), decimals == 0 ? "0" : decimals == 1 ? "0.0" : "0.00");
            format_set_align(m_numbers.back(), LXW_ALIGN_VERTICAL_TOP);
        }
        m_text = workbook_add_format(m_workbook);
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
    }

    void describe(const Book& book)
    {
        auto title = book.title;
        std::string program = "Leerspiegel";
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = program.data();
        properties.created = std::chrono::duration_cast<std::chrono::seconds>(book.day.value().time_since_epoch()).count();
        workbook_set_properties(m_workbook, &properties);
    }

    void addTable(const Table& table)
    {
        auto* sheet = addSheet(table.title);
        std::vector<double> widths;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            widths.push_back(addColumn(sheet, table, column));
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            setHeight(sheet, row + 1, table, widths);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
    }

    void addCharts(const std::vector<ChartImage>& charts, const std::string& title)
    {
        auto* sheet = addSheet(title);
        lxw_row_t row = 0;
        for (const auto& chart : charts) {
            worksheet_write_string(sheet, row, 0, chart.title.c_str(), m_title);
            auto description = chart.description;
            lxw_image_options options{};
            options.x_scale = chart.scale;
            options.y_scale = chart.scale;
            options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
            options.description = description.data();
            worksheet_insert_image_buffer_opt(sheet, row + 1, 0, reinterpret_cast<const unsigned char*>(chart.png.data()), chart.png.size(),
                                              &options);
            row += static_cast<lxw_row_t>(chart.height / pixelsPerRow) + 3;
        }
    }

    /// Writes the file; the object is of no use afterwards.
    lxw_error close() { return workbook_close(m_workbook); }

private:
    /// On paper: lying, as wide as the page.
    lxw_worksheet* addSheet(const std::string& title)
    {
        auto* sheet = workbook_add_worksheet(m_workbook, m_names.nameFor(title).c_str());
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, a4Paper);
        worksheet_fit_to_pages(sheet, 1, 0);
        return sheet;
    }

    /// Returns the width in characters.
    double addColumn(lxw_worksheet* sheet, const Table& table, std::size_t column)
    {
        const auto& described = table.columns[column];
        worksheet_write_string(sheet, 0, columnNumber(column), described.title.c_str(), m_header);
        std::size_t longest = std::min<std::size_t>(shownLength(described.title), 24);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            longest = std::max(longest, write(sheet, row + 1, column, described, table.rows[row][column]));
        }
        const double width = std::clamp(static_cast<double>(longest) + 2, narrowestColumn, widestColumn);
        worksheet_set_column(sheet, columnNumber(column), columnNumber(column), width, nullptr);
        return width;
    }

    /// As high as the longest text needs, for not every program finds that out by itself.
    void setHeight(lxw_worksheet* sheet, std::size_t row, const Table& table, const std::vector<double>& widths)
    {
        double lines = 1;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            if (const auto* text = std::get_if<std::string>(&table.rows[row - 1][column])) {
                const auto length = static_cast<double>(shownLength(*text));
                lines = std::max(lines,
                                 (length + 2 > widths[column] ? std::ceil(1.15 * length / widths[column]) : 1)
                                     + static_cast<double>(std::ranges::count(*text, '\n')));
            }
        }
        if (lines > 1) {
            worksheet_set_row(sheet, rowNumber(row), std::min(lines * lineHeight, highestRow), nullptr);
        }
    }

    std::size_t write(lxw_worksheet* sheet, std::size_t row, std::size_t column, const Column& described, const TableCell& cell)
    {
        const auto* number = std::get_if<double>(&cell);
        if (number && described.kind != ColumnKind::Code) {
            worksheet_write_number(sheet, rowNumber(row), columnNumber(column), *number,
                                   m_numbers[std::min<std::size_t>(static_cast<std::size_t>(described.decimals), m_numbers.size() - 1)]);
            return 0;
        }
        const auto* text = std::get_if<std::string>(&cell);
        const auto words = number                                   ? labelOf(described, *number)
            : text                                                  ? *text
            : std::holds_alternative<questionnaire::DontKnow>(cell) ? "?"
                                                                    : std::string();
        if (words.empty()) {
            worksheet_write_blank(sheet, rowNumber(row), columnNumber(column), m_text);
        } else {
            worksheet_write_string(sheet, rowNumber(row), columnNumber(column), words.c_str(), m_text);
        }
        return shownLength(words);
    }

    lxw_workbook* m_workbook = nullptr;
    lxw_format* m_header = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_text = nullptr;
    std::vector<lxw_format*> m_numbers;
    SheetNames m_names;
};

/// Whether a spreadsheet and the files it is made of surely fit. On a full disk the library would also speak for itself, in
/// English and on stderr; that is left for a disk that fills up in between.
bool hasRoom(const std::filesystem::path& folder, const Book& book, const std::vector<ChartImage>& charts)
{
    constexpr std::uintmax_t forAllElse = 1'000'000;
    constexpr std::uintmax_t forCell = 400; // as XML, once in a file of its own and once packed
    std::uintmax_t need = forAllElse;
    for (const auto& table : book.tables) {
        need += forCell * table.rows.size() * table.columns.size();
    }
    for (const auto& chart : charts) {
        need += 2 * chart.png.size();
    }
    std::error_code failure;
    const auto space = std::filesystem::space(folder, failure);
    return failure || space.available >= need;
}

} // namespace

base::Result<base::Bytes> xlsxBytes(const Book& book, const std::vector<ChartImage>& charts, const Words& words,
                                    const std::filesystem::path& folder)
{
    const auto target = folder.empty() ? std::filesystem::path(".") : folder;
    if (!hasRoom(target, book, charts)) {
        return fail(ErrorCode::DiskFull);
    }
    const ScratchFile scratch(target);
    if (!scratch.made()) {
        return fail(errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileNotWritten);
    }
    XlsxWriter writer(scratch.name(), target.string());
    writer.describe(book);
    std::vector<std::size_t> rows;
    auto tables = book.tables;
    tables.push_back(columnsTable(book.tables, words));
    for (const auto& table : tables) {
        writer.addTable(table);
        rows.push_back(table.rows.size() + 1);
    }
    if (!charts.empty()) {
        writer.addCharts(charts, wordFor(words, "charts"));
    }
    errno = 0;
    if (writer.close() != LXW_NO_ERROR) {
        return fail(errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileNotWritten);
    }
    if (rowsOfSheets(scratch.name(), rows.size()) != rows) {
        return fail(ErrorCode::FileNotWritten);
    }
    return readFileLimited(scratch.name(), largestFile);
}

OfficeWriters officeWriters() { return {savBytes, xlsxBytes}; }

} // namespace leerspiegel::exchange
