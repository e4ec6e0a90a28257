// SPDX-License-Identifier: EUPL-1.2
#include "app/Region.h"

#include "app/Hex.h"
#include "app/Pictures.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;
using questionnaire::ItemId;
using region::Field;

namespace {

constexpr auto roleItem = "role";
constexpr auto ownerRole = "owner";
constexpr auto ageItem = "age";

/// The answer to a background question; empty when there is none or it was not said.
std::string chosen(const session::Response& response, std::string_view item)
{
    const auto& answer = response.answer(ItemId{std::string(item)});
    const auto* choice = std::get_if<questionnaire::Choice>(&answer);
    return choice ? choice->option : std::string();
}

/// What all who answered say alike.
std::string agreed(const std::vector<session::Response>& responses, const region::FieldKind& kind)
{
    std::string said;
    for (const auto& response : responses) {
        if (kind.field == Field::Transfer && chosen(response, roleItem) != ownerRole) {
            continue;
        }
        const auto here = chosen(response, kind.id);
        if (std::ranges::find(kind.options, std::string_view(here)) == kind.options.end()) {
            continue;
        }
        if (!said.empty() && said != here) {
            return {};
        }
        said = here;
    }
    return said;
}

std::string ownersOnly(const std::vector<session::Response>& responses)
{
    const auto roleOf = [](const session::Response& response) { return chosen(response, roleItem); };
    if (responses.empty() || std::ranges::any_of(responses, [&](const auto& response) {
            return roleOf(response).empty() || roleOf(response) == "notsaid";
        })) {
        return {};
    }
    return std::ranges::all_of(responses, [&](const auto& response) { return roleOf(response) == ownerRole; }) ? "yes" : "no";
}

std::map<Field, std::string> backgroundOf(const std::vector<session::Response>& responses)
{
    std::map<Field, std::string> background;
    for (const auto& kind : region::fields()) {
        const auto value = kind.field == Field::Owners ? ownersOnly(responses) : agreed(responses, kind);
        if (!value.empty()) {
            background[kind.field] = value;
        }
    }
    return background;
}

/// The nearest tenth, without the tail that sums of 0.1 have.
std::optional<double> tenth(const std::optional<double>& value)
{
    return value ? std::optional(std::round(*value * 10) / 10) : std::nullopt;
}

region::CompanyView companyViewOf(const std::vector<scoring::Profile>& profiles)
{
    region::CompanyView view;
    if (profiles.empty()) {
        return view;
    }
    const auto mean = scoring::meanOf(profiles);
    for (const auto& [id, score] : mean.scales) {
        if (score) {
            view.scales[id] = std::round(score->percent);
        }
    }
    for (const auto& [id, contrast] : mean.contrasts) {
        if (contrast.now || contrast.wish) {
            view.contrasts[id] = {tenth(contrast.now), tenth(contrast.wish)};
        }
    }
    return view;
}

/// By age only what a question of the region needs, and only means.
region::GroupMeans meansOf(const std::map<questionnaire::ScaleId, grouppicture::ScalePicture>& scales,
                           const std::map<questionnaire::ContrastId, grouppicture::ContrastPicture>& contrasts, bool byAge)
{
    const auto isWanted = [byAge](std::span<const std::string_view> wanted, const std::string& id) {
        return !byAge || std::ranges::find(wanted, std::string_view(id)) != wanted.end();
    };
    const auto spread = [byAge](const grouppicture::Figure& figure) { return byAge ? std::nullopt : figure.spread; };
    region::GroupMeans means;
    for (const auto& [id, scale] : scales) {
        if (scale.figure && isWanted(region::scalesByAge(), id.text())) {
            means.scales[id] = {scale.figure->n, scale.figure->value, spread(*scale.figure)};
        }
    }
    const auto position = [&](const grouppicture::Figure& figure) { return region::Position{*tenth(figure.value), tenth(spread(figure))}; };
    for (const auto& [id, contrast] : contrasts) {
        if (contrast.now && contrast.wish && contrast.shift && contrast.distance && isWanted(region::contrastsByAge(), id.text())) {
            means.contrasts[id] = {contrast.now->n, position(*contrast.now), position(*contrast.wish), position(*contrast.shift),
                                   position(*contrast.distance)};
        }
    }
    return means;
}

std::vector<region::AgeGroup> agesOf(const grouppicture::GroupPicture& picture)
{
    std::vector<region::AgeGroup> groups;
    const auto cut = std::ranges::find(picture.cuts, ItemId{ageItem}, &grouppicture::Cut::variable);
    if (cut == picture.cuts.end()) {
        return groups;
    }
    for (const auto& cell : cut->cells) {
        region::AgeGroup group{{}, meansOf(cell.scales, cell.contrasts, true)};
        for (const auto& option : cell.options) {
            group.ages.push_back(option.empty() ? std::string(region::ages().back()) : option);
        }
        groups.push_back(std::move(group));
    }
    const bool empty = std::ranges::all_of(groups, [](const auto& group) { return group.means == region::GroupMeans{}; });
    return empty ? std::vector<region::AgeGroup>() : groups;
}

region::EmployeesView employeesOf(const grouppicture::GroupPicture& picture)
{
    region::EmployeesView employees;
    employees.everyone = meansOf(picture.scales, picture.contrasts, false);
    for (const auto id : region::neededItems()) {
        const auto item = picture.items.find(ItemId{std::string(id)});
        if (item != picture.items.end()) {
            employees.items[item->first] = {item->second.n, item->second.value, item->second.spread};
        }
    }
    employees.ages = agesOf(picture);
    return employees;
}

/// The how many-th closed round it is.
int numberOf(const DossierSummary& summary, const round::RoundId& round)
{
    int number = 0;
    for (const auto& one : summary.rounds) {
        number += one.state != dossier::RoundState::Open ? 1 : 0;
        if (one.id == round) {
            break;
        }
    }
    return std::clamp(number, 1, region::mostRounds);
}

/// The same for all rounds of a dossier, and without the dossier's key nobody can tell whose it is.
std::string firmId(const Workspace& workspace, const DossierSummary& summary)
{
    const auto mark = workspace.keys()->mark("contribution to a region", base::bytesOf(summary.id.text()));
    return hexOf(base::ByteView(mark).first(region::idDigits / 2));
}

} // namespace

