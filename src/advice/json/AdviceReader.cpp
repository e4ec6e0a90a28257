// SPDX-License-Identifier: EUPL-1.2
#include "advice/json/AdviceReader.h"

#include "advice/json/ConditionReader.h"
#include "advice/json/GuideReader.h"
#include "questionnaire/json/HeadReader.h"

#include <algorithm>
#include <array>

namespace leerspiegel::advice {

using questionnaire::FileReader;
using questionnaire::Node;
using questionnaire::Path;
using questionnaire::ProblemCode;

namespace {

constexpr int newestFormat = 1;
constexpr std::size_t mostSubjects = 2000;
constexpr std::size_t mostOptions = 100;
constexpr std::size_t mostTriggers = 50;
constexpr int heaviest = 9;

/// One number of the file and the range it may have.
struct ThresholdKey
{
    std::string_view name;
    double Thresholds::*member;
    double least;
    double most;
};
constexpr std::array thresholdKeys{
    ThresholdKey{"low", &Thresholds::low, 0, 100},
    ThresholdKey{"gap", &Thresholds::gap, 0, 100},
    ThresholdKey{"alike", &Thresholds::alike, 0, 100},
    ThresholdKey{"strength", &Thresholds::strength, 0, 100},
    ThresholdKey{"item", &Thresholds::item, 0, 100},
    ThresholdKey{"dontKnow", &Thresholds::dontKnow, 0, 100},
    ThresholdKey{"shift", &Thresholds::shift, 0, 1000},
    ThresholdKey{"chanceShift", &Thresholds::chanceShift, 0, 1000},
    ThresholdKey{"wishDistance", &Thresholds::wishDistance, 0, 1000},
    ThresholdKey{"positionError", &Thresholds::positionError, 0, 1000},
};

/// Reads one whole file; options come after the special cases they refer to.
class Reading
{
public:
    Reading(std::string_view text, const References& references)
        : m_reader(text)
        , m_conditions(m_reader, references)
        , m_references(references)
    {
    }

    void read(const Node& root)
    {
        const Path path;
        if (!questionnaire::readFormat(m_reader, root, {adviceFormat, newestFormat})) {
            return;
        }
        m_reader.isObject(root, path,
                          {"format", "id", "edition", "languages", "title", "source", "questionnaires", "thresholds", "subjects",
                           "specials", "options", "guides"});
        readHead(root, path);
        readThresholds(root, path);
        each(root, path, "subjects", 0, mostSubjects, [this](const Node& node, const Path& own) { readSubject(node, own); });
        each(root, path, "specials", 0, mostOptions, [this](const Node& node, const Path& own) { readSpecial(node, own); });
        each(root, path, "options", 1, mostOptions, [this](const Node& node, const Path& own) { readOption(node, own); });
        readGuides(root, path);
    }

    AdviceRules rules;
    std::vector<questionnaire::Problem>& problems() { return m_reader.problems(); }

private:
    template <typename Read>
    void each(const Node& object, const Path& path, std::string_view key, std::size_t least, std::size_t most, Read readOne)
    {
        const auto* node = m_reader.need(object, path, key);
        const Path own(path, key);
        if (!node || !m_reader.isArray(*node, own, least, most)) {
            return;
        }
        for (std::size_t index = 0; index < node->elements.size(); ++index) {
            readOne(node->elements[index], Path(own, index));
        }
    }

    void readHead(const Node& root, const Path& path)
    {
        if (const auto* id = m_reader.need(root, path, "id")) {
            rules.id = m_reader.id(*id, Path(path, "id"));
        }
        rules.edition = questionnaire::readEdition(m_reader, root, path);
        rules.languages = questionnaire::readLanguages(m_reader, root, path);
        rules.title = needText(root, path, "title");
        rules.source = m_reader.maybeText(root, path, "source");
        const auto* named = m_reader.need(root, path, "questionnaires");
        const Path own(path, "questionnaires");
        if (named && m_reader.isObject(*named, own, {"company", "individual"})) {
            rules.company = questionnaireId(*named, own, "company", m_references.company);
            rules.individual = questionnaireId(*named, own, "individual", m_references.individual);
        }
    }

