// SPDX-License-Identifier: EUPL-1.2
#include "report/AdviceSentences.h"
#include "report/Tr.h"
#include "report/Words.h"

#include <algorithm>

namespace leerspiegel::report {

using advice::ConditionKind;
using advice::Finding;
using advice::Reading;
using advice::Verdict;

namespace {

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoFigure: return ReportTr::tr("silent, no figure");
    case Verdict::Not: return ReportTr::tr("no");
    case Verdict::MayBeChance: return ReportTr::tr("can be chance");
    case Verdict::Holds: return ReportTr::tr("yes");
    }
    return {};
}

QString seerWord(advice::Seer seer)
{
    switch (seer) {
    case advice::Seer::Employees: return ReportTr::tr("employees");
    case advice::Seer::Company: return ReportTr::tr("company");
    case advice::Seer::Both: break;
    }
    return ReportTr::tr("both");
}

/// Writes the advice line by line.
class ExplainedText
{
public:
    ExplainedText(const AdviceInput& input, const QString& language)
        : m_input(input)
        , m_say(input, language)
        , m_language(language)
    {
    }

    void list(const QString& heading, const std::vector<QString>& lines)
    {
        if (lines.empty()) {
            return;
        }
        m_text += heading + QLatin1Char('\n');
        for (const auto& line : lines) {
            m_text += QStringLiteral("- ") + line + QLatin1Char('\n');
        }
        m_text += QLatin1Char('\n');
    }

    void option(const OptionWords& words)
    {
        m_text += words.title + QLatin1Char('\n');
        for (const auto& line : {words.opening, words.reason, words.firstStep}) {
            m_text += line.isEmpty() ? QString() : QStringLiteral("  ") + line + QLatin1Char('\n');
        }
        m_text += QLatin1Char('\n');
    }

    void explain()
    {
        m_text += ReportTr::tr("How this was found") + QLatin1Char('\n');
        for (const auto& special : m_input.advice->specials) {
            m_text += QStringLiteral("\n%1: %2\n")
                          .arg(QString::fromStdString(special.special->id.text()),
                               special.holds ? ReportTr::tr("holds") : ReportTr::tr("does not hold"));
            std::ranges::for_each(special.triggers, [this](const auto& trigger) { finding(trigger, 1); });
        }
        for (const auto& option : m_input.advice->options) {
            explainOption(option);
        }
    }

    QString take() { return std::move(m_text); }

private:
    void explainOption(const advice::OptionOutcome& outcome)
    {
        const auto& option = *outcome.option;
        m_text += QStringLiteral("\n%1 %2: %3\n")
                      .arg(QString::fromStdString(option.id.text()), m_say.local(option.title),
                           outcome.chosen        ? ReportTr::tr("chosen")
                               : outcome.fires() ? ReportTr::tr("fits, others go before")
                                                 : ReportTr::tr("no reason now"));
        for (std::size_t index = 0; index < outcome.triggers.size(); ++index) {
            finding(outcome.triggers[index], 1, ReportTr::tr("weight %1").arg(option.triggers[index].weight));
        }
        for (std::size_t index = 0; index < outcome.raisers.size(); ++index) {
            if (!option.raisedBy[index].confidential) {
                finding(outcome.raisers[index], 1, ReportTr::tr("raises by 1"));
            }
        }
    }

    void finding(const Finding& found, int depth, const QString& more = {})
    {
        const auto rule = ruleText(*found.condition);
        m_text += QString(qsizetype{2} * depth, QLatin1Char(' ')) + QStringLiteral("%1: %2").arg(rule, verdictWord(found.verdict))
            + (more.isEmpty() ? QString() : QStringLiteral(" · ") + more) + QLatin1Char('\n');
        for (const auto& reading : found.readings) {
            if (reading.verdict != Verdict::NoFigure) {
                m_text += QString(2 * depth + 2, QLatin1Char(' ')) + readingText(reading) + QLatin1Char('\n');
            }
        }
        for (const auto& part : found.parts) {
            finding(part, depth + 1);
        }
    }

