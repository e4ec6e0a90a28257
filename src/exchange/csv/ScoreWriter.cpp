// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/ScoreWriter.h"

#include "exchange/csv/AnswerReader.h"
#include "scoring/ScoringPlan.h"

#include <array>
#include <charconv>
#include <ostream>

namespace leerspiegel::exchange {

using base::fail;
using scoring::Cell;

namespace {

constexpr std::size_t blockRows = 2048;

void append(std::string& text, double number)
{
    std::array<char, 32> buffer{};
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    text.append(buffer.data(), end);
}

void append(std::string& text, int number)
{
    std::array<char, 16> buffer{};
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    text.append(buffer.data(), end);
}

void appendJsonText(std::string& text, std::string_view value)
{
    text += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            static constexpr char digits[] = "0123456789abcdef";
            text += "\\u00";
            text += digits[c >> 4 & 15];
            text += digits[c & 15];
        } else {
            text += c;
        }
    }
    text += '"';
}

/// A cell that a spreadsheet could take for a formula gets a quote before it; cells with separators are quoted.
void appendCsvText(std::string& text, std::string_view value)
{
    const bool formula = !value.empty() && std::string_view("=+-@\t\r\n").find(value.front()) != std::string_view::npos;
    text += '"';
    text += formula ? "'" : "";
    for (const char c : value) {
        text += c;
        if (c == '"') {
            text += c;
        }
    }
    text += '"';
}

/// Rows gathered until a block is full, turned into columns.
class Block
{
public:
    explicit Block(std::size_t items)
        : m_columns(items, std::vector<Cell>(blockRows))
    {
        for (const auto& column : m_columns) {
            m_pointers.push_back(column.data());
        }
    }
    void add(const AnswerReader::Row& row)
    {
        for (std::size_t item = 0; item < m_columns.size(); ++item) {
            m_columns[item][m_respondents.size()] = row.values[item];
        }
        m_respondents.emplace_back(row.respondent);
    }
    bool isFull() const { return m_respondents.size() == blockRows; }
    void clear() { m_respondents.clear(); }
    std::size_t rows() const { return m_respondents.size(); }
    const std::string& respondent(std::size_t row) const { return m_respondents[row]; }
    Cell cell(std::size_t item, std::size_t row) const { return m_columns[item][row]; }
    std::span<const Cell* const> columns() const { return m_pointers; }

private:
    std::vector<std::vector<Cell>> m_columns;
    std::vector<const Cell*> m_pointers;
    std::vector<std::string> m_respondents;
};

/// Where the answers of a contrast stand among the columns.
struct ContrastColumns
{
    std::string id;
    std::size_t now;
    std::size_t wish;
};

class Writer
{
public:
    Writer(const scoring::ScoringPlan& plan, const std::vector<const questionnaire::Item*>& items, ScoreFormat format, std::ostream& out)
        : m_plan(plan)
        , m_format(format)
        , m_out(out)
    {
        const auto at = [&](const questionnaire::ItemId& id) {
            std::size_t index = 0;
            while (items[index]->id != id) {
                ++index;
            }
            return index;
        };
        for (const auto& contrast : plan.questionnaire().contrasts) {
            m_contrasts.push_back({contrast.id.text(), at(contrast.now), at(contrast.wish)});
        }
    }

    void begin()
    {
        const auto& asked = m_plan.questionnaire();
        if (m_format == ScoreFormat::Json) {
            m_text += "{\"questionnaire\": ";
            appendJsonText(m_text, asked.id.text());
            m_text += ", \"edition\": ";
            appendJsonText(m_text, asked.edition);
            m_text += ", \"respondents\": [";
            return;
        }
        m_text += "respondent";
        for (const auto& scale : asked.scales) {
            for (const auto* member : {".mean", ".percent", ".answered", ".dontKnow"}) {
                m_text += ',' + scale.id.text() + member;
            }
        }
        for (const auto& contrast : asked.contrasts) {
            for (const auto* member : {".now", ".wish", ".shift"}) {
                m_text += ',' + contrast.id.text() + member;
            }
        }
        m_text += "\r\n";
    }

    void write(const Block& block)
    {
        m_plan.score(block.columns(), block.rows(), m_scores);
        for (std::size_t row = 0; row < block.rows(); ++row) {
            m_format == ScoreFormat::Json ? writeJson(block, row) : writeCsv(block, row);
        }
        flush();
    }

    void end()
    {
        if (m_format == ScoreFormat::Json) {
            m_text += "\n]}\n";
        }
        flush();
    }

private:
    void flush()
    {
        m_out.write(m_text.data(), static_cast<std::streamsize>(m_text.size()));
        m_text.clear();
    }

