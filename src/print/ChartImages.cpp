// SPDX-License-Identifier: EUPL-1.2
#include "print/ChartImages.h"

#include "print/ChartPainter.h"
#include "report/charts/ChartTable.h"

#include <QBuffer>

#include <array>

namespace leerspiegel::print {

namespace {

constexpr double pixelsPerUnit = 2;

/// What a chart shows, so that no export draws the side that was not asked for.
struct Wanted
{
    const char* id;
    bool employees;
    bool company;
    double width;
};
constexpr std::array wanted{
    Wanted{"radar-company", false, true, 520}, Wanted{"radar-employees", true, false, 520},
    Wanted{"gaps", true, true, 680},           Wanted{"contrast-profile", true, true, 680},
    Wanted{"trend", true, true, 680},
};

ChartPng imageOfChart(const report::Picture& picture)
{
    QStringList numbers{picture.summary, picture.howSure};
    numbers.removeAll(QString());
    for (const auto& row : picture.table.rows) {
        numbers << row.join(QStringLiteral(", "));
    }
    return {picture.title, numbers.join(QStringLiteral("; ")), pngOf(picture, pixelsPerUnit), 1 / pixelsPerUnit,
            static_cast<int>(picture.height)};
}

} // namespace

std::string pngOf(const report::Picture& picture, double scale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture, report::ChartTheme::light(), scale).save(&buffer, "PNG");
    return buffer.data().toStdString();
}

std::vector<ChartPng> chartImages(const report::ComparisonModel& model, bool employees, bool company, const QString& language)
{
    std::vector<ChartPng> images;
    for (const auto& [id, needsEmployees, needsCompany, width] : wanted) {
        const bool trendWithoutRounds = std::string_view(id) == "trend" && model.trends.empty();
        if ((needsEmployees && !employees) || (needsCompany && !company) || trendWithoutRounds) {
            continue;
        }
        images.push_back(imageOfChart(report::findChart(id)->draw(model, {false, width, language})));
    }
    for (std::size_t cut = 0; employees && cut < model.cuts.size(); ++cut) {
        images.push_back(imageOfChart(report::findChart("groups")->draw(model, {false, 680, language, cut})));
    }
    return images;
}

} // namespace leerspiegel::print
