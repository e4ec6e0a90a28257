// SPDX-License-Identifier: EUPL-1.2
#include "report/RegionViews.h"

#include "region/Firm.h"
#include "report/ModelParts.h"
#include "report/Tr.h"
#include "report/Words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

using region::Line;
using region::Means;
using region::Question;
using region::Subject;
using region::What;

namespace {

constexpr double span = 6; // of a contrast

QString valueText(What what, double value, const RegionWords& words)
{
    return isInPoints(what) ? QString::number(shownPoints(value)) : positionText(value, words.language());
}

/// 0 to 100 on the track.
double placeOf(What what, double value)
{
    switch (what) {
    case What::Scale:
    case What::Item: return value;
    case What::SizeOfWish: return 100 * value / span;
    case What::Shift: return 50 + 50 * value / span;
    default: return 50 + 100 * value / span;
    }
}

double lengthOf(What what, double length) { return isInPoints(what) ? length : (what == What::Shift ? 50 : 100) * length / span; }

RegionRow rowOf(const Line& line, const Subject& subject, const QString& label, const RegionWords& words)
{
    RegionRow row;
    row.label = label;
    row.value = valueText(subject.what, line.mean, words);
    row.place = placeOf(subject.what, line.mean);
    row.halfWidth = lengthOf(subject.what, (line.ci95.high - line.ci95.low) / 2);
    row.company = subject.side == region::Side::Company;
    return row;
}

QStringList cellsOf(const QString& subject, const QString& label, const Line& line, What what, const RegionWords& words)
{
    return {subject,
            label,
            QString::number(line.firms),
            valueText(what, line.mean, words),
            isInPoints(what) ? QString::number(shownPoints(line.sd)) : positionText(line.sd, words.language()),
            ReportTr::tr("%1 to %2").arg(valueText(what, line.ci95.low, words), valueText(what, line.ci95.high, words))};
}

QStringList header()
{
    return {ReportTr::tr("What"),   ReportTr::tr("Companies"),      ReportTr::tr("Number of companies"), ReportTr::tr("Mean"),
            ReportTr::tr("Spread"), ReportTr::tr("Surely between"), ReportTr::tr("Difference")};
}

std::vector<Ring> ringsFor(What what, const RegionWords& words)
{
    if (isInPoints(what)) {
        return ringsOf(words.individual(), words.language());
    }
    if (what == What::SizeOfWish) {
        return {{0, ReportTr::tr("as it is now")}, {50, QString()}, {100, ReportTr::tr("the other end")}};
    }
    return {{0, ReportTr::tr("left")}, {50, ReportTr::tr("both equally")}, {100, ReportTr::tr("right")}};
}

QString firmsText(std::int64_t firms) { return ReportTr::tr("%1 companies").arg(firms); }

/// A contrast's title does not tell which pole lies where: the poles do.
QString headingOf(const Subject& subject, const RegionWords& words)
{
    const auto left = words.left(subject);
    return isInPoints(subject.what) || left.isEmpty()
        ? words.subject(subject)
        : ReportTr::tr("%1 (left: %2, right: %3)").arg(words.subject(subject), left, words.right(subject));
}

QString howSureOfMeans()
{
    return ReportTr::tr("The pale bar shows where the mean surely lies. The table says which differences are greater than chance.");
}

QString greaterThanChance(const QStringList& subjects, qsizetype tested)
{
    if (tested == 0) {
        return {};
    }
    return subjects.isEmpty() ? ReportTr::tr("Every difference can be chance.")
                              : ReportTr::tr("Greater than chance: %1.").arg(subjects.join(QStringLiteral("; ")));
}

} // namespace

QString chanceWord(const std::optional<region::Test>& test)
{
    return !test ? QString() : test->greaterThanChance ? ReportTr::tr("greater than chance") : ReportTr::tr("can be chance");
}

std::vector<MeansSet> setsOf(const region::Findings& findings, Question question)
{
    std::vector<MeansSet> sets;
    for (const auto& means : findings.means) {
        if (means.question != question) {
            continue;
        }
        const auto fits = [&](const MeansSet& set) {
            const auto& other = *set.front();
            const auto track = [](What what) { return isInPoints(what) ? What::Scale : what == What::Now ? What::Wish : what; };
            return other.grouping == means.grouping && other.subject.side == means.subject.side
                && track(other.subject.what) == track(means.subject.what);
        };
        const auto known = std::ranges::find_if(sets, fits);
        if (known == sets.end()) {
            sets.push_back({&means});
        } else {
            known->push_back(&means);
        }
    }
    return sets;
}

