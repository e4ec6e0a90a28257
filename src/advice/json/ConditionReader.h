// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/AdviceRules.h"
#include "advice/json/AdviceReader.h"
#include "questionnaire/json/FileReader.h"

#include <initializer_list>
#include <string_view>
#include <unordered_set>

namespace leerspiegel::advice {

/// Reads conditions and looks up what they refer to.
class ConditionReader
{
public:
    ConditionReader(questionnaire::FileReader& reader, const References& references)
        : m_reader(reader)
        , m_references(references)
    {
    }

    /// `more`: keys besides those of the rule itself (weight, confidential).
    Condition read(const questionnaire::Node& node, const questionnaire::Path& path, std::string_view more = {});

    questionnaire::ScaleId scale(const questionnaire::Node& node, const questionnaire::Path& path);
    /// The id of a scale or a contrast.
    std::string subject(const questionnaire::Node& node, const questionnaire::Path& path);
    bool isScale(const std::string& id) const;
    /// Special cases that stand in the file before the options.
    void addSpecial(const std::string& id) { m_specials.insert(id); }

private:
    void readSubject(const questionnaire::Node& node, const questionnaire::Path& path, std::string_view key, Condition& condition);
    void readCounts(const questionnaire::Node& node, const questionnaire::Path& path, Condition& condition);
    void readSides(const questionnaire::Node& node, const questionnaire::Path& path, Condition& condition);
    /// Which of two keys that exclude each other is there; `usual` when none is.
    std::string_view oneOfTwo(const questionnaire::Node& node, const questionnaire::Path& path, std::string_view usual,
                              std::string_view negated);
    void readChoices(const questionnaire::Node& node, const questionnaire::Path& path, Condition& condition);
    void readInvited(const questionnaire::Node& node, const questionnaire::Path& path, Condition& condition);
    void readParts(const questionnaire::Node& node, const questionnaire::Path& path, Condition& condition);
    void checkReference(std::string_view key, const std::string& id, const questionnaire::Node& node, const questionnaire::Path& path);

    questionnaire::FileReader& m_reader;
    References m_references;
    std::unordered_set<std::string> m_specials;
};

} // namespace leerspiegel::advice
