// SPDX-License-Identifier: EUPL-1.2
#include "report/TableText.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

QString withoutTail(QString line)
{
    while (line.endsWith(QLatin1Char(' '))) {
        line.chop(1);
    }
    return line;
}

} // namespace

QString tableText(const Table& table)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(table.header.size()), 0);
    const auto measure = [&](const QStringList& row) {
        for (qsizetype column = 0; column < std::min(row.size(), table.header.size()); ++column) {
            auto& width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, row[column].size());
        }
    };
    measure(table.header);
    std::ranges::for_each(table.rows, measure);
    const auto line = [&](const QStringList& row) {
        QString text;
        for (qsizetype column = 0; column < std::min(row.size(), table.header.size()); ++column) {
            text += row[column].leftJustified(widths[static_cast<std::size_t>(column)] + 2);
        }
        text = withoutTail(text);
        return text.isEmpty() ? text : text + QLatin1Char('\n');
    };
    QString text = line(table.header);
    for (const auto& row : table.rows) {
        text += line(row);
    }
    return text;
}

} // namespace leerspiegel::report
