// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/Questionnaire.h"

#include <algorithm>
#include <stdexcept>

namespace leerspiegel::questionnaire {

namespace {

template <typename Things, typename Id> auto findById(const Things& things, const Id& id) -> decltype(things.data())
{
    const auto found = std::ranges::find_if(things, [&](const auto& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const AnswerScale* Questionnaire::findAnswerScale(const AnswerScaleId& wanted) const { return findById(answerScales, wanted); }

const Scale* Questionnaire::findScale(const ScaleId& wanted) const { return findById(scales, wanted); }

const Contrast* Questionnaire::findContrast(const ContrastId& wanted) const { return findById(contrasts, wanted); }

const Item* Questionnaire::findItem(const ItemId& wanted) const
{
    for (const auto& section : sections) {
        if (const auto* item = findById(section.items, wanted)) {
            return item;
        }
    }
    const auto* item = findById(background, wanted);
    return item ? item : findById(open, wanted);
}

const AnswerScale& Questionnaire::answerScaleOf(const Item& item) const
{
    const auto* scale = findAnswerScale(item.answerScale);
    if (!scale) {
        throw std::logic_error("an item without its answer scale was not read by the reader");
    }
    return *scale;
}

std::vector<const Scale*> Questionnaire::topScales() const
{
    std::vector<const Scale*> top;
    for (const auto& scale : scales) {
        const bool isPart =
            std::ranges::any_of(scales, [&](const Scale& whole) { return std::ranges::find(whole.parts, scale.id) != whole.parts.end(); });
        if (!isPart) {
            top.push_back(&scale);
        }
    }
    return top;
}

std::vector<const Scale*> Questionnaire::unfoldedScales() const
{
    std::vector<const Scale*> unfolded;
    for (const auto* scale : topScales()) {
        if (scale->parts.empty()) {
            unfolded.push_back(scale);
        }
        for (const auto& part : scale->parts) {
            unfolded.push_back(findScale(part));
        }
    }
    return unfolded;
}

std::vector<ItemId> Questionnaire::itemsOf(const Scale& scale) const
{
    if (scale.parts.empty()) {
        return scale.items;
    }
    std::vector<ItemId> items;
    for (const auto& part : scale.parts) {
        const auto& ids = findScale(part)->items;
        items.insert(items.end(), ids.begin(), ids.end());
    }
    return items;
}

} // namespace leerspiegel::questionnaire
