// SPDX-License-Identifier: EUPL-1.2
#include "exchange/office/SavReader.h"

#include <readstat.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace leerspiegel::exchange {

namespace {

/// A file that is read from memory.
struct Source
{
    base::ByteView bytes;
    std::size_t at = 0;
};

readstat_off_t seek(readstat_off_t offset, readstat_io_flags_t whence, void* context)
{
    auto& source = *static_cast<Source*>(context);
    const auto from = whence == READSTAT_SEEK_SET ? 0 : whence == READSTAT_SEEK_CUR ? source.at : source.bytes.size();
    const auto target = static_cast<readstat_off_t>(from) + offset;
    if (target < 0 || target > static_cast<readstat_off_t>(source.bytes.size())) {
        return -1;
    }
    source.at = static_cast<std::size_t>(target);
    return target;
}

ssize_t read(void* buffer, std::size_t length, void* context)
{
    auto& source = *static_cast<Source*>(context);
    const auto count = std::min(length, source.bytes.size() - source.at);
    std::memcpy(buffer, source.bytes.data() + source.at, count);
    source.at += count;
    return static_cast<ssize_t>(count);
}

struct Check
{
    const SavPlan& plan;
    std::size_t rows;
    std::size_t cells = 0;
    bool holds = true;
};

int checkMetadata(readstat_metadata_t* metadata, void* context)
{
    auto& check = *static_cast<Check*>(context);
    check.holds = static_cast<std::size_t>(readstat_get_row_count(metadata)) == check.rows
        && static_cast<std::size_t>(readstat_get_var_count(metadata)) == check.plan.variables().size();
    return check.holds ? READSTAT_HANDLER_OK : READSTAT_HANDLER_ABORT;
}

int checkVariable(int index, readstat_variable_t* variable, const char*, void* context)
{
    auto& check = *static_cast<Check*>(context);
    check.holds &= check.plan.variables()[static_cast<std::size_t>(index)].name == readstat_variable_get_name(variable);
    return READSTAT_HANDLER_OK;
}

int checkValue(int row, readstat_variable_t* variable, readstat_value_t value, void* context)
{
    auto& check = *static_cast<Check*>(context);
    const auto& planned = check.plan.variables()[static_cast<std::size_t>(readstat_variable_get_index(variable))];
    ++check.cells;
    if (planned.width > 0) {
        const auto* text = readstat_string_value(value);
        check.holds &= check.plan.text(planned, static_cast<std::size_t>(row)) == (text ? text : "");
        return READSTAT_HANDLER_OK;
    }
    const auto number = check.plan.number(planned, static_cast<std::size_t>(row));
    const bool missing = readstat_value_is_system_missing(value) != 0;
    check.holds &= number ? !missing && readstat_double_value(value) == *number : missing;
    return READSTAT_HANDLER_OK;
}

} // namespace

bool savHolds(base::ByteView bytes, const SavPlan& plan, std::size_t rows)
{
    Source source{bytes, 0};
    Check check{plan, rows};
    const std::unique_ptr<readstat_parser_t, decltype(&readstat_parser_free)> parser(readstat_parser_init(), readstat_parser_free);
    readstat_set_open_handler(parser.get(), [](const char*, void*) { return 0; });
    readstat_set_close_handler(parser.get(), [](void*) { return 0; });
    readstat_set_seek_handler(parser.get(), seek);
    readstat_set_read_handler(parser.get(), read);
    readstat_set_update_handler(parser.get(), [](long, readstat_progress_handler, void*, void*) { return READSTAT_OK; });
    readstat_set_io_ctx(parser.get(), &source);
    readstat_set_metadata_handler(parser.get(), checkMetadata);
    readstat_set_variable_handler(parser.get(), checkVariable);
    readstat_set_value_handler(parser.get(), checkValue);
    const bool parsed = readstat_parse_sav(parser.get(), "", &check) == READSTAT_OK;
    return parsed && check.holds && check.cells == rows * plan.variables().size();
}

} // namespace leerspiegel::exchange
