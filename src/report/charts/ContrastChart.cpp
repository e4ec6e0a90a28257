// SPDX-License-Identifier: EUPL-1.2
#include "report/charts/ContrastChart.h"

#include "report/Tr.h"
#include "report/Words.h"
#include "report/charts/Marks.h"
#include "report/charts/Radar.h"
#include "report/charts/TextWidth.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

namespace {

constexpr double gap = 14;
constexpr double usualColumn = 0.24;  ///< Of the width, for the labels of one side.
constexpr double widestColumn = 0.32; ///< The same, for a long word in a narrow chart.
constexpr double sideOffset = 9;      ///< Company above the middle of its row, employees below.
constexpr double rowHeight = 42;
constexpr double lowRowHeight = 29; ///< With one side only.

/// Positions between the poles of the first contrast; grid lines stand at each.
int stepsOf(const ComparisonModel& model)
{
    return model.contrasts.empty() ? 6 : std::max(1, static_cast<int>(model.contrasts.front().highest - model.contrasts.front().lowest));
}

bool hasBothSides(const ComparisonModel& model)
{
    const auto any = [&](auto first, auto second) {
        return std::ranges::any_of(model.contrasts, [&](const auto& one) { return (one.*first).has_value() || (one.*second).has_value(); });
    };
    return any(&ContrastView::companyNow, &ContrastView::companyWish) && any(&ContrastView::employeesNow, &ContrastView::employeesWish);
}

/// Places rows of contrasts between two columns of labels.
class ProfileLayout
{
public:
    ProfileLayout(Picture& picture, const ComparisonModel& model, const ChartOptions& options)
        : m_picture(picture)
        , m_model(model)
    {
        picture.width = std::max(narrowestChart, options.width);
        m_column = std::max(picture.width * usualColumn, std::min(longestWord(), picture.width * widestColumn));
        m_left = chartMargin + m_column + gap;
        m_right = picture.width - chartMargin - m_column - gap;
    }

    void draw()
    {
        const bool both = hasBothSides(m_model);
        const double offset = both ? sideOffset : 0;
        double top = chartMargin + 10;
        std::vector<double> middles;
        for (const auto& contrast : m_model.contrasts) {
            const auto left = wrapped(contrast.leftLabel, labelSize, m_column);
            const auto right = wrapped(contrast.rightLabel, labelSize, m_column);
            const double height =
                std::max(both ? rowHeight : lowRowHeight, lineHeight * static_cast<double>(std::max(left.size(), right.size())) + 10);
            middles.push_back(top + height / 2);
            addLines(m_picture, left, m_left - gap, middles.back() - lineHeight * static_cast<double>(left.size()) / 2, Anchor::End);
            addLines(m_picture, right, m_right + gap, middles.back() - lineHeight * static_cast<double>(right.size()) / 2);
            top += height;
        }
        m_picture.height = top + 10 + chartMargin;
        drawGrid(chartMargin, top + 10);
        for (std::size_t index = 0; index < m_model.contrasts.size(); ++index) {
            const auto& contrast = m_model.contrasts[index];
            drawArrow(contrast.companyNow, contrast.companyWish, contrast, middles[index] - offset, Colour::Company);
            drawArrow(contrast.employeesNow, contrast.employeesWish, contrast, middles[index] + offset, Colour::Employees);
        }
    }

private:
    /// In a narrow chart a word is rather whole than the track long.
    double longestWord() const
    {
        double longest = 0;
        for (const auto& contrast : m_model.contrasts) {
            for (const auto& word : (contrast.leftLabel + QLatin1Char(' ') + contrast.rightLabel).split(QLatin1Char(' '))) {
                longest = std::max(longest, textWidth(word, labelSize));
            }
        }
        return longest + 1;
    }

    double x(double position, const ContrastView& contrast) const
    {
        const double share =
            (std::clamp(position, contrast.lowest, contrast.highest) - contrast.lowest) / (contrast.highest - contrast.lowest);
        return m_left + 10 + share * (m_right - m_left - 20);
    }

    void drawGrid(double top, double bottom)
    {
        const int steps = stepsOf(m_model);
        std::vector<Shape> grid;
        for (int step = 0; step <= steps; ++step) {
            const double at = m_left + 10 + (m_right - m_left - 20) * step / steps;
            grid.emplace_back(
                Polygon{{{at, top}, {at, bottom}}, false, 2 * step == steps ? Colour::Quiet : Colour::Grid, 1, false, std::nullopt, 1});
        }
        m_picture.shapes.insert(m_picture.shapes.begin(), grid.begin(), grid.end());
    }

    void drawArrow(const std::optional<double>& now, const std::optional<double>& wish, const ContrastView& contrast, double y,
                   Colour colour)
    {
        const bool employees = colour == Colour::Employees;
        if (now && wish) {
            const double from = x(*now, contrast);
            const double to = x(*wish, contrast);
            if (std::abs(to - from) > 1) {
                m_picture.shapes.emplace_back(Polygon{{{from, y}, {to, y}}, false, colour, 2.5, employees, std::nullopt, 1});
                const double back = to > from ? -9 : 9;
                m_picture.shapes.emplace_back(
                    Polygon{{{to, y}, {to + back, y - 5.5}, {to + back, y + 5.5}}, true, colour, 1, false, colour, 1});
            }
        }
        if (now) {
            addMark(m_picture, {x(*now, contrast), y}, colour);
        }
    }