    QString readingText(const Reading& reading) const
    {
        const auto subject = reading.subject.empty() ? QString() : m_say.name(reading.subject) + QStringLiteral(", ");
        return ReportTr::tr("%1%2: %3 ± %4, limit %5, n %6 · %7")
            .arg(subject, seerWord(reading.seer), positionText(reading.value, m_language), positionText(reading.noise, m_language),
                 positionText(reading.limit, m_language), QString::number(reading.n), verdictWord(reading.verdict));
    }

    QString ruleText(const advice::Condition& condition) const
    {
        const auto name = m_say.name(condition.subject);
        switch (condition.kind) {
        case ConditionKind::Low: return ReportTr::tr("%1 is low").arg(name);
        case ConditionKind::LowCount: return ReportTr::tr("at least %1 scales are low").arg(condition.count);
        case ConditionKind::Gap: return sided(condition, ReportTr::tr("the sides see %1 differently").arg(name));
        case ConditionKind::GapCount:
            return sided(condition, ReportTr::tr("the sides see at least %1 scales differently").arg(condition.count));
        case ConditionKind::NoGap: return sided(condition, ReportTr::tr("the sides see no scale differently"));
        case ConditionKind::Wish: return ReportTr::tr("people wish %1 otherwise").arg(name);
        case ConditionKind::WishCount: return ReportTr::tr("people wish at least %1 contrasts otherwise").arg(condition.count);
        case ConditionKind::WishesApart: return ReportTr::tr("the sides wish %1 differently").arg(name);
        case ConditionKind::LowItem: return ReportTr::tr("the sentence “%1” is low").arg(name);
        case ConditionKind::DontKnow: return ReportTr::tr("many “I do not know” on %1").arg(name);
        case ConditionKind::Strongest: return ReportTr::tr("%1 is the strongest").arg(name);
        case ConditionKind::HighAndAlike: return ReportTr::tr("all scales are high and alike");
        case ConditionKind::NoPicture: return ReportTr::tr("there is no group picture");
        case ConditionKind::DaysPassed: return ReportTr::tr("at least %1 days since the scan closed").arg(condition.count);
        case ConditionKind::Special: return ReportTr::tr("special case %1").arg(QString::fromStdString(condition.subject));
        case ConditionKind::Background:
            return ReportTr::tr("the company's own answer to “%1”").arg(QString::fromStdString(condition.subject));
        case ConditionKind::Invited:
            return (condition.negated ? ReportTr::tr("fewer than %1 invited") : ReportTr::tr("at least %1 invited")).arg(condition.count);
        case ConditionKind::All: return ReportTr::tr("all of these");
        case ConditionKind::Any: return ReportTr::tr("one of these");
        }
        return {};
    }

    static QString sided(const advice::Condition& condition, const QString& rule)
    {
        switch (condition.higher) {
        case advice::Higher::Company: return ReportTr::tr("%1, the company higher").arg(rule);
        case advice::Higher::Employees: return ReportTr::tr("%1, the employees higher").arg(rule);
        case advice::Higher::Either: break;
        }
        return rule;
    }

    const AdviceInput& m_input;
    AdviceSentences m_say;
    QString m_language;
    QString m_text;
};

} // namespace

QString adviceText(const AdviceInput& input, const QString& language, bool explain)
{
    const auto words = adviceWords(input, language);
    ExplainedText text(input, language);
    text.list(ReportTr::tr("Strengths"), words.strengths);
    text.list(ReportTr::tr("Here you find each other"), words.alike);
    text.list(ReportTr::tr("This both of you wish"), words.sharedWishes);
    text.list(ReportTr::tr("First this"), words.special);
    text.list(ReportTr::tr("Here the conversation starts"), words.talkTopics);
    text.list(ReportTr::tr("Room to grow"), words.roomToGrow);
    for (const auto& option : words.options) {
        text.option(option);
    }
    text.list(ReportTr::tr("And then"), words.closing.isEmpty() ? std::vector<QString>{} : std::vector<QString>{words.closing});
    text.list(ReportTr::tr("Questions to talk with"), words.questions);
    if (explain) {
        text.explain();
    }
    return text.take();
}

} // namespace leerspiegel::report
