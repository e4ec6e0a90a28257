// SPDX-License-Identifier: EUPL-1.2
#include "report/AdviceWords.h"

#include <nlohmann/json.hpp>

namespace leerspiegel::report {

using advice::Finding;
using advice::Reading;
using advice::Verdict;
using nlohmann::ordered_json;

namespace {

const char* nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoFigure: return "noFigure";
    case Verdict::Not: return "no";
    case Verdict::MayBeChance: return "mayBeChance";
    case Verdict::Holds: break;
    }
    return "holds";
}

const char* nameOf(advice::Seer seer)
{
    return seer == advice::Seer::Employees ? "employees" : seer == advice::Seer::Company ? "company" : "both";
}

const char* nameOf(advice::TalkTopic::Kind kind)
{
    return kind == advice::TalkTopic::Kind::Gap ? "gap" : kind == advice::TalkTopic::Kind::WishesApart ? "wishesApart" : "wish";
}

const char* nameOf(advice::Guide::Kind kind)
{
    return kind == advice::Guide::Kind::Together ? "together" : kind == advice::Guide::Kind::Careful ? "careful" : "conversation";
}

ordered_json jsonOf(const Reading& reading)
{
    return {{"subject", reading.subject},
            {"seer", nameOf(reading.seer)},
            {"value", reading.value},
            {"noise", reading.noise},
            {"limit", reading.limit},
            {"n", reading.n},
            {"verdict", nameOf(reading.verdict)}};
}

ordered_json jsonOf(const Finding& finding)
{
    ordered_json found{
        {"rule", advice::nameOf(finding.condition->kind)}, {"subject", finding.condition->subject}, {"verdict", nameOf(finding.verdict)}};
    found["readings"] = ordered_json::array();
    for (const auto& reading : finding.readings) {
        found["readings"].push_back(jsonOf(reading));
    }
    for (const auto& part : finding.parts) {
        found["parts"].push_back(jsonOf(part));
    }
    return found;
}

ordered_json jsonOf(const advice::Strength& strength)
{
    return {{"scale", strength.scale.text()},
            {"seer", nameOf(strength.seer)},
            {"value", strength.score.value},
            {"n", strength.score.n},
            {"sturdy", strength.sturdy}};
}

ordered_json jsonOf(const advice::OptionOutcome& outcome)
{
    ordered_json option{{"option", outcome.option->id.text()}, {"chosen", outcome.chosen}, {"closing", outcome.option->closing}};
    option["triggers"] = ordered_json::array();
    for (std::size_t index = 0; index < outcome.triggers.size(); ++index) {
        auto trigger = jsonOf(outcome.triggers[index]);
        trigger["weight"] = outcome.option->triggers[index].weight;
        option["triggers"].push_back(std::move(trigger));
    }
    option["raisers"] = ordered_json::array();
    for (std::size_t index = 0; index < outcome.raisers.size(); ++index) {
        if (!outcome.option->raisedBy[index].confidential) {
            option["raisers"].push_back(jsonOf(outcome.raisers[index]));
        }
    }
    return option;
}

ordered_json texts(const std::vector<QString>& lines)
{
    auto list = ordered_json::array();
    for (const auto& line : lines) {
        list.push_back(line.toStdString());
    }
    return list;
}

ordered_json wordsOf(const AdviceWords& words)
{
    ordered_json said{{"strengths", texts(words.strengths)},       {"alike", texts(words.alike)},
                      {"sharedWishes", texts(words.sharedWishes)}, {"special", texts(words.special)},
                      {"talkTopics", texts(words.talkTopics)},     {"roomToGrow", texts(words.roomToGrow)}};
    said["options"] = ordered_json::array();
    for (const auto& option : words.options) {
        said["options"].push_back({{"title", option.title.toStdString()},
                                   {"opening", option.opening.toStdString()},
                                   {"reason", option.reason.toStdString()},
                                   {"firstStep", option.firstStep.toStdString()}});
    }
    said["closing"] = words.closing.toStdString();
    said["questions"] = texts(words.questions);
    return said;
}

ordered_json guideOf(const advice::Guide& guide, const AdviceWords& words)
{
    ordered_json steps = ordered_json::array();
    for (const auto& step : words.guide) {
        steps.push_back({{"minutes", step.minutes},
                         {"title", step.title.toStdString()},
                         {"who", step.who.toStdString()},
                         {"lines", texts(step.lines)},
                         {"questions", texts(step.questions)}});
    }
    return {{"kind", nameOf(guide.kind)}, {"leader", words.leader.toStdString()}, {"steps", std::move(steps)}};
}

} // namespace

std::string adviceJson(const AdviceInput& input, const QString& language)
{
    const auto& advice = *input.advice;
    const auto words = adviceWords(input, language);
    ordered_json out{{"rules", input.rules->id}, {"edition", input.rules->edition}};
    const auto list = [&](const char* key, const auto& values, auto convert) {
        out[key] = ordered_json::array();
        for (const auto& value : values) {
            out[key].push_back(convert(value));
        }
    };
    list("strengths", advice.strengths, [](const auto& one) { return jsonOf(one); });
    list("alike", advice.alike, [](const auto& one) { return jsonOf(one); });
    list("sharedWishes", advice.sharedWishes, [](const auto& one) {
        return ordered_json{{"contrast", one.contrast.text()},
                            {"towards", one.towards == advice::Towards::Right ? "right" : "left"},
                            {"employees", one.employees},
                            {"company", one.company}};
    });
    list("talkTopics", advice.talkTopics, [](const auto& one) {
        auto topic = jsonOf(one.reading);
        topic["kind"] = nameOf(one.kind);
        return topic;
    });
    list("roomToGrow", advice.roomToGrow, [](const auto& one) {
        auto room = jsonOf(one.low);
        room["lever"] = one.lever ? ordered_json(one.lever->scale.text()) : ordered_json();
        return room;
    });
    list("specials", advice.specials, [](const auto& one) {
        ordered_json special{{"special", one.special->id.text()}, {"holds", one.holds}, {"triggers", ordered_json::array()}};
        for (const auto& trigger : one.triggers) {
            special["triggers"].push_back(jsonOf(trigger));
        }
        return special;
    });
    list("options", advice.options, [](const auto& one) { return jsonOf(one); });
    out["guide"] = guideOf(advice.guide, words);
    out["words"] = wordsOf(words);
    return out.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

} // namespace leerspiegel::report