RegionView meansView(const MeansSet& set, const RegionWords& words)
{
    const auto& first = *set.front();
    RegionView view;
    view.title = QStringLiteral("%1: %2").arg(words.grouping(first.grouping), words.side(first.subject.side));
    view.rings = ringsFor(first.subject.what, words);
    view.table = {view.title, header(), {}};
    QStringList greater;
    qsizetype tested = 0;
    for (const auto* means : set) {
        const auto subject = words.subject(means->subject);
        tested += means->test ? 1 : 0;
        if (means->test && means->test->greaterThanChance) {
            greater << subject;
        }
        for (const auto& line : means->lines) {
            const auto label = words.categories(means->grouping, line.categories);
            auto row = rowOf(line, means->subject, QStringLiteral("%1 (%2)").arg(label).arg(line.firms), words);
            row.heading = &line == &means->lines.front() ? headingOf(means->subject, words) : QString();
            view.rows.push_back(std::move(row));
            view.table.rows.push_back(cellsOf(subject, label, line, means->subject.what, words) << chanceWord(means->test));
        }
    }
    view.summary = greaterThanChance(greater, tested);
    view.foot = ReportTr::tr("Mark: mean of the companies. Between brackets: number of companies.");
    view.howSure = howSureOfMeans();
    return view;
}

RegionView agesView(const std::vector<const region::AgeMeans*>& ages, const RegionWords& words)
{
    RegionView view;
    view.title = ReportTr::tr("By age, within the same companies");
    view.rings = ringsFor(ages.front()->subject.what, words);
    view.table = {view.title, header(), {}};
    QStringList greater;
    for (const auto* means : ages) {
        const auto subject = words.subject(means->subject);
        if (means->test && means->test->greaterThanChance) {
            greater << subject;
        }
        for (const auto& line : means->lines) {
            const auto label = words.ages(line.categories);
            auto row = rowOf(line, means->subject, label, words);
            row.heading = &line == &means->lines.front()
                ? QStringLiteral("%1 · %2").arg(headingOf(means->subject, words), firmsText(line.firms))
                : QString();
            view.rows.push_back(std::move(row));
            view.table.rows.push_back(cellsOf(subject, label, line, means->subject.what, words) << QString());
        }
        view.table.rows.push_back(cellsOf(subject, ReportTr::tr("55 and older, difference"), means->difference, means->subject.what, words)
                                  << chanceWord(means->test));
    }
    view.summary = greaterThanChance(greater, static_cast<qsizetype>(ages.size()));
    view.foot = ReportTr::tr("Only companies whose group picture tells these ages apart.");
    view.howSure = howSureOfMeans();
    return view;
}

RegionView quadrantsView(const std::vector<region::QuadrantPoint>& points, const RegionWords& words)
{
    RegionView view;
    view.title = ReportTr::tr("Level of the learning culture and size of the wish");
    view.lowLevel = region::lowLevel;
    view.largeWish = 100 * region::largeWish / span;
    view.table = {view.title,
                  {ReportTr::tr("Companies"), ReportTr::tr("Number of companies"), ReportTr::tr("Level"), ReportTr::tr("Size of the wish")},
                  {}};
    for (const auto& point : points) {
        const auto label = words.categories(point.grouping, point.categories);
        view.dots.push_back({QStringLiteral("%1 (%2)").arg(label).arg(point.firms), point.level, 100 * point.wish / span});
        view.table.rows.push_back(
            {label, QString::number(point.firms), QString::number(shownPoints(point.level)), positionText(point.wish, words.language())});
    }
    view.summary = ReportTr::tr("Groups at the bottom right want much and have little: there help is wanted most.");
    view.foot =
        ReportTr::tr(
            "Up: mean of the five conditions, %1 is the border. To the right: how far the wish lies from now, %2 of 6 is the border.")
            .arg(QString::number(shownPoints(region::lowLevel)), positionText(region::largeWish, words.language()));
    view.howSure = ReportTr::tr("A group of few companies can lie elsewhere by chance. The pale bars at question 1 show how far.");
    return view;
}

} // namespace leerspiegel::report
