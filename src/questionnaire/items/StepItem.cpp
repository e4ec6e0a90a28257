// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/items/StepItem.h"

#include <charconv>

namespace leerspiegel::questionnaire {

namespace {

constexpr int furthest = 1000; ///< Steps lie between -1000 and 1000.
constexpr int widest = 100;    ///< highest - lowest at most.

std::optional<int> stepOf(const std::string& key)
{
    int step = 0;
    const auto [end, failure] = std::from_chars(key.data(), key.data() + key.size(), step);
    const bool whole = failure == std::errc{} && end == key.data() + key.size();
    return whole && key == std::to_string(step) ? std::optional<int>(step) : std::nullopt;
}

/// Only {left} and {right}, and only between poles.
bool checkPlaceholders(FileReader& reader, const LocalizedText& text, const Node& node, const Path& path, AnswerKind kind)
{
    for (const auto& [language, words] : text.all()) {
        for (auto at = words.find('{'); at != std::string::npos; at = words.find('{', at + 1)) {
            const auto rest = std::string_view(words).substr(at);
            if (kind != AnswerKind::Bipolar || !(rest.starts_with("{left}") || rest.starts_with("{right}"))) {
                reader.note(ProblemCode::PlaceholderUnknown, node.offset, path);
                return false;
            }
        }
    }
    return true;
}

StepLabel readLabel(FileReader& reader, const Node& node, const Path& path)
{
    const bool withName = node.kind == Node::Kind::Object && (node.find("text") || node.find("accessibleName"));
    if (!withName) {
        return {reader.localized(node, path), {}};
    }
    StepLabel label;
    reader.isObject(node, path, {"text", "accessibleName"});
    if (const auto* text = reader.need(node, path, "text")) {
        label.text = reader.localized(*text, Path(path, "text"));
    }
    label.accessibleName = reader.maybeLocalized(node, path, "accessibleName");
    return label;
}

void readLabels(FileReader& reader, const Node& labels, const Path& path, AnswerScale& scale)
{
    if (!reader.is(Node::Kind::Object, labels, path)) {
        return;
    }
    for (const auto& member : labels.members) {
        const Path own(path, member.key);
        const auto step = stepOf(member.key);
        if (!step) {
            reader.note(ProblemCode::BadStep, member.keyOffset, own, {member.key});
            continue;
        }
        if (scale.lowest < scale.highest && (*step < scale.lowest || *step > scale.highest)) {
            reader.note(ProblemCode::LabelOutsideRange, member.keyOffset, own,
                        {member.key, std::to_string(scale.lowest), std::to_string(scale.highest)});
            continue;
        }
        auto label = readLabel(reader, member.value, own);
        if (checkPlaceholders(reader, label.text, member.value, own, scale.kind)) {
            checkPlaceholders(reader, label.accessibleName, member.value, own, scale.kind);
        }
        scale.labels[*step] = std::move(label);
    }
}

/// Both 0 when they cannot be known; the reason is said.
void readRange(FileReader& reader, const Node& node, const Path& path, AnswerScale& scale)
{
    const auto problemsBefore = reader.problems().size();
    const auto* lowest = reader.need(node, path, "lowest");
    const auto* highest = reader.need(node, path, "highest");
    const Path own(path, "highest");
    const auto step = [&](const Node* number, const Path& place) {
        return number ? reader.integer(*number, place, -furthest, furthest, ProblemCode::RangeTooWide) : 0;
    };
    const int least = step(lowest, Path(path, "lowest"));
    const int most = step(highest, own);
    if (reader.problems().size() != problemsBefore) {
        return;
    }
    if (least >= most) {
        reader.note(ProblemCode::RangeEmpty, highest->offset, own);
        return;
    }
    if (most - least > widest) {
        reader.note(ProblemCode::RangeTooWide, highest->offset, own, {std::to_string(least), std::to_string(least + widest)});
    }
    scale.lowest = least;
    scale.highest = most;
}

} // namespace

void readSteps(FileReader& reader, const Node& node, const Path& path, AnswerScale& scale)
{
    readRange(reader, node, path, scale);
    if (const auto* labels = FileReader::maybe(node, "labels")) {
        readLabels(reader, *labels, Path(path, "labels"), scale);
    }
    if (FileReader::maybe(node, "dontKnow")) {
        scale.dontKnow = reader.maybeLocalized(node, path, "dontKnow");
    }
}

} // namespace leerspiegel::questionnaire
