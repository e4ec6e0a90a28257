// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/AdviceRules.h"
#include "questionnaire/json/FileReader.h"

namespace leerspiegel::advice {

/// Reads one guide and checks that its steps make a meeting: the minutes, the number of questions, one step for the topics.
class GuideReader
{
public:
    explicit GuideReader(questionnaire::FileReader& reader)
        : m_reader(reader)
    {
    }
    GuideRule read(const questionnaire::Node& node, const questionnaire::Path& path);

private:
    GuideRule::Step readStep(const questionnaire::Node& node, const questionnaire::Path& path);
    void check(const GuideRule& guide, const questionnaire::Node& steps, const questionnaire::Path& path);

    questionnaire::FileReader& m_reader;
};

} // namespace leerspiegel::advice
