// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Questionnaire.h"
#include "questionnaire/json/FileReader.h"

#include <unordered_map>

namespace leerspiegel::questionnaire {

/// Reads answer scales, sections, background and open questions, and remembers them by id for what refers to them.
class ItemReader
{
public:
    explicit ItemReader(FileReader& reader)
        : m_reader(reader)
    {
    }

    void readAnswerScales(const Node& node, const Path& path, std::vector<AnswerScale>& scales);
    void readSections(const Node& node, const Path& path, std::vector<Section>& sections);
    void readBackground(const Node& node, const Path& path, std::vector<Item>& items);
    void readOpen(const Node& node, const Path& path, std::vector<Item>& items);

    /// The answer scale of an item of a section; nullptr when the item is unknown or was read with a problem.
    const AnswerScale* scaleOfSectionItem(const std::string& item) const;
    bool isSectionItem(const std::string& item) const { return m_sectionItems.contains(item); }

private:
    enum class Place { Section, Background, Open };

    AnswerScale readAnswerScale(const std::string& id, const Node& node, const Path& path);
    Item readItem(const Node& node, const Path& path, Place place);
    void readItems(const Node& node, const Path& path, Place place, std::vector<Item>& items);
    void checkPlace(const AnswerScale& scale, const Node& node, const Path& path, Place place);
    void readAskWhen(const Node& node, const Path& path, Item& item);
    void readCut(const Node& object, const Path& path, const AnswerScale* scale, Item& item);
    void readOrder(const Node& order, const Path& path, const AnswerScale& scale, Item& item);

    FileReader& m_reader;
    std::unordered_map<std::string, AnswerScale> m_scales;
    std::unordered_map<std::string, std::string> m_itemScale; ///< All items so far and their answer scale.
    std::unordered_set<std::string> m_sectionItems;
    std::unordered_set<std::string> m_itemIds; ///< Without case.
};

} // namespace leerspiegel::questionnaire
