// SPDX-License-Identifier: EUPL-1.2
#include "advice/json/ConditionReader.h"

#include <algorithm>
#include <array>

namespace leerspiegel::advice {

using questionnaire::FileReader;
using questionnaire::Node;
using questionnaire::Path;
using questionnaire::ProblemCode;

namespace {

constexpr int mostCounted = 100'000;
constexpr std::size_t mostParts = 20;

/// The keys of a condition besides "rule": what it refers to, and a second one.
struct Written
{
    ConditionKind kind;
    std::string_view subject; ///< "" : none
    std::string_view second;  ///< "" : none
};

constexpr std::array writtenRules{
    Written{ConditionKind::Low, "scale", ""},       Written{ConditionKind::LowCount, "", "count"},
    Written{ConditionKind::Gap, "scale", "side"},   Written{ConditionKind::GapCount, "", "count"},
    Written{ConditionKind::NoGap, "", "side"},      Written{ConditionKind::Wish, "contrast", "towards"},
    Written{ConditionKind::WishCount, "", "count"}, Written{ConditionKind::WishesApart, "contrast", ""},
    Written{ConditionKind::LowItem, "item", ""},    Written{ConditionKind::DontKnow, "scale", ""},
    Written{ConditionKind::Strongest, "scale", ""}, Written{ConditionKind::HighAndAlike, "", ""},
    Written{ConditionKind::NoPicture, "", ""},      Written{ConditionKind::DaysPassed, "", "count"},
    Written{ConditionKind::Special, "special", ""}, Written{ConditionKind::Background, "question", "is"},
    Written{ConditionKind::Invited, "", "atLeast"}, Written{ConditionKind::All, "", "of"},
    Written{ConditionKind::Any, "", "of"},
};

/// The other of two keys that exclude each other, or a key that goes with the second.
std::string_view thirdKey(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::GapCount: return "side";
    case ConditionKind::Background: return "isNot";
    case ConditionKind::Invited: return "below";
    default: return {};
    }
}

std::string ruleNames()
{
    std::string names;
    for (const auto& rule : writtenRules) {
        names += names.empty() ? "" : ", ";
        names += nameOf(rule.kind);
    }
    return names;
}

} // namespace

Condition ConditionReader::read(const Node& node, const Path& path, std::string_view more)
{
    Condition condition;
    if (!m_reader.is(Node::Kind::Object, node, path)) {
        return condition;
    }
    const auto* rule = m_reader.need(node, path, "rule");
    const Path own(path, "rule");
    if (!rule || !m_reader.is(Node::Kind::String, *rule, own)) {
        return condition;
    }
    const auto kind = conditionKind(rule->text);
    if (!kind) {
        m_reader.note(ProblemCode::NotInList, rule->offset, own, {ruleNames()});
        return condition;
    }
    condition.kind = *kind;
    const auto* found = std::ranges::find(writtenRules, *kind, &Written::kind);
    std::vector<std::string_view> keys{"rule", found->subject, found->second, thirdKey(found->kind), more};
    std::erase(keys, std::string_view());
    m_reader.isObjectOf(node, path, keys);
    if (!found->subject.empty()) {
        readSubject(node, path, found->subject, condition);
    }
    readCounts(node, path, condition);
    readSides(node, path, condition);
    if (condition.kind == ConditionKind::Background) {
        readChoices(node, path, condition);
    } else if (condition.kind == ConditionKind::Invited) {
        readInvited(node, path, condition);
    } else if (found->second == "of") {
        readParts(node, path, condition);
    }
    return condition;
}

void ConditionReader::readSubject(const Node& node, const Path& path, std::string_view key, Condition& condition)
{
    if (const auto* id = m_reader.need(node, path, key)) {
        const Path own(path, key);
        condition.subject = m_reader.id(*id, own);
        checkReference(key, condition.subject, *id, own);
    }
}

void ConditionReader::checkReference(std::string_view key, const std::string& id, const Node& node, const Path& path)
{
    if (id.empty()) {
        return; // said already
    }
    if (key == "special") {
        if (!m_specials.contains(id)) {
            m_reader.note(ProblemCode::UnknownReference, node.offset, path, {id});
        }
        return;
    }
    if (!m_references.individual) {
        return;
    }
    const auto& individual = *m_references.individual;
    const auto isBackground = [&] {
        const auto& asked = m_references.company->background;
        return std::ranges::find(asked, questionnaire::ItemId{id}, &questionnaire::Item::id) != asked.end();
    };
    const bool known = key == "scale" ? individual.findScale(questionnaire::ScaleId{id}) != nullptr
        : key == "contrast"           ? individual.findContrast(questionnaire::ContrastId{id}) != nullptr
        : key == "item"               ? individual.findItem(questionnaire::ItemId{id}) != nullptr
                                      : isBackground();
    if (!known) {
        m_reader.note(ProblemCode::NotInQuestionnaires, node.offset, path, {id});
    }
}

