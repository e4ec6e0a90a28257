// SPDX-License-Identifier: EUPL-1.2
#include "exchange/book/Book.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <set>

namespace leerspiegel::exchange {

namespace {

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

const ValueLabel* find(const Column& column, double value)
{
    const auto found = std::ranges::find(column.values, value, &ValueLabel::value);
    return found == column.values.end() ? nullptr : &*found;
}

} // namespace

void uniqueNames(Table& table)
{
    std::set<std::string> taken;
    for (auto& column : table.columns) {
        const auto wanted = column.name;
        for (int number = 2; !taken.insert(lower(column.name)).second; ++number) {
            column.name = wanted + '_' + std::to_string(number);
        }
    }
}

std::string labelOf(const Column& column, double value)
{
    const auto* found = find(column, value);
    return found ? found->label : numberText(value);
}

std::string idOf(const Column& column, double value)
{
    const auto* found = find(column, value);
    return found && !found->id.empty() ? found->id : numberText(value);
}

double tidy(double number) { return std::round(number * 1e6) / 1e6; }

std::string numberText(double number)
{
    std::array<char, 400> buffer{}; // the longest double without an exponent has 341 characters
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
    return {buffer.data(), end};
}

} // namespace leerspiegel::exchange
