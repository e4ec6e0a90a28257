// SPDX-License-Identifier: EUPL-1.2
#include "advice/TalkTopics.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::advice {

namespace {

/// Where the employees see less than the company comes first, then the largest.
auto urgency(const Reading& reading) { return std::pair(reading.seer == Seer::Both && reading.value < 0, std::abs(reading.value)); }

auto size(const Reading& reading) { return std::pair(false, std::abs(reading.value)); }

void keepCertain(std::vector<TalkTopic>& topics, TalkTopic::Kind kind, std::vector<Reading> readings)
{
    std::erase_if(readings, [](const auto& reading) { return reading.verdict != Verdict::Holds; });
    std::ranges::stable_sort(readings, std::greater<>(), kind == TalkTopic::Kind::Gap ? urgency : size);
    for (auto& reading : readings) {
        const auto isSame = [&](const TalkTopic& topic) { return topic.reading.subject == reading.subject; };
        if (std::ranges::none_of(topics, isSame)) {
            topics.push_back({kind, std::move(reading)});
        }
    }
}

} // namespace

std::vector<TalkTopic> talkTopicsOf(const Facts& facts, const Thresholds& thresholds)
{
    std::vector<Reading> gaps;
    for (const auto& axis : facts.axes) {
        if (axis.top) {
            gaps.push_back(gapOf(axis, Higher::Either, thresholds));
        }
    }
    std::vector<Reading> apart;
    std::vector<Reading> wishes;
    for (const auto& contrast : facts.contrasts) {
        apart.push_back(wishesApartOf(contrast, thresholds));
        wishes.push_back(wishOf(contrast, Seer::Employees, Towards::Either, thresholds));
    }
    std::vector<TalkTopic> topics;
    keepCertain(topics, TalkTopic::Kind::Gap, std::move(gaps));
    keepCertain(topics, TalkTopic::Kind::WishesApart, std::move(apart));
    keepCertain(topics, TalkTopic::Kind::Wish, std::move(wishes));
    return topics;
}

std::vector<Reading> alikeOf(const Facts& facts, const Thresholds& thresholds)
{
    std::vector<Reading> alike;
    for (const auto& axis : facts.axes) {
        if (const auto gap = axis.gap(); axis.top && gap && std::abs(*gap) < thresholds.alike) {
            alike.push_back({axis.id.text(), Seer::Both, *gap, axis.noise(), thresholds.alike, axis.employees->n, Verdict::Holds});
        }
    }
    std::ranges::stable_sort(alike, {}, [](const Reading& reading) { return std::abs(reading.value); });
    return alike;
}

std::vector<SharedWish> sharedWishesOf(const Facts& facts)
{
    std::vector<SharedWish> shared;
    for (const auto& contrast : facts.contrasts) {
        const auto& employees = contrast.employees.shift;
        const auto& company = contrast.company.shift;
        if (!employees || !company || employees->value * company->value <= 0) {
            continue;
        }
        const bool sure = std::abs(employees->value) > employees->halfWidth;
        if (sure && std::min(std::abs(employees->value), std::abs(company->value)) >= evenPosition) {
            shared.push_back({contrast.id, employees->value < 0 ? Towards::Left : Towards::Right, employees->value, company->value});
        }
    }
    return shared;
}

} // namespace leerspiegel::advice
