// SPDX-License-Identifier: EUPL-1.2
// Prints figures of the statistics library for cases on standard input, one a line, for against_r.py:
//   profile X,… Y,…   (- for a missing value)      welch M1 SD1 N1 M2 SD2 N2      rounds M1 SD1 N1 M2 SD2 N2
//   change X1 X2 SEM        width N INVITED SD     rwg STEPS X,…
#include "statistics/Agreement.h"
#include "statistics/Change.h"
#include "statistics/ProfileMatch.h"
#include "statistics/Summary.h"

#include <iomanip>
#include <iostream>
#include <sstream>
#include <vector>

using namespace leerspiegel::statistics;

namespace {

using Figures = std::vector<std::pair<const char*, std::optional<double>>>;

std::vector<std::optional<double>> listOf(const std::string& text)
{
    std::vector<std::optional<double>> values;
    std::istringstream cells(text);
    for (std::string cell; std::getline(cells, cell, ',');) {
        values.push_back(cell == "-" ? std::nullopt : std::optional(std::stod(cell)));
    }
    return values;
}

Figures profile(std::istream& in)
{
    std::string x;
    std::string y;
    in >> x >> y;
    const auto match = profileMatch(listOf(x), listOf(y));
    if (!match) {
        return {{"D2", std::nullopt}};
    }
    return {{"D2", match->squaredDistance}, {"elevation", match->elevation}, {"scatter", match->scatter},
            {"shape", match->shape},        {"rmsd", match->rootMeanSquare}, {"mad", match->meanAbsolute},
            {"r", match->correlation},      {"icc", match->doubleEntryIcc}};
}

Figures means(std::istream& in, bool rounds)
{
    GroupMean one;
    GroupMean other;
    in >> one.mean >> one.sd >> one.n >> other.mean >> other.sd >> other.n;
    const auto test = rounds ? welch(one, other) : observedWelch(one, other);
    if (!test) {
        return {{"t", std::nullopt}, {"d", cohensD(one, other)}};
    }
    return {{"t", test->t}, {"df", test->df}, {"low", test->low}, {"high", test->high}, {"d", cohensD(one, other)}};
}

Figures single(const std::string& kind, std::istream& in)
{
    double first = 0;
    double second = 0;
    double third = 0;
    in >> first >> second;
    if (kind == "change") {
        in >> third;
        return {{"rc", reliableChange(first, second, third)}};
    }
    if (kind == "width" && in >> third) {
        return {{"half", groupHalfWidth(static_cast<int>(first), static_cast<int>(second), third)}};
    }
    return {};
}

Figures agreement(std::istream& in)
{
    int steps = 0;
    std::string cells;
    in >> steps >> cells;
    std::vector<double> values;
    for (const auto& value : listOf(cells)) {
        values.push_back(value.value_or(0));
    }
    return {{"rwg", rwg(values, steps)}};
}

} // namespace

int main()
{
    std::cout << std::setprecision(17);
    std::size_t number = 0;
    for (std::string line; std::getline(std::cin, line); ++number) {
        std::istringstream in(line);
        std::string kind;
        in >> kind;
        const auto figures = kind == "profile"    ? profile(in)
            : kind == "rwg"                       ? agreement(in)
            : kind == "welch" || kind == "rounds" ? means(in, kind == "rounds")
                                                  : single(kind, in);
        for (const auto& [name, figure] : figures) {
            std::cout << number << '.' << name << ' ';
            figure ? std::cout << *figure : std::cout << "NA";
            std::cout << '\n';
        }
    }
}
