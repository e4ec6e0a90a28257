// SPDX-License-Identifier: EUPL-1.2
#include "advice/FirmFacts.h"
#include "report/AdviceWords.h"
#include "support/Catch.h"
#include "report/Translations.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace leerspiegel;
using namespace leerspiegel::tests;

namespace {

/// Translators need an application.
struct Dutch
{
    Dutch() { translations.use("nl"); }
    int count = 1;
    char name[5] = "test";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
    report::Translations translations;
};

/// An advice and all it rests on.
struct Advised
{
    explicit Advised(advice::Facts given)
        : facts(std::move(given))
        , advice(advice::advise(rules(), facts))
    {
    }
    report::AdviceInput input() const { return {&rules(), &facts, &advice, &asked("leercultuur-medewerker")}; }
    report::AdviceWords words(const QString& language = "nl") const { return report::adviceWords(input(), language); }

    advice::Facts facts;
    advice::Advice advice;
};

int sentences(const QString& text)
{
    return static_cast<int>(text.count(QStringLiteral(". ")) + (text.endsWith(QLatin1Char('.')) ? 1 : 0));
}

} // namespace

TEST_CASE("Every option opens with a strength and gives its reason in one sentence with Omdat", "[report]")
{
    const Dutch dutch;
    for (const auto& [id, facts] : firmsByOption()) {
        const auto words = Advised(facts).words();
        REQUIRE_FALSE(words.options.empty());
        CHECK(words.options.size() <= 2);
        for (const auto& option : words.options) {
            INFO(id << ": " << option.reason.toStdString() << " / " << option.opening.toStdString());
            CHECK(option.reason.startsWith("Omdat "));
            CHECK(sentences(option.reason) == 1);
            CHECK_FALSE(option.opening.isEmpty());
            CHECK(option.firstStep.startsWith("Een eerste stap: "));
            CHECK_FALSE(option.reason.contains(QRegularExpression(QStringLiteral("%\\d"))));
        }
    }
}

TEST_CASE("A reason is made from the figures", "[report]")
{
    const Dutch dutch;
    const auto reasonOf = [](const FirmFacts& firm) { return Advised(firm.facts).words().options.front().reason.toStdString(); };
    CHECK(reasonOf(FirmFacts().both("c4", 40))
          == "Omdat “Ruimte, veiligheid en vertrouwen” volgens de medewerkers nog kan groeien (40 van de 100 punten).");
    CHECK(reasonOf(FirmFacts().company("c3", 88)) == "Omdat jullie “Het bedrijf helpt en daagt uit” anders zien (bedrijf 88, medewerkers 62).");
    CHECK(reasonOf(FirmFacts().dontKnow("c3", 60))
          == "Omdat mensen bij “Het bedrijf helpt en daagt uit” vaak “weet ik niet” kiezen (60% van de antwoorden).");
    CHECK(reasonOf(FirmFacts().wish("k4", 2.1)) == "Omdat de medewerkers meer naar “Hoger” willen (gemiddeld 2,1 stappen).");
}

TEST_CASE("Advice says its words in the language of the reader", "[report]")
{
    const auto words = Advised(FirmFacts().employees("c4", 40).facts).words("en");
    CHECK(words.options.front().title == "Involve the union or the staff council");
    CHECK(words.options.front().reason.startsWith("Because "));
}

TEST_CASE("Where safety is low that is said first, with care and without a name", "[report]")
{
    const Dutch dutch;
    const auto words = Advised(FirmFacts().employees("c4", 40).facts).words();
    REQUIRE(words.special.size() == 1);
    CHECK(words.special.front().contains("niet met een gesprek met iedereen samen"));
    CHECK(words.leader.contains("onafhankelijke gespreksleider"));
}

TEST_CASE("Nothing is said twice: not the strength of two options, not the next scan, and a shared wish is no difference", "[report]")
{
    const Dutch dutch;
    int again = 0;
    for (const auto& [id, facts] : firmsByOption()) {
        INFO(id);
        const auto words = Advised(facts).words();
        if (words.options.size() == 2) {
            CHECK(words.options[0].opening != words.options[1].opening);
            again += words.options[1].opening.startsWith("Ook hier kun je bouwen op “");
        }
        for (const auto& option : words.options) {
            CHECK((words.closing.isEmpty() || !option.firstStep.endsWith(words.closing)));
        }
        for (const auto& wish : words.sharedWishes) {
            const auto subject = wish.section(':', 0, 0);
            for (const auto& topic : words.talkTopics) {
                CHECK((!topic.startsWith(subject + ':') || topic.endsWith(" Hoe?")));
            }
        }
    }
    CHECK(again > 0);
}

TEST_CASE("A firm of three gets the guide for its own mirrors", "[report]")
{
    const Dutch dutch;
    const auto words = Advised(FirmFacts().withoutPicture(3).facts).words();
    CHECK(words.conversation);
    CHECK(words.leader.contains("geen beeld van de groep"));
    CHECK(std::ranges::any_of(words.guide, [](const auto& step) { return step.title.contains("eigen spiegel"); }));
}

TEST_CASE("The explanation tells every rule, but no confidential fact of the firm", "[report]")
{
    auto firm = FirmFacts().employees("c2a", 40).background("transfer", "yes").background("older", "half");
    const Advised advised(firm.facts);
    const auto text = report::adviceText(advised.input(), "nl", true);
    const auto json = report::adviceJson(advised.input(), "nl");
    for (const auto& option : rules().options) {
        CHECK(text.contains(QString::fromStdString("\n" + option.id.text() + " ")));
    }
    CHECK(text.contains("older"));
    CHECK_FALSE(text.contains("transfer"));
    CHECK(json.find("transfer") == std::string::npos);
}

TEST_CASE("The JSON of an advice holds every option with its triggers and figures", "[report]")
{
    const auto json = nlohmann::json::parse(report::adviceJson(Advised(FirmFacts().employees("c4", 40).facts).input(), "nl"));
    REQUIRE(json.at("options").size() == 10);
    const auto& first = json.at("options").at(0);
    CHECK(first.at("option") == "o9");
    CHECK(first.at("chosen") == true);
    const auto& trigger = first.at("triggers").at(1);
    CHECK(trigger.at("rule") == "low");
    CHECK(trigger.at("verdict") == "holds");
    CHECK(trigger.at("readings").at(0).at("value") == 40.0);
    CHECK(json.at("guide").at("kind") == "careful");
}
