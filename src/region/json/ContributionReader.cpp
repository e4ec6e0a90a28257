// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/SmallGroupRules.h"
#include "questionnaire/json/HeadReader.h"
#include "region/json/ContributionFile.h"
#include "region/json/FigureReader.h"

#include <algorithm>

namespace leerspiegel::region {

using questionnaire::FileReader;
using questionnaire::Node;
using questionnaire::Path;
using questionnaire::Problem;
using questionnaire::ProblemCode;

namespace {

constexpr std::size_t mostAxes = 100; // scales, contrasts or items

bool isHexadecimal(const std::string& id)
{
    return id.size() == idDigits && std::ranges::all_of(id, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

class Reading
{
public:
    explicit Reading(std::string_view text)
        : m_reader(text)
        , m_figures(m_reader)
    {
    }

    void read(const Node& root)
    {
        const Path path;
        if (!questionnaire::readFormat(m_reader, root, {contributionFormat, newestContribution})) {
            return;
        }
        m_reader.isObject(
            root, path,
            {"format", "id", "year", "round", "companyQuestionnaire", "individualQuestionnaire", "background", "company", "employees"});
        readHead(root, path);
        if (const auto* node = m_reader.need(root, path, "background")) {
            readBackground(*node, Path(path, "background"));
        }
        if (const auto* node = m_reader.need(root, path, "company")) {
            readCompany(*node, Path(path, "company"));
        }
        if (const auto* node = FileReader::maybe(root, "employees")) {
            contribution.employees.emplace();
            readEmployees(*node, Path(path, "employees"), *contribution.employees);
        }
    }

    Contribution contribution;
    std::vector<Problem>& problems() { return m_reader.problems(); }

private:
    void readHead(const Node& root, const Path& path)
    {
        if (const auto* id = m_reader.need(root, path, "id")) {
            const Path own(path, "id");
            contribution.id = m_reader.id(*id, own);
            if (!contribution.id.empty() && !isHexadecimal(contribution.id)) {
                m_reader.note(ProblemCode::BadId, id->offset, own);
            }
        }
        if (const auto* year = m_reader.need(root, path, "year")) {
            contribution.year = m_reader.integer(*year, Path(path, "year"), firstYear, lastYear, ProblemCode::RangeTooWide);
        }
        if (const auto* round = m_reader.need(root, path, "round")) {
            contribution.round = m_reader.integer(*round, Path(path, "round"), 1, mostRounds, ProblemCode::RangeTooWide);
        }
        readAsked(root, path, "companyQuestionnaire", contribution.company);
        readAsked(root, path, "individualQuestionnaire", contribution.individual);
    }

    void readAsked(const Node& root, const Path& path, const char* key, AskedEdition& asked)
    {
        const auto* node = m_reader.need(root, path, key);
        const Path own(path, key);
        if (!node || !m_reader.isObject(*node, own, {"questionnaire", "edition"})) {
            return;
        }
        if (const auto* id = m_reader.need(*node, own, "questionnaire")) {
            asked.id = questionnaire::QuestionnaireId{m_reader.id(*id, Path(own, "questionnaire"))};
        }
        asked.edition = questionnaire::readEdition(m_reader, *node, own);
    }

    void readBackground(const Node& node, const Path& path)
    {
        if (!m_reader.isObject(node, path, {"size", "sector", "region", "practical", "plan", "driver", "transfer", "older", "owners"})) {
            return;
        }
        for (const auto& member : node.members) {
            if (const auto* kind = findField(member.key)) {
                contribution.background[kind->field] = m_reader.oneOfList(member.value, Path(path, member.key), kind->options);
            }
        }
    }

    void readCompany(const Node& node, const Path& path)
    {
        if (!m_reader.isObject(node, path, {"scales", "contrasts"})) {
            return;
        }
        readAxes(node, path, "scales", contribution.companyView.scales,
                 [&](const Node& value, const Path& own) { return m_reader.number(value, own, 0, 100); });
        readAxes(node, path, "contrasts", contribution.companyView.contrasts, [&](const Node& value, const Path& own) {
            CompanyContrast contrast;
            if (m_reader.isObject(value, own, {"now", "wish"})) {
                contrast.now = maybePosition(value, own, "now");
                contrast.wish = maybePosition(value, own, "wish");
            }
            return contrast;
        });
    }

    std::optional<double> maybePosition(const Node& object, const Path& path, const char* key)
    {
        const auto* node = FileReader::maybe(object, key);
        return node ? std::optional(m_reader.number(*node, Path(path, key), lowestPosition, highestPosition)) : std::nullopt;
    }

    void readEmployees(const Node& node, const Path& path, EmployeesView& employees)
    {
        if (!m_reader.isObject(node, path, {"scales", "contrasts", "items", "ages"})) {
            return;
        }
        readGroup(node, path, employees.everyone);
        readAxes(node, path, "items", employees.items,
                 [&](const Node& value, const Path& own) { return m_figures.readScale(value, own, grouppicture::leastForItems); });
        const auto* groups = m_reader.need(node, path, "ages");
        const Path own(path, "ages");
        if (groups && m_reader.isArray(*groups, own, 0, ages().size())) {
            for (std::size_t index = 0; index < groups->elements.size(); ++index) {
                employees.ages.push_back(readAges(groups->elements[index], Path(own, index)));
            }
        }
        if (m_reader.problems().empty()) { // else numbers are missing that the rules between figures need
            checkPeople(employees, node, path, m_reader);
        }
    }

    AgeGroup readAges(const Node& node, const Path& path)
    {
        AgeGroup group;
        if (!m_reader.isObject(node, path, {"ages", "scales", "contrasts"})) {
            return group;
        }
        m_figures.setCells(true);
        readGroup(node, path, group.means);
        m_figures.setCells(false);
        const auto* named = m_reader.need(node, path, "ages");
        const Path own(path, "ages");
        if (named && m_reader.isArray(*named, own, 1, ages().size())) {
            for (std::size_t index = 0; index < named->elements.size(); ++index) {
                group.ages.push_back(m_reader.oneOfList(named->elements[index], Path(own, index), ages()));
            }
        }
        return group;
    }

    void readGroup(const Node& node, const Path& path, GroupMeans& means)
    {
        readAxes(node, path, "scales", means.scales,
                 [&](const Node& value, const Path& own) { return m_figures.readScale(value, own, grouppicture::leastDifference); });
        readAxes(node, path, "contrasts", means.contrasts,
                 [&](const Node& value, const Path& own) { return m_figures.readContrast(value, own); });
    }

    /// An object of figures by the id of a scale, contrast or item.
    template <typename Map, typename Read> void readAxes(const Node& object, const Path& path, const char* key, Map& map, const Read& read)
    {
        const auto* node = m_reader.need(object, path, key);
        const Path own(path, key);
        if (!node || !m_reader.is(Node::Kind::Object, *node, own)) {
            return;
        }
        if (node->members.size() > mostAxes) {
            m_reader.note(ProblemCode::TooManyEntries, node->offset, own, {std::to_string(mostAxes)});
            return;
        }
        for (const auto& member : node->members) {
            const Path here(own, member.key);
            if (FileReader::isId(member.key)) {
                map.emplace(typename Map::key_type{member.key}, read(member.value, here));
            } else {
                m_reader.note(ProblemCode::BadId, member.keyOffset, here);
            }
        }
    }

    FileReader m_reader;
    FigureReader m_figures;
};

} // namespace

ReadContribution readContribution(std::string_view text)
{
    auto document = questionnaire::parseDocument(text, contributionLimits);
    ReadContribution result;
    result.problems = std::move(document.problems);
    if (!document.root) {
        return result;
    }
    Reading reading(text);
    reading.read(*document.root);
    result.problems.insert(result.problems.end(), reading.problems().begin(), reading.problems().end());
    std::ranges::stable_sort(result.problems, {}, &Problem::place);
    if (result.problems.empty()) {
        result.contribution = std::move(reading.contribution);
    }
    return result;
}

} // namespace leerspiegel::region
