// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Questionnaire.h"
#include "questionnaire/json/FileReader.h"

#include <unordered_map>

namespace leerspiegel::questionnaire {

struct ItemType;

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
    /// True as well when the sections cannot be read: what refers to their items is not to blame.
    bool isSectionItem(const std::string& item) const { return !m_sectionsRead || m_sectionItems.contains(item); }

private:
    enum class Place { Section, Background, Open };

    const ItemType* readType(const Node& node, const Path& path);
    void checkKeys(const Node& node, const Path& path, const ItemType* type);
    AnswerScale readAnswerScale(const std::string& id, const Node& node, const Path& path);
    Section readSection(const Node& node, const Path& path, std::unordered_set<std::string>& seen);
    bool isItem(const Node& node, const Path& path, Place place);
    const AnswerScale* readReference(const Node& node, const Path& path, Place place, Item& item);
    void readReversed(const Node& object, const Path& path, const AnswerScale* scale, Item& item);
    Item readItem(const Node& node, const Path& path, Place place);
    void readItems(const Node& node, const Path& path, Place place, std::vector<Item>& items);
    void checkPlace(const AnswerScale& scale, const Node& node, const Path& path, Place place);
    void readAskWhen(const Node& node, const Path& path, Item& item);
    void readCut(const Node& object, const Path& path, const AnswerScale* scale, Item& item);
    void readOrder(const Node& order, const Path& path, const AnswerScale& scale, Item& item);

    FileReader& m_reader;
    bool m_scalesRead = false;
    bool m_sectionsRead = false;
    std::unordered_map<std::string, AnswerScale> m_scales;
    std::unordered_set<std::string> m_unknownScales;          ///< They stand in the file, but of no known type.
    std::unordered_map<std::string, std::string> m_itemScale; ///< All items so far and their answer scale.
    std::unordered_set<std::string> m_sectionItems;
    std::unordered_set<std::string> m_itemIds; ///< Without case.
};

} // namespace leerspiegel::questionnaire
