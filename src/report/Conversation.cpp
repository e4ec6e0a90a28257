// SPDX-License-Identifier: EUPL-1.2
#include "report/Conversation.h"

#include "report/LookBack.h"
#include "report/ModelParts.h"
#include "report/Tr.h"
#include "report/Words.h"
#include "report/charts/ChartTable.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

constexpr double closeTogether = 10; ///< Points of 100.
constexpr double farApart = 25;      ///< Points of 100: two single people differ by less than this by chance (SEM 9).

QString nameOf(const std::vector<LentInput>& lent, std::size_t index)
{
    const auto& name = lent[index].name;
    const auto same = [&](const LentInput& other) { return other.name == name; };
    if (std::ranges::count_if(lent, same) == 1) {
        return name;
    }
    const auto earlier = std::count_if(lent.begin(), lent.begin() + static_cast<std::ptrdiff_t>(index), same);
    return QStringLiteral("%1 (%2)").arg(name, QString::number(earlier + 1));
}

/// What everybody shown has on one axis.
std::vector<double> pointsOn(const ConversationModel& model, std::size_t axis)
{
    std::vector<double> points;
    if (const auto& company = model.company.unfolded[axis].company) {
        points.push_back(*company);
    }
    for (const auto& lent : model.lent) {
        if (const auto& own = lent.mirror.unfolded[axis].employees) {
            points.push_back(*own);
        }
    }
    return points;
}

/// "Ruimte en veiligheid: bedrijf 50, Ans 65, Bram 20".
QString everybodyOn(const ConversationModel& model, std::size_t axis)
{
    QStringList parts;
    if (const auto& company = model.company.unfolded[axis].company) {
        parts << ReportTr::tr("company %1").arg(shownPoints(*company));
    }
    for (const auto& lent : model.lent) {
        if (const auto& own = lent.mirror.unfolded[axis].employees) {
            parts << QStringLiteral("%1 %2").arg(lent.name, QString::number(shownPoints(*own)));
        }
    }
    return QStringLiteral("%1: %2").arg(model.company.unfolded[axis].title, parts.join(QStringLiteral(", ")));
}

void addSentences(ConversationModel& model)
{
    for (std::size_t axis = 0; axis < model.company.unfolded.size(); ++axis) {
        const auto points = pointsOn(model, axis);
        if (points.size() < 2) {
            continue;
        }
        const auto [low, high] = std::ranges::minmax(points);
        if (high - low < closeTogether) {
            model.alike.push_back(everybodyOn(model, axis));
        } else if (high - low >= farApart) {
            model.different.push_back(everybodyOn(model, axis));
        }
    }
}

Picture underName(Picture picture, const QString& name)
{
    picture.title = name;
    picture.table.caption = name;
    return picture;
}

Picture draw(const char* chart, const ComparisonModel& model, bool unfolded, double width, const QString& language)
{
    return findChart(chart)->draw(model, {unfolded, width, language});
}

QString shown(const std::optional<double>& points) { return points ? QString::number(shownPoints(*points)) : ReportTr::tr("not shown"); }

void addRadars(const ConversationModel& model, const QString& language, ReportModel& report)
{
    auto radars = conversationRadars(model, false, 330, language);
    for (std::size_t first = 0; first < radars.size(); first += 2) {
        ChartRow row{{std::move(radars[first])}, false};
        if (first + 1 < radars.size()) {
            row.charts.push_back(std::move(radars[first + 1]));
        }
        report.blocks.emplace_back(std::move(row));
    }
    report.blocks.emplace_back(TableBlock{conversationTable(model, language)});
}

void addList(ReportModel& report, const QString& heading, const std::vector<QString>& lines)
{
    if (!lines.empty()) {
        report.blocks.emplace_back(Heading{heading, 3});
        report.blocks.emplace_back(BulletList{lines});
    }
}

