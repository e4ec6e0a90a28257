// SPDX-License-Identifier: EUPL-1.2
#include "report/ReportModel.h"

#include "report/LookBack.h"
#include "report/ModelParts.h"
#include "report/Tr.h"
#include "report/Words.h"
#include "report/charts/ChartTable.h"

#include <algorithm>
#include <functional>

namespace leerspiegel::report {

namespace {

/// Collects blocks; empty lists and texts leave nothing behind.
class Writer
{
public:
    Writer(const QString& title, const QString& subtitle, const QString& language)
        : m_report{title, subtitle, language, {}}
    {
    }

    void heading(const QString& words, int level = 2) { m_report.blocks.emplace_back(Heading{words, level}); }
    void say(const QString& words, bool quiet = false)
    {
        if (!words.isEmpty()) {
            m_report.blocks.emplace_back(Paragraph{words, quiet});
        }
    }
    void list(const QString& heading, const std::vector<QString>& lines)
    {
        if (!lines.empty()) {
            m_report.blocks.emplace_back(Heading{heading, 3});
            m_report.blocks.emplace_back(BulletList{lines});
        }
    }
    void chart(const char* id, const ComparisonModel& model, bool unfolded, double width, bool withTable = true)
    {
        m_report.blocks.emplace_back(ChartRow{{draw(id, model, unfolded, width)}, withTable});
    }
    void trend(const ComparisonModel& model)
    {
        const ChartOptions options{.width = 680, .language = m_report.language, .low = true};
        m_report.blocks.emplace_back(ChartRow{{findChart("trend")->draw(model, options)}, true});
    }
    void radars(const ComparisonModel& model)
    {
        m_report.blocks.emplace_back(
            ChartRow{{draw("radar-company", model, false, 330), draw("radar-employees", model, false, 330)}, false});
        m_report.blocks.emplace_back(TableBlock{draw("radar-both", model, true, 520).table});
    }
    void table(Table table) { m_report.blocks.emplace_back(TableBlock{std::move(table)}); }
    void card(const QString& title, std::vector<QString> lines)
    {
        std::erase_if(lines, [](const QString& line) { return line.isEmpty(); });
        m_report.blocks.emplace_back(Card{title, std::move(lines), false});
    }
    void cardToCutOut(const QString& title, const QString& words) { m_report.blocks.emplace_back(Card{title, {words}, true}); }
    void newPage() { m_report.blocks.emplace_back(PageBreak{}); }
    ReportModel take() { return std::move(m_report); }

private:
    Picture draw(const char* id, const ComparisonModel& model, bool unfolded, double width) const
    {
        return findChart(id)->draw(model, {unfolded, width, m_report.language});
    }

