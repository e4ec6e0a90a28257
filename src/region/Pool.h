// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "region/Contribution.h"
#include "region/Findings.h"

namespace leerspiegel::region {

/// Takes firms one by one and keeps sums only, so that its size does not depend on how many there are. The order of firms
/// changes nothing.
class Pool
{
public:
    /// Only contributions of these questionnaires and editions are pooled: others asked something else.
    Pool(AskedEdition company, AskedEdition individual);

    /// OtherEdition when it cannot be pooled.
    base::Outcome fits(const Contribution& firm) const;
    /// A contribution that fits.
    void add(const Contribution& firm);
    Findings findings() const;

private:
    using Grid = std::vector<std::vector<Tally>>; ///< By the measure's first and second grouping.
    struct AgeTally
    {
        Tally young;
        Tally middle;
        Tally old;
        Tally difference;
    };

    void addMeasures(const Contribution& firm);
    void addVariance(const Contribution& firm);
    void addCounts(const Contribution& firm);
    void addAges(const Contribution& firm);
    void addConnections(const Contribution& firm);

    void showMeasure(std::size_t index, Findings& findings) const;
    void showVariance(Findings& findings) const;
    void showQuadrantPoints(Findings& findings) const;
    void showCounts(Findings& findings) const;
    void showAges(Findings& findings) const;
    void showConnections(Findings& findings) const;

    AskedEdition m_company;
    AskedEdition m_individual;
    std::int64_t m_firms = 0;
    std::vector<Grid> m_grids;              ///< One for each measure.
    std::vector<VarianceTally> m_variances; ///< One for each condition.
    FirmTable m_quadrants;                  ///< Size by quadrant.
    FirmTable m_drivers;                    ///< Size by driver.
    std::vector<AgeTally> m_ages;           ///< One for each age measure.
    std::vector<PairTally> m_connections;   ///< One for each condition.
};

} // namespace leerspiegel::region
