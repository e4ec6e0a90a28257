// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Day.h"

#include <QString>

#include <string>
#include <vector>

namespace leerspiegel::report {

struct CalendarEntry
{
    std::string id; ///< The same id replaces the entry in a calendar that has it already.
    QString what;
    QString who;
    base::Day when;
};

/// A calendar file (iCalendar, RFC 5545): a whole-day entry for each agreement, with a reminder a week before. Times are
/// days only; `today` is the stamp.
std::string calendarText(const std::vector<CalendarEntry>& entries, const base::Day& today);

} // namespace leerspiegel::report
