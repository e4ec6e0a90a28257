// SPDX-License-Identifier: EUPL-1.2
#include "app/Hex.h"
#include "app/Pictures.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;
using nlohmann::json;

namespace {

constexpr auto kind = "agreement";
constexpr std::size_t longestEncoding = 2000; ///< Bytes; fits into one sealed size.
constexpr std::array stateNames{"open", "done", "dropped"};

privacy::RecordContext contextOf(const std::string& id) { return {kind, id, 2048}; }

std::string encodeAgreement(const Agreement& agreement)
{
    return json{
        {"who", agreement.who},     {"what", agreement.what},          {"when", agreement.when.text()},
        {"about", agreement.about}, {"round", agreement.round.text()}, {"state", stateNames[static_cast<std::size_t>(agreement.state)]}}
        .dump(-1, ' ', false, json::error_handler_t::replace);
}

/// What this program wrote itself and marked; anything else is damage.
base::Result<Agreement> decodeAgreement(const std::string& id, base::ByteView plain)
{
    const auto read = json::parse(plain.begin(), plain.end(), nullptr, false);
    const auto text = [&](const char* key) {
        return read.is_object() && read.contains(key) && read.at(key).is_string() ? read.at(key).get<std::string>() : std::string();
    };
    const auto when = base::Day::parse(text("when"));
    const auto state = std::ranges::find(stateNames, text("state"));
    if (!when || state == stateNames.end()) {
        return fail(ErrorCode::DossierDamaged, kind);
    }
    return Agreement{id,
                     text("who"),
                     text("what"),
                     *when,
                     text("about"),
                     round::RoundId{text("round")},
                     static_cast<Agreement::State>(state - stateNames.begin())};
}

/// An agreement follows from the last round that people could talk about, with or without a group picture.
round::RoundId roundToTalkAbout(const Workspace& workspace)
{
    const auto summary = workspace.summary();
    const auto* last = summary ? summary->lastEnded() : nullptr;
    return last ? last->id : round::RoundId{};
}

/// From 1; 0 for an agreement that was made before any round ended.
std::ptrdiff_t placeOf(const std::vector<RoundSummary>& rounds, const round::RoundId& id)
{
    const auto found = std::ranges::find(rounds, id, &RoundSummary::id);
    return found == rounds.end() ? 0 : found - rounds.begin() + 1;
}

} // namespace

base::Result<std::vector<Agreement>> agreements(Workspace& workspace)
{
    if (!workspace.isUnlocked()) {
        return fail(ErrorCode::Locked);
    }
    const auto records = workspace.file().records(kind);
    if (!records) {
        return fail(records.error());
    }
    std::vector<Agreement> all;
    for (const auto& record : *records) {
        const auto plain = workspace.keys()->openOwn(contextOf(record.id), record.sealed);
        if (!plain) {
            return fail(plain.error());
        }
        auto agreement = decodeAgreement(record.id, plain->view());
        if (!agreement) {
            return fail(agreement.error());
        }
        all.push_back(std::move(*agreement));
    }
    std::ranges::sort(all, {}, &Agreement::when);
    return all;
}

std::vector<Agreement> agreedBefore(const std::vector<Agreement>& all, const std::vector<RoundSummary>& rounds, const round::RoundId& round)
{
    const auto place = placeOf(rounds, round);
    std::vector<Agreement> before;
    std::ranges::copy_if(all, std::back_inserter(before), [&](const auto& one) { return placeOf(rounds, one.round) < place; });
    std::ptrdiff_t lastTime = 0;
    for (const auto& one : before) {
        lastTime = std::max(lastTime, placeOf(rounds, one.round));
    }
    std::erase_if(before, [&](const auto& one) { return one.state != Agreement::State::Open && placeOf(rounds, one.round) < lastTime; });
    return before;
}

base::Outcome putAgreement(Workspace& workspace, Agreement agreement)
{
    const auto all = agreements(workspace);
    if (!all) {
        return fail(all.error());
    }
    const auto open =
        std::ranges::count_if(*all, [&](const auto& other) { return other.state == Agreement::State::Open && other.id != agreement.id; });
    if (agreement.state == Agreement::State::Open && open >= mostOpenAgreements) {
        return fail(ErrorCode::InvalidRoundPlan, "agreements", {std::to_string(mostOpenAgreements)});
    }
    if (agreement.id.empty()) {
        agreement.id = randomHex();
        agreement.round = agreement.round.empty() ? roundToTalkAbout(workspace) : agreement.round;
    }
    const auto encoded = encodeAgreement(agreement);
    if (encoded.size() > longestEncoding) {
        return fail(ErrorCode::InvalidRoundPlan, "agreement", {std::to_string(longestAgreementText)});
    }
    auto sealed = workspace.keys()->sealOwn(contextOf(agreement.id), base::bytesOf(encoded));
    if (!sealed) {
        return fail(sealed.error());
    }
    return workspace.file().putRecord({kind, agreement.id, std::move(*sealed)});
}

base::Outcome removeAgreement(Workspace& workspace, const std::string& id)
{
    if (!workspace.isUnlocked()) {
        return fail(ErrorCode::Locked);
    }
    return workspace.file().removeRecord(kind, id);
}

} // namespace leerspiegel::app
