// SPDX-License-Identifier: EUPL-1.2
#include "grouppicture/GroupPicture.h"
#include "support/Catch.h"

using namespace leerspiegel;
using grouppicture::GroupPicture;

namespace {

GroupPicture sample()
{
    GroupPicture picture;
    picture.questionnaire = questionnaire::QuestionnaireId{"q"};
    picture.edition = "1";
    picture.invited = 12;
    picture.sheets = 11;
    picture.scales[questionnaire::ScaleId{"a"}] = {grouppicture::Figure{72, 11, 6, 14}, grouppicture::Agreement::ThinkAlike, 10};
    picture.scales[questionnaire::ScaleId{"b"}] = {};
    picture.contrasts[questionnaire::ContrastId{"k"}].now = grouppicture::Figure{-0.4, 11, 0.3, std::nullopt};
    picture.contrasts[questionnaire::ContrastId{"k"}].sharesNow = grouppicture::Shares{40, 20, 40};
    picture.items[questionnaire::ItemId{"a1"}] = {50, 20, 4, 9};
    picture.cuts.push_back({questionnaire::ItemId{"age"}, {{{"young", ""}, 6, {}, {}}}});
    picture.sentences = {"Een zin met \"aanhaling\"."};
    return picture;
}

} // namespace

TEST_CASE("A picture comes back as it was stored", "[grouppicture]")
{
    const auto read = grouppicture::decodeGroupPicture(grouppicture::encode(sample()));
    REQUIRE(read.has_value());
    CHECK(*read == sample());
}

TEST_CASE("A cut or foreign picture is refused, never a crash", "[grouppicture]")
{
    const auto bytes = grouppicture::encode(sample());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CHECK_FALSE(grouppicture::decodeGroupPicture(base::ByteView(bytes).first(length)).has_value());
    }
    CHECK_FALSE(grouppicture::decodeGroupPicture(base::bytesOf("{\"format\": \"leerspiegel-picture/2\"}")).has_value());
    CHECK_FALSE(grouppicture::decodeGroupPicture(base::bytesOf("[]")).has_value());
}
