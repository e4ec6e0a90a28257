// SPDX-License-Identifier: EUPL-1.2
#include "app/Exports.h"

#include "exchange/SafeFile.h"
#include "exchange/book/PictureTables.h"

#include <numeric>

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;
using exchange::Book;
using exchange::ColumnKind;
using exchange::Table;
using exchange::TableCell;
using exchange::wordFor;

namespace {

bool oneTable(ExportFormat format) { return format == ExportFormat::Csv || format == ExportFormat::Sav; }

/// Facts of the round and how many rows every table has.
class AboutTable
{
public:
    explicit AboutTable(const exchange::Words& words)
        : m_words(words)
        , m_table{"about", wordFor(words, "about"), {}, {}}
    {
        for (const auto* name : {"id", "title", "value"}) {
            m_table.columns.push_back({name, wordFor(words, name), ColumnKind::Text, 0, {}, {}});
        }
    }

    void add(const std::string& key, TableCell value) { m_table.rows.push_back({key, wordFor(m_words, key), std::move(value)}); }
    void addCount(const std::string& key, int count) { add(key, TableCell(static_cast<double>(count))); }
    void addRows(const Table& table)
    {
        m_table.rows.push_back(
            {"rows." + table.name, wordFor(m_words, "rows") + ": " + table.title, static_cast<double>(table.rows.size())});
    }
    Table take() { return std::move(m_table); }

private:
    const exchange::Words& m_words;
    Table m_table;
};

class BookMaker
{
public:
    BookMaker(const RoundPicture& picture, const ExportOptions& options)
        : m_picture(picture)
        , m_options(options)
    {
    }

    Book make() const
    {
        Book book;
        book.title = m_picture.descriptor.company + " · " + m_picture.summary.name;
        book.language = m_options.language;
        book.day = m_picture.summary.closed.value_or(m_picture.summary.opened);
        const bool company = m_options.part != ExportPart::Picture;
        if (m_picture.picture && m_options.part != ExportPart::Company) {
            addPicture(book);
        }
        if (company && !(oneTable(m_options.format) && !book.tables.empty())) {
            book.tables.push_back(exchange::companyTable(m_picture.instrument.company->questionnaire, m_picture.companyResponses,
                                                         m_options.words, m_options.language));
        }
        if (!oneTable(m_options.format)) {
            book.tables.insert(book.tables.begin(), about(book));
        }
        return book;
    }

private:
    void addPicture(Book& book) const
    {
        const exchange::PictureSource source{m_picture.instrument.individual->questionnaire, *m_picture.picture, m_options.words,
                                             m_options.language};
        switch (m_options.format) {
        case ExportFormat::Csv: book.tables.push_back(exchange::figuresTable(source)); break;
        case ExportFormat::Sav: book.tables.push_back(exchange::groupsTable(source)); break;
        case ExportFormat::Xlsx:
        case ExportFormat::Json: book.tables = exchange::pictureTables(source); break;
        }
    }

    Table about(const Book& book) const
    {
        const auto& asked = m_picture.instrument.individual->questionnaire;
        AboutTable table(m_options.words);
        table.add("company", m_picture.descriptor.company);
        table.add("round", m_picture.summary.name);
        table.add("closed", m_picture.summary.closed ? TableCell(m_picture.summary.closed->text()) : TableCell());
        table.add("questionnaire", asked.id.text());
        table.add("edition", asked.edition);
        table.addCount("invited", m_picture.picture ? m_picture.picture->invited : m_picture.summary.invited);
        table.addCount("threshold", m_picture.summary.threshold);
        if (m_picture.picture && m_options.part != ExportPart::Company) {
            table.addCount("sheets", m_picture.picture->sheets);
            table.addCount("damaged", m_picture.picture->damaged);
        }
        table.addCount("companyResponses", static_cast<int>(m_picture.companyResponses.size()));
        for (const auto& note : m_options.notes) {
            table.add("note", note);
        }
        for (const auto& counted : book.tables) {
            table.addRows(counted);
        }
        return table.take();
    }

    const RoundPicture& m_picture;
    const ExportOptions& m_options;
};

base::Result<base::Bytes> bytesOf(const Book& book, const ExportOptions& options, const std::filesystem::path& path)
{
    switch (options.format) {
    case ExportFormat::Csv: return exchange::csvBytes(book.tables.front(), options.csvForm, options.words);
    case ExportFormat::Json: return exchange::jsonBytes(book);
    case ExportFormat::Sav: return options.office.sav(book.tables.front(), book, options.words);
    case ExportFormat::Xlsx: return options.office.xlsx(book, options.charts, options.words, path.parent_path());
    }
    return fail(ErrorCode::FileNotWritten);
}

base::Result<Exported> write(const Book& book, const ExportOptions& options, const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!options.replace && std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) {
        return fail(ErrorCode::FileExists, path.string());
    }
    auto bytes = bytesOf(book, options, path);
    if (!bytes) {
        auto error = bytes.error();
        error.where = path.string();
        return fail(std::move(error));
    }
    if (auto written = exchange::writeFileSafely(path, *bytes); !written) {
        return fail(written.error());
    }
    return Exported{std::accumulate(book.tables.begin(), book.tables.end(), std::size_t{0},
                                    [](std::size_t sum, const Table& table) { return sum + table.rows.size(); })};
}

} // namespace

base::Result<Exported> exportRound(const RoundPicture& picture, const ExportOptions& options, const std::filesystem::path& path)
{
    const bool wantsPicture = options.part == ExportPart::Picture || (options.part == ExportPart::Everything && oneTable(options.format));
    if (wantsPicture && !picture.picture) {
        return fail(ErrorCode::NoGroupPicture);
    }
    return write(BookMaker(picture, options).make(), options, path);
}

base::Result<Exported> exportOwnSheet(const questionnaire::Questionnaire& asked, const session::Response& response,
                                      const exchange::ScoreWord& scoreWord, const ExportOptions& options, const std::filesystem::path& path)
{
    if (options.format != ExportFormat::Csv && options.format != ExportFormat::Json) {
        return fail(ErrorCode::FileNotWritten, path.string());
    }
    Book book;
    book.title = asked.title.in(options.language);
    book.language = options.language;
    book.tables = {exchange::ownTable(asked, response, options.words, scoreWord, options.language)};
    return write(book, options, path);
}

} // namespace leerspiegel::app
