// SPDX-License-Identifier: EUPL-1.2
#include "base/Random.h"
#include "session/ScanSession.h"
#include "support/Asked.h"
#include "support/Catch.h"

using namespace leerspiegel;
using tests::Asked;

namespace {

Asked asked()
{
    return Asked(1, 5).scale("a", 5, 3).contrast("k").background("age", {"young", "old"});
}

session::Sheet sample(const questionnaire::Questionnaire& questionnaire)
{
    auto sheet = tests::sheetOf(questionnaire, {{"a1", 4}, {"k.now", -3}}, {{"age", "old"}});
    sheet.response.answers[questionnaire::ItemId{"a2"}] = questionnaire::DontKnow{};
    sheet.sharing.sentence = "Een \"zin\" met ë";
    sheet.page = 2;
    return sheet;
}

} // namespace

TEST_CASE("A sheet comes back as it was, in one spelling, within its longest length", "[session]")
{
    const auto questionnaire = asked().questionnaire;
    const auto bytes = session::encode(sample(questionnaire));
    const auto read = session::decodeSheet(bytes, questionnaire);
    REQUIRE(read.has_value());
    CHECK(*read == sample(questionnaire));
    CHECK(bytes.size() <= session::longestEncoding(questionnaire));
    auto spaced = bytes;
    spaced.push_back(' ');
    CHECK_FALSE(session::decodeSheet(spaced, questionnaire).has_value());
}

TEST_CASE("A cut or changed sheet is refused or is another valid sheet, never a crash", "[session]")
{
    const auto questionnaire = asked().questionnaire;
    const auto bytes = session::encode(sample(questionnaire));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CHECK_FALSE(session::decodeSheet(base::ByteView(bytes).first(length), questionnaire).has_value());
    }
    base::SeededRandom random(3);
    for (int turn = 0; turn < 2000; ++turn) {
        auto changed = bytes;
        changed[random.below(static_cast<std::uint32_t>(changed.size()))] ^= static_cast<std::uint8_t>(1U << random.below(8));
        const auto read = session::decodeSheet(changed, questionnaire);
        CHECK((!read || session::encode(*read) == changed));
    }
}

TEST_CASE("Answers that do not fit their item are refused", "[session]")
{
    const auto questionnaire = asked().questionnaire;
    const auto refused = [&](const char* item, const questionnaire::Answer& answer) {
        return !session::checkAnswer(questionnaire, questionnaire::ItemId{item}, answer).has_value();
    };
    CHECK(refused("a1", questionnaire::Step{6}));
    CHECK(refused("a1", questionnaire::Step{0}));
    CHECK(refused("a1", questionnaire::Choice{"old"}));
    CHECK(refused("age", questionnaire::Choice{"older"}));
    CHECK(refused("k.now", questionnaire::DontKnow{})); // this scale has none
    CHECK(refused("nobody", questionnaire::Step{1}));
    CHECK_FALSE(refused("a1", questionnaire::NotAnswered{}));
}

TEST_CASE("Five items make pages of three and two; a contrast has its own page", "[session]")
{
    const auto questionnaire = asked().questionnaire;
    const session::ScanSession session(questionnaire, {});
    REQUIRE(session.pages().size() == 4);
    CHECK(session.pages()[0].items.size() == 3);
    CHECK(session.pages()[1].items.size() == 2);
    CHECK(session.pages()[2].kind == session::PageKind::Contrasts);
    CHECK(session.pages()[3].kind == session::PageKind::Background);
    CHECK(session.askedCount() == 7);
}

TEST_CASE("Background questions that the round does not ask are not there", "[session]")
{
    const auto questionnaire = asked().questionnaire;
    CHECK(session::ScanSession(questionnaire, {false, {}}).pages().size() == 3);
    CHECK(session::ScanSession(questionnaire, {false, {questionnaire::ItemId{"age"}}}).pages().size() == 4);
}

TEST_CASE("Minutes left go down to none on the closing page", "[session]")
{
    const auto questionnaire = asked().questionnaire;
    session::ScanSession session(questionnaire, {});
    int before = session.minutesLeft();
    CHECK(before >= 1);
    while (!session.atEnd()) {
        session.next();
        CHECK(session.minutesLeft() <= before);
        before = session.minutesLeft();
    }
    CHECK(before == 0);
}
