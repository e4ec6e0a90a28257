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
void checkPlaceholders(FileReader& reader, const LocalizedText& text, const Node& node, const Path& path, AnswerKind kind)
{
    for (const auto& [language, words] : text.all()) {
        for (auto at = words.find('{'); at != std::string::npos; at = words.find('{', at + 1)) {
            const auto rest = std::string_view(words).substr(at);
            if (kind != AnswerKind::Bipolar || !(rest.starts_with("{left}") || rest.starts_with("{right}"))) {
                reader.note(ProblemCode::PlaceholderUnknown, node.offset, path, {words});
                return;
            }
        }
    }
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
    if (labels.kind != Node::Kind::Object) {
        reader.note(ProblemCode::WrongType, labels.offset, path, {"object", "other"});
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
        checkPlaceholders(reader, label.text, member.value, own, scale.kind);
        scale.labels[*step] = std::move(label);
    }
}

} // namespace

void readSteps(FileReader& reader, const Node& node, const Path& path, AnswerScale& scale)
{
    const auto problemsBefore = reader.problems().size();
    const auto* lowest = reader.need(node, path, "lowest");
    const auto* highest = reader.need(node, path, "highest");
    if (lowest) {
        scale.lowest = reader.integer(*lowest, Path(path, "lowest"), -furthest, furthest, ProblemCode::RangeTooWide);
    }
    if (highest) {
        scale.highest = reader.integer(*highest, Path(path, "highest"), -furthest, furthest, ProblemCode::RangeTooWide);
    }
    if (reader.problems().size() != problemsBefore) {
        scale.lowest = scale.highest = 0; // unknown; said already
    } else if (scale.lowest >= scale.highest) {
        reader.note(ProblemCode::RangeEmpty, highest->offset, Path(path, "highest"));
        scale.lowest = scale.highest = 0;
    } else if (scale.highest - scale.lowest > widest) {
        reader.note(ProblemCode::RangeTooWide, highest->offset, Path(path, "highest"),
                    {std::to_string(scale.lowest), std::to_string(scale.lowest + widest)});
    }
    if (const auto* labels = FileReader::maybe(node, "labels")) {
        readLabels(reader, *labels, Path(path, "labels"), scale);
    }
    if (FileReader::maybe(node, "dontKnow")) {
        scale.dontKnow = reader.maybeLocalized(node, path, "dontKnow");
    }
}

} // namespace leerspiegel::questionnaire
