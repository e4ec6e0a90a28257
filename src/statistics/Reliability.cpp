// SPDX-License-Identifier: EUPL-1.2
#include "statistics/Reliability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leerspiegel::statistics {

namespace {

/// Below this share of the variances of the items a variance of sums is rounding error.
constexpr double nothing = 1e-12;

double sumOfRow(const Covariances& covariances, std::size_t row)
{
    double sum = 0;
    for (std::size_t column = 0; column < covariances.items(); ++column) {
        sum += covariances.at(row, column);
    }
    return sum;
}

double sumOfVariances(const Covariances& covariances)
{
    double sum = 0;
    for (std::size_t item = 0; item < covariances.items(); ++item) {
        sum += covariances.at(item, item);
    }
    return sum;
}

double sumOfAll(const Covariances& covariances)
{
    double sum = 0;
    for (std::size_t item = 0; item < covariances.items(); ++item) {
        sum += sumOfRow(covariances, item);
    }
    return sum;
}

/// Columns of the rows, centred. From the first value on, so that a column that does not vary becomes 0 exactly.
std::vector<std::vector<double>> centredColumns(const std::vector<std::vector<double>>& rows)
{
    std::vector<std::vector<double>> columns(rows.front().size(), std::vector<double>(rows.size()));
    for (std::size_t item = 0; item < columns.size(); ++item) {
        double mean = 0;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            columns[item][row] = rows[row][item] - rows.front()[item];
            mean += columns[item][row] / static_cast<double>(rows.size());
        }
        for (auto& value : columns[item]) {
            value -= mean;
        }
    }
    return columns;
}

} // namespace

Covariances covariancesOf(const std::vector<std::vector<double>>& rows)
{
    if (rows.size() < 2) {
        return {};
    }
    const auto columns = centredColumns(rows);
    Covariances result(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (std::size_t j = i; j < columns.size(); ++j) {
            const double sum = std::inner_product(columns[i].begin(), columns[i].end(), columns[j].begin(), 0.0);
            result.set(i, j, sum / static_cast<double>(rows.size() - 1));
        }
    }
    return result;
}

std::optional<double> alpha(const Covariances& covariances)
{
    const auto k = static_cast<double>(covariances.items());
    const double variances = sumOfVariances(covariances);
    const double total = sumOfAll(covariances);
    if (covariances.items() < 2 || total <= nothing * variances) {
        return std::nullopt;
    }
    return k / (k - 1) * (1 - variances / total);
}

std::optional<double> standardisedAlpha(const Covariances& covariances)
{
    Covariances correlations(covariances.items());
    for (std::size_t i = 0; i < covariances.items(); ++i) {
        for (std::size_t j = i; j < covariances.items(); ++j) {
            const double scale = std::sqrt(covariances.at(i, i)) * std::sqrt(covariances.at(j, j));
            if (scale <= 0) {
                return std::nullopt;
            }
            correlations.set(i, j, i == j ? 1 : covariances.at(i, j) / scale);
        }
    }
    return alpha(correlations);
}

std::vector<std::optional<double>> itemRestCorrelations(const Covariances& covariances)
{
    std::vector<std::optional<double>> result(covariances.items());
    const double total = sumOfAll(covariances);
    for (std::size_t item = 0; item < covariances.items(); ++item) {
        const double own = covariances.at(item, item);
        const double withAll = sumOfRow(covariances, item);
        const double rest = total - 2 * withAll + own;
        if (own > 0 && rest > nothing * sumOfVariances(covariances)) {
            result[item] = std::clamp((withAll - own) / std::sqrt(own * rest), -1.0, 1.0);
        }
    }
    return result;
}

std::optional<double> omegaTotal(const Covariances& covariances)
{
    const auto model = oneFactor(covariances);
    if (!model) {
        return std::nullopt;
    }
    double common = 0;
    double unique = 0;
    for (std::size_t item = 0; item < covariances.items(); ++item) {
        common += model->loadings[item] * std::sqrt(covariances.at(item, item));
        unique += model->uniquenesses[item] * covariances.at(item, item);
    }
    return common * common / (common * common + unique);
}

} // namespace leerspiegel::statistics
