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

    Scale readScale(const Node& node, const Path& path);
    void readScaleItems(const Node& node, const Path& path, Scale& scale);
    void readMinimum(const Node& object, const Path& path, Scale& scale);
    void checkParts(const Node& scalesNode, const Path& path, const std::vector<Scale>& scales);
    void checkPartsOf(const Node& partsNode, const Path& path, const Scale& scale, const std::vector<Scale>& scales,
                      std::unordered_set<std::string>& used);
    ItemId readPosition(const Node& object, const Path& path, std::string_view key, std::unordered_set<std::string>& used);
    void checkRanges(const Node& object, const Path& path, const Contrast& contrast);

    FileReader& m_reader;
    const ItemReader& m_items;
    std::unordered_map<std::string, Range> m_ranges;
};

} // namespace leerspiegel::questionnaire
