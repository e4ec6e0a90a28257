// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/json/FileReader.h"
#include "region/Contribution.h"

namespace leerspiegel::region {

inline constexpr double lowestPosition = -3; ///< Of a contrast.
inline constexpr double highestPosition = 3;

/// Reads single figures of groups and holds each to the rule for its number of people.
class FigureReader
{
public:
    explicit FigureReader(questionnaire::FileReader& reader)
        : m_reader(reader)
    {
    }

    /// From here on figures of cells: means only, for spreads of cells could be subtracted from those of all.
    void setCells(bool cells) { m_cells = cells; }
    /// n, mean and from ten people on sd; `least`: the fewest people that it may rest on.
    ScaleMean readScale(const questionnaire::Node& node, const questionnaire::Path& path, int least);
    ContrastMean readContrast(const questionnaire::Node& node, const questionnaire::Path& path);

private:
    struct Grain;

    int readPeople(const questionnaire::Node& node, const questionnaire::Path& path, int least);
    Position readMean(const questionnaire::Node& node, const questionnaire::Path& path, int people, const Grain& grain);
    double readRounded(const questionnaire::Node& node, const questionnaire::Path& path, double highest, double lowest, double step);

    questionnaire::FileReader& m_reader;
    bool m_cells = false;
};

/// Checks that hold between figures, after each was read; noted where the employees' object stands.
/// DifferentPeople and GroupIncomplete.
void checkPeople(const EmployeesView& employees, const questionnaire::Node& node, const questionnaire::Path& path,
                 questionnaire::FileReader& reader);

} // namespace leerspiegel::region
