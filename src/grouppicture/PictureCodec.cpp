// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/GroupPicture.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace leerspiegel::grouppicture {

using base::ErrorCode;
using base::fail;
using nlohmann::json;

namespace {

constexpr auto format = "leerspiegel-picture/1";
constexpr std::size_t largestPicture = 8U << 20U;

json toJson(const std::optional<Figure>& figure)
{
    if (!figure) {
        return nullptr;
    }
    return {{"value", figure->value},
            {"n", figure->n},
            {"halfWidth", figure->halfWidth},
            {"spread", figure->spread ? json(*figure->spread) : json(nullptr)}};
}

json toJson(const std::optional<Shares>& shares) { return shares ? json{shares->left, shares->middle, shares->right} : json(nullptr); }

json toJson(const ScalePicture& scale)
{
    return {{"figure", toJson(scale.figure)},
            {"agreement", scale.agreement ? json(static_cast<int>(*scale.agreement)) : json(nullptr)},
            {"dontKnow", scale.dontKnowPercent ? json(*scale.dontKnowPercent) : json(nullptr)}};
}

json toJson(const ContrastPicture& contrast)
{
    return {
        {"now", toJson(contrast.now)},           {"wish", toJson(contrast.wish)},           {"shift", toJson(contrast.shift)},
        {"distance", toJson(contrast.distance)}, {"sharesNow", toJson(contrast.sharesNow)}, {"sharesWish", toJson(contrast.sharesWish)}};
}

template <typename Map> json mapToJson(const Map& map)
{
    json object = json::object();
    for (const auto& [id, value] : map) {
        object[id.text()] = toJson(value);
    }
    return object;
}

json toJson(const Cell& cell)
{
    return {{"options", cell.options}, {"n", cell.n}, {"scales", mapToJson(cell.scales)}, {"contrasts", mapToJson(cell.contrasts)}};
}

// Reading: any surprise throws json's own exception, which decodeGroupPicture turns into one error. The bytes were marked
// by this dossier's own key, so a surprise means damage, not attack.

std::optional<Figure> figureOf(const json& value)
{
    if (value.is_null()) {
        return std::nullopt;
    }
    Figure figure;
    figure.value = value.at("value").get<double>();
    figure.n = value.at("n").get<int>();
    figure.halfWidth = value.at("halfWidth").get<double>();
    if (!value.at("spread").is_null()) {
        figure.spread = value.at("spread").get<double>();
    }
    return figure;
}

std::optional<Shares> sharesOf(const json& value)
{
    return value.is_null() ? std::nullopt : std::optional(Shares{value.at(0).get<int>(), value.at(1).get<int>(), value.at(2).get<int>()});
}

ScalePicture scaleOf(const json& value)
{
    ScalePicture scale;
    scale.figure = figureOf(value.at("figure"));
    if (!value.at("agreement").is_null()) {
        scale.agreement = value.at("agreement").get<int>() == 0 ? Agreement::ThinkAlike : Agreement::ThinkDifferently;
    }
    if (!value.at("dontKnow").is_null()) {
        scale.dontKnowPercent = value.at("dontKnow").get<int>();
    }
    return scale;
}

ContrastPicture contrastOf(const json& value)
{
    return {figureOf(value.at("now")),      figureOf(value.at("wish")),      figureOf(value.at("shift")),
            figureOf(value.at("distance")), sharesOf(value.at("sharesNow")), sharesOf(value.at("sharesWish"))};
}

template <typename Id, typename Read> auto mapOf(const json& object, Read read)
{
    std::map<Id, decltype(read(object))> map;
    for (const auto& [key, value] : object.items()) {
        map.emplace(Id{key}, read(value));
    }
    return map;
}

Cell cellOf(const json& value)
{
    return {value.at("options").get<std::vector<std::string>>(), value.at("n").get<int>(),
            mapOf<questionnaire::ScaleId>(value.at("scales"), scaleOf),
            mapOf<questionnaire::ContrastId>(value.at("contrasts"), contrastOf)};
}

GroupPicture pictureOf(const json& read)
{
    GroupPicture picture;
    picture.questionnaire = questionnaire::QuestionnaireId{read.at("questionnaire").get<std::string>()};
    picture.edition = read.at("edition").get<std::string>();
    picture.invited = read.at("invited").get<int>();
    picture.threshold = read.at("threshold").get<int>();
    picture.sheets = read.at("sheets").get<int>();
    picture.damaged = read.at("damaged").get<int>();
    picture.scales = mapOf<questionnaire::ScaleId>(read.at("scales"), scaleOf);
    picture.contrasts = mapOf<questionnaire::ContrastId>(read.at("contrasts"), contrastOf);
    picture.items = mapOf<questionnaire::ItemId>(read.at("items"), [](const json& value) { return figureOf(value).value_or(Figure{}); });
    for (const auto& value : read.at("cuts")) {
        Cut cut{questionnaire::ItemId{value.at("variable").get<std::string>()}, {}};
        std::ranges::transform(value.at("cells"), std::back_inserter(cut.cells), cellOf);
        picture.cuts.push_back(std::move(cut));
    }
    picture.sentences = read.at("sentences").get<std::vector<std::string>>();
    return picture;
}

} // namespace

base::Bytes encode(const GroupPicture& picture)
{
    json items = json::object();
    for (const auto& [id, figure] : picture.items) {
        items[id.text()] = toJson(std::optional<Figure>(figure));
    }
    json cuts = json::array();
    for (const auto& cut : picture.cuts) {
        json cells = json::array();
        std::ranges::transform(cut.cells, std::back_inserter(cells), [](const Cell& cell) { return toJson(cell); });
        cuts.push_back({{"variable", cut.variable.text()}, {"cells", std::move(cells)}});
    }
    const json document{{"format", format},
                        {"questionnaire", picture.questionnaire.text()},
                        {"edition", picture.edition},
                        {"invited", picture.invited},
                        {"threshold", picture.threshold},
                        {"sheets", picture.sheets},
                        {"damaged", picture.damaged},
                        {"scales", mapToJson(picture.scales)},
                        {"contrasts", mapToJson(picture.contrasts)},
                        {"items", std::move(items)},
                        {"cuts", std::move(cuts)},
                        {"sentences", picture.sentences}};
    const auto text = document.dump(-1, ' ', false, json::error_handler_t::replace);
    return {text.begin(), text.end()};
}

base::Result<GroupPicture> decodeGroupPicture(base::ByteView bytes)
{
    if (bytes.size() > largestPicture) {
        return fail(ErrorCode::DossierDamaged, "picture");
    }
    try {
        const auto read = json::parse(bytes.begin(), bytes.end());
        if (read.at("format") != format) {
            return fail(ErrorCode::NewerVersion, "picture");
        }
        return pictureOf(read);
    } catch (const json::exception&) {
        return fail(ErrorCode::DossierDamaged, "picture");
    }
}

} // namespace leerspiegel::grouppicture
