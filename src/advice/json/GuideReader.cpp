// SPDX-License-Identifier: EUPL-1.2
#include "advice/json/GuideReader.h"

#include <algorithm>

namespace leerspiegel::advice {

using questionnaire::FileReader;
using questionnaire::Node;
using questionnaire::Path;
using questionnaire::ProblemCode;

namespace {

constexpr std::size_t mostSteps = 12;
constexpr std::size_t mostLines = 10;

} // namespace

GuideRule GuideReader::read(const Node& node, const Path& path)
{
    GuideRule guide;
    if (!m_reader.isObject(node, path, {"leader", "steps"})) {
        return guide;
    }
    if (const auto* leader = m_reader.need(node, path, "leader")) {
        guide.leader = m_reader.localized(*leader, Path(path, "leader"));
    }
    const auto* steps = m_reader.need(node, path, "steps");
    const Path own(path, "steps");
    if (!steps || !m_reader.isArray(*steps, own, 1, mostSteps)) {
        return guide;
    }
    const auto before = m_reader.problems().size();
    for (std::size_t index = 0; index < steps->elements.size(); ++index) {
        guide.steps.push_back(readStep(steps->elements[index], Path(own, index)));
    }
    if (m_reader.problems().size() == before) { // otherwise a step would be blamed twice
        check(guide, *steps, own);
    }
    return guide;
}

GuideRule::Step GuideReader::readStep(const Node& node, const Path& path)
{
    GuideRule::Step step;
    if (!m_reader.isObject(node, path, {"minutes", "title", "who", "lines", "question", "topics", "discover"})) {
        return step;
    }
    if (const auto* minutes = m_reader.need(node, path, "minutes")) {
        step.minutes = m_reader.integer(*minutes, Path(path, "minutes"), 1, meetingMinutes, ProblemCode::RangeTooWide);
    }
    for (const auto& [key, text] : {std::pair("title", &step.title), std::pair("who", &step.who)}) {
        if (const auto* found = m_reader.need(node, path, key)) {
            *text = m_reader.localized(*found, Path(path, key));
        }
    }
    const auto* lines = m_reader.need(node, path, "lines");
    const Path own(path, "lines");
    if (lines && m_reader.isArray(*lines, own, 0, mostLines)) {
        for (std::size_t index = 0; index < lines->elements.size(); ++index) {
            step.lines.push_back(m_reader.localized(lines->elements[index], Path(own, index)));
        }
    }
    step.question = m_reader.maybeLocalized(node, path, "question");
    for (const auto& [key, flag] : {std::pair("topics", &step.topics), std::pair("discover", &step.discover)}) {
        if (const auto* found = FileReader::maybe(node, key)) {
            *flag = m_reader.boolean(*found, Path(path, key));
        }
    }
    if ((step.topics || step.discover) && step.question.empty()) {
        m_reader.note(ProblemCode::MissingKey, node.offset, path, {"question"});
    }
    return step;
}

void GuideReader::check(const GuideRule& guide, const Node& steps, const Path& path)
{
    int minutes = 0;
    for (const auto& step : guide.steps) {
        minutes += step.minutes;
    }
    const auto questions = std::ranges::count_if(guide.steps, [](const auto& step) { return !step.question.empty(); });
    if (minutes != meetingMinutes) {
        m_reader.note(ProblemCode::MinutesDoNotFit, steps.offset, path, {std::to_string(minutes), std::to_string(meetingMinutes)});
    }
    if (questions < fewestQuestions || questions > mostQuestions) {
        m_reader.note(ProblemCode::TooManyQuestions, steps.offset, path, {std::to_string(fewestQuestions), std::to_string(mostQuestions)});
    }
    if (std::ranges::count_if(guide.steps, &GuideRule::Step::topics) != 1) {
        m_reader.note(ProblemCode::NoTopicsStep, steps.offset, path);
    }
}

} // namespace leerspiegel::advice
