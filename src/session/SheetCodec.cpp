// SPDX-License-Identifier: EUPL-1.2
#include "session/Response.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace leerspiegel::session {

using base::ErrorCode;
using base::fail;
using nlohmann::json;

namespace {

constexpr int format = 1;
constexpr std::size_t worstEscape = 6; // one control character becomes six bytes
constexpr std::size_t frame = 512;     // keys, punctuation and numbers around the answers

/// A step is a number, "I do not know" is true, a choice {"c": id}, a text {"t": words}.
json toJson(const questionnaire::Answer& answer)
{
    if (const auto* step = std::get_if<questionnaire::Step>(&answer)) {
        return step->value;
    }
    if (const auto* choice = std::get_if<questionnaire::Choice>(&answer)) {
        return json{{"c", choice->option}};
    }
    if (const auto* text = std::get_if<questionnaire::Text>(&answer)) {
        return json{{"t", text->text}};
    }
    return true;
}

std::optional<questionnaire::Answer> answerOf(const json& value)
{
    if (value.is_number_integer() && value >= -1000 && value <= 1000) {
        return questionnaire::Step{value.get<int>()};
    }
    if (value.is_boolean() && value.get<bool>()) {
        return questionnaire::DontKnow{};
    }
    if (value.is_object() && value.size() == 1) {
        const auto only = value.begin();
        if (only.key() == "c" && only->is_string()) {
            return questionnaire::Choice{only->get<std::string>()};
        }
        if (only.key() == "t" && only->is_string()) {
            return questionnaire::Text{only->get<std::string>()};
        }
    }
    return std::nullopt;
}

json document(const Sheet& sheet)
{
    json answers = json::object();
    for (const auto& [item, answer] : sheet.response.answers) {
        if (questionnaire::isAnswered(answer)) {
            answers[item.text()] = toJson(answer);
        }
    }
    return {{"format", format},
            {"questionnaire", sheet.response.questionnaire.text()},
            {"edition", sheet.response.edition},
            {"page", sheet.page},
            {"name", sheet.sharing.lentUnderName},
            {"tag", sheet.sharing.lentTag},
            {"sentence", sheet.sharing.sentence},
            {"answers", std::move(answers)}};
}

/// Refuses to go deeper than a sheet goes, before anything is kept.
json parseShallow(base::ByteView bytes)
{
    bool tooDeep = false;
    auto read = json::parse(
        bytes.begin(), bytes.end(),
        [&](int depth, json::parse_event_t, json&) {
            tooDeep = tooDeep || depth > 3;
            return !tooDeep;
        },
        false);
    return tooDeep ? json(json::value_t::discarded) : read;
}

base::Result<Response> readAnswers(const json& answers, const questionnaire::Questionnaire& questionnaire)
{
    Response response{questionnaire.id, questionnaire.edition, {}};
    for (const auto& [key, value] : answers.items()) {
        const questionnaire::ItemId item{key};
        auto answer = answerOf(value);
        if (!answer) {
            return fail(ErrorCode::AnswerRefused, "sheet");
        }
        if (!checkAnswer(questionnaire, item, *answer)) {
            return fail(ErrorCode::AnswerRefused, "sheet");
        }
        response.answers.emplace(item, std::move(*answer));
    }
    return response;
}

bool isSheet(const json& read, const questionnaire::Questionnaire& questionnaire)
{
    if (!read.is_object() || read.size() != 8) {
        return false;
    }
    for (const auto* key : {"questionnaire", "edition", "name", "tag", "sentence"}) {
        if (!read.contains(key) || !read.at(key).is_string()) {
            return false;
        }
    }
    return read.contains("format") && read.at("format") == format && read.contains("page") && read.at("page").is_number_integer()
        && read.at("page") >= 0 && read.at("page") <= 10'000 && read.contains("answers") && read.at("answers").is_object()
        && read.at("questionnaire") == questionnaire.id.text() && read.at("edition") == questionnaire.edition
        && read.at("name").get_ref<const std::string&>().size() <= longestName
        && read.at("tag").get_ref<const std::string&>().size() <= longestTag
        && read.at("sentence").get_ref<const std::string&>().size() <= longestSentence;
}

std::size_t longestAnswer(const questionnaire::AnswerScale& scale)
{
    std::size_t longest = 8; // a number
    for (const auto& option : scale.options) {
        longest = std::max(longest, option.id.size() + 8);
    }
    if (scale.kind == questionnaire::AnswerKind::Text) {
        longest = static_cast<std::size_t>(scale.maximumBytes) * worstEscape + 8;
    }
    return longest;
}

} // namespace

base::Bytes encode(const Sheet& sheet)
{
    const auto text = document(sheet).dump(-1, ' ', false, json::error_handler_t::replace);
    return {text.begin(), text.end()};
}

base::Result<Sheet> decodeSheet(base::ByteView bytes, const questionnaire::Questionnaire& questionnaire)
{
    if (bytes.size() > longestEncoding(questionnaire)) {
        return fail(ErrorCode::AnswerRefused, "sheet");
    }
    const auto read = parseShallow(bytes);
    if (!isSheet(read, questionnaire)) {
        return fail(ErrorCode::AnswerRefused, "sheet");
    }
    auto response = readAnswers(read.at("answers"), questionnaire);
    if (!response) {
        return fail(response.error());
    }
    Sheet sheet{std::move(*response),
                {read.at("name").get<std::string>(), read.at("tag").get<std::string>(), read.at("sentence").get<std::string>()},
                read.at("page").get<int>()};
    // Only the one spelling is accepted: duplicate keys, spaces and other forms of the same are refused.
    if (!std::ranges::equal(encode(sheet), bytes)) {
        return fail(ErrorCode::AnswerRefused, "sheet");
    }
    return sheet;
}

std::size_t longestEncoding(const questionnaire::Questionnaire& questionnaire)
{
    std::size_t length =
        frame + questionnaire.id.text().size() + questionnaire.edition.size() + longestTag + (longestName + longestSentence) * worstEscape;
    const auto add = [&](const questionnaire::Item& item) {
        length += item.id.text().size() + 4 + longestAnswer(questionnaire.answerScaleOf(item));
    };
    for (const auto& section : questionnaire.sections) {
        std::ranges::for_each(section.items, add);
    }
    std::ranges::for_each(questionnaire.background, add);
    std::ranges::for_each(questionnaire.open, add);
    return length;
}

} // namespace leerspiegel::session
