// SPDX-License-Identifier: EUPL-1.2
#include "round/RoundDescriptor.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <span>

namespace leerspiegel::round {

using base::ErrorCode;
using base::fail;
using nlohmann::json;

namespace {

constexpr auto format = "leerspiegel-round/1";
constexpr std::size_t largestDescriptor = 16'384;

std::string hexOf(std::span<const std::uint8_t> bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const auto byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

bool readHex(const json& value, std::span<std::uint8_t> bytes)
{
    if (!value.is_string()) {
        return false;
    }
    const auto& text = value.get_ref<const std::string&>();
    if (text.size() != bytes.size() * 2) {
        return false;
    }
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto* first = text.data() + 2 * at;
        const auto [end, failure] = std::from_chars(first, first + 2, bytes[at], 16);
        if (failure != std::errc{} || end != first + 2) {
            return false;
        }
    }
    return true;
}

std::string textOf(const json& read, const char* key)
{
    const auto found = read.find(key);
    return found != read.end() && found->is_string() ? found->get<std::string>() : std::string();
}

int numberOf(const json& read, const char* key)
{
    const auto found = read.find(key);
    const bool fits = found != read.end() && found->is_number_integer() && *found >= 0 && *found <= mostInvited;
    return fits ? found->get<int>() : -1;
}

json document(const RoundDescriptor& descriptor)
{
    json cuts = json::array();
    for (const auto& cut : descriptor.cuts) {
        cuts.push_back(cut.text());
    }
    return {{"format", format},
            {"dossier", descriptor.dossier.text()},
            {"round", descriptor.round.text()},
            {"company", descriptor.company},
            {"name", descriptor.name},
            {"opened", descriptor.opened.text()},
            {"roundKey", hexOf(descriptor.roundKey)},
            {"tellerKey", descriptor.tellerKey ? json(hexOf(*descriptor.tellerKey)) : json(nullptr)},
            {"tellerName", descriptor.tellerName},
            {"ownerName", descriptor.ownerName},
            {"companyQuestionnaire", hexOf(descriptor.companyQuestionnaire)},
            {"individualQuestionnaire", hexOf(descriptor.individualQuestionnaire)},
            {"threshold", descriptor.threshold},
            {"invitedAtOpening", descriptor.invitedAtOpening},
            {"cuts", std::move(cuts)},
            {"admission", descriptor.admission == Admission::Open ? "open" : "by-invitation"}};
}

bool readKeys(const json& read, RoundDescriptor& descriptor)
{
    if (!read.contains("tellerKey") || !read.contains("roundKey") || !read.contains("companyQuestionnaire")
        || !read.contains("individualQuestionnaire")) {
        return false;
    }
    if (!read.at("tellerKey").is_null()) {
        descriptor.tellerKey.emplace();
        if (!readHex(read.at("tellerKey"), *descriptor.tellerKey)) {
            return false;
        }
    }
    return readHex(read.at("roundKey"), descriptor.roundKey) && readHex(read.at("companyQuestionnaire"), descriptor.companyQuestionnaire)
        && readHex(read.at("individualQuestionnaire"), descriptor.individualQuestionnaire);
}

bool readCuts(const json& read, RoundDescriptor& descriptor)
{
    const auto found = read.find("cuts");
    if (found == read.end() || !found->is_array() || found->size() > mostCuts(mostInvited)) {
        return false;
    }
    for (const auto& cut : *found) {
        if (!cut.is_string()) {
            return false;
        }
        descriptor.cuts.emplace_back(cut.get<std::string>());
    }
    return true;
}

bool isSound(const RoundDescriptor& descriptor)
{
    const bool teller = descriptor.tellerKey.has_value() != descriptor.tellerName.empty();
    return teller && descriptor.threshold >= leastThreshold && descriptor.invitedAtOpening >= 1 && descriptor.dossier.text().size() == 32
        && descriptor.round.text().size() == 32;
}

} // namespace

base::Bytes encode(const RoundDescriptor& descriptor)
{
    const auto text = document(descriptor).dump(-1, ' ', false, json::error_handler_t::replace);
    return {text.begin(), text.end()};
}

base::Result<RoundDescriptor> decodeDescriptor(base::ByteView bytes)
{
    const auto wrong = fail(ErrorCode::WrongKind, {}, {"round"});
    if (bytes.size() > largestDescriptor) {
        return wrong;
    }
    bool deep = false;
    const auto read = json::parse(
        bytes.begin(), bytes.end(),
        [&](int depth, json::parse_event_t, json&) {
            deep = deep || depth > 3;
            return !deep;
        },
        false);
    if (deep || !read.is_object() || textOf(read, "format") != format) {
        return wrong;
    }
    RoundDescriptor descriptor;
    descriptor.dossier = DossierId{textOf(read, "dossier")};
    descriptor.round = RoundId{textOf(read, "round")};
    descriptor.company = textOf(read, "company");
    descriptor.name = textOf(read, "name");
    descriptor.opened = base::Day::parse(textOf(read, "opened")).value_or(base::Day{});
    descriptor.tellerName = textOf(read, "tellerName");
    descriptor.ownerName = textOf(read, "ownerName");
    descriptor.threshold = numberOf(read, "threshold");
    descriptor.invitedAtOpening = numberOf(read, "invitedAtOpening");
    descriptor.admission = textOf(read, "admission") == "open" ? Admission::Open : Admission::ByInvitation;
    if (!readKeys(read, descriptor) || !readCuts(read, descriptor) || !isSound(descriptor)) {
        return wrong;
    }
    // One spelling only, or two files with different hashes could say the same.
    if (!std::ranges::equal(encode(descriptor), bytes)) {
        return wrong;
    }
    return descriptor;
}

} // namespace leerspiegel::round
