// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace leerspiegel::base {

/// A calendar day. Nothing the program writes is finer than a day, or the order of arrival could be read from it.
class Day
{
public:
    Day() = default;
    explicit Day(std::chrono::sys_days day)
        : m_day(day)
    {
    }

    /// Reads "2027-03-12"; empty when the text is no such day.
    static std::optional<Day> parse(std::string_view text);

    std::string text() const; ///< "2027-03-12"
    std::chrono::year_month_day date() const { return std::chrono::year_month_day{m_day}; }
    std::chrono::sys_days value() const { return m_day; }

    auto operator<=>(const Day&) const = default;

private:
    std::chrono::sys_days m_day{};
};

/// Where the day of today comes from. Time is an argument: the engine has no clock.
using Today = std::function<Day()>;

} // namespace leerspiegel::base
