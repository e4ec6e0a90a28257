// SPDX-License-Identifier: EUPL-1.2
#include "attack/Attack.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace leerspiegel::attack {

namespace {

constexpr double nothing = 1e-6;

std::string nameOf(const ShownFigure& figure)
{
    return figure.variable + " of " + (figure.cell.empty() ? "all" : figure.cell);
}

bool isItem(const questionnaire::Questionnaire& asked, const std::string& variable)
{
    return variable.find('.') == std::string::npos && !asked.findScale(questionnaire::ScaleId{variable});
}

void checkFigure(const ShownFigure& figure, const Truth& truth, Findings& findings)
{
    const auto grid = gridOf(truth.questionnaire(), figure.variable, figure.n);
    const auto say = [&](const std::string& what) { findings.push_back(nameOf(figure) + ": " + what); };
    if (figure.n < truth.round().threshold) {
        say("rests on " + std::to_string(figure.n));
    }
    if (figure.spread && figure.n < 10) {
        say("spread of " + std::to_string(figure.n));
    }
    if (isItem(truth.questionnaire(), figure.variable) && figure.n < 20) {
        say("item result of " + std::to_string(figure.n));
    }
    if (figure.people.empty()) {
        say("nobody can say who is behind it");
    }
    if (std::abs(figure.value / grid.step - std::round(figure.value / grid.step)) > nothing) {
        say("finer than promised");
    }
    if (figure.value < grid.lowest - nothing || figure.value > grid.highest + nothing) {
        say("beyond the limits");
    }
}

} // namespace

Findings brokenPromises(const Shown& shown, const Truth& truth)
{
    Findings findings;
    for (const auto& figure : shown.figures) {
        checkFigure(figure, truth, findings);
    }
    for (const auto size : shown.cellSizes) {
        if (size < 5) {
            findings.push_back("a cell of " + std::to_string(size));
        }
    }
    for (const auto& [what, n] : shown.extras) {
        const int least = what.starts_with("agreement") ? 20 : 10;
        if (n < least) {
            findings.push_back(what + " rests on " + std::to_string(n));
        }
    }
    const bool picture = !shown.figures.empty() || !shown.cellSizes.empty();
    if (picture && (shown.invited < 5 || shown.sheets < truth.round().threshold)) {
        findings.push_back("a picture of " + std::to_string(shown.sheets) + " of " + std::to_string(shown.invited));
    }
    return findings;
}

std::vector<Kin> kinOf(const questionnaire::Questionnaire& asked)
{
    std::vector<Kin> all;
    std::set<std::string> parts;
    const auto itemsOf = [](const questionnaire::Scale& scale) {
        std::vector<std::string> items;
        std::ranges::transform(scale.items, std::back_inserter(items), [](const auto& id) { return id.text(); });
        return items;
    };
    for (const auto& scale : asked.scales) {
        if (scale.parts.empty()) {
            continue;
        }
        Kin kin;
        kin.follows = scale.id.text();
        for (const auto& part : scale.parts) {
            parts.insert(part.text());
            kin.bases.push_back(part.text());
            kin.weights.push_back(1.0 / static_cast<double>(scale.parts.size()));
            kin.items.push_back(itemsOf(*asked.findScale(part)));
        }
        all.push_back(std::move(kin));
    }
    for (const auto& scale : asked.scales) {
        if (scale.parts.empty() && !parts.contains(scale.id.text())) {
            all.push_back({{scale.id.text()}, {}, {}, {itemsOf(scale)}});
        }
    }
    for (const auto& contrast : asked.contrasts) {
        const auto& id = contrast.id.text();
        all.push_back({{id + ".now", id + ".wish"}, id + ".shift", {-1, 1}, {{}, {}}});
        all.push_back({{id + ".distance"}, {}, {}, {{}}});
    }
    return all;
}

} // namespace leerspiegel::attack
