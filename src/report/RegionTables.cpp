// SPDX-License-Identifier: EUPL-1.2
#include "report/RegionViews.h"

#include "report/Tr.h"
#include "report/Words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

namespace {

QString decimals(double value, int digits, const RegionWords& words)
{
    const QLocale locale(words.language() == QLatin1String("en") ? QLocale::English : QLocale::Dutch);
    return locale.toString(value, 'f', digits).replace(QLatin1Char('-'), QChar(0x2212));
}

/// Of a share the most uncertain case, one half: 1.96·√(0.25 / n), in per cents.
int marginOfShare(std::int64_t firms) { return static_cast<int>(std::lround(100 * 1.96 * std::sqrt(0.25 / static_cast<double>(firms)))); }

QString howSureOfShares(const region::Counts& counts)
{
    const auto [least, most] = std::ranges::minmax_element(counts.lines, {}, &region::CountLine::firms);
    if (least == counts.lines.end() || least->firms < 1) {
        return {};
    }
    const auto many = QString::number(most->firms);
    const auto margin = QString::number(marginOfShare(most->firms));
    return least->firms == most->firms
        ? ReportTr::tr("A share of %1 companies can lie up to %2% higher or lower by chance.").arg(many, margin)
        : ReportTr::tr("A share of %1 companies can lie up to %2% higher or lower by chance, one of %3 companies up to %4%.")
              .arg(many, margin, QString::number(least->firms), QString::number(marginOfShare(least->firms)));
}

} // namespace

RegionView countsView(const region::Counts& counts, const RegionWords& words)
{
    const bool quadrants = counts.question == region::Question::Q2;
    RegionView view;
    view.title = quadrants ? ReportTr::tr("Companies by level and wish") : ReportTr::tr("Who usually brings up learning, says the company");
    view.table = {view.title,
                  {ReportTr::tr("Companies"), ReportTr::tr("Number of companies"), ReportTr::tr("Answer"),
                   ReportTr::tr("Number with this answer"), ReportTr::tr("Share")},
                  {}};
    for (const auto& line : counts.lines) {
        const auto label = words.categories(region::Grouping::Size, line.categories);
        RegionShare share{QStringLiteral("%1 (%2)").arg(label).arg(line.firms), {}};
        for (const auto& cell : line.cells) {
            const auto answer = quadrants ? words.quadrants(cell.answers) : words.drivers(cell.answers);
            const double percent = 100.0 * static_cast<double>(cell.firms) / static_cast<double>(line.firms);
            share.parts.emplace_back(answer, percent);
            view.table.rows.push_back(
                {label, QString::number(line.firms), answer, QString::number(cell.firms), QStringLiteral("%1%").arg(shownPoints(percent))});
        }
        if (line.cells.empty()) {
            view.table.rows.push_back({label, QString::number(line.firms), ReportTr::tr("not shown"), QString(), QString()});
        }
        view.shares.push_back(std::move(share));
    }
    view.summary = quadrants
        ? ReportTr::tr("Low level with a large wish: these companies want to, but have no positive learning culture yet.")
        : ReportTr::tr("The longest bar is who brings up learning most often.");
    view.foot = ReportTr::tr("Answers of fewer than ten companies stand together.");
    view.howSure = howSureOfShares(counts);
    return view;
}

Table betweenTable(const std::vector<region::Between>& between, const RegionWords& words)
{
    Table table{ReportTr::tr("How much of the differences between people lies between companies"),
                {ReportTr::tr("Condition"), ReportTr::tr("Number of companies"), ReportTr::tr("People"), QStringLiteral("ICC(1)"),
                 QStringLiteral("MSB"), QStringLiteral("MSW"), QStringLiteral("k̄")},
                {}};
    for (const auto& one : between) {
        table.rows.push_back({words.subject(one.subject), QString::number(one.firms), QString::number(one.people),
                              decimals(one.icc1, 3, words), decimals(one.msb, 1, words), decimals(one.msw, 1, words),
                              decimals(one.kBar, 1, words)});
    }
    return table;
}

Table connectionsTable(const std::vector<region::Connection>& connections, const RegionWords& words)
{
    Table table{ReportTr::tr("What goes together with: %1")
                    .arg(words.subject({region::Side::Employees, region::What::Scale, region::useForOneself})),
                {ReportTr::tr("Condition"), ReportTr::tr("Number of companies"), QStringLiteral("r"), ReportTr::tr("Connection")},
                {}};
    for (const auto& one : connections) {
        table.rows.push_back({words.subject(one.subject), QString::number(one.firms), decimals(one.r, 2, words), chanceWord(one.test)});
    }
    return table;
}

} // namespace leerspiegel::report
