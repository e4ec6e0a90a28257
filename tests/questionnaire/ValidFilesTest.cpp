// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/Support.h"
#include "questionnaire/items/ItemTypes.h"
#include "questionnaire/json/Document.h"
#include "questionnaire/json/QuestionnaireReader.h"
#include "support/Catch.h"
#include "support/Places.h"

#include <algorithm>
#include <set>
#include <stdexcept>

using namespace leerspiegel::questionnaire;
using namespace leerspiegel::tests;

namespace {

Questionnaire valid(const std::string& name)
{
    const auto read = readQuestionnaire(readText(leerspiegel::tests::dataFolder() + "/questionnaire/valid/" + name + ".json"));
    REQUIRE(linesOf(read.problems).empty());
    return *read.questionnaire;
}

std::vector<std::string> idsOf(const std::vector<const Scale*>& scales)
{
    std::vector<std::string> ids;
    for (const auto* scale : scales) {
        ids.push_back(scale->id.text());
    }
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("Every key of the format arrives in the questionnaire", "[questionnaire]")
{
    const auto q = valid("every-key");
    CHECK(q.id.text() == "bakery");
    CHECK(q.edition == "1.0.0");
    CHECK(q.languages == Ids{"nl", "en"});
    CHECK(q.perspective == Perspective::Individual);
    CHECK(q.mirrors == QuestionnaireId{"bakery-owner"});
    CHECK(q.title.in("en") == "The bakery");
    CHECK(q.intro.in("nl") == "Welkom.");
    CHECK(q.howToAnswer.in("nl") == "Kies wat past.");
    CHECK(q.backgroundIntro.in("en") == "About you.");
    CHECK(q.openIntro.in("en") == "In your own words.");
    CHECK(q.license == "CC0-1.0");
    CHECK(q.source == "Made for the tests");
    CHECK(q.sections[0].intro.in("en") == "About working together.");
    CHECK(q.sections[1].intro.empty());
}

TEST_CASE("Answer scales of all types are read in the order of the file", "[questionnaire]")
{
    const auto q = valid("every-key");
    REQUIRE(q.answerScales.size() == 7);
    const auto& agree = q.answerScales[0];
    CHECK(agree.kind == AnswerKind::Rating);
    CHECK(agree.lowest == 1);
    CHECK(agree.highest == 5);
    CHECK(agree.labels.at(1).text.in("nl") == "(nog) niet");
    CHECK(agree.labels.at(1).accessibleName.in("nl") == "niet of nog niet");
    CHECK(agree.labels.at(5).accessibleName.empty());
    CHECK(agree.dontKnow->in("en") == "I do not know");
    CHECK_FALSE(q.answerScales[1].dontKnow.has_value());
    const auto* sides = q.findAnswerScale(AnswerScaleId{"sides"});
    REQUIRE(sides != nullptr);
    CHECK(sides->kind == AnswerKind::Bipolar);
    CHECK(sides->labels.at(-3).text.in("en") == "almost only {left}");
    const auto* role = q.findAnswerScale(AnswerScaleId{"role"});
    REQUIRE(role->options.size() == 3);
    CHECK(role->options[1].id == "seller");
    CHECK(role->options[1].text.in("nl") == "verkoper");
    CHECK(q.findAnswerScale(AnswerScaleId{"words"})->maximumBytes == 500);
}

TEST_CASE("Items carry hints, reversal, conditions and cuts", "[questionnaire]")
{
    const auto q = valid("every-key");
    const auto& items = q.sections[0].items;
    CHECK(items[0].hint.in("en") == "Briefly too.");
    CHECK_FALSE(items[0].reversed);
    CHECK(items[1].reversed);
    CHECK(items[5].askWhen == AskWhen{ItemId{"A5"}, "baker"});
    CHECK(q.background[0].cut);
    CHECK(q.background[0].order == Ids{"baker", "seller", "driver"});
    CHECK(q.background[1].askWhen == AskWhen{ItemId{"work"}, "baker"});
    CHECK(q.open[0].hint.in("nl") == "Kort mag.");
    CHECK(q.answerScaleOf(q.open[0]).kind == AnswerKind::Text);
    CHECK(q.findItem(ItemId{"early"})->text.in("en") == "And early?");
    CHECK(q.findItem(ItemId{"tell"}) == &q.open[0]);
    CHECK(q.findItem(ItemId{"nothing"}) == nullptr);
}

TEST_CASE("Scales and contrasts keep the order of the radar", "[questionnaire]")
{
    const auto q = valid("every-key");
    CHECK(idsOf(q.topScales()) == Ids{"whole", "advice"});
    CHECK(idsOf(q.unfoldedScales()) == Ids{"part1", "part2", "advice"});
    CHECK(q.itemsOf(q.scales[0]) == std::vector<ItemId>{ItemId{"A1"}, ItemId{"A2"}, ItemId{"A3"}, ItemId{"A6"}});
    const auto* part = q.findScale(ScaleId{"part1"});
    CHECK(part->minimumAnswered == 1);
    CHECK(part->careNote.in("en") == "That deserves attention.");
    CHECK(part->careNoteOwn.in("nl") == "Dat zegt iets over de plek.");
    CHECK(q.scales[0].term.in("nl") == "het geheel");
    const auto* first = q.findContrast(ContrastId{"k1"});
    CHECK(first->leftLabel.in("en") == "Doing");
    CHECK(first->rightLabel.in("nl") == "Praten");
    CHECK(first->term.in("en") == "action and dialogue");
    CHECK(first->now == ItemId{"k1.now"});
    CHECK(first->wish == ItemId{"k1.wish"});
    CHECK_FALSE(first->aboutFirm);
    CHECK(q.contrasts[1].aboutFirm);
    CHECK(q.contrasts[1].leftLabel.empty());
}

TEST_CASE("The smallest useful file is read", "[questionnaire]")
{
    const auto q = valid("smallest");
    CHECK(q.sections[0].items[0].reversed);
    CHECK(q.contrasts.size() == 1);
    CHECK(q.scales[0].minimumAnswered == 1);
    CHECK_FALSE(q.mirrors.has_value());
}

TEST_CASE("A list of 25 items, five scales and steps one to six is read with its reversed items", "[questionnaire]")
{
    const auto q = valid("five-traits");
    REQUIRE(q.sections[0].items.size() == 25);
    CHECK(std::ranges::count_if(q.sections[0].items, &Item::reversed) == 10);
    REQUIRE(q.scales.size() == 5);
    for (const auto& scale : q.scales) {
        CHECK(scale.items.size() == 5);
        CHECK(scale.minimumAnswered == 3); // half of five, rounded up
    }
    CHECK(q.answerScales[0].highest == 6);
    CHECK(q.contrasts.empty());
}

TEST_CASE("An instrument needs neither contrasts nor background nor two languages", "[questionnaire]")
{
    const auto q = valid("no-contrasts");
    CHECK(q.contrasts.empty());
    CHECK(q.background.empty());
    CHECK(q.open.empty());
    CHECK(q.perspective == Perspective::Company);
    CHECK(q.title.in("fr") == "E\xC3\xA9n vraag"); // the only language there is
}

TEST_CASE("White space, a byte order mark and other line ends change nothing", "[questionnaire]")
{
    const auto text = readText(leerspiegel::tests::dataFolder() + "/questionnaire/valid/every-key.json");
    const auto plain = readQuestionnaire(text).questionnaire;
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : text) {
        windows += c == '\n' ? "\r\n" : std::string(1, c);
    }
    CHECK(readQuestionnaire(windows).questionnaire == plain);
    CHECK(readQuestionnaire("\n\n \t" + text + "\n\n").questionnaire == plain);
}

TEST_CASE("The example of the documentation is read", "[questionnaire]")
{
    const auto page = readText(leerspiegel::tests::sourceFolder() + "/docs/questionnaire-format.md");
    const std::string fence = "```json\n";
    const auto begin = page.find(fence) + fence.size();
    const auto read = readQuestionnaire(page.substr(begin, page.find("```", begin) - begin));
    CHECK(linesOf(read.problems).empty());
}

TEST_CASE("The documentation names every key of the format", "[questionnaire]")
{
    const auto page = readText(leerspiegel::tests::sourceFolder() + "/docs/questionnaire-format.md");
    const auto document = parseDocument(readText(leerspiegel::tests::dataFolder() + "/questionnaire/valid/every-key.json"));
    REQUIRE(document.root.has_value());
    const std::set<std::string> own{"nl", "en", "agree", "agree6", "sides", "skewed", "narrow", "role", "words"};
    std::vector<const Node*> open{&*document.root};
    while (!open.empty()) {
        const auto* node = open.back();
        open.pop_back();
        for (const auto& member : node->members) {
            open.push_back(&member.value);
            const bool step = member.key.find_first_not_of("-0123456789") == std::string::npos;
            if (!step && !own.contains(member.key)) {
                INFO(member.key);
                const bool named = page.find('`' + member.key + '`') != std::string::npos
                                   || page.find("\"" + member.key + "\": ") != std::string::npos;
                CHECK(named);
            }
        }
        for (const auto& element : node->elements) {
            open.push_back(&element);
        }
    }
}

TEST_CASE("A questionnaire that was not read by the reader cannot be asked for a scale it does not have", "[questionnaire]")
{
    Questionnaire empty;
    Item item;
    item.answerScale = AnswerScaleId{"nothing"};
    CHECK_THROWS_AS(empty.answerScaleOf(item), std::logic_error);
}

TEST_CASE("The table of item types names each kind once", "[questionnaire]")
{
    REQUIRE(itemTypes().size() == 4);
    CHECK(findItemType("rating")->kind == AnswerKind::Rating);
    CHECK(findItemType("bipolar")->kind == AnswerKind::Bipolar);
    CHECK(findItemType("choice")->kind == AnswerKind::Choice);
    CHECK(findItemType("text")->kind == AnswerKind::Text);
    CHECK(findItemType("Rating") == nullptr);
}

TEST_CASE("A text falls back to a language that is there", "[questionnaire]")
{
    const LocalizedText text({{"nl", "brood"}, {"en", "bread"}});
    CHECK(text.in("nl") == "brood");
    CHECK(text.has("en"));
    CHECK_FALSE(text.has("de"));
    CHECK_FALSE(text.in("de").empty());
    CHECK(LocalizedText().in("nl").empty());
    CHECK(LocalizedText().empty());
}
