// SPDX-License-Identifier: EUPL-1.2
#include "statistics/Reliability.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <vector>

namespace leerspiegel::statistics {

namespace {

using Eigen::ArrayXd;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int mostSteps = 500;
constexpr Index mostForEveryStart = 20; ///< With more items the search begins at two places only.
constexpr double steepest = 1e-9;       ///< Slope at which the minimum counts as found; a few steps more find its place exactly.

/// The likelihood as a function of θ = ln ψ alone, with the best loadings for it (Jöreskog 1967). With e, u the
/// eigenvalues and eigenvectors of Ψ^(-1/2) R Ψ^(-1/2), e₁ the largest: f = Σ(e - ln e - 1) over all but the largest.
struct Likelihood
{
    double value = 0;
    VectorXd slope;     ///< ∂f/∂θᵢ = Σ(1 - e)uᵢ²
    MatrixXd curvature; ///< ∂²f/∂θᵢ∂θⱼ, exact.
    VectorXd loadings;
};

Likelihood likelihoodAt(const MatrixXd& correlations, const VectorXd& theta)
{
    const VectorXd weights = (-theta.array() / 2).exp();
    const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(weights.asDiagonal() * correlations * weights.asDiagonal());
    const Index others = theta.size() - 1; // eigenvalues ascend: the largest is the last
    const ArrayXd e = solver.eigenvalues().head(others).array().max(1e-300);
    const double largest = solver.eigenvalues()[others];
    const MatrixXd u = solver.eigenvectors().leftCols(others);
    const VectorXd first = solver.eigenvectors().col(others);

    Likelihood result;
    result.value = (e - e.log() - 1).sum();
    result.slope = u.array().square().matrix() * (1 - e).matrix();
    const ArrayXd apart = (largest - e).max(1e-12 * largest);
    const VectorXd across = (1 - e) * (e + largest) / apart;
    const MatrixXd weighted = u * e.matrix().asDiagonal() * u.transpose();
    const MatrixXd plain = u * u.transpose();
    const MatrixXd mixed = u * across.asDiagonal() * u.transpose();
    result.curvature = weighted.cwiseProduct(plain) + mixed.cwiseProduct(first * first.transpose());
    result.loadings = first.cwiseQuotient(weights) * std::sqrt(std::max(largest - 1, 0.0));
    return result;
}

/// Newton's method with θ kept between ln leastUniqueness and 0 (ψ = 1).
class Search
{
public:
    Search(const MatrixXd& correlations, const VectorXd& start)
        : m_correlations(&correlations)
        , m_lowest(std::log(leastUniqueness))
        , m_theta(start.array().max(m_lowest).min(0))
        , m_here(likelihoodAt(correlations, m_theta))
    {
    }

    bool run()
    {
        for (int step = 0; step < mostSteps; ++step) {
            const VectorXd slope = freeSlope();
            const double steep = slope.lpNorm<Eigen::Infinity>();
            if (steep < steepest || !descend(slope)) {
                refine();
                return steep < 1e-6; // no lower value can be told apart any more
            }
        }
        return false;
    }
    const VectorXd& theta() const { return m_theta; }
    const Likelihood& here() const { return m_here; }

private:
    bool isHeld(Index item) const
    {
        return (m_theta[item] <= m_lowest && m_here.slope[item] > 0) || (m_theta[item] >= 0 && m_here.slope[item] < 0);
    }

    VectorXd freeSlope() const
    {
        VectorXd slope = m_here.slope;
        for (Index item = 0; item < slope.size(); ++item) {
            slope[item] = isHeld(item) ? 0 : slope[item];
        }
        return slope;
    }

    /// Newton's direction in the free items; a ridge makes the curvature positive where it is not.
    VectorXd direction(const VectorXd& slope, double ridge) const
    {
        MatrixXd curvature = m_here.curvature;
        for (Index item = 0; item < slope.size(); ++item) {
            if (isHeld(item)) {
                curvature.row(item).setZero();
                curvature.col(item).setZero();
                curvature(item, item) = 1;
            }
            curvature(item, item) += ridge;
        }
        const Eigen::LLT<MatrixXd> factor(curvature);
        return factor.info() == Eigen::Success ? VectorXd(-factor.solve(slope)) : VectorXd();
    }

