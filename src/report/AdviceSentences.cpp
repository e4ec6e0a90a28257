// SPDX-License-Identifier: EUPL-1.2
#include "report/AdviceSentences.h"

#include "report/ModelParts.h"
#include "report/Tr.h"
#include "report/Words.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

using advice::ConditionKind;
using advice::Finding;
using advice::Reading;
using advice::Seer;

namespace {

QString quoted(const QString& words) { return QStringLiteral("“%1”").arg(words); }

QString points(double value) { return QString::number(shownPoints(value)); }

} // namespace

QString AdviceSentences::local(const questionnaire::LocalizedText& text) const { return in(text, m_language); }

QString AdviceSentences::pole(const std::string& contrast, bool right) const
{
    const auto* asked = m_input.individual->findContrast(questionnaire::ContrastId{contrast});
    if (!asked) {
        return {};
    }
    const auto& label = right ? asked->rightLabel : asked->leftLabel;
    return local(!label.empty() ? label : right ? asked->right : asked->left);
}

QString AdviceSentences::name(const std::string& subject) const
{
    if (const auto* scale = m_input.individual->findScale(questionnaire::ScaleId{subject})) {
        return local(scale->title);
    }
    if (m_input.individual->findContrast(questionnaire::ContrastId{subject})) {
        return ReportTr::tr("%1 or %2").arg(pole(subject, false), pole(subject, true));
    }
    const auto* item = m_input.individual->findItem(questionnaire::ItemId{subject});
    return item ? local(item->text) : QString::fromStdString(subject);
}

QStringList AdviceSentences::names(const std::vector<Reading>& readings) const
{
    QStringList list;
    for (const auto& reading : readings) {
        if (reading.verdict == advice::Verdict::Holds) {
            list << quoted(name(reading.subject));
        }
    }
    return list;
}

const Reading& AdviceSentences::telling(const Finding& finding)
{
    return *std::ranges::find(finding.readings, advice::Verdict::Holds, &Reading::verdict);
}

QString AdviceSentences::bothSides(const std::string& scale) const
{
    const auto* axis = m_input.facts->axis(questionnaire::ScaleId{scale});
    return ReportTr::tr("company %1, employees %2").arg(points(axis->company->value), points(axis->employees->value));
}

QString AdviceSentences::wishedSide(const std::string& contrast, double position) const
{
    return std::abs(position) < advice::evenPosition ? ReportTr::tr("both equally") : quoted(pole(contrast, position > 0));
}

QString AdviceSentences::lowClause(const Finding& finding) const
{
    const auto& reading = telling(finding);
    const auto text = reading.seer == Seer::Company ? ReportTr::tr("%1 can still grow according to the company (%2 of 100)")
                                                    : ReportTr::tr("%1 can still grow according to the employees (%2 of 100)");
    return text.arg(quoted(name(reading.subject)), points(reading.value));
}

QString AdviceSentences::countClause(const Finding& finding) const
{
    const auto list = names(finding.readings);
    const auto all = listText(list, m_language);
    const auto count = QString::number(list.size());
    switch (finding.condition->kind) {
    case ConditionKind::LowCount: return ReportTr::tr("%1 subjects can still grow: %2").arg(count, all);
    case ConditionKind::WishCount: return ReportTr::tr("in %1 places people wish something else than there is now: %2").arg(count, all);
    default: break;
    }
    if (list.size() == 1) {
        const auto& subject = telling(finding).subject;
        return ReportTr::tr("you see %1 differently (%2)").arg(quoted(name(subject)), bothSides(subject));
    }
    return ReportTr::tr("you see %1 subjects differently: %2").arg(count, all);
}

QString AdviceSentences::wishClause(const Finding& finding) const
{
    const auto& reading = telling(finding);
    const auto* contrast = m_input.facts->contrast(questionnaire::ContrastId{reading.subject});
    const bool company = reading.seer == Seer::Company;
    const auto& shift = company ? contrast->company.shift : contrast->employees.shift;
    const double noise = company ? std::sqrt(2.0) * advice::positionNoise(reading.n, m_input.rules->thresholds) : shift->halfWidth;
    const auto steps = positionText(reading.value, m_language);
    if (std::abs(shift->value) > noise) {
        const auto text = company ? ReportTr::tr("the company wishes to move towards %1 (%2 steps on average)")
                                  : ReportTr::tr("employees wish to move towards %1 (%2 steps on average)");
        return text.arg(quoted(pole(reading.subject, shift->value > 0)), steps);
    }
    const auto text = company ? ReportTr::tr("the company wishes %1 otherwise than it is now (%2 steps on average)")
                              : ReportTr::tr("employees wish %1 otherwise than it is now (%2 steps on average)");
    return text.arg(quoted(name(reading.subject)), steps);
}

QString AdviceSentences::apartClause(const std::string& subject) const
{
    const auto* contrast = m_input.facts->contrast(questionnaire::ContrastId{subject});
    const double company = contrast->company.wish->value;
    const double employees = contrast->employees.wish->value;
    return ReportTr::tr("company and employees wish %1 differently (%2 steps apart)")
        .arg(quoted(name(subject)), positionText(std::abs(employees - company), m_language));
}

