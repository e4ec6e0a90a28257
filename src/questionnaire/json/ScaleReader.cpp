// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/ScaleReader.h"

namespace leerspiegel::questionnaire {

namespace {

constexpr std::size_t mostScales = 1000;
constexpr std::size_t mostScaleItems = 20'000;

} // namespace

void ScaleReader::readScaleItem(const Node& node, const Path& path, const std::string& id, std::optional<Range>& range)
{
    if (!m_items.isSectionItem(id)) {
        m_reader.note(ProblemCode::UnknownReference, node.offset, path, {id});
    }
    const auto* answers = m_items.scaleOfSectionItem(id);
    if (!answers) {
        return;
    }
    if (answers->kind != AnswerKind::Rating && answers->kind != AnswerKind::Bipolar) {
        m_reader.note(ProblemCode::ScaleOfOtherKind, node.offset, path, {id});
        return;
    }
    const Range here{answers->lowest, answers->highest};
    if (here.lowest == here.highest) {
        return; // said where the answer scale is
    }
    if (range && *range != here) {
        m_reader.note(ProblemCode::MixedRanges, node.offset, path, {id});
    }
    range = range.value_or(here);
}

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
        scale.items.emplace_back(id);
        if (id.empty()) {
            continue;
        }
        if (!seen.insert(id).second) {
            m_reader.note(ProblemCode::ItemInScaleTwice, element.offset, own, {id});
            continue;
        }
        readScaleItem(element, own, id, range);
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
    if (object.find("parts")) {
        if (!object.find("items")) {
            m_reader.note(ProblemCode::KeyDoesNotFitType, minimum->keyOffset, own, {"minimumAnswered", "parts"});
        }
    } else if (count > 0) {
        const int least = m_reader.integer(minimum->value, own, 1, count, ProblemCode::MinimumOutOfRange);
        scale.minimumAnswered = least > 0 ? least : scale.minimumAnswered;
    }
}

void ScaleReader::readItemsOrParts(const Node& object, const Path& path, Scale& scale)
{
    const auto* items = object.find("items");
    const auto* parts = object.find("parts");
    if (items && parts) {
        m_reader.note(ProblemCode::ItemsAndParts, parts->keyOffset, Path(path, "parts"));
    } else if (!items && !parts) {
        m_reader.note(ProblemCode::NoItemsOrParts, object.offset, path);
    }
    const Path own(path, "parts");
    if (items) {
        readScaleItems(items->value, Path(path, "items"), scale);
    } else if (parts && m_reader.isArray(parts->value, own, 1, mostScales)) {
        for (std::size_t index = 0; index < parts->value.elements.size(); ++index) {
            scale.parts.emplace_back(m_reader.id(parts->value.elements[index], Path(own, index)));
        }
    }
}

Scale ScaleReader::readScale(const Node& node, const Path& path, std::unordered_set<std::string>& seen)
{
    Scale scale;
    if (!m_reader.isObject(node, path, {"id", "title", "term", "items", "parts", "minimumAnswered", "careNote", "careNoteOwn"})) {
        return scale;
    }
    if (const auto* id = m_reader.need(node, path, "id")) {
        scale.id = ScaleId{m_reader.id(*id, Path(path, "id"))};
        m_reader.unique(seen, scale.id.text(), id->offset, Path(path, "id"));
    }
    if (const auto* title = m_reader.need(node, path, "title")) {
        scale.title = m_reader.localized(*title, Path(path, "title"));
    }
    scale.term = m_reader.maybeLocalized(node, path, "term");
    scale.careNote = m_reader.maybeLocalized(node, path, "careNote");
    scale.careNoteOwn = m_reader.maybeLocalized(node, path, "careNoteOwn");
    readItemsOrParts(node, path, scale);
    readMinimum(node, path, scale);
    return scale;
}

void ScaleReader::checkPart(const std::string& id, const Node& node, const Path& path, PartsCheck& check)
{
    const auto part = check.scales.find(id);
    if (part == check.scales.end()) {
        m_reader.note(ProblemCode::UnknownReference, node.offset, path, {id});
        return;
    }
    if (!part->second->parts.empty()) {
        m_reader.note(ProblemCode::PartHasParts, node.offset, path, {id});
        return;
    }
    if (!check.used.insert(id).second) {
        m_reader.note(ProblemCode::PartUsedTwice, node.offset, path, {id});
        return;
    }
    const auto found = m_ranges.find(id);
    if (found == m_ranges.end()) {
        return;
    }
    if (check.range && *check.range != found->second) {
        m_reader.note(ProblemCode::MixedRanges, node.offset, path, {id});
    }
    check.range = check.range.value_or(found->second);
}

