// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ReportParts.h"
#include "report/charts/Picture.h"

#include <QString>

#include <variant>
#include <vector>

namespace leerspiegel::report {

struct Heading
{
    QString words;
    int level = 2; ///< 2 or 3; the title is 1.
};
struct Paragraph
{
    QString words;
    bool quiet = false; ///< Small print: how sure, privacy.
};
struct BulletList
{
    std::vector<QString> lines;
};
/// Charts beside each other, kept together with the table below.
struct ChartRow
{
    std::vector<Picture> charts;
    bool withTables = true;
};
struct TableBlock
{
    Table table;
};
/// A frame with a heading: an option, an agreement, a talk card. Never broken over two pages.
struct Card
{
    QString title;
    std::vector<QString> lines;
    bool toCutOut = false; ///< On paper two beside each other, in large type, with dashed borders.
};
struct PageBreak
{
};
using Block = std::variant<Heading, Paragraph, BulletList, ChartRow, TableBlock, Card, PageBreak>;

/// A report as screen, HTML and paper show it: the words and charts in their order, nothing left to decide.
struct ReportModel
{
    QString title;
    QString subtitle;
    QString language;
    std::vector<Block> blocks;
};

/// "Onze spiegel", for owner and employees: ontdek, droom, ontwerp, doe; 4 to 6 pages.
ReportModel ourMirrorReport(const ReportParts& parts, const QString& language);
/// "Mijn spiegel", for one employee; 2 pages. `mirror` comes from makeMirror().
ReportModel myMirrorReport(const ComparisonModel& mirror, const QString& roundName, const QString& language);
/// "Bedrijfsbeeld", for the company respondents before there is a group picture; 2 pages.
ReportModel companyReport(const ComparisonModel& comparison, const QString& language);
/// The guide for the talk, with its cards; for a group with a picture or for a firm of fewer than five.
ReportModel guideReport(const QString& companyName, const AdviceWords& advice, const QString& language);

/// A page that stands by itself: headings, charts with alternative texts and table twins; no scripts.
QString reportHtml(const ReportModel& report);

} // namespace leerspiegel::report
