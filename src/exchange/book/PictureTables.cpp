// SPDX-License-Identifier: EUPL-1.2
#include "exchange/book/PictureTables.h"

#include "exchange/book/PictureLines.h"

#include <algorithm>
#include <array>

namespace leerspiegel::exchange {

using grouppicture::Agreement;

namespace {

/// Stored figures are whole multiples of their step but for the last bits of a double.
TableCell number(double value) { return tidy(value); }

template <typename T> TableCell number(const std::optional<T>& value) { return value ? number(static_cast<double>(*value)) : TableCell(); }

TableCell text(const std::string& words) { return words.empty() ? TableCell() : TableCell(words); }

struct LineView
{
    const PictureLine& line;
    const GroupLine& group;
    const Words& words;
};

constexpr unsigned of(Subject subject) { return 1U << static_cast<unsigned>(subject); }
constexpr unsigned figures = of(Subject::Scale) | of(Subject::Contrast) | of(Subject::Item);
constexpr unsigned groupedFigures = of(Subject::Scale) | of(Subject::Contrast);
constexpr unsigned all = figures | of(Subject::Sentence);

/// One column of the tables with a row a figure: its name is also the key of its title.
struct LineColumn
{
    const char* name;
    unsigned subjects;
    ColumnKind kind;
    TableCell (*cell)(const LineView& view);
};
constexpr std::array lineColumns{
    LineColumn{"cut", groupedFigures, ColumnKind::Text, [](const LineView& v) { return text(v.group.cut); }},
    LineColumn{"group", groupedFigures, ColumnKind::Text,
               [](const LineView& v) { return v.line.subject == Subject::Sentence ? TableCell() : text(v.group.title); }},
    LineColumn{"id", figures, ColumnKind::Text, [](const LineView& v) { return text(v.line.id); }},
    LineColumn{"title", all, ColumnKind::Text, [](const LineView& v) { return text(v.line.title); }},
    LineColumn{"measure", of(Subject::Contrast), ColumnKind::Text,
               [](const LineView& v) { return text(wordFor(v.words, v.line.measure)); }},
    LineColumn{"leftPole", of(Subject::Contrast), ColumnKind::Text, [](const LineView& v) { return text(v.line.leftPole); }},
    LineColumn{"rightPole", of(Subject::Contrast), ColumnKind::Text, [](const LineView& v) { return text(v.line.rightPole); }},
    LineColumn{"value", figures, ColumnKind::Number,
               [](const LineView& v) { return v.line.figure ? number(v.line.figure->value) : TableCell(); }},
    LineColumn{"n", figures, ColumnKind::Number, [](const LineView& v) { return v.line.figure ? number(v.line.figure->n) : TableCell(); }},
    LineColumn{"halfWidth", figures, ColumnKind::Number,
               [](const LineView& v) { return v.line.figure ? number(v.line.figure->halfWidth) : TableCell(); }},
    LineColumn{"spread", figures, ColumnKind::Number,
               [](const LineView& v) { return v.line.figure ? number(v.line.figure->spread) : TableCell(); }},
    LineColumn{
        "agreement", of(Subject::Scale), ColumnKind::Code,
        [](const LineView& v) { return v.line.agreement ? number(*v.line.agreement == Agreement::ThinkAlike ? 1 : 2) : TableCell(); }},
    LineColumn{"dontKnowPercent", of(Subject::Scale), ColumnKind::Number, [](const LineView& v) { return number(v.line.dontKnowPercent); }},
    LineColumn{"left", of(Subject::Contrast), ColumnKind::Number,
               [](const LineView& v) { return v.line.shares ? number(v.line.shares->left) : TableCell(); }},
    LineColumn{"middle", of(Subject::Contrast), ColumnKind::Number,
               [](const LineView& v) { return v.line.shares ? number(v.line.shares->middle) : TableCell(); }},
    LineColumn{"right", of(Subject::Contrast), ColumnKind::Number,
               [](const LineView& v) { return v.line.shares ? number(v.line.shares->right) : TableCell(); }},
};

struct SubjectName
{
    Subject subject;
    const char* name;
};
constexpr std::array subjects{SubjectName{Subject::Scale, "scales"}, SubjectName{Subject::Contrast, "contrasts"},
                              SubjectName{Subject::Item, "items"}, SubjectName{Subject::Sentence, "sentences"}};

class Tables
{
public:
    Tables(const PictureSource& source, bool allItems)
        : m_source(source)
        , m_lines(pictureLines(source, allItems))
    {
    }