    Picture& m_picture;
    const ComparisonModel& m_model;
    double m_column = 0;
    double m_left = 0;
    double m_right = 0;
};

QString summaryOf(const ComparisonModel& model)
{
    const bool both = std::ranges::any_of(model.contrasts, [](const auto& one) { return one.companyWish && one.employeesWish; });
    if (!both) {
        return ReportTr::tr("Mark: now. Arrow head: the wish.");
    }
    const auto alike = std::ranges::count_if(model.contrasts, &ContrastView::sameDirection);
    return ReportTr::tr("Mark: now. Arrow head: how they want it. In %1 of %2 contrasts both wish the same side.")
        .arg(alike)
        .arg(model.contrasts.size());
}

/// "Links (−3)": what the numbers run to; without it where words stand in the table.
QString poleHeader(const ComparisonModel& model, bool left)
{
    const bool words = std::ranges::any_of(model.contrasts, [](const auto& contrast) { return !contrast.nowWords.isEmpty(); });
    if (words || model.contrasts.empty()) {
        return left ? ReportTr::tr("Left") : ReportTr::tr("Right");
    }
    const auto& contrast = model.contrasts.front();
    return (left ? ReportTr::tr("Left (%1)") : ReportTr::tr("Right (%1)")).arg(signedPoints(left ? contrast.lowest : contrast.highest));
}

/// A side that has no value at all gets no columns.
Table tableOf(const ComparisonModel& model, const QString& title, const QString& language)
{
    struct Column
    {
        QString title;
        std::optional<double> ContrastView::*value;
        QString ContrastView::*words = nullptr;
    };
    const bool group = model.companyRespondents > 0 || model.hasPicture;
    const Column all[] = {
        {ReportTr::tr("Company now"), &ContrastView::companyNow},
        {ReportTr::tr("Company wish"), &ContrastView::companyWish},
        {group ? ReportTr::tr("Employees now") : ReportTr::tr("Now"), &ContrastView::employeesNow, &ContrastView::nowWords},
        {group ? ReportTr::tr("Employees wish") : ReportTr::tr("Wish"), &ContrastView::employeesWish, &ContrastView::wishWords}};
    Table table{title, {poleHeader(model, true), poleHeader(model, false)}, {}};
    std::vector<Column> columns;
    for (const auto& column : all) {
        if (std::ranges::any_of(model.contrasts, [&](const auto& contrast) { return (contrast.*column.value).has_value(); })) {
            columns.push_back(column);
            table.header << column.title;
        }
    }
    for (const auto& contrast : model.contrasts) {
        QStringList row{contrast.leftLabel, contrast.rightLabel};
        for (const auto& column : columns) {
            const auto& value = contrast.*column.value;
            const auto words = column.words ? contrast.*column.words : QString();
            row << (!words.isEmpty() ? words : value ? positionText(*value, language) : ReportTr::tr("not shown"));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Picture drawContrastProfile(const ComparisonModel& model, const ChartOptions& options)
{
    Picture picture;
    picture.title = ReportTr::tr("The contrasts: now and wish");
    picture.summary = summaryOf(model);
    picture.table = tableOf(model, picture.title, options.language);
    ProfileLayout(picture, model, options).draw();
    addHowSure(picture, model.contrastsSure);
    return picture;
}

Picture drawContrastRadar(const ComparisonModel& model, const ChartOptions& options)
{
    Picture picture;
    picture.title = ReportTr::tr("The contrasts: what both wish");
    picture.summary = ReportTr::tr("Centre: the left side. Rim: the right side. Halfway: both equally.");
    picture.table = tableOf(model, picture.title, options.language);
    std::vector<Spoke> spokes;
    for (const auto& contrast : model.contrasts) {
        const auto percent = [&](const std::optional<double>& value) {
            return value ? std::optional<double>(100 * (*value - contrast.lowest) / (contrast.highest - contrast.lowest)) : std::nullopt;
        };
        Spoke spoke;
        spoke.label = QStringLiteral("%1 ↔ %2").arg(contrast.leftLabel, contrast.rightLabel);
        spoke.company = percent(contrast.companyWish);
        spoke.employees = percent(contrast.employeesWish);
        spoke.companyText = contrast.companyWish ? positionText(*contrast.companyWish, options.language) : QString();
        spoke.employeesText = contrast.employeesWish ? positionText(*contrast.employeesWish, options.language) : QString();
        spokes.push_back(std::move(spoke));
    }
    std::vector<Ring> rings;
    for (int step = 1; step <= stepsOf(model); ++step) {
        const double percent = 100.0 * step / stepsOf(model);
        rings.push_back({percent, percent == 50 ? ReportTr::tr("both equally") : QString()});
    }
    drawRadar(picture, spokes, options, rings);
    addHowSure(picture, model.contrastsSure);
    return picture;
}

} // namespace leerspiegel::report