    ReportModel m_report;
};

std::vector<QString> campsOf(const ComparisonModel& model)
{
    std::vector<QString> lines;
    for (const auto& contrast : model.contrasts) {
        if (!contrast.camps.isEmpty()) {
            lines.push_back(contrast.camps);
        }
    }
    return lines;
}

QString roundLine(const ComparisonModel& model)
{
    return model.closed.isEmpty() ? model.roundName : ReportTr::tr("%1, closed on %2").arg(model.roundName, model.closed);
}

void writeTrust(Writer& writer, bool group)
{
    writer.heading(ReportTr::tr("Good to know"));
    if (group) {
        writer.say(ReportTr::tr("Nobody has read a single scan: the program counted them once and threw them away."), true);
    }
    writer.say(ReportTr::tr("This scan has not been validated yet: see it as a start for a conversation."), true);
    writer.say(ReportTr::tr("Do you read with a screen reader? The web page of this report is made for that."), true);
}

const std::vector<QString>& orElse(const std::vector<QString>& first, const std::vector<QString>& second)
{
    return first.empty() ? second : first;
}

void writeDiscover(Writer& writer, const ReportParts& parts)
{
    const auto& model = parts.comparison;
    writer.heading(ReportTr::tr("Discover: what is going well?"));
    writer.list(lookBackHeading(), lookBackLines(parts.agreedBefore));
    writer.list(ReportTr::tr("Strengths"), orElse(parts.advice.strengths, model.strengths));
    writer.list(ReportTr::tr("Here you find each other"), orElse(parts.advice.alike, model.findEachOther));
    writer.say(howToRead(model.rings), true);
    writer.radars(model);
}

void writeDream(Writer& writer, const ReportParts& parts)
{
    const auto& model = parts.comparison;
    writer.newPage();
    writer.heading(ReportTr::tr("Dream: what do you wish?"));
    writer.list(ReportTr::tr("This both of you wish"), orElse(parts.advice.sharedWishes, model.sharedWishes));
    writer.say(ReportTr::tr("○ company · ◆ employees. The mark is now, the arrow head is the wish."), true);
    writer.chart("contrast-profile", model, false, 680);
    writer.list(ReportTr::tr("People want different things"), campsOf(model));
    writer.list(ReportTr::tr("Sentences that people handed over"), model.sentences);
}

void writeOptions(Writer& writer, const AdviceWords& advice)
{
    if (advice.options.empty()) {
        return;
    }
    writer.heading(ReportTr::tr("What you can do"), 3);
    for (const auto& option : advice.options) {
        writer.card(option.title, {option.opening, option.reason, option.firstStep});
    }
}

void writeDesign(Writer& writer, const ReportParts& parts)
{
    const auto& model = parts.comparison;
    writer.heading(ReportTr::tr("Design: what do you talk about?"));
    for (const auto& care : parts.advice.special) {
        writer.card(ReportTr::tr("First this"), {care});
    }
    writer.list(ReportTr::tr("Here the conversation starts"), orElse(parts.advice.talkTopics, model.conversationStarts));
    writer.list(ReportTr::tr("A small difference"), model.smallDifferences);
    writer.list(ReportTr::tr("Room to grow"), parts.advice.roomToGrow);
    writer.say(ReportTr::tr("○ company · ◆ employees. The pale bar shows how sure it is."), true);
    writer.chart("gaps", model, false, 680, false);
    writeOptions(writer, parts.advice);
}

void writeGuide(Writer& writer, const AdviceWords& advice)
{
    for (const auto& step : advice.guide) {
        auto lines = step.lines;
        for (const auto& question : step.questions) {
            lines.push_back(ReportTr::tr("Question: %1").arg(question));
        }
        const auto title = ReportTr::tr("%1 (%2 minutes)").arg(step.title, QString::number(step.minutes));
        writer.card(QStringLiteral("%1 · %2").arg(title, step.who), std::move(lines));
    }
}

void writeAgreements(Writer& writer, const std::vector<AgreementWords>& agreements)
{
    if (agreements.empty()) {
        for (int number = 1; number <= 3; ++number) {
            writer.card(ReportTr::tr("Agreement %1").arg(number),
                        {ReportTr::tr("What: ____________________________________________________________"),
                         ReportTr::tr("Who: ______________________________   When: __________________")});
        }
    }
    for (const auto& agreement : agreements) {
        writer.card(agreement.what, {agreement.who, agreement.when, agreement.about, agreement.state});
    }
}

void writeDeliver(Writer& writer, const ReportParts& parts)
{
    writer.heading(ReportTr::tr("Do: a small step"));
    writer.list(ReportTr::tr("Questions to talk with"), parts.advice.questions);
    writer.heading(ReportTr::tr("Agreements"), 3);
    writer.say(ReportTr::tr("Agree on at most three small steps. Write down who does what, and when."));
    writeAgreements(writer, parts.agreements);
    writer.say(parts.advice.closing);
}

void writeRounds(Writer& writer, const ReportParts& parts)
{
    if (!parts.comparison.trends.empty()) {
        writer.heading(ReportTr::tr("All rounds"));
        writer.say(ReportTr::tr("○ company · ◆ employees."), true);
        writer.trend(parts.comparison);
    }
}

/// The company's points and words, strongest first; also the twin of its radar.
Table companyTable(const ComparisonModel& model)
{
    auto axes = model.unfolded;
    std::erase_if(axes, [](const AxisView& axis) { return !axis.company; });
    std::ranges::stable_sort(axes, std::greater<>(), [](const AxisView& axis) { return *axis.company; });
    Table table{ReportTr::tr("How it stands"), {ReportTr::tr("Condition"), ReportTr::tr("Points of 100"), ReportTr::tr("In words")}, {}};
    for (const auto& axis : axes) {
        table.rows.push_back({axis.title, QString::number(shownPoints(*axis.company)), axis.companyWord});
    }
    return table;
}

} // namespace

ReportModel ourMirrorReport(const ReportParts& parts, const QString& language)
{
    const auto& model = parts.comparison;
    Writer writer(ReportTr::tr("Our mirror: %1").arg(model.companyName), roundLine(model), language);
    writer.say(model.participation);
    if (model.somethingHidden) {
        writer.say(model.hiddenReason, true);
    }
    writeDiscover(writer, parts);
    writeDream(writer, parts);
    writeDesign(writer, parts);
    writeDeliver(writer, parts);
    writeTrust(writer, true);
    writeRounds(writer, parts);
    return writer.take();
}

ReportModel myMirrorReport(const ComparisonModel& mirror, const QString& roundName, const QString& language)
{
    Writer writer(ReportTr::tr("My mirror"), roundName, language);
    writer.say(ReportTr::tr("This is yours. You decide who sees it."));
    writer.heading(ReportTr::tr("Discover: what is going well?"));
    writer.list(ReportTr::tr("How it stands for you, strongest first"), mirror.strengths);
    writer.say(howToRead(mirror.rings), true);
    writer.chart("radar-mirror", mirror, true, 420);
    writer.newPage();
    writer.heading(ReportTr::tr("Dream: what is your wish?"));
    writer.say(ReportTr::tr("The mark is now, the arrow head is your wish."), true);
    writer.chart("contrast-profile", mirror, false, 680);
    writer.heading(ReportTr::tr("Do: a small step"));
    writer.card(ReportTr::tr("What would you like to learn or try?"),
                {ReportTr::tr("Write it down, if you like: ______________________________")});
    writeTrust(writer, false);
    return writer.take();
}

ReportModel companyReport(const ComparisonModel& comparison, const QString& language)
{
    Writer writer(ReportTr::tr("The company's picture: %1").arg(comparison.companyName), roundLine(comparison), language);
    writer.say(ReportTr::tr("Company scans: %1").arg(comparison.companyRespondents));
    writer.say(howEmployeesSeeIt(comparison));
    writer.heading(ReportTr::tr("Discover: what is going well?"));
    writer.heading(ReportTr::tr("How it stands, strongest first"), 3);
    writer.say(howToRead(comparison.rings), true);
    writer.table(companyTable(comparison));
    writer.chart("radar-company", comparison, true, 470, false);
    writer.newPage();
    writer.heading(ReportTr::tr("Dream: what do you wish?"));
    ComparisonModel own = comparison;
    for (auto& contrast : own.contrasts) {
        contrast.employeesNow.reset();
        contrast.employeesWish.reset();
    }
    own.contrastsSure = own.companySure;
    writer.say(ReportTr::tr("The mark is now, the arrow head is the wish."), true);
    writer.chart("contrast-profile", own, false, 680);
    writeTrust(writer, false);
    return writer.take();
}

ReportModel guideReport(const QString& companyName, const AdviceWords& advice, const QString& language)
{
    Writer writer(ReportTr::tr("Guide for the talk: %1").arg(companyName), ReportTr::tr("A meeting of an hour"), language);
    writer.heading(ReportTr::tr("Before you begin"));
    for (const auto& care : advice.special) {
        writer.card(ReportTr::tr("First this"), {care});
    }
    writer.say(advice.leader);
    if (!advice.conversation) {
        writer.list(ReportTr::tr("Strengths"), advice.strengths);
    }
    writer.heading(ReportTr::tr("The meeting, step by step"));
    writeGuide(writer, advice);
    writer.heading(ReportTr::tr("Cards to cut out"));
    for (std::size_t index = 0; index < advice.questions.size(); ++index) {
        writer.cardToCutOut(ReportTr::tr("Card %1").arg(index + 1), advice.questions[index]);
    }
    return writer.take();
}

} // namespace leerspiegel::report
