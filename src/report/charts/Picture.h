// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace leerspiegel::report {

struct Point
{
    double x = 0;
    double y = 0;
};

/// What a colour means; a theme says which it is. Company is solid with open circles, employees dashed with filled
/// diamonds, so that it also works in black and white.
enum class Colour { Ink, Quiet, Grid, Paper, Company, Employees };

struct Polygon
{
    std::vector<Point> points;
    bool closed = false;
    std::optional<Colour> stroke;
    double width = 1;
    bool dashed = false;
    std::optional<Colour> fill;
    double fillOpacity = 1;
};

struct Circle
{
    Point centre;
    double radius = 0;
    Colour stroke = Colour::Ink;
    double width = 1;
    Colour fill = Colour::Paper;
};

enum class Anchor { Start, Middle, End };

/// One line of text; `at` is on its base line.
struct Text
{
    Point at;
    QString words;
    double size = 13;
    bool bold = false;
    Anchor anchor = Anchor::Start;
    Colour colour = Colour::Ink;
};

using Shape = std::variant<Polygon, Circle, Text>;

/// The same numbers as the chart, for who cannot or will not read a chart.
struct Table
{
    QString caption;
    QStringList header;
    std::vector<QStringList> rows;
};

/// A chart: shapes and texts in one coordinate system, drawn by one writer for SVG and one painter for screen and paper.
struct Picture
{
    double width = 0;
    double height = 0;
    QString title;
    QString summary; ///< One sentence that says what there is to see.
    QString howSure; ///< The line under the chart that says how sure it is; it is among the shapes too.
    Table table;
    std::vector<Shape> shapes;
};

/// Which colour a meaning has, as #rrggbb.
struct ChartTheme
{
    QString ink, quiet, grid, paper, company, employees;
    QString colour(Colour meaning) const;
    static ChartTheme light();
    static ChartTheme dark();
};

/// SVG text of a picture: one <text> a line, no scripts, no fonts but a family name; with title and description.
QString svgOf(const Picture& picture, const ChartTheme& theme = ChartTheme::light());

} // namespace leerspiegel::report
