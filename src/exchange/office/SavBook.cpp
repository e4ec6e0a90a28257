// SPDX-License-Identifier: EUPL-1.2
#include "exchange/office/OfficeWriters.h"
#include "exchange/office/SavPlan.h"
#include "exchange/office/SavReader.h"
#include "exchange/office/SpssNames.h"

#include <readstat.h>

#include <ctime>
#include <memory>

namespace leerspiegel::exchange {

namespace {

constexpr std::size_t longestFileLabel = 64;
constexpr std::size_t longestLabel = 255;
constexpr std::size_t longestValueLabel = 120;
constexpr std::size_t longestNote = 80;

ssize_t append(const void* data, std::size_t length, void* target)
{
    const auto* bytes = static_cast<const std::uint8_t*>(data);
    auto& written = *static_cast<base::Bytes*>(target);
    written.insert(written.end(), bytes, bytes + length);
    return static_cast<ssize_t>(length);
}

/// Midnight of the day where this computer is, for that is how the time is written.
std::time_t midnight(const base::Day& day)
{
    const auto date = day.date();
    std::tm time{};
    time.tm_year = static_cast<int>(date.year()) - 1900;
    time.tm_mon = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    time.tm_mday = static_cast<int>(static_cast<unsigned>(date.day()));
    time.tm_isdst = -1;
    return std::mktime(&time);
}

std::string shortened(std::string_view text, std::size_t most) { return std::string(utf8Prefix(text, most)); }

class SavWriter
{
public:
    SavWriter(const Table& table, const SavPlan& plan)
        : m_table(table)
        , m_plan(plan)
        , m_writer(readstat_writer_init(), readstat_writer_free)
    {
        readstat_set_data_writer(m_writer.get(), append);
    }

    void describe(const Book& book, const Words& words)
    {
        readstat_writer_set_file_label(m_writer.get(), shortened(book.title, longestFileLabel).c_str());
        readstat_writer_set_file_timestamp(m_writer.get(), midnight(book.day));
        readstat_add_note(m_writer.get(),
                          shortened(wordFor(words, "rows") + ": " + std::to_string(m_table.rows.size()), longestNote).c_str());
        for (const auto& variable : m_plan.variables()) {
            add(variable);
        }
    }

    base::Result<base::Bytes> write()
    {
        base::Bytes bytes;
        auto failure = readstat_begin_writing_sav(m_writer.get(), &bytes, static_cast<long>(m_table.rows.size()));
        for (std::size_t row = 0; failure == READSTAT_OK && row < m_table.rows.size(); ++row) {
            failure = writeRow(row);
        }
        failure = failure == READSTAT_OK ? readstat_end_writing(m_writer.get()) : failure;
        if (failure != READSTAT_OK) {
            return base::fail(base::ErrorCode::FileNotWritten, {}, {}, readstat_error_message(failure));
        }
        return bytes;
    }

private:
    void add(const SavVariable& variable)
    {
        const bool text = variable.width > 0;
        auto* added = readstat_add_variable(m_writer.get(), variable.name.c_str(), text ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE,
                                            variable.width);
        readstat_variable_set_label(added, shortened(variable.label, longestLabel).c_str());
        m_added.push_back(added);
        if (text) {
            return;
        }
        const auto& column = *variable.column;
        readstat_variable_set_format(added, column.decimals > 0 ? ("F8." + std::to_string(column.decimals)).c_str() : "F8.0");
        readstat_variable_set_measure(added,
                                      column.kind == ColumnKind::Code ? READSTAT_MEASURE_NOMINAL
                                          : column.values.empty()     ? READSTAT_MEASURE_SCALE
                                                                      : READSTAT_MEASURE_ORDINAL);
        addLabels(variable, added);
    }

    void addLabels(const SavVariable& variable, readstat_variable_t* added)
    {
        if (variable.column->values.empty() && !variable.dontKnow) {
            return;
        }
        auto* set = readstat_add_label_set(m_writer.get(), READSTAT_TYPE_DOUBLE, ("labels" + std::to_string(m_added.size())).c_str());
        for (const auto& value : variable.column->values) {
            readstat_label_double_value(set, value.value, shortened(value.label, longestValueLabel).c_str());
        }
        if (variable.dontKnow) {
            readstat_label_double_value(set, *variable.dontKnow, shortened(variable.column->dontKnow, longestValueLabel).c_str());
            readstat_variable_add_missing_double_value(added, *variable.dontKnow);
        }
        readstat_variable_set_label_set(added, set);
    }

    readstat_error_t writeRow(std::size_t row)
    {
        auto failure = readstat_begin_row(m_writer.get());
        for (std::size_t index = 0; failure == READSTAT_OK && index < m_added.size(); ++index) {
            failure = insert(m_plan.variables()[index], m_added[index], row);
        }
        return failure == READSTAT_OK ? readstat_end_row(m_writer.get()) : failure;
    }

    readstat_error_t insert(const SavVariable& variable, readstat_variable_t* added, std::size_t row)
    {
        if (variable.width > 0) {
            return readstat_insert_string_value(m_writer.get(), added, m_plan.text(variable, row).c_str());
        }
        const auto number = m_plan.number(variable, row);
        return number ? readstat_insert_double_value(m_writer.get(), added, *number) : readstat_insert_missing_value(m_writer.get(), added);
    }

    const Table& m_table;
    const SavPlan& m_plan;
    std::unique_ptr<readstat_writer_t, decltype(&readstat_writer_free)> m_writer;
    std::vector<readstat_variable_t*> m_added;
};

} // namespace

base::Result<base::Bytes> savBytes(const Table& table, const Book& book, const Words& words)
{
    const SavPlan plan(table);
    SavWriter writer(table, plan);
    writer.describe(book, words);
    auto bytes = writer.write();
    if (bytes && !savHolds(*bytes, plan, table.rows.size())) {
        return base::fail(base::ErrorCode::FileNotWritten);
    }
    return bytes;
}

} // namespace leerspiegel::exchange
