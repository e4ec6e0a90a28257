// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/SmallGroupRules.h"
#include "region/json/FigureReader.h"

#include <algorithm>
#include <set>

namespace leerspiegel::region {

using questionnaire::FileReader;
using questionnaire::Node;
using questionnaire::Path;
using questionnaire::ProblemCode;
using questionnaire::ScaleId;

namespace {

class PeopleCheck
{
public:
    PeopleCheck(FileReader& reader, const Node& node, const Path& path)
        : m_reader(reader)
        , m_node(node)
        , m_path(path)
    {
    }

    /// A scale and its parts rest on the same people.
    void checkFamilies(const GroupMeans& means)
    {
        for (const auto& family : families()) {
            std::set<int> people;
            const auto add = [&](std::string_view id) {
                const auto found = means.scales.find(ScaleId{std::string(id)});
                if (found != means.scales.end()) {
                    people.insert(found->second.n);
                }
            };
            add(family.whole);
            std::ranges::for_each(family.parts, add);
            if (people.size() > 1) {
                note(ProblemCode::DifferentPeople);
            }
        }
    }

    /// Items rest on everyone of their scale or leave out five or more.
    void checkItems(const EmployeesView& employees)
    {
        for (const auto& [id, item] : employees.items) {
            const auto scale = employees.everyone.scales.find(ScaleId{id.text().substr(0, id.text().rfind('-'))});
            const int leftOut = scale == employees.everyone.scales.end() ? 0 : scale->second.n - item.n;
            if (leftOut < 0 || (leftOut > 0 && leftOut < grouppicture::leastDifference)) {
                note(ProblemCode::DifferentPeople);
            }
        }
    }

    /// Ages part everyone: each age once, and each axis over the same people as everyone's figure.
    void checkAges(const EmployeesView& employees)
    {
        std::set<std::string> seen;
        bool twice = false;
        for (const auto& group : employees.ages) {
            for (const auto& age : group.ages) {
                twice = !seen.insert(age).second || twice;
            }
        }
        if (twice || employees.ages.size() == 1) {
            note(ProblemCode::GroupIncomplete);
        }
        checkSums(employees, &GroupMeans::scales);
        checkSums(employees, &GroupMeans::contrasts);
    }

private:
    template <typename Map> void checkSums(const EmployeesView& employees, Map GroupMeans::*axes)
    {
        std::map<typename Map::key_type, std::pair<std::size_t, int>> sums;
        for (const auto& group : employees.ages) {
            for (const auto& [id, figure] : group.means.*axes) {
                auto& [groups, people] = sums[id];
                ++groups;
                people += figure.n;
            }
        }
        for (const auto& [id, sum] : sums) {
            const auto all = (employees.everyone.*axes).find(id);
            if (sum.first != employees.ages.size() || all == (employees.everyone.*axes).end() || all->second.n != sum.second) {
                note(ProblemCode::DifferentPeople);
            }
        }
    }

    void note(ProblemCode code) { m_reader.note(code, m_node.offset, m_path); }

    FileReader& m_reader;
    const Node& m_node;
    const Path& m_path;
};

} // namespace

void checkPeople(const EmployeesView& employees, const Node& node, const Path& path, FileReader& reader)
{
    PeopleCheck check(reader, node, path);
    check.checkFamilies(employees.everyone);
    std::ranges::for_each(employees.ages, [&](const AgeGroup& group) { check.checkFamilies(group.means); });
    check.checkItems(employees);
    check.checkAges(employees);
}

} // namespace leerspiegel::region