    bool descend(const VectorXd& slope)
    {
        for (double ridge = 0; ridge<1e6; ridge = ridge> 0 ? 4 * ridge : 1e-3) {
            const VectorXd along = direction(slope, ridge);
            if (along.size() == 0 || !along.allFinite()) {
                continue;
            }
            const VectorXd there = (m_theta + along).array().max(m_lowest).min(0);
            const auto found = likelihoodAt(*m_correlations, there);
            const double promised = slope.dot(there - m_theta);
            if (std::isfinite(found.value) && promised < 0 && found.value <= m_here.value + 1e-4 * promised) {
                m_theta = there;
                m_here = found;
                return true;
            }
        }
        return false;
    }

    /// Where the likelihood is too flat to tell a lower value, its slope still tells the way.
    void refine()
    {
        for (int step = 0; step < 5; ++step) {
            const auto before = *this;
            const VectorXd slope = freeSlope();
            const VectorXd along = direction(slope, 0);
            if (along.size() == 0) {
                return;
            }
            m_theta = (m_theta + along).array().max(m_lowest).min(0);
            m_here = likelihoodAt(*m_correlations, m_theta);
            if (!(freeSlope().lpNorm<Eigen::Infinity>() < slope.lpNorm<Eigen::Infinity>())) {
                *this = before;
                return;
            }
        }
    }

    const MatrixXd* m_correlations;
    double m_lowest;
    VectorXd m_theta;
    Likelihood m_here;
};

/// Empty when an item does not vary.
MatrixXd correlationsOf(const Covariances& covariances)
{
    const auto items = static_cast<Index>(covariances.items());
    MatrixXd result = MatrixXd::Identity(items, items);
    for (Index i = 0; i < items; ++i) {
        const auto row = static_cast<std::size_t>(i);
        if (!(covariances.at(row, row) > 0)) {
            return {};
        }
        for (Index j = 0; j < i; ++j) {
            const auto column = static_cast<std::size_t>(j);
            const double scale = std::sqrt(covariances.at(row, row)) * std::sqrt(covariances.at(column, column));
            result(i, j) = result(j, i) = covariances.at(row, column) / scale;
        }
    }
    return result;
}

/// Where the search begins: first as factor analysis programs do, from the share of each item that the others do not
/// explain (Jöreskog 1967); then from every model in which the factor is one item, for in small samples the likelihood
/// has several minima.
std::vector<VectorXd> startsOf(const MatrixXd& correlations)
{
    const Index items = correlations.rows();
    const MatrixXd inverse = correlations.llt().solve(MatrixXd::Identity(items, items));
    const double share = 1 - 0.5 / static_cast<double>(items);
    std::vector<VectorXd> starts{(share / inverse.diagonal().array()).log(), VectorXd::Constant(items, std::log(0.5))};
    for (Index item = 0; item < items && items <= mostForEveryStart; ++item) {
        starts.emplace_back((1 - correlations.col(item).array().square()).max(leastUniqueness).log());
    }
    return starts;
}

/// The lowest minimum; of equally low ones the first. Empty when none is reached.
std::optional<Search> lowestOf(const MatrixXd& correlations)
{
    std::optional<Search> lowest;
    for (const auto& start : startsOf(correlations)) {
        Search search(correlations, start);
        if (search.run() && (!lowest || search.here().value < lowest->here().value - 1e-10)) {
            lowest.emplace(std::move(search));
        }
    }
    return lowest;
}

} // namespace

std::optional<OneFactorModel> oneFactor(const Covariances& covariances)
{
    const MatrixXd correlations = covariances.items() < 3 ? MatrixXd() : correlationsOf(covariances);
    if (correlations.size() == 0) {
        return std::nullopt;
    }
    const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(correlations);
    if (solver.info() != Eigen::Success || solver.eigenvalues()[0] < 1e-10) {
        return std::nullopt;
    }
    const auto search = lowestOf(correlations);
    if (!search) {
        return std::nullopt;
    }
    VectorXd loadings = search->here().loadings;
    if (loadings.sum() < 0) {
        loadings = -loadings;
    }
    const VectorXd uniquenesses = search->theta().array().exp();
    return OneFactorModel{{loadings.begin(), loadings.end()}, {uniquenesses.begin(), uniquenesses.end()}};
}

} // namespace leerspiegel::statistics
