// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/json/ItemReader.h"

namespace leerspiegel::questionnaire {

/// Reads scales and contrasts and holds them to the items that were read before.
class ScaleReader
{
public:
    ScaleReader(FileReader& reader, const ItemReader& items)
        : m_reader(reader)
        , m_items(items)
    {
    }

    void readScales(const Node& node, const Path& path, std::vector<Scale>& scales);
    void readContrasts(const Node& node, const Path& path, std::vector<Contrast>& contrasts);

private:
    /// The range that all items of a scale share; empty until the first is known.
    struct Range
    {
        int lowest = 0;
        int highest = 0;
        bool operator==(const Range&) const = default;
    };

    struct PartsCheck
    {
        std::unordered_map<std::string, const Scale*> scales;
        std::unordered_set<std::string> used;
        std::optional<Range> range; ///< Of the parts of the scale at hand.
    };
    struct ContrastsCheck
    {
        std::unordered_set<std::string> ids;
        std::unordered_set<std::string> used; ///< Items that are a now or a wish already.
    };

    Scale readScale(const Node& node, const Path& path, std::unordered_set<std::string>& seen);
    void readItemsOrParts(const Node& object, const Path& path, Scale& scale);
    void readScaleItems(const Node& node, const Path& path, Scale& scale);
    void readScaleItem(const Node& node, const Path& path, const std::string& id, std::optional<Range>& range);
    void readMinimum(const Node& object, const Path& path, Scale& scale);
    void checkParts(const Node& scalesNode, const Path& path, const std::vector<Scale>& scales);
    void checkPart(const std::string& id, const Node& node, const Path& path, PartsCheck& check);
    Contrast readContrast(const Node& node, const Path& path, ContrastsCheck& check);
    void readPositions(const Node& object, const Path& path, Contrast& contrast, std::unordered_set<std::string>& used);
    ItemId readPosition(const Node& object, const Path& path, std::string_view key);
    /// Notes what is wrong with one item of a contrast; true when its range is known and good.
    bool checkPosition(const ItemId& item, const Node& node, const Path& path, std::unordered_set<std::string>& used);

    FileReader& m_reader;
    const ItemReader& m_items;
    std::unordered_map<std::string, Range> m_ranges;
};

} // namespace leerspiegel::questionnaire