void ConditionReader::readCounts(const Node& node, const Path& path, Condition& condition)
{
    const bool counted = condition.kind == ConditionKind::LowCount || condition.kind == ConditionKind::GapCount
        || condition.kind == ConditionKind::WishCount || condition.kind == ConditionKind::DaysPassed;
    if (!counted) {
        return;
    }
    if (const auto* count = m_reader.need(node, path, "count")) {
        condition.count = m_reader.integer(*count, Path(path, "count"), 1, mostCounted, ProblemCode::RangeTooWide);
    }
}

void ConditionReader::readSides(const Node& node, const Path& path, Condition& condition)
{
    const bool sided =
        condition.kind == ConditionKind::Gap || condition.kind == ConditionKind::GapCount || condition.kind == ConditionKind::NoGap;
    if (const auto* side = FileReader::maybe(node, "side"); side && sided) {
        const auto name = m_reader.oneOf(*side, Path(path, "side"), {"companyHigher", "employeesHigher"});
        condition.higher = name == "companyHigher" ? Higher::Company : Higher::Employees;
    }
    if (const auto* towards = FileReader::maybe(node, "towards"); towards && condition.kind == ConditionKind::Wish) {
        const auto name = m_reader.oneOf(*towards, Path(path, "towards"), {"left", "right"});
        condition.towards = name == "left" ? Towards::Left : Towards::Right;
    }
}

std::string_view ConditionReader::oneOfTwo(const Node& node, const Path& path, std::string_view usual, std::string_view negated)
{
    const auto* second = node.find(negated);
    if (second && node.find(usual)) {
        m_reader.note(ProblemCode::KeyDoesNotFitType, second->keyOffset, Path(path, negated), {std::string(negated), std::string(usual)});
        return usual;
    }
    return second ? negated : usual;
}

void ConditionReader::readChoices(const Node& node, const Path& path, Condition& condition)
{
    const auto key = oneOfTwo(node, path, "is", "isNot");
    condition.negated = key == "isNot";
    const auto* choices = m_reader.need(node, path, key);
    const Path own(path, key);
    if (!choices || !m_reader.isArray(*choices, own, 1, mostParts)) {
        return;
    }
    const auto* item = m_references.company ? m_references.company->findItem(questionnaire::ItemId{condition.subject}) : nullptr;
    for (std::size_t index = 0; index < choices->elements.size(); ++index) {
        const auto& element = choices->elements[index];
        const Path here(own, index);
        const auto id = m_reader.id(element, here);
        condition.choices.push_back(id);
        if (id.empty() || !item) {
            continue;
        }
        const auto& options = m_references.company->answerScaleOf(*item).options;
        if (std::ranges::find(options, id, &questionnaire::ChoiceOption::id) == options.end()) {
            m_reader.note(ProblemCode::NotInQuestionnaires, element.offset, here, {id});
        }
    }
}

void ConditionReader::readInvited(const Node& node, const Path& path, Condition& condition)
{
    const auto key = oneOfTwo(node, path, "atLeast", "below");
    condition.negated = key == "below";
    if (const auto* count = m_reader.need(node, path, key)) {
        condition.count = m_reader.integer(*count, Path(path, key), 1, mostCounted, ProblemCode::RangeTooWide);
    }
}

void ConditionReader::readParts(const Node& node, const Path& path, Condition& condition)
{
    const auto* parts = m_reader.need(node, path, "of");
    const Path own(path, "of");
    if (!parts || !m_reader.isArray(*parts, own, 1, mostParts)) {
        return;
    }
    for (std::size_t index = 0; index < parts->elements.size(); ++index) {
        condition.parts.push_back(read(parts->elements[index], Path(own, index)));
    }
}

questionnaire::ScaleId ConditionReader::scale(const Node& node, const Path& path)
{
    const auto id = m_reader.id(node, path);
    checkReference("scale", id, node, path);
    return questionnaire::ScaleId{id};
}

bool ConditionReader::isScale(const std::string& id) const
{
    return m_references.individual && m_references.individual->findScale(questionnaire::ScaleId{id});
}

std::string ConditionReader::subject(const Node& node, const Path& path)
{
    auto id = m_reader.id(node, path);
    if (!isScale(id)) {
        checkReference("contrast", id, node, path);
    }
    return id;
}

} // namespace leerspiegel::advice
