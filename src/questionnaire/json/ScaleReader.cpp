// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/ScaleReader.h"

#include <algorithm>

namespace leerspiegel::questionnaire {

namespace {

constexpr std::size_t mostScales = 1000;
constexpr std::size_t mostScaleItems = 20'000;

} // namespace

void ScaleReader::readScaleItems(const Node& node, const Path& path, Scale& scale)
{
    if (!m_reader.isArray(node, path, 1, mostScaleItems)) {
        return;
    }
    std::unordered_set<std::string> seen;
    std::optional<Range> range;
    for (std::size_t index = 0; index < node.elements.size(); ++index) {
        const auto& element = node.elements[index];
        const Path own(path, index);
        const auto id = m_reader.id(element, own);
        if (id.empty()) {
            continue;
        }
        scale.items.emplace_back(id);
        if (!seen.insert(id).second) {
            m_reader.note(ProblemCode::ItemInScaleTwice, element.offset, own, {id});
            continue;
        }
        const auto* answers = m_items.scaleOfSectionItem(id);
        if (!m_items.isSectionItem(id)) {
            m_reader.note(ProblemCode::UnknownReference, element.offset, own, {id});
        }
        if (!answers) {
            continue;
        }
        if (answers->kind != AnswerKind::Rating && answers->kind != AnswerKind::Bipolar) {
            m_reader.note(ProblemCode::ScaleOfOtherKind, element.offset, own, {id});
            continue;
        }
        const Range here{answers->lowest, answers->highest};
        if (!range) {
            range = here;
        } else if (*range != here && here.lowest != here.highest && range->lowest != range->highest) {
            m_reader.note(ProblemCode::MixedRanges, element.offset, own, {id});
        }
    }
    if (range) {
        m_ranges[scale.id.text()] = *range;
    }
}

void ScaleReader::readMinimum(const Node& object, const Path& path, Scale& scale)
{
    const int count = static_cast<int>(scale.items.size());
    scale.minimumAnswered = (count + 1) / 2;
    const auto* minimum = object.find("minimumAnswered");
    if (!minimum) {
        return;
    }
    const Path own(path, "minimumAnswered");
    if (!scale.parts.empty() || object.find("parts")) {
        m_reader.note(ProblemCode::KeyDoesNotFitType, minimum->keyOffset, own, {"minimumAnswered", "parts"});
    } else if (count > 0) {
        const int least = m_reader.integer(minimum->value, own, 1, count, ProblemCode::MinimumOutOfRange);
        scale.minimumAnswered = least > 0 ? least : scale.minimumAnswered;
    }
}

Scale ScaleReader::readScale(const Node& node, const Path& path)
{
    Scale scale;
    if (!m_reader.isObject(node, path,
                           {"id", "title", "term", "items", "parts", "minimumAnswered", "careNote", "careNoteOwn"})) {
        return scale;
    }
    if (const auto* id = m_reader.need(node, path, "id")) {
        scale.id = ScaleId{m_reader.id(*id, Path(path, "id"))};
    }
    if (const auto* title = m_reader.need(node, path, "title")) {
        scale.title = m_reader.localized(*title, Path(path, "title"));
    }
    scale.term = m_reader.maybeLocalized(node, path, "term");
    scale.careNote = m_reader.maybeLocalized(node, path, "careNote");
    scale.careNoteOwn = m_reader.maybeLocalized(node, path, "careNoteOwn");
    const auto* items = node.find("items");
    const auto* parts = node.find("parts");
    if (items && parts) {
        m_reader.note(ProblemCode::ItemsAndParts, parts->keyOffset, Path(path, "parts"));
    } else if (!items && !parts) {
        m_reader.note(ProblemCode::NoItemsOrParts, node.offset, path);
    }
    if (items) {
        readScaleItems(items->value, Path(path, "items"), scale);
    } else if (parts && m_reader.isArray(parts->value, Path(path, "parts"), 1, mostScales)) {
        const Path own(path, "parts");
        for (std::size_t index = 0; index < parts->value.elements.size(); ++index) {
            scale.parts.emplace_back(m_reader.id(parts->value.elements[index], Path(own, index)));
        }
    }
    readMinimum(node, path, scale);
    return scale;
}

void ScaleReader::checkPartsOf(const Node& partsNode, const Path& path, const Scale& scale, const std::vector<Scale>& scales,
                               std::unordered_set<std::string>& used)
{
    std::optional<Range> range;
    for (std::size_t index = 0; index < scale.parts.size(); ++index) {
        const auto& id = scale.parts[index].text();
        const auto offset = partsNode.elements[index].offset;
        const Path own(path, index);
        if (id.empty()) {
            continue;
        }
        const auto part = std::ranges::find_if(scales, [&](const Scale& other) { return other.id.text() == id; });
        if (part == scales.end()) {
            m_reader.note(ProblemCode::UnknownReference, offset, own, {id});
            continue;
        }
        if (!part->parts.empty()) {
            m_reader.note(ProblemCode::PartHasParts, offset, own, {id});
            continue;
        }
        if (!used.insert(id).second) {
            m_reader.note(ProblemCode::PartUsedTwice, offset, own, {id});
        }
        const auto found = m_ranges.find(id);
        if (found == m_ranges.end()) {
            continue;
        }
        if (range && *range != found->second) {
            m_reader.note(ProblemCode::MixedRanges, offset, own, {id});
        }
        range = found->second;
    }
}

void ScaleReader::checkParts(const Node& scalesNode, const Path& path, const std::vector<Scale>& scales)
{
    std::unordered_set<std::string> used;
    for (std::size_t index = 0; index < scales.size(); ++index) {
        const auto* parts = scalesNode.elements[index].find("parts");
        if (parts && !scales[index].parts.empty()) {
            const Path own(path, index);
            checkPartsOf(parts->value, Path(own, "parts"), scales[index], scales, used);
        }
    }
}

void ScaleReader::readScales(const Node& node, const Path& path, std::vector<Scale>& scales)
{
    if (!m_reader.isArray(node, path, 1, mostScales)) {
        return;
    }
    std::unordered_set<std::string> seen;
    for (std::size_t index = 0; index < node.elements.size(); ++index) {
        const Path own(path, index);
        scales.push_back(readScale(node.elements[index], own));
        if (const auto* id = node.elements[index].find("id")) {
            m_reader.unique(seen, scales.back().id.text(), id->value.offset, Path(own, "id"));
        }
    }
    checkParts(node, path, scales);
}

ItemId ScaleReader::readPosition(const Node& object, const Path& path, std::string_view key,
                                 std::unordered_set<std::string>& used)
{
    const auto* node = m_reader.need(object, path, key);
    if (!node) {
        return {};
    }
    const Path own(path, key);
    const auto id = m_reader.id(*node, own);
    if (id.empty()) {
        return {};
    }
    const auto* scale = m_items.scaleOfSectionItem(id);
    if (!m_items.isSectionItem(id)) {
        m_reader.note(ProblemCode::UnknownReference, node->offset, own, {id});
    } else if (scale && scale->kind != AnswerKind::Bipolar) {
        m_reader.note(ProblemCode::ContrastNotBipolar, node->offset, own, {id});
    } else if (scale && scale->lowest != -scale->highest) {
        m_reader.note(ProblemCode::ContrastRangeAsymmetric, node->offset, own, {id});
    }
    if (!used.insert(id).second) {
        m_reader.note(ProblemCode::ItemInTwoContrasts, node->offset, own, {id});
    }
    return ItemId{id};
}

void ScaleReader::checkRanges(const Node& object, const Path& path, const Contrast& contrast)
{
    const auto* now = m_items.scaleOfSectionItem(contrast.now.text());
    const auto* wish = m_items.scaleOfSectionItem(contrast.wish.text());
    if (now && wish && (now->lowest != wish->lowest || now->highest != wish->highest)) {
        m_reader.note(ProblemCode::ContrastRangesDiffer, object.find("wish")->value.offset, Path(path, "wish"));
    }
}

void ScaleReader::readContrasts(const Node& node, const Path& path, std::vector<Contrast>& contrasts)
{
    if (!m_reader.isArray(node, path, 0, mostScales)) {
        return;
    }
    std::unordered_set<std::string> seen;
    std::unordered_set<std::string> used;
    for (std::size_t index = 0; index < node.elements.size(); ++index) {
        const auto& element = node.elements[index];
        const Path own(path, index);
        if (!m_reader.isObject(element, own,
                               {"id", "title", "left", "right", "leftLabel", "rightLabel", "term", "about", "now", "wish"})) {
            continue;
        }
        Contrast contrast;
        if (const auto* id = m_reader.need(element, own, "id")) {
            contrast.id = ContrastId{m_reader.id(*id, Path(own, "id"))};
            m_reader.unique(seen, contrast.id.text(), id->offset, Path(own, "id"));
        }
        for (const auto& [key, text] : {std::pair{"title", &contrast.title}, {"left", &contrast.left}, {"right", &contrast.right}}) {
            if (const auto* value = m_reader.need(element, own, key)) {
                *text = m_reader.localized(*value, Path(own, key));
            }
        }
        contrast.leftLabel = m_reader.maybeLocalized(element, own, "leftLabel");
        contrast.rightLabel = m_reader.maybeLocalized(element, own, "rightLabel");
        contrast.term = m_reader.maybeLocalized(element, own, "term");
        if (const auto* about = FileReader::maybe(element, "about")) {
            contrast.aboutFirm = m_reader.oneOf(*about, Path(own, "about"), {"own", "firm"}) == "firm";
        }
        contrast.now = readPosition(element, own, "now", used);
        contrast.wish = readPosition(element, own, "wish", used);
        if (element.find("now") && element.find("wish")) {
            checkRanges(element, own, contrast);
        }
        contrasts.push_back(std::move(contrast));
    }
}

} // namespace leerspiegel::questionnaire
