// SPDX-License-Identifier: EUPL-1.2
#include "report/ProblemText.h"

#include "report/Tr.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace leerspiegel::report {

using questionnaire::ProblemCode;

namespace {

struct Sentence
{
    ProblemCode code;
    const char* text; ///< %1 to %3: the problem's arguments.
};

constexpr std::array sentences{
    Sentence{ProblemCode::NotJson,
             QT_TRANSLATE_NOOP("ReportTr", "this is not valid JSON; look for a missing comma, quote or bracket just before this place")},
    Sentence{ProblemCode::NotUtf8, QT_TRANSLATE_NOOP("ReportTr", "the text is not stored as UTF-8; save it again as UTF-8")},
    Sentence{ProblemCode::TooLarge, QT_TRANSLATE_NOOP("ReportTr", "the file is larger than %1 bytes; split it or leave texts out")},
    Sentence{ProblemCode::TooDeep, QT_TRANSLATE_NOOP("ReportTr", "brackets are nested deeper than %1; take some levels out")},
    Sentence{ProblemCode::TooManyValues, QT_TRANSLATE_NOOP("ReportTr", "the file holds more than %1 values; split the questionnaire")},
    Sentence{ProblemCode::StringTooLong, QT_TRANSLATE_NOOP("ReportTr", "a text is longer than %1 bytes; shorten it")},
    Sentence{ProblemCode::DuplicateKey, QT_TRANSLATE_NOOP("ReportTr", "the key \"%1\" stands here twice; keep one")},
    Sentence{ProblemCode::HiddenCharacter,
             QT_TRANSLATE_NOOP("ReportTr", "the text holds a character that nobody can see; type the text again")},
    Sentence{ProblemCode::NumberTooLarge, QT_TRANSLATE_NOOP("ReportTr", "this number is too large to be read exactly; use a smaller one")},
    Sentence{ProblemCode::MissingKey, QT_TRANSLATE_NOOP("ReportTr", "the key \"%1\" is missing; add it")},
    Sentence{ProblemCode::UnknownKey,
             QT_TRANSLATE_NOOP("ReportTr", "the key \"%1\" is not known here; take it out or choose one of these: %2")},
    Sentence{ProblemCode::WrongType, QT_TRANSLATE_NOOP("ReportTr", "here should be %1, but there is %2; mend that")},
    Sentence{ProblemCode::EmptyText, QT_TRANSLATE_NOOP("ReportTr", "this text is empty; write something or leave the key out")},
    Sentence{ProblemCode::TextTooLong, QT_TRANSLATE_NOOP("ReportTr", "this is too long; shorten it to at most %1 bytes")},
    Sentence{ProblemCode::TooFewEntries, QT_TRANSLATE_NOOP("ReportTr", "at least %1 entries are needed here; add some")},
    Sentence{ProblemCode::TooManyEntries, QT_TRANSLATE_NOOP("ReportTr", "at most %1 entries may stand here; take some out")},
    Sentence{ProblemCode::NotInList, QT_TRANSLATE_NOOP("ReportTr", "this value is not known; choose one of these: %1")},
    Sentence{ProblemCode::BadId,
             QT_TRANSLATE_NOOP("ReportTr", "an id has 1 to 64 letters, digits, dots, dashes or underscores; choose another")},
    Sentence{ProblemCode::BadEdition, QT_TRANSLATE_NOOP("ReportTr", "an edition is a short text such as \"1.0.0\"; write it like that")},
    Sentence{ProblemCode::BadLanguage, QT_TRANSLATE_NOOP("ReportTr", "a language is a code such as \"nl\" or \"en\"; write it like that")},
    Sentence{ProblemCode::UnknownFormat, QT_TRANSLATE_NOOP("ReportTr", "the format of this file is not known; write \"%1\" here")},
    Sentence{ProblemCode::NewerFormat,
             QT_TRANSLATE_NOOP("ReportTr", "this file has format %1, this program knows up to %2; install a newer Leerspiegel")},
    Sentence{ProblemCode::BadStep, QT_TRANSLATE_NOOP("ReportTr", "\"%1\" is no whole number; labels stand at steps such as \"1\"")},
    Sentence{ProblemCode::DuplicateId,
             QT_TRANSLATE_NOOP("ReportTr", "the id \"%1\" is in use already (capitals do not count); choose another")},
    Sentence{ProblemCode::MissingTranslation, QT_TRANSLATE_NOOP("ReportTr", "the text in language \"%1\" is missing; add it")},
    Sentence{ProblemCode::UnknownLanguage,
             QT_TRANSLATE_NOOP("ReportTr", "the language \"%1\" is not in \"languages\"; add it there or leave this text out")},
    Sentence{ProblemCode::UnknownReference,
             QT_TRANSLATE_NOOP("ReportTr", "\"%1\" does not exist in this file; mend the id or add what it names")},
    Sentence{ProblemCode::RangeEmpty, QT_TRANSLATE_NOOP("ReportTr", "highest must be above lowest; change one of them")},
    Sentence{ProblemCode::RangeTooWide, QT_TRANSLATE_NOOP("ReportTr", "this lies outside what is possible; choose a number from %1 to %2")},
    Sentence{ProblemCode::LabelOutsideRange, QT_TRANSLATE_NOOP("ReportTr", "step %1 lies outside %2 to %3; move or remove the label")},
    Sentence{ProblemCode::MinimumOutOfRange,
             QT_TRANSLATE_NOOP("ReportTr", "minimumAnswered lies outside %1 to %2, the number of items; choose a number in between")},
    Sentence{ProblemCode::ItemsAndParts, QT_TRANSLATE_NOOP("ReportTr", "a scale has items or parts, not both; keep one")},
    Sentence{ProblemCode::NoItemsOrParts, QT_TRANSLATE_NOOP("ReportTr", "a scale needs items or parts; add one of them")},
    Sentence{ProblemCode::PartHasParts, QT_TRANSLATE_NOOP("ReportTr", "\"%1\" has parts itself; a part must have items")},
    Sentence{ProblemCode::PartUsedTwice, QT_TRANSLATE_NOOP("ReportTr", "\"%1\" is a part already; a scale is a part only once")},
    Sentence{ProblemCode::ItemInScaleTwice, QT_TRANSLATE_NOOP("ReportTr", "the item \"%1\" stands in this scale twice; keep one")},
    Sentence{ProblemCode::ScaleOfOtherKind,
             QT_TRANSLATE_NOOP("ReportTr", "the item \"%1\" is not rated, so it cannot be scored; take it out")},
    Sentence{ProblemCode::MixedRanges,
             QT_TRANSLATE_NOOP("ReportTr", "\"%1\" has another range than the others of this scale; all need the same lowest and highest")},
    Sentence{ProblemCode::ContrastNotBipolar,
             QT_TRANSLATE_NOOP("ReportTr", "\"%1\" is not answered between two poles; give it a bipolar answer scale")},
    Sentence{ProblemCode::ContrastSameItem, QT_TRANSLATE_NOOP("ReportTr", "now and wish are the same item \"%1\"; a contrast needs two")},
    Sentence{
        ProblemCode::ContrastRangeAsymmetric,
        QT_TRANSLATE_NOOP("ReportTr", "the answer scale of \"%1\" is not equally wide on both sides of 0; make it so, such as -3 to 3")},
    Sentence{ProblemCode::ContrastRangesDiffer,
             QT_TRANSLATE_NOOP("ReportTr", "now and wish have different ranges; give both the same answer scale")},
    Sentence{ProblemCode::ItemInTwoContrasts,
             QT_TRANSLATE_NOOP("ReportTr", "the item \"%1\" is in a contrast already; an item belongs to one place of one contrast")},
    Sentence{ProblemCode::AskWhenNotBefore,
             QT_TRANSLATE_NOOP("ReportTr", "\"%1\" is not asked before this item; askWhen can only look back")},
    Sentence{ProblemCode::AskWhenNotChoice, QT_TRANSLATE_NOOP("ReportTr", "\"%1\" is no choice item; askWhen needs one")},
    Sentence{ProblemCode::AskWhenUnknownOption, QT_TRANSLATE_NOOP("ReportTr", "\"%1\" is no option of \"%2\"; mend it")},
    Sentence{ProblemCode::OrderUnknownOption, QT_TRANSLATE_NOOP("ReportTr", "\"%1\" is no option of this item; mend the order")},
    Sentence{ProblemCode::OrderIncomplete, QT_TRANSLATE_NOOP("ReportTr", "the order must name every option once")},
    Sentence{ProblemCode::CutWithoutOrder,
             QT_TRANSLATE_NOOP("ReportTr", "an item that may cut the picture needs an order, so that small groups can be joined; add it")},
    Sentence{ProblemCode::KeyDoesNotFitType, QT_TRANSLATE_NOOP("ReportTr", "the key \"%1\" does not go with \"%2\"; take it out")},
    Sentence{ProblemCode::ReversedNotRated, QT_TRANSLATE_NOOP("ReportTr", "only a rated item can be reversed; take it out")},
    Sentence{ProblemCode::BackgroundNotChoice, QT_TRANSLATE_NOOP("ReportTr", "a background question is a choice; \"%1\" is not")},
    Sentence{ProblemCode::OpenNotText,
             QT_TRANSLATE_NOOP("ReportTr", "an open question is answered in own words; \"%1\" is not of type text")},
    Sentence{ProblemCode::PlaceholderUnknown,
             QT_TRANSLATE_NOOP("ReportTr", "only {left} and {right} can stand between braces, and only between poles")},
    Sentence{ProblemCode::MirrorsItself, QT_TRANSLATE_NOOP("ReportTr", "a questionnaire cannot mirror itself; name the other one")},
    Sentence{
        ProblemCode::MirrorSamePerspective,
        QT_TRANSLATE_NOOP("ReportTr",
                          "mirrored questionnaires need different perspectives; write \"company\" in one and \"individual\" in the other")},
    Sentence{ProblemCode::MirrorItemMissing,
             QT_TRANSLATE_NOOP("ReportTr",
                               "the item \"%1\" is not in the mirrored questionnaire, or is answered differently there; make both alike")},
    Sentence{ProblemCode::MirrorScaleDiffers,
             QT_TRANSLATE_NOOP("ReportTr", "the scale \"%1\" is not the same in the mirrored questionnaire; make both alike")},
    Sentence{ProblemCode::MirrorContrastDiffers,
             QT_TRANSLATE_NOOP("ReportTr", "the contrast \"%1\" is not the same in the mirrored questionnaire; make both alike")},
    Sentence{ProblemCode::MirrorNotMutual,
             QT_TRANSLATE_NOOP("ReportTr", "\"%1\" does not name this questionnaire as its mirror; name it there")},
    Sentence{ProblemCode::NotInQuestionnaires,
             QT_TRANSLATE_NOOP("ReportTr", "\"%1\" is not in the questionnaires that this advice is for; mend the id")},
    Sentence{ProblemCode::MinutesDoNotFit, QT_TRANSLATE_NOOP("ReportTr", "the minutes of these steps make %1; together they must be %2")},
    Sentence{ProblemCode::TooManyQuestions,
             QT_TRANSLATE_NOOP("ReportTr", "the steps of a guide together ask %1 to %2 questions; add or remove some")},
    Sentence{ProblemCode::NoTopicsStep,
             QT_TRANSLATE_NOOP("ReportTr", "one step of a guide must have \"topics\": true, and only one; mend that")},
    Sentence{ProblemCode::NumberNotRounded,
             QT_TRANSLATE_NOOP("ReportTr",
                               "this figure is finer than steps of %1, as figures of groups are rounded; make the contribution anew")},
    Sentence{ProblemCode::TooFewPeople,
             QT_TRANSLATE_NOOP("ReportTr", "this figure rests on fewer than %1 people; it may not be in a contribution")},
    Sentence{ProblemCode::SpreadOfFewPeople, QT_TRANSLATE_NOOP("ReportTr", "a spread may only stand here from %1 people on; take it out")},
    Sentence{ProblemCode::DifferentPeople,
             QT_TRANSLATE_NOOP("ReportTr",
                               "figures that belong together rest on different numbers of people; they could give a few people away")},
    Sentence{ProblemCode::GroupIncomplete,
             QT_TRANSLATE_NOOP("ReportTr", "an age stands here twice, or a group alone; ages are at least two groups without overlap")},
};

struct KindName
{
    std::string_view kind; ///< As a WrongType problem says it.
    const char* text;
};

constexpr std::array kindNames{
    KindName{"object", QT_TRANSLATE_NOOP("ReportTr", "a block between { and }")},
    KindName{"array", QT_TRANSLATE_NOOP("ReportTr", "a list between [ and ]")},
    KindName{"text", QT_TRANSLATE_NOOP("ReportTr", "a text in quotes")},
    KindName{"boolean", QT_TRANSLATE_NOOP("ReportTr", "true or false")},
    KindName{"integer", QT_TRANSLATE_NOOP("ReportTr", "a whole number")},
    KindName{"number", QT_TRANSLATE_NOOP("ReportTr", "a number")},
    KindName{"fraction", QT_TRANSLATE_NOOP("ReportTr", "a number with decimals")},
    KindName{"null", QT_TRANSLATE_NOOP("ReportTr", "null, so nothing")},
};

/// Kinds of values in words; an argument that is no kind stays as it is.
std::vector<std::string> inWords(std::vector<std::string> kinds)
{
    for (auto& kind : kinds) {
        const auto* found = std::ranges::find(kindNames, kind, &KindName::kind);
        if (found != kindNames.end()) {
            kind = ReportTr::tr(found->text).toStdString();
        }
    }
    return kinds;
}

} // namespace

QString problemText(const questionnaire::Problem& problem)
{
    const auto found = std::ranges::find(sentences, problem.code, &Sentence::code);
    if (found == sentences.end()) {
        return {};
    }
    const auto words = problem.code == ProblemCode::WrongType ? inWords(problem.arguments) : problem.arguments;
    return filled(ReportTr::tr(found->text), words);
}

} // namespace leerspiegel::report
