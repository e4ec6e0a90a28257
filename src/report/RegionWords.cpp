// SPDX-License-Identifier: EUPL-1.2
#include "report/RegionWords.h"

#include "report/ModelParts.h"
#include "report/Tr.h"

#include <algorithm>

namespace leerspiegel::report {

using questionnaire::ContrastId;
using questionnaire::ItemId;
using questionnaire::ScaleId;
using region::Field;
using region::Grouping;
using region::Question;
using region::What;

namespace {

constexpr std::size_t mostNamed = 3; ///< More joined categories are not named one by one.

QString coded(std::string_view code) { return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())); }

template <typename Word> QString joined(const std::vector<std::string>& codes, const Word& word)
{
    QStringList words;
    for (const auto& code : codes) {
        words << (code.empty() ? ReportTr::tr("not said") : word(code));
    }
    return words.join(QStringLiteral(" + "));
}

Field fieldOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Sector: return Field::Sector;
    case Grouping::Owners: return Field::Owners;
    case Grouping::Transfer: return Field::Transfer;
    default: return Field::Size;
    }
}

} // namespace

bool isInPoints(What what) { return what == What::Scale || what == What::Item; }

QString RegionWords::question(Question question) const
{
    switch (question) {
    case Question::Q1: return ReportTr::tr("In what do companies differ?");
    case Question::Q2: return ReportTr::tr("Which companies want to, but have no positive learning culture?");
    case Question::Q3: return ReportTr::tr("Who gets learning going in small companies?");
    case Question::Q4: return ReportTr::tr("How do owners look at learning?");
    case Question::Q5: return ReportTr::tr("Do older people put pressure on younger ones?");
    case Question::Q6: return ReportTr::tr("How does learning work for people of 55 and older?");
    case Question::Q7: return ReportTr::tr("What does the learning culture mean when a company changes hands?");
    case Question::Q8: return ReportTr::tr("How do you tempt people to go on learning?");
    }
    return {};
}

QString RegionWords::subject(const region::Subject& subject) const
{
    const auto& asked = subject.side == region::Side::Company ? *m_instrument.company : *m_instrument.individual;
    const std::string id(subject.id);
    const auto title = [&](const auto* found) { return found ? in(found->title, language()) : coded(subject.id); };
    switch (subject.what) {
    case What::Scale: return title(asked.findScale(ScaleId{id}));
    case What::Item: {
        const auto* item = asked.findItem(ItemId{id});
        return item ? in(item->text, language()) : coded(subject.id);
    }
    case What::Now: return ReportTr::tr("%1: now").arg(title(asked.findContrast(ContrastId{id})));
    case What::Wish: return ReportTr::tr("%1: wish").arg(title(asked.findContrast(ContrastId{id})));
    case What::Shift: return ReportTr::tr("%1: from now to wish").arg(title(asked.findContrast(ContrastId{id})));
    case What::SizeOfWish: return ReportTr::tr("How far the wish lies from now, over all contrasts");
    }
    return {};
}

QString RegionWords::contrast(const std::string& id) const
{
    const auto* found = m_instrument.individual->findContrast(ContrastId{id});
    return found ? in(found->title, language()) : coded(id);
}

QString RegionWords::side(region::Side side) const
{
    return side == region::Side::Company ? ReportTr::tr("Company") : ReportTr::tr("Employees");
}

QString RegionWords::grouping(Grouping grouping) const
{
    switch (grouping) {
    case Grouping::All: return ReportTr::tr("All companies");
    case Grouping::Size: return ReportTr::tr("By size");
    case Grouping::Sector: return ReportTr::tr("By sector");
    case Grouping::Owners: return ReportTr::tr("Owners and others");
    case Grouping::Transfer: return ReportTr::tr("By change of hands");
    }
    return {};
}

QString RegionWords::categories(Grouping grouping, const std::vector<std::string>& codes) const
{
    if (codes.empty()) {
        return ReportTr::tr("All companies");
    }
    if (grouping == Grouping::Sector && codes.size() > mostNamed) {
        return ReportTr::tr("Other sectors together");
    }
    const auto words = joined(codes, [&](const std::string& code) { return fieldValue(fieldOf(grouping), code); });
    return grouping == Grouping::Size && codes != std::vector<std::string>{""} ? ReportTr::tr("%1 people").arg(words) : words;
}

QString RegionWords::ages(const std::vector<std::string>& codes) const
{
    return joined(codes, [&](const std::string& code) {
        return code == "others" ? ReportTr::tr("everyone else") : option(*m_instrument.individual, "age", code);
    });
}

QString RegionWords::quadrants(const std::vector<std::string>& codes) const
{
    return joined(codes, [](const std::string& code) {
        return code == "highContent" ? ReportTr::tr("high level, small wish")
            : code == "highWishing"  ? ReportTr::tr("high level, large wish")
            : code == "lowContent"   ? ReportTr::tr("low level, small wish")
                                     : ReportTr::tr("low level, large wish");
    });
}

QString RegionWords::drivers(const std::vector<std::string>& codes) const
{
    return joined(codes, [&](const std::string& code) { return fieldValue(Field::Driver, code); });
}

QString RegionWords::field(Field field) const
{
    if (field == Field::Owners) {
        return ReportTr::tr("Is everyone who answered for the company its owner?");
    }
    const auto* item = m_instrument.company->findItem(ItemId{std::string(region::kindOf(field).id)});
    return item ? in(item->text, language()) : coded(region::kindOf(field).id);
}

QString RegionWords::fieldValue(Field field, const std::string& code) const
{
    if (field == Field::Owners) {
        return code == "yes" ? ReportTr::tr("owners only") : ReportTr::tr("others too");
    }
    return option(*m_instrument.company, region::kindOf(field).id, code);
}

QString RegionWords::left(const region::Subject& subject) const
{
    const auto* contrast = m_instrument.individual->findContrast(ContrastId{std::string(subject.id)});
    return contrast ? in(contrast->leftLabel, language()) : QString();
}

QString RegionWords::right(const region::Subject& subject) const
{
    const auto* contrast = m_instrument.individual->findContrast(ContrastId{std::string(subject.id)});
    return contrast ? in(contrast->rightLabel, language()) : QString();
}

QString RegionWords::option(const questionnaire::Questionnaire& asked, std::string_view item, const std::string& code) const
{
    const auto* found = asked.findItem(ItemId{std::string(item)});
    if (found) {
        for (const auto& one : asked.answerScaleOf(*found).options) {
            if (one.id == code) {
                return in(one.text, language());
            }
        }
    }
    return coded(code);
}

} // namespace leerspiegel::report