    void writeJson(const Block& block, std::size_t row)
    {
        m_text += m_first ? "\n{\"respondent\": " : ",\n{\"respondent\": ";
        m_first = false;
        appendJsonText(m_text, block.respondent(row));
        m_text += ", \"scales\": {";
        for (std::size_t scale = 0; scale < m_scores.size(); ++scale) {
            m_text += scale == 0 ? "\"" : ", \"";
            m_text += m_plan.questionnaire().scales[scale].id.text();
            m_text += "\": ";
            writeScale(m_scores[scale], scale, row);
        }
        m_text += "}, \"contrasts\": {";
        for (std::size_t index = 0; index < m_contrasts.size(); ++index) {
            m_text += (index == 0 ? "\"" : ", \"") + m_contrasts[index].id + "\": {\"now\": ";
            const auto now = block.cell(m_contrasts[index].now, row);
            const auto wish = block.cell(m_contrasts[index].wish, row);
            writePosition(now, "null");
            m_text += ", \"wish\": ";
            writePosition(wish, "null");
            m_text += ", \"shift\": ";
            writeShift(now, wish, "null");
            m_text += '}';
        }
        m_text += "}}";
    }

    void writeScale(const scoring::ScaleColumn& column, std::size_t scale, std::size_t row)
    {
        if (!column.valid[row]) {
            m_text += "null";
            return;
        }
        m_text += "{\"mean\": ";
        append(m_text, column.mean[row]);
        m_text += ", \"percent\": ";
        append(m_text, m_plan.percent(scale, column.mean[row]));
        m_text += ", \"answered\": ";
        append(m_text, column.answered[row]);
        m_text += ", \"items\": ";
        append(m_text, m_plan.itemCount(scale));
        m_text += ", \"dontKnow\": ";
        append(m_text, column.dontKnow[row]);
        m_text += '}';
    }

    void writePosition(Cell cell, const char* nothing)
    {
        if (cell > scoring::dontKnowCell) {
            append(m_text, static_cast<int>(cell));
        } else {
            m_text += nothing;
        }
    }

    void writeShift(Cell now, Cell wish, const char* nothing)
    {
        if (now > scoring::dontKnowCell && wish > scoring::dontKnowCell) {
            append(m_text, wish - now);
        } else {
            m_text += nothing;
        }
    }

    void writeCsv(const Block& block, std::size_t row)
    {
        appendCsvText(m_text, block.respondent(row));
        for (std::size_t scale = 0; scale < m_scores.size(); ++scale) {
            const auto& column = m_scores[scale];
            m_text += ',';
            if (column.valid[row]) {
                append(m_text, column.mean[row]);
                m_text += ',';
                append(m_text, m_plan.percent(scale, column.mean[row]));
            } else {
                m_text += ',';
            }
            m_text += ',';
            append(m_text, column.answered[row]);
            m_text += ',';
            append(m_text, column.dontKnow[row]);
        }
        for (const auto& contrast : m_contrasts) {
            const auto now = block.cell(contrast.now, row);
            const auto wish = block.cell(contrast.wish, row);
            m_text += ',';
            writePosition(now, "");
            m_text += ',';
            writePosition(wish, "");
            m_text += ',';
            writeShift(now, wish, "");
        }
        m_text += "\r\n";
    }

    const scoring::ScoringPlan& m_plan;
    ScoreFormat m_format;
    std::ostream& m_out;
    std::vector<ContrastColumns> m_contrasts;
    std::vector<scoring::ScaleColumn> m_scores;
    std::string m_text;
    bool m_first = true;
};

base::Outcome checkAll(AnswerReader reader)
{
    AnswerReader::Row row;
    for (;;) {
        const auto read = reader.next(row);
        if (!read) {
            return fail(read.error());
        }
        if (!*read) {
            return {};
        }
    }
}

} // namespace

base::Outcome scoreCsv(const questionnaire::Questionnaire& questionnaire, const std::filesystem::path& answers, ScoreFormat format,
                       std::ostream& out)
{
    auto first = AnswerReader::open(questionnaire, answers);
    if (!first) {
        return fail(first.error());
    }
    if (auto checked = checkAll(std::move(*first)); !checked) {
        return checked;
    }
    auto reader = AnswerReader::open(questionnaire, answers);
    if (!reader) {
        return fail(reader.error());
    }
    const scoring::ScoringPlan plan(questionnaire, reader->items());
    Block block(reader->items().size());
    Writer writer(plan, reader->items(), format, out);
    writer.begin();
    AnswerReader::Row row;
    for (;;) {
        const auto read = reader->next(row);
        if (!read) {
            return fail(read.error()); // the file changed between the two readings
        }
        if (!*read) {
            break;
        }
        block.add(row);
        if (block.isFull()) {
            writer.write(block);
            block.clear();
        }
    }
    writer.write(block);
    writer.end();
    return {};
}

} // namespace leerspiegel::exchange