LeftOut leftOutAtFirst()
{
    LeftOut leftOut;
    for (const auto& kind : region::fields()) {
        if (kind.leftOutAtFirst) {
            leftOut.insert(kind.field);
        }
    }
    return leftOut;
}

base::Result<region::Contribution> makeContribution(Workspace& workspace, const round::RoundId& round)
{
    const auto summary = workspace.summary();
    const auto picture = loadPicture(workspace, round);
    if (!summary || !picture) {
        return fail(summary ? picture.error() : summary.error());
    }
    if (picture->summary.state == dossier::RoundState::Open || !picture->summary.closed) {
        return fail(ErrorCode::RoundStillOpen);
    }
    if (picture->summary.state == dossier::RoundState::Cancelled || (!picture->picture && picture->companyProfiles.empty())) {
        return fail(ErrorCode::NoGroupPicture);
    }
    region::Contribution contribution;
    contribution.id = firmId(workspace, *summary);
    contribution.year = std::clamp(static_cast<int>(picture->summary.closed->date().year()), region::firstYear, region::lastYear);
    contribution.round = numberOf(*summary, round);
    const auto& company = picture->instrument.company->questionnaire;
    const auto& individual = picture->instrument.individual->questionnaire;
    contribution.company = {company.id, company.edition};
    contribution.individual = {individual.id, individual.edition};
    contribution.background = backgroundOf(picture->companyResponses);
    contribution.companyView = companyViewOf(picture->companyProfiles);
    if (picture->picture) {
        contribution.employees = employeesOf(*picture->picture);
    }
    return contribution;
}

region::Contribution without(region::Contribution contribution, const LeftOut& leftOut)
{
    std::erase_if(contribution.background, [&](const auto& entry) { return leftOut.contains(entry.first); });
    return contribution;
}

} // namespace leerspiegel::app
