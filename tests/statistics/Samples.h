// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/Agreement.h"
#include "support/Catch.h"

#include <vector>

namespace leerspiegel::tests {

/// Eight persons by five items on a scale from 1 to 5: the golden data of docs/scoring.md.
inline const statistics::Ratings& eightByFive()
{
    static const statistics::Ratings ratings{{4, 4, 5, 3, 4}, {3, 3, 4, 3, 3}, {5, 4, 5, 4, 5}, {2, 3, 3, 2, 2},
                                             {4, 5, 4, 4, 4}, {3, 4, 3, 3, 4}, {5, 5, 5, 4, 4}, {2, 2, 3, 1, 3}};
    return ratings;
}

inline std::vector<double> personMeans()
{
    std::vector<double> means;
    for (const auto& row : eightByFive()) {
        means.push_back((row[0] + row[1] + row[2] + row[3] + row[4]) / 5);
    }
    return means;
}

/// To the digits that docs/scoring.md gives.
inline Approx exactly(double value) { return Approx(value).epsilon(1e-6); }

} // namespace leerspiegel::tests