    questionnaire::QuestionnaireId questionnaireId(const Node& object, const Path& path, std::string_view key,
                                                   const questionnaire::Questionnaire* given)
    {
        const auto* node = m_reader.need(object, path, key);
        const Path own(path, key);
        questionnaire::QuestionnaireId id{node ? m_reader.id(*node, own) : std::string()};
        if (given && !id.empty() && given->id != id) {
            m_reader.note(ProblemCode::NotInQuestionnaires, node->offset, own, {id.text()});
        }
        return id;
    }

    questionnaire::LocalizedText needText(const Node& object, const Path& path, std::string_view key)
    {
        const auto* node = m_reader.need(object, path, key);
        return node ? m_reader.localized(*node, Path(path, key)) : questionnaire::LocalizedText();
    }

    void readThresholds(const Node& root, const Path& path)
    {
        const auto* node = m_reader.need(root, path, "thresholds");
        const Path own(path, "thresholds");
        if (!node
            || !m_reader.isObject(*node, own,
                                  {"low", "lowest", "gap", "alike", "strength", "item", "dontKnow", "shift", "chanceShift", "wishDistance",
                                   "positionError"})) {
            return;
        }
        for (const auto& key : thresholdKeys) {
            if (const auto* value = m_reader.need(*node, own, key.name)) {
                rules.thresholds.*key.member = m_reader.number(*value, Path(own, key.name), key.least, key.most);
            }
        }
        if (const auto* lowest = m_reader.need(*node, own, "lowest")) {
            rules.thresholds.lowest = m_reader.integer(*lowest, Path(own, "lowest"), 1, 100, ProblemCode::RangeTooWide);
        }
    }

    void readSubject(const Node& node, const Path& path)
    {
        if (!m_reader.isObject(node, path, {"id", "question", "lever"})) {
            return;
        }
        Subject subject;
        if (const auto* id = m_reader.need(node, path, "id")) {
            subject.id = m_conditions.subject(*id, Path(path, "id"));
            m_reader.unique(m_subjects, subject.id, id->offset, Path(path, "id"));
        }
        subject.question = needText(node, path, "question");
        subject.lever = m_reader.maybeLocalized(node, path, "lever");
        rules.subjects.push_back(std::move(subject));
    }

    void readSpecial(const Node& node, const Path& path)
    {
        if (!m_reader.isObject(node, path, {"id", "effect", "triggers", "text", "question"})) {
            return;
        }
        SpecialCase special;
        if (const auto* id = m_reader.need(node, path, "id")) {
            special.id = SpecialId{m_reader.id(*id, Path(path, "id"))};
            m_reader.unique(m_specials, special.id.text(), id->offset, Path(path, "id"));
        }
        if (const auto* effect = m_reader.need(node, path, "effect")) {
            const auto name = m_reader.oneOf(*effect, Path(path, "effect"), {"independentLeader", "discoverTogether", "dreamAndShare"});
            special.effect = name == "discoverTogether" ? Effect::DiscoverTogether
                : name == "dreamAndShare"               ? Effect::DreamAndShare
                                                        : Effect::IndependentLeader;
        }
        each(node, path, "triggers", 1, mostTriggers,
             [&](const Node& trigger, const Path& own) { special.triggers.push_back(m_conditions.read(trigger, own)); });
        special.text = needText(node, path, "text");
        special.question = m_reader.maybeLocalized(node, path, "question");
        m_conditions.addSpecial(special.id.text());
        rules.specials.push_back(std::move(special));
    }