    /// Rows of the wanted subjects, with the columns that any of them has.
    Table table(const char* name, unsigned wanted) const
    {
        Table made{name, word(name), {}, {}};
        for (const auto& column : lineColumns) {
            if (column.subjects & wanted) {
                made.columns.push_back(columnOf(column, wanted == of(Subject::Contrast) ? 1 : 0));
            }
        }
        for (const auto& line : m_lines.lines) {
            if (of(line.subject) & wanted) {
                made.rows.push_back(rowOf(line, wanted));
            }
        }
        return made;
    }

    Table figuresOfAll() const
    {
        auto made = table("figures", all);
        made.columns.insert(made.columns.begin(), subjectColumn());
        std::size_t row = 0;
        for (const auto& line : m_lines.lines) {
            made.rows[row].insert(made.rows[row].begin(), static_cast<double>(line.subject) + 1);
            ++row;
        }
        return made;
    }

    /// A row a group; see groupsTable().
    Table wide() const
    {
        Table made{"groups",
                   word("groups"),
                   {textColumn("cut"), textColumn("group"), {"n", word("groupSize"), ColumnKind::Number, 0, {}, {}}},
                   {}};
        for (std::size_t group = 0; group < m_lines.groups.size(); ++group) {
            const auto& facts = m_lines.groups[group];
            made.rows.push_back({text(facts.cut), text(facts.title), number(facts.n)});
            for (const auto& line : m_lines.lines) {
                if (line.group == group && (of(line.subject) & figures)) {
                    addFigure(made, group, line);
                }
            }
            made.rows.back().resize(made.columns.size()); // items are everyone's only
        }
        return made;
    }

private:
    const std::string& word(std::string_view key) const { return wordFor(m_source.words, key); }
    Column textColumn(const char* name) const { return {name, word(name), ColumnKind::Text, 0, {}, {}}; }

    Column columnOf(const LineColumn& column, int decimals) const
    {
        Column made{column.name, word(column.name), column.kind, 0, {}, {}};
        const std::string_view name = column.name;
        if (name == "value" || name == "halfWidth" || name == "spread") {
            made.decimals = decimals;
        }
        if (column.kind == ColumnKind::Code) {
            made.values = {{1, "alike", word("thinkAlike")}, {2, "different", word("thinkDifferently")}};
        }
        return made;
    }

    Column subjectColumn() const
    {
        Column made{"subject", word("subject"), ColumnKind::Code, 0, {}, {}};
        for (const auto& [subject, name] : subjects) {
            made.values.push_back({static_cast<double>(subject) + 1, name, word(name)});
        }
        return made;
    }

    LineView view(const PictureLine& line) const { return {line, m_lines.groups[line.group], m_source.words}; }

    std::vector<TableCell> rowOf(const PictureLine& line, unsigned wanted) const
    {
        std::vector<TableCell> row;
        for (const auto& column : lineColumns) {
            if (column.subjects & wanted) {
                row.push_back(column.cell(view(line)));
            }
        }
        return row;
    }

    void addFigure(Table& table, std::size_t group, const PictureLine& line) const
    {
        for (const auto& column : lineColumns) {
            if (column.kind == ColumnKind::Text || !(column.subjects & of(line.subject)) || isShareWithoutShares(column, line)) {
                continue;
            }
            if (group == 0) {
                table.columns.push_back(wideColumn(column, line));
            }
            table.rows.back().push_back(column.cell(view(line)));
        }
    }

    /// Shift and distance have no shares of people left, in the middle and right.
    static bool isShareWithoutShares(const LineColumn& column, const PictureLine& line)
    {
        const std::string_view name = column.name;
        return (name == "left" || name == "middle" || name == "right") && line.measure != "now" && line.measure != "wish";
    }

    Column wideColumn(const LineColumn& column, const PictureLine& line) const
    {
        auto made = columnOf(column, line.subject == Subject::Contrast ? 1 : 0);
        const bool value = std::string_view(column.name) == "value";
        made.title = line.title + (line.measure.empty() ? "" : " · " + word(line.measure)) + (value ? "" : " · " + made.title);
        made.name = line.id + (value ? "" : "." + made.name);
        return made;
    }

    const PictureSource& m_source;
    PictureLines m_lines;
};

} // namespace

std::vector<Table> pictureTables(const PictureSource& source)
{
    const Tables tables(source, false);
    std::vector<Table> made;
    made.reserve(std::size(subjects));
    for (const auto& [subject, name] : subjects) {
        made.push_back(tables.table(name, of(subject)));
    }
    std::erase_if(made, [](const Table& table) { return table.rows.empty(); });
    return made;
}

Table figuresTable(const PictureSource& source) { return Tables(source, false).figuresOfAll(); }

Table groupsTable(const PictureSource& source)
{
    auto table = Tables(source, true).wide();
    uniqueNames(table);
    return table;
}

} // namespace leerspiegel::exchange