void ScaleReader::checkParts(const Node& scalesNode, const Path& path, const std::vector<Scale>& scales)
{
    PartsCheck check;
    for (const auto& scale : scales) {
        check.scales.emplace(scale.id.text(), &scale);
    }
    for (std::size_t index = 0; index < scales.size(); ++index) {
        const auto& parts = scales[index].parts;
        const Path scalePath(path, index);
        const Path own(scalePath, "parts");
        check.range.reset();
        for (std::size_t part = 0; part < parts.size(); ++part) {
            if (!parts[part].empty()) {
                const auto& element = scalesNode.elements[index].find("parts")->value.elements[part];
                checkPart(parts[part].text(), element, Path(own, part), check);
            }
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
        scales.push_back(readScale(node.elements[index], Path(path, index), seen));
    }
    checkParts(node, path, scales);
}

ItemId ScaleReader::readPosition(const Node& object, const Path& path, std::string_view key)
{
    const auto* node = m_reader.need(object, path, key);
    return ItemId{node ? m_reader.id(*node, Path(path, key)) : std::string()};
}

bool ScaleReader::checkPosition(const ItemId& item, const Node& node, const Path& path, std::unordered_set<std::string>& used)
{
    const auto& id = item.text();
    if (id.empty()) {
        return false;
    }
    const auto* scale = m_items.scaleOfSectionItem(id);
    const auto found = !m_items.isSectionItem(id)     ? std::optional(ProblemCode::UnknownReference)
        : scale && scale->kind != AnswerKind::Bipolar ? std::optional(ProblemCode::ContrastNotBipolar)
        : scale && scale->lowest != -scale->highest   ? std::optional(ProblemCode::ContrastRangeAsymmetric)
        : !used.insert(id).second                     ? std::optional(ProblemCode::ItemInTwoContrasts)
                                                      : std::nullopt;
    if (found) {
        m_reader.note(*found, node.offset, path, {id});
    }
    return !found && scale && scale->lowest < scale->highest;
}

void ScaleReader::readPositions(const Node& object, const Path& path, Contrast& contrast, std::unordered_set<std::string>& used)
{
    contrast.now = readPosition(object, path, "now");
    contrast.wish = readPosition(object, path, "wish");
    const auto* now = FileReader::maybe(object, "now");
    const auto* wish = FileReader::maybe(object, "wish");
    const Path wishPath(path, "wish");
    const bool nowKnown = checkPosition(contrast.now, now ? *now : object, Path(path, "now"), used);
    if (contrast.wish == contrast.now && !contrast.wish.empty()) {
        m_reader.note(ProblemCode::ContrastSameItem, wish->offset, wishPath, {contrast.wish.text()});
        return;
    }
    const bool wishKnown = checkPosition(contrast.wish, wish ? *wish : object, wishPath, used);
    if (!nowKnown || !wishKnown) {
        return;
    }
    const auto* nowScale = m_items.scaleOfSectionItem(contrast.now.text());
    const auto* wishScale = m_items.scaleOfSectionItem(contrast.wish.text());
    if (nowScale->lowest != wishScale->lowest || nowScale->highest != wishScale->highest) {
        m_reader.note(ProblemCode::ContrastRangesDiffer, wish->offset, wishPath);
    }
}

Contrast ScaleReader::readContrast(const Node& node, const Path& path, ContrastsCheck& check)
{
    Contrast contrast;
    if (!m_reader.isObject(node, path, {"id", "title", "left", "right", "leftLabel", "rightLabel", "term", "about", "now", "wish"})) {
        return contrast;
    }
    if (const auto* id = m_reader.need(node, path, "id")) {
        contrast.id = ContrastId{m_reader.id(*id, Path(path, "id"))};
        m_reader.unique(check.ids, contrast.id.text(), id->offset, Path(path, "id"));
    }
    for (const auto& [key, text] : {std::pair{"title", &contrast.title}, {"left", &contrast.left}, {"right", &contrast.right}}) {
        if (const auto* value = m_reader.need(node, path, key)) {
            *text = m_reader.localized(*value, Path(path, key));
        }
    }
    contrast.leftLabel = m_reader.maybeLocalized(node, path, "leftLabel");
    contrast.rightLabel = m_reader.maybeLocalized(node, path, "rightLabel");
    contrast.term = m_reader.maybeLocalized(node, path, "term");
    if (const auto* about = FileReader::maybe(node, "about")) {
        contrast.aboutFirm = m_reader.oneOf(*about, Path(path, "about"), {"own", "firm"}) == "firm";
    }
    readPositions(node, path, contrast, check.used);
    return contrast;
}

void ScaleReader::readContrasts(const Node& node, const Path& path, std::vector<Contrast>& contrasts)
{
    if (!m_reader.isArray(node, path, 0, mostScales)) {
        return;
    }
    ContrastsCheck check;
    for (std::size_t index = 0; index < node.elements.size(); ++index) {
        contrasts.push_back(readContrast(node.elements[index], Path(path, index), check));
    }
}

} // namespace leerspiegel::questionnaire