    void readOption(const Node& node, const Path& path)
    {
        if (!m_reader.isObject(node, path, {"id", "closing", "title", "about", "firstStep", "triggers", "raisedBy", "levers"})) {
            return;
        }
        Option option;
        if (const auto* id = m_reader.need(node, path, "id")) {
            option.id = OptionId{m_reader.id(*id, Path(path, "id"))};
            m_reader.unique(m_options, option.id.text(), id->offset, Path(path, "id"));
        }
        if (const auto* closing = FileReader::maybe(node, "closing")) {
            option.closing = m_reader.boolean(*closing, Path(path, "closing"));
        }
        option.title = needText(node, path, "title");
        option.about = needText(node, path, "about");
        option.firstStep = needText(node, path, "firstStep");
        readWhy(node, path, option);
        rules.options.push_back(std::move(option));
    }

    void readWhy(const Node& node, const Path& path, Option& option)
    {
        each(node, path, "triggers", 1, mostTriggers, [&](const Node& one, const Path& own) {
            Trigger trigger{m_conditions.read(one, own, "weight"), 1};
            if (const auto* weight = one.kind == Node::Kind::Object ? FileReader::maybe(one, "weight") : nullptr) {
                trigger.weight = m_reader.integer(*weight, Path(own, "weight"), 1, heaviest, ProblemCode::RangeTooWide);
            }
            option.triggers.push_back(std::move(trigger));
        });
        each(node, path, "raisedBy", 0, mostTriggers, [&](const Node& one, const Path& own) {
            Raiser raiser{m_conditions.read(one, own, "confidential"), false};
            if (const auto* hidden = one.kind == Node::Kind::Object ? FileReader::maybe(one, "confidential") : nullptr) {
                raiser.confidential = m_reader.boolean(*hidden, Path(own, "confidential"));
            }
            option.raisedBy.push_back(std::move(raiser));
        });
        each(node, path, "levers", 0, mostTriggers,
             [&](const Node& one, const Path& own) { option.levers.push_back(m_conditions.scale(one, own)); });
    }

    void readGuides(const Node& root, const Path& path)
    {
        const auto* node = m_reader.need(root, path, "guides");
        const Path own(path, "guides");
        if (!node || !m_reader.isObject(*node, own, {"together", "careful", "conversation"})) {
            return;
        }
        GuideReader guides(m_reader);
        for (const auto& [key, guide] : {std::pair("together", &rules.together), std::pair("careful", &rules.careful),
                                         std::pair("conversation", &rules.conversation)}) {
            if (const auto* one = m_reader.need(*node, own, key)) {
                *guide = guides.read(*one, Path(own, key));
            }
        }
    }

    FileReader m_reader;
    ConditionReader m_conditions;
    References m_references;
    std::unordered_set<std::string> m_subjects;
    std::unordered_set<std::string> m_specials;
    std::unordered_set<std::string> m_options;
};

} // namespace

ReadAdvice readAdvice(std::string_view text, const References& references)
{
    auto document = questionnaire::parseDocument(text);
    if (!document.root) {
        return {std::nullopt, std::move(document.problems)};
    }
    Reading reading(text, references);
    reading.read(*document.root);
    auto problems = std::move(document.problems);
    problems.insert(problems.end(), reading.problems().begin(), reading.problems().end());
    std::ranges::stable_sort(problems, {}, &questionnaire::Problem::place);
    if (!problems.empty()) {
        return {std::nullopt, std::move(problems)};
    }
    return {std::move(reading.rules), {}};
}

bool saysAdvice(std::string_view text) { return questionnaire::saysFormat(text, adviceFormat); }

NamedQuestionnaires namedQuestionnaires(std::string_view text)
{
    const auto document = questionnaire::parseDocument(text);
    const auto* named = document.root ? document.root->find("questionnaires") : nullptr;
    const auto idOf = [&](std::string_view key) {
        const auto* id = named ? named->value.find(key) : nullptr;
        return questionnaire::QuestionnaireId{id ? id->value.text : std::string()};
    };
    return {idOf("company"), idOf("individual")};
}

} // namespace leerspiegel::advice