QString AdviceSentences::clause(const Finding& finding) const
{
    switch (finding.condition->kind) {
    case ConditionKind::Low: return lowClause(finding);
    case ConditionKind::LowCount:
    case ConditionKind::GapCount:
    case ConditionKind::WishCount: return countClause(finding);
    case ConditionKind::Gap:
        return ReportTr::tr("you see %1 differently (%2)")
            .arg(quoted(name(finding.condition->subject)), bothSides(finding.condition->subject));
    case ConditionKind::Wish: return wishClause(finding);
    case ConditionKind::WishesApart: return apartClause(finding.condition->subject);
    case ConditionKind::LowItem:
        return ReportTr::tr("this sentence is true for employees only in part: %1 (%2 of 100)")
            .arg(quoted(name(finding.condition->subject)), points(telling(finding).value));
    case ConditionKind::DontKnow:
        return ReportTr::tr("people often choose “I do not know” for %1 (%2% of the answers)")
            .arg(quoted(name(finding.condition->subject)), points(telling(finding).value));
    case ConditionKind::Strongest:
        return ReportTr::tr("%1 is your strongest point (%2 of 100) and you can share that")
            .arg(quoted(name(finding.condition->subject)), points(telling(finding).value));
    case ConditionKind::HighAndAlike:
    case ConditionKind::Special: return ReportTr::tr("you both see that things go well, and can share that");
    case ConditionKind::NoPicture: return ReportTr::tr("there is no picture of the employees yet");
    case ConditionKind::DaysPassed: return ReportTr::tr("the last scan closed %1 days ago").arg(points(telling(finding).value));
    case ConditionKind::NoGap: return ReportTr::tr("you see nothing clearly differently");
    case ConditionKind::Background: return ReportTr::tr("the company said so about itself");
    case ConditionKind::Invited: return ReportTr::tr("%1 people are invited").arg(m_input.facts->invited);
    case ConditionKind::All:
    case ConditionKind::Any: break;
    }
    QStringList clauses;
    for (const auto& part : finding.parts) {
        if (part.holds() && (finding.condition->kind == ConditionKind::All || clauses.isEmpty())) {
            clauses << clause(part);
        }
    }
    return clauses.join(ReportTr::tr(", and because "));
}

QString AdviceSentences::reason(const Finding& finding) const
{
    const auto words = clause(finding);
    return words.isEmpty() ? QString() : ReportTr::tr("Because %1.").arg(words);
}

QString AdviceSentences::opening(const std::optional<advice::Strength>& strength) const
{
    if (!strength) {
        return {};
    }
    const auto title = quoted(name(strength->scale.text()));
    if (!strength->sturdy) {
        return ReportTr::tr("Begin with what is strongest now: %1.").arg(title);
    }
    const auto* subject = m_input.rules->findSubject(strength->scale.text());
    const auto said = strength->seer == Seer::Company ? ReportTr::tr("The company sees a strength in %1.").arg(title)
                                                      : ReportTr::tr("%1 is a strength of yours.").arg(title);
    return subject && !subject->lever.empty() ? said + QLatin1Char(' ') + local(subject->lever) : said;
}

QString AdviceSentences::openingAgain(const advice::Strength& strength) const
{
    return ReportTr::tr("Here too you can build on %1.").arg(quoted(name(strength.scale.text())));
}

QString AdviceSentences::strength(const advice::Strength& strength) const
{
    const auto* axis = m_input.facts->axis(strength.scale);
    const auto title = name(strength.scale.text());
    const auto figures = axis->company && axis->employees ? bothSides(strength.scale.text())
        : strength.seer == Seer::Company                  ? ReportTr::tr("company %1").arg(points(strength.score.value))
                                                          : ReportTr::tr("employees %1").arg(points(strength.score.value));
    return strength.sturdy ? QStringLiteral("%1: %2").arg(title, figures)
                           : ReportTr::tr("%1 stands highest now: %2").arg(quoted(title), figures);
}

QString AdviceSentences::topic(const advice::TalkTopic& topic) const
{
    const auto& reading = topic.reading;
    const auto title = name(reading.subject);
    if (topic.kind == advice::TalkTopic::Kind::Gap) {
        return QStringLiteral("%1: %2").arg(title, bothSides(reading.subject));
    }
    const auto* contrast = m_input.facts->contrast(questionnaire::ContrastId{reading.subject});
    if (topic.kind == advice::TalkTopic::Kind::WishesApart) {
        return ReportTr::tr("%1: the company wishes %2, the employees %3")
            .arg(title, wishedSide(reading.subject, contrast->company.wish->value),
                 wishedSide(reading.subject, contrast->employees.wish->value));
    }
    const auto& shift = *contrast->employees.shift;
    const auto& shared = m_input.advice->sharedWishes;
    const auto wish = std::ranges::find(shared, questionnaire::ContrastId{reading.subject}, &advice::SharedWish::contrast);
    if (wish != shared.end()) {
        return ReportTr::tr("%1: both of you wish to move towards %2. How?")
            .arg(title, quoted(pole(reading.subject, wish->towards == advice::Towards::Right)));
    }
    return std::abs(shift.value) > shift.halfWidth
        ? ReportTr::tr("%1: employees wish to move towards %2").arg(title, quoted(pole(reading.subject, shift.value > 0)))
        : ReportTr::tr("%1: many employees wish it otherwise, not all to the same side").arg(title);
}

QString AdviceSentences::room(const advice::RoomToGrow& room) const
{
    const auto title = quoted(name(room.scale.text()));
    return room.lever ? ReportTr::tr("%1 can grow. Build on %2.").arg(title, quoted(name(room.lever->scale.text())))
                      : ReportTr::tr("%1 can grow.").arg(title);
}

QString AdviceSentences::alike(const Reading& reading) const
{
    return QStringLiteral("%1: %2").arg(name(reading.subject), bothSides(reading.subject));
}

QString AdviceSentences::sharedWish(const advice::SharedWish& wish) const
{
    const auto& id = wish.contrast.text();
    return ReportTr::tr("%1: both of you wish to move towards %2.").arg(name(id), quoted(pole(id, wish.towards == advice::Towards::Right)));
}

} // namespace leerspiegel::report
