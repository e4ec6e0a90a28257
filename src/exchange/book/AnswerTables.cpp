// SPDX-License-Identifier: EUPL-1.2
#include "exchange/book/AnswerTables.h"

#include "scoring/Profile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leerspiegel::exchange {

using questionnaire::AnswerKind;
using questionnaire::AnswerScale;
using questionnaire::Contrast;
using questionnaire::Item;
using questionnaire::Questionnaire;

namespace {

/// Puts the poles in the places {left} and {right} of a step's words, in one pass: a pole that itself says "{right}" stays.
std::string withPoles(std::string_view words, const std::string& left, const std::string& right)
{
    static constexpr std::string_view leftMark = "{left}";
    static constexpr std::string_view rightMark = "{right}";
    std::string filled;
    while (!words.empty()) {
        const auto mark = words.starts_with(leftMark) ? leftMark : words.starts_with(rightMark) ? rightMark : words.substr(0, 1);
        filled += mark == leftMark ? std::string_view(left) : mark == rightMark ? std::string_view(right) : mark;
        words.remove_prefix(mark.size());
    }
    return filled;
}

/// The columns of one questionnaire's answers and the cells of a response, in the order in which it asks.
class Answers
{
public:
    Answers(const Questionnaire& asked, const std::string& language)
        : m_asked(asked)
        , m_language(language)
    {
        for (const auto& section : asked.sections) {
            add(section.items);
        }
        add(asked.background);
        add(asked.open);
    }

    const std::vector<const Item*>& items() const { return m_items; }

    Column column(const Item& item) const
    {
        const auto& scale = m_asked.answerScaleOf(item);
        Column column{item.id.text(), titleOf(item), kindOf(scale.kind), 0, {}, {}};
        column.dontKnow = scale.dontKnow ? in(*scale.dontKnow) : std::string();
        for (const auto& [step, label] : scale.labels) {
            column.values.push_back({static_cast<double>(step), {}, stepWords(item, label)});
        }
        for (const auto& option : scale.options) {
            column.values.push_back({static_cast<double>(column.values.size()) + 1, option.id, in(option.text)});
        }
        return column;
    }

    TableCell cell(const Item& item, const questionnaire::Answer& answer) const
    {
        if (const auto* step = std::get_if<questionnaire::Step>(&answer)) {
            return static_cast<double>(step->value);
        }
        if (const auto* choice = std::get_if<questionnaire::Choice>(&answer)) {
            const auto& options = m_asked.answerScaleOf(item).options;
            const auto found = std::ranges::find(options, choice->option, &questionnaire::ChoiceOption::id);
            return found == options.end() ? TableCell() : TableCell(static_cast<double>(found - options.begin()) + 1);
        }
        if (const auto* text = std::get_if<questionnaire::Text>(&answer)) {
            return text->text;
        }
        return std::holds_alternative<questionnaire::DontKnow>(answer) ? TableCell(questionnaire::DontKnow{}) : TableCell();
    }

    const std::string& in(const questionnaire::LocalizedText& text) const { return text.in(m_language); }

private:
    void add(const std::vector<Item>& items)
    {
        for (const auto& item : items) {
            m_items.push_back(&item);
        }
    }

    static ColumnKind kindOf(AnswerKind kind)
    {
        return kind == AnswerKind::Text ? ColumnKind::Text : kind == AnswerKind::Choice ? ColumnKind::Code : ColumnKind::Number;
    }

    const Contrast* contrastOf(const Item& item) const
    {
        const auto found = std::ranges::find_if(
            m_asked.contrasts, [&](const Contrast& contrast) { return contrast.now == item.id || contrast.wish == item.id; });
        return found == m_asked.contrasts.end() ? nullptr : &*found;
    }

    std::string titleOf(const Item& item) const
    {
        const auto* contrast = contrastOf(item);
        return contrast ? in(contrast->title) + ": " + in(item.text) : in(item.text);
    }

    std::string stepWords(const Item& item, const questionnaire::StepLabel& label) const
    {
        const auto* contrast = contrastOf(item);
        return contrast ? withPoles(in(label.text), in(contrast->leftLabel.empty() ? contrast->left : contrast->leftLabel),
                                    in(contrast->rightLabel.empty() ? contrast->right : contrast->rightLabel))
                        : in(label.text);
    }

