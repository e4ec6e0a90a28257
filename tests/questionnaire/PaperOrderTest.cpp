// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/PaperOrder.h"
#include "support/Catch.h"

using namespace leerspiegel;
using questionnaire::PaperPart;

namespace {

questionnaire::Questionnaire small()
{
    questionnaire::Questionnaire asked;
    questionnaire::AnswerScale rating{questionnaire::AnswerScaleId{"rating"}, questionnaire::AnswerKind::Rating, 1, 5, {}, {}, {}, 0};
    questionnaire::AnswerScale poles{questionnaire::AnswerScaleId{"poles"}, questionnaire::AnswerKind::Bipolar, -3, 3, {}, {}, {}, 0};
    questionnaire::AnswerScale age{questionnaire::AnswerScaleId{"age"}, questionnaire::AnswerKind::Choice, 0, 0, {}, {}, {{"young", {}}, {"old", {}}}, 0};
    asked.answerScales = {rating, poles, age};
    const auto item = [](const char* id, const char* scale) {
        questionnaire::Item made;
        made.id = questionnaire::ItemId{id};
        made.answerScale = questionnaire::AnswerScaleId{scale};
        return made;
    };
    // The wish stands before the rating and before its own now, on purpose.
    asked.sections.push_back({questionnaire::SectionId{"s"}, {}, {}, {item("k.wish", "poles"), item("a", "rating"), item("k.now", "poles")}});
    questionnaire::Contrast contrast;
    contrast.id = questionnaire::ContrastId{"k"};
    contrast.now = questionnaire::ItemId{"k.now"};
    contrast.wish = questionnaire::ItemId{"k.wish"};
    asked.contrasts = {contrast};
    asked.background = {item("age", "age"), item("work", "age")};
    asked.open = {item("own", "rating")};
    return asked;
}

} // namespace

TEST_CASE("Paper asks in the order of the screen: items, contrasts now and wish, background that is asked, own words", "[questionnaire][paper]")
{
    const auto asked = small();
    const auto questions = questionnaire::paperQuestions(asked, [](const auto& item) { return item.text() == "work"; });
    std::string order;
    int number = 0;
    for (const auto& question : questions) {
        CHECK(question.number == ++number);
        order += question.item->id.text() + ' ';
    }
    CHECK(order == "a k.now k.wish work own ");
    CHECK(questions[1].contrast == &asked.contrasts[0]);
    CHECK_FALSE(questions[1].isWish);
    CHECK(questions[2].isWish);
    CHECK(questions[3].part == PaperPart::Background);
    CHECK(questions[4].part == PaperPart::Open);
}

TEST_CASE("A box on paper is a step, a position or a choice, and back", "[questionnaire][paper]")
{
    const auto asked = small();
    const auto& poles = asked.answerScales[1];
    REQUIRE(questionnaire::paperAnswers(poles).size() == 7);
    CHECK(questionnaire::paperBox(poles, questionnaire::Step{-3}) == 1);
    CHECK(questionnaire::paperBox(poles, questionnaire::Step{0}) == 4);
    CHECK(questionnaire::paperBox(poles, questionnaire::DontKnow{}) == 0);
    CHECK(questionnaire::paperBox(poles, questionnaire::NotAnswered{}) == 0);
    CHECK(questionnaire::paperBox(asked.answerScales[2], questionnaire::Choice{"old"}) == 2);
    CHECK(questionnaire::paperAnswers(asked.answerScales[2])[0] == questionnaire::Answer(questionnaire::Choice{"young"}));
}
