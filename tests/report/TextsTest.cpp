// SPDX-License-Identifier: EUPL-1.2
#include "report/ErrorText.h"
#include "report/ProblemText.h"
#include "report/Tr.h"
#include "report/Translations.h"
#include "report/Words.h"
#include "support/Catch.h"

#include <memory>

using namespace leerspiegel;

namespace {

/// Translators need an application.
struct Words
{
    int count = 1;
    char name[5] = "test";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
    report::Translations translations;
};

} // namespace

TEST_CASE("Every error and every problem has a sentence in both languages, with all places filled", "[report]")
{
    Words words;
    for (const auto* language : {"nl", "en"}) {
        words.translations.use(language);
        for (int code = 0; code <= static_cast<int>(base::ErrorCode::Last); ++code) {
            const auto text = report::errorText({static_cast<base::ErrorCode>(code), "bestand", {"1", "2", "3"}});
            INFO(language << ' ' << code << ' ' << text.toStdString());
            CHECK(text.startsWith("bestand: "));
            CHECK(text.size() > 25);
            CHECK_FALSE(text.contains('%'));
            CHECK_FALSE(text.contains("no words for"));
        }
        for (int code = 0; code <= static_cast<int>(questionnaire::ProblemCode::Last); ++code) {
            const auto text = report::problemText({static_cast<questionnaire::ProblemCode>(code), {}, {}, {"1", "2", "3"}});
            INFO(language << ' ' << code << ' ' << text.toStdString());
            CHECK(text.size() > 15);
            CHECK_FALSE(text.contains('%'));
        }
    }
}

TEST_CASE("A value of the wrong kind is named in words, not in terms of the format", "[report]")
{
    Words words;
    words.translations.use("nl");
    CHECK(report::problemText({questionnaire::ProblemCode::WrongType, {}, {}, {"integer", "fraction"}})
          == "hier hoort een heel getal te staan, maar er staat een getal met cijfers achter de punt; herstel dat");
    for (const auto* kind : {"object", "array", "text", "boolean", "integer", "number", "fraction"}) {
        const auto text = report::problemText({questionnaire::ProblemCode::WrongType, {}, {}, {kind, "null"}});
        CHECK_FALSE(text.contains(kind));
        CHECK(text.contains("er staat null, dus niets"));
    }
}

TEST_CASE("The Dutch sentences are Dutch", "[report]")
{
    Words words;
    words.translations.use("nl");
    CHECK(report::errorText({base::ErrorCode::FileEmpty}) == "Dit bestand is leeg. Kies een ander bestand.");
    CHECK(report::growthWord(38) == "op weg");
}

TEST_CASE("A place inside the program is said in words, a file by its name", "[report]")
{
    Words words;
    words.translations.use("nl");
    CHECK(report::errorText({base::ErrorCode::RoundNotOpen, "round"}).startsWith("het meetmoment: "));
    CHECK(report::errorText({base::ErrorCode::FileEmpty, "round.leerspiegel"}).startsWith("round.leerspiegel: "));
}

TEST_CASE("An argument that looks like a place stays as it is, and places may stand in any order", "[report]")
{
    CHECK(report::filled("%1 of %2", {"%2", "7"}) == "%2 of 7");
    CHECK(report::filled("%2 before %1", {"a", "b"}) == "b before a");
    CHECK(report::filled("100 % sure", {"a"}) == "100 % sure");
}

TEST_CASE("Growth words change halfway between two answers", "[report]")
{
    CHECK(report::growthWord(37.4) == report::growthWord(0));
    CHECK(report::growthWord(37.6) == report::growthWord(62));
    CHECK(report::growthWord(63) == report::growthWord(87));
    CHECK(report::growthWord(88) == report::growthWord(100));
    CHECK(report::growthWord(62) != report::growthWord(63));
    CHECK(report::isLow(62));
    CHECK_FALSE(report::isLow(63));
}