/// Everybody's now and wish, the twin of the charts.
Table contrastsTable(const ConversationModel& model, const QString& language)
{
    Table table{ReportTr::tr("Everybody's now and wish"), {}, {}};
    for (std::size_t index = 0; index < model.company.contrasts.size(); ++index) {
        const auto& company = model.company.contrasts[index];
        const auto text = [&](const std::optional<double>& position, int decimals) {
            return position ? decimalText(*position, decimals, language) : ReportTr::tr("not shown");
        };
        if (index == 0) {
            table.header << ReportTr::tr("Left (%1)").arg(signedPoints(company.lowest))
                         << ReportTr::tr("Right (%1)").arg(signedPoints(company.highest)) << ReportTr::tr("Company now")
                         << ReportTr::tr("Company wish");
        }
        QStringList row{company.leftLabel, company.rightLabel, text(company.companyNow, 1), text(company.companyWish, 1)};
        for (const auto& lent : model.lent) {
            if (index == 0) {
                table.header << ReportTr::tr("%1 now").arg(lent.name) << ReportTr::tr("%1 wish").arg(lent.name);
            }
            row << text(lent.mirror.contrasts[index].employeesNow, 0) << text(lent.mirror.contrasts[index].employeesWish, 0);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addDream(const ConversationModel& model, const QString& language, ReportModel& report)
{
    report.blocks.emplace_back(Heading{ReportTr::tr("Dream: what do you wish?"), 2});
    report.blocks.emplace_back(Paragraph{ReportTr::tr("The mark is now, the arrow head is the wish."), true});
    auto own = draw("contrast-profile", model.company, false, 680, language);
    report.blocks.emplace_back(ChartRow{{underName(std::move(own), ReportTr::tr("Company"))}, false});
    for (const auto& lent : model.lent) {
        report.blocks.emplace_back(ChartRow{{lentContrasts(lent, 680, language)}, false});
    }
    report.blocks.emplace_back(TableBlock{contrastsTable(model, language)});
}

void addDoing(const ReportParts& parts, ReportModel& report)
{
    report.blocks.emplace_back(Heading{ReportTr::tr("Do: a small step"), 2});
    report.blocks.emplace_back(Paragraph{ReportTr::tr("Agree on at most three small steps. Write down who does what, and when.")});
    for (const auto& agreement : parts.agreements) {
        std::vector<QString> lines{agreement.who, agreement.when, agreement.about, agreement.state};
        std::erase_if(lines, [](const QString& line) { return line.isEmpty(); });
        report.blocks.emplace_back(Card{agreement.what, std::move(lines), false});
    }
    addList(report, ReportTr::tr("Questions to talk with"), parts.advice.questions);
    report.blocks.emplace_back(
        Paragraph{ReportTr::tr("This scan has not been validated yet: see it as a start for a conversation."), true});
}

} // namespace

ConversationModel makeConversation(const ComparisonInput& input, const std::vector<LentInput>& lent, const QString& language)
{
    auto own = input;
    own.picture.reset();
    own.previous.reset();
    own.history.clear();
    ConversationModel model;
    model.company = makeComparison(own, language);
    model.company.contrastsSure = model.company.companySure;
    for (std::size_t index = 0; index < lent.size(); ++index) {
        model.lent.push_back({nameOf(lent, index), makeMirror(*input.individual, lent[index].profile, language)});
    }
    addSentences(model);
    return model;
}

std::vector<Picture> conversationRadars(const ConversationModel& model, bool unfolded, double width, const QString& language)
{
    std::vector<Picture> radars{underName(draw("radar-company", model.company, unfolded, width, language), ReportTr::tr("Company"))};
    for (const auto& lent : model.lent) {
        auto radar = underName(draw("radar-mirror", lent.mirror, unfolded, width, language), lent.name);
        if (radar.table.header.size() > 1) {
            radar.table.header.last() = lent.name;
        }
        radars.push_back(std::move(radar));
    }
    return radars;
}

Picture lentContrasts(const LentMirror& lent, double width, const QString& language)
{
    return underName(draw("contrast-profile", lent.mirror, false, width, language), lent.name);
}

Table conversationTable(const ConversationModel& model, const QString&)
{
    Table table{ReportTr::tr("Everybody's picture, in points of 100"), {ReportTr::tr("Condition"), ReportTr::tr("Company")}, {}};
    for (const auto& lent : model.lent) {
        table.header << lent.name;
    }
    for (std::size_t axis = 0; axis < model.company.unfolded.size(); ++axis) {
        QStringList row{model.company.unfolded[axis].title, shown(model.company.unfolded[axis].company)};
        for (const auto& lent : model.lent) {
            row << shown(lent.mirror.unfolded[axis].employees);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<QString> conversationSentences(const ConversationModel& model)
{
    std::vector<QString> sentences{ReportTr::tr("There is no picture of the group: the program makes one only of five or more people."),
                                   ReportTr::tr("Everyone takes their own mirror to the talk, on paper or only in the head.")};
    sentences.push_back(model.lent.empty()
                            ? ReportTr::tr("Nobody has lent a mirror. That is fine.")
                            : ReportTr::tr("Who lent a mirror is shown here under the own name. That can be taken back at any time."));
    return sentences;
}

ReportModel conversationReport(const ConversationModel& model, const ReportParts& parts, const QString& language)
{
    const auto& company = model.company;
    ReportModel report{ReportTr::tr("Our mirrors: %1").arg(company.companyName),
                       company.closed.isEmpty() ? company.roundName
                                                : ReportTr::tr("%1, closed on %2").arg(company.roundName, company.closed),
                       language,
                       {}};
    for (const auto& sentence : conversationSentences(model)) {
        report.blocks.emplace_back(Paragraph{sentence});
    }
    report.blocks.emplace_back(Heading{ReportTr::tr("Discover: what is going well?"), 2});
    addList(report, lookBackHeading(), lookBackLines(parts.agreedBefore));
    addList(report, ReportTr::tr("Here you find each other"), model.alike);
    if (const auto reading = howToRead(company.rings); !reading.isEmpty()) {
        report.blocks.emplace_back(Paragraph{reading, true});
    }
    addRadars(model, language, report);
    report.blocks.emplace_back(
        Paragraph{ReportTr::tr("One mirror is one person on one day. Less than 25 points apart can be chance."), true});
    addDream(model, language, report);
    report.blocks.emplace_back(Heading{ReportTr::tr("Design: what do you talk about?"), 2});
    for (const auto& care : parts.advice.special) {
        report.blocks.emplace_back(Card{ReportTr::tr("First this"), {care}, false});
    }
    addList(report, ReportTr::tr("Here the conversation starts"), model.different);
    addDoing(parts, report);
    return report;
}

} // namespace leerspiegel::report
