// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Random.h"
#include "region/Contribution.h"
#include "region/Pool.h"

#include <string>
#include <vector>

namespace leerspiegel::tests {

/// What is put into a simulated region. All zero: firms differ by chance only.
struct Truth
{
    double betweenFirms = 8;    ///< SD of firms around the mean of 60, points. Within a firm it is 18.
    double perSize = 0;         ///< Points more with every class of size.
    double sectorC = 0;         ///< Points more in sector C.
    double k6PerSize = 0;       ///< Positions more with every class of size, both sides.
    double ownersWishK2 = 0;    ///< What owners wish more on k2 than other company respondents.
    double oldC4core = 0;       ///< Points of 55+ beside who is up to 34.
    double oldC2b = 0;          ///< Points of 55+ beside all others.
    double transferC1 = 0;      ///< Points of the company's c1 where another owner comes.
    double transferC2a4 = 0;    ///< Points of the employees' item c2a-4 there.
    double c3WithC2b = 0;       ///< Share of a firm's own level that c2b takes over from c3.
    double wishingShare = 0;    ///< Share of firms with a low level and a large wish.
    bool ownersDriveSmallFirms = false;
};

/// Firms of a region, one after the other; the same for the same seed.
class SimulatedRegion
{
public:
    SimulatedRegion(std::uint64_t seed, const Truth& truth)
        : m_random(seed)
        , m_truth(truth)
    {
    }
    region::Contribution next();
    static std::vector<region::Contribution> firms(int count, std::uint64_t seed, const Truth& truth);

    static region::AskedEdition company() { return {questionnaire::QuestionnaireId{"leercultuur-bedrijf"}, "1.0.0"}; }
    static region::AskedEdition individual() { return {questionnaire::QuestionnaireId{"leercultuur-medewerker"}, "1.0.0"}; }

private:
    struct Levels;

    double normal();
    bool chance(double share) { return m_random.fraction() < share; }
    void describe(region::Contribution& firm);
    void addCompany(region::Contribution& firm, const Levels& levels);
    void addEmployees(region::Contribution& firm, const Levels& levels, int people);
    void addAges(region::EmployeesView& employees, int people);
    region::ScaleMean scale(double level, int people);
    region::ContrastMean contrast(double now, double wish, double distance, int people);

    base::SeededRandom m_random;
    Truth m_truth;
    int m_size = 0;
    bool m_transfer = false;
    bool m_owners = false;
    bool m_wishing = false;
};

region::Findings pooled(const std::vector<region::Contribution>& firms);

} // namespace leerspiegel::tests
