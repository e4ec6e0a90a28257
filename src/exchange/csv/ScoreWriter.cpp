// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/ScoreWriter.h"

#include "exchange/csv/AnswerBlock.h"
#include "exchange/csv/HarmlessText.h"
#include "exchange/json/JsonText.h"

#include <ostream>
#include <unordered_map>

namespace leerspiegel::exchange {

using base::fail;
using scoring::Cell;

namespace {

/// Rows gathered until a block is full, with the names of the respondents.
struct Block
{
    AnswerBlock answers;
    std::vector<std::string> respondents;

    void add(const AnswerReader::Row& row)
    {
        answers.add(row);
        respondents.emplace_back(row.respondent);
    }
    void clear()
    {
        answers.clear();
        respondents.clear();
    }
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
        std::unordered_map<questionnaire::ItemId, std::size_t> at;
        for (std::size_t column = 0; column < items.size(); ++column) {
            at.emplace(items[column]->id, column);
        }
        for (const auto& contrast : plan.questionnaire().contrasts) {
            m_contrasts.push_back({contrast.id.text(), at.at(contrast.now), at.at(contrast.wish)});
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
        m_plan.score(block.answers.columns(), block.answers.rows(), m_scores);
        for (std::size_t row = 0; row < block.answers.rows(); ++row) {
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
        appendJsonText(m_text, block.respondents[row]);
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
            const auto now = block.answers.cell(m_contrasts[index].now, row);
            const auto wish = block.answers.cell(m_contrasts[index].wish, row);
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
        appendNumber(m_text, column.mean[row]);
        m_text += ", \"percent\": ";
        appendNumber(m_text, m_plan.percent(scale, column.mean[row]));
        m_text += ", \"answered\": ";
        appendNumber(m_text, column.answered[row]);
        m_text += ", \"items\": ";
        appendNumber(m_text, m_plan.itemCount(scale));
        m_text += ", \"dontKnow\": ";
        appendNumber(m_text, column.dontKnow[row]);
        m_text += '}';
    }

    void writePosition(Cell cell, const char* nothing)
    {
        if (cell > scoring::dontKnowCell) {
            appendNumber(m_text, static_cast<int>(cell));
        } else {
            m_text += nothing;
        }
    }

    void writeShift(Cell now, Cell wish, const char* nothing)
    {
        if (now > scoring::dontKnowCell && wish > scoring::dontKnowCell) {
            appendNumber(m_text, wish - now);
        } else {
            m_text += nothing;
        }
    }

    void writeCsv(const Block& block, std::size_t row)
    {
        appendQuoted(m_text, block.respondents[row]);
        for (std::size_t scale = 0; scale < m_scores.size(); ++scale) {
            const auto& column = m_scores[scale];
            m_text += ',';
            if (column.valid[row]) {
                appendNumber(m_text, column.mean[row]);
                m_text += ',';
                appendNumber(m_text, m_plan.percent(scale, column.mean[row]));
            } else {
                m_text += ',';
            }
            m_text += ',';
            appendNumber(m_text, column.answered[row]);
            m_text += ',';
            appendNumber(m_text, column.dontKnow[row]);
        }
        for (const auto& contrast : m_contrasts) {
            const auto now = block.answers.cell(contrast.now, row);
            const auto wish = block.answers.cell(contrast.wish, row);
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
    Block block{AnswerBlock(reader->items().size()), {}};
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
        if (block.answers.isFull()) {
            writer.write(block);
            block.clear();
        }
    }
    writer.write(block);
    writer.end();
    return {};
}

} // namespace leerspiegel::exchange