    const Questionnaire& m_asked;
    std::string m_language;
    std::vector<const Item*> m_items;
};

TableCell wordsOf(const Column& column, const TableCell& cell)
{
    if (std::holds_alternative<questionnaire::DontKnow>(cell)) {
        return column.dontKnow;
    }
    const auto* number = std::get_if<double>(&cell);
    if (!number) {
        return {};
    }
    const auto found = std::ranges::find(column.values, *number, &ValueLabel::value);
    return found == column.values.end() || found->label.empty() ? TableCell() : TableCell(found->label);
}

Column numberColumn(const char* name, const Words& words, int decimals = 0)
{
    return {name, wordFor(words, name), ColumnKind::Number, decimals, {}, {}};
}

Column textColumn(const char* name, const Words& words) { return {name, wordFor(words, name), ColumnKind::Text, 0, {}, {}}; }

Column ownSubjects(const Words& words)
{
    return {"subject",
            wordFor(words, "subject"),
            ColumnKind::Code,
            0,
            {{1, "question", wordFor(words, "question")}, {2, "score", wordFor(words, "score")}},
            {}};
}

} // namespace

Table companyTable(const Questionnaire& company, const std::vector<session::Response>& responses, const Words& words,
                   const std::string& language)
{
    const Answers answers(company, language);
    Table table{"companyAnswers", wordFor(words, "companyAnswers"), {numberColumn("respondent", words)}, {}};
    for (const auto* item : answers.items()) {
        table.columns.push_back(answers.column(*item));
    }
    for (const auto& scale : company.scales) {
        table.columns.push_back(
            {scale.id.text(), answers.in(scale.title) + " · " + wordFor(words, "points"), ColumnKind::Number, 1, {}, {}});
    }
    for (const auto& response : responses) {
        std::vector<TableCell> row{static_cast<double>(table.rows.size()) + 1};
        for (const auto* item : answers.items()) {
            row.push_back(answers.cell(*item, response.answer(item->id)));
        }
        const auto profile = scoring::score(company, response);
        for (const auto& scale : company.scales) {
            auto& cell = row.emplace_back();
            const auto found = profile.scales.find(scale.id);
            if (found != profile.scales.end() && found->second) {
                cell = tidy(found->second->percent);
            }
        }
        table.rows.push_back(std::move(row));
    }
    uniqueNames(table);
    return table;
}

Table ownTable(const Questionnaire& asked, const session::Response& response, const Words& words, const ScoreWord& scoreWord,
               const std::string& language)
{
    const Answers answers(asked, language);
    Table table{"ownAnswers",
                wordFor(words, "ownAnswers"),
                {ownSubjects(words), textColumn("id", words), textColumn("title", words), numberColumn("answer", words),
                 textColumn("inWords", words)},
                {}};
    for (const auto* item : answers.items()) {
        const auto cell = answers.cell(*item, response.answer(item->id));
        if (std::holds_alternative<std::monostate>(cell)) {
            continue;
        }
        const auto column = answers.column(*item);
        const bool own = std::holds_alternative<std::string>(cell);
        const bool step = column.kind == ColumnKind::Number;
        table.rows.push_back({1.0, item->id.text(), column.title, step ? cell : TableCell(), own ? cell : wordsOf(column, cell)});
    }
    const auto profile = scoring::score(asked, response);
    for (const auto& scale : asked.scales) {
        const auto found = profile.scales.find(scale.id);
        if (found != profile.scales.end() && found->second) {
            const double points = std::round(found->second->percent);
            table.rows.push_back({2.0, scale.id.text(), answers.in(scale.title), points, scoreWord(scale, points)});
        }
    }
    return table;
}

Table columnsTable(const std::vector<Table>& tables, const Words& words)
{
    Table made{"columns",
               wordFor(words, "columns"),
               {textColumn("table", words), textColumn("column", words), textColumn("title", words), textColumn("meaning", words)},
               {}};
    for (const auto& table : tables) {
        for (const auto& column : table.columns) {
            std::string meaning;
            for (const auto& value : column.values) {
                meaning += (meaning.empty() ? "" : "; ") + numberText(value.value) + " = " + value.label;
            }
            if (!column.dontKnow.empty()) {
                meaning += (meaning.empty() ? "? = " : "; ? = ") + column.dontKnow;
            }
            made.rows.push_back({table.title, column.name, column.title, meaning.empty() ? TableCell() : TableCell(meaning)});
        }
    }
    return made;
}

} // namespace leerspiegel::exchange
