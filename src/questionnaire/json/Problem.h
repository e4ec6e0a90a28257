// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

namespace leerspiegel::questionnaire {

/// A place in a text: both count from 1, columns in code points; a BOM counts as nothing, CRLF is one line end.
struct Place
{
    std::size_t line = 1;
    std::size_t column = 1;
    auto operator<=>(const Place&) const = default;
};

/// Which rule a questionnaire file, an advice file or a contribution to a region breaks. report/ProblemText makes the sentence that says
/// how to mend it. Behind each code: its arguments, in order.
enum class ProblemCode {
    // The file; any of these but DuplicateKey and HiddenCharacter ends the reading
    NotJson,         ///< none
    NotUtf8,         ///< none
    TooLarge,        ///< limit in bytes
    TooDeep,         ///< limit in levels
    TooManyValues,   ///< limit in values
    StringTooLong,   ///< limit in bytes, of a text or of a key
    DuplicateKey,    ///< the key
    HiddenCharacter, ///< none
    NumberTooLarge,  ///< none

    // Shape (also said by the published schema)
    MissingKey,     ///< the key
    UnknownKey,     ///< the key, the keys that are possible
    WrongType,      ///< what should stand there, what stands there: object, array, text, boolean, integer, number, fraction, null
    EmptyText,      ///< none
    TextTooLong,    ///< limit in bytes
    TooFewEntries,  ///< least number
    TooManyEntries, ///< largest number
    NotInList,      ///< the values that are possible
    BadId,          ///< none
    BadEdition,     ///< none
    BadLanguage,    ///< none
    UnknownFormat,  ///< the format that is known
    NewerFormat,    ///< number found, newest number known
    BadStep,        ///< the key that is no whole number

    // What a schema cannot say
    DuplicateId,             ///< the id
    MissingTranslation,      ///< the language
    UnknownLanguage,         ///< the language
    UnknownReference,        ///< the id
    RangeEmpty,              ///< none
    RangeTooWide,            ///< lowest and highest that are possible
    LabelOutsideRange,       ///< the step, lowest, highest
    MinimumOutOfRange,       ///< lowest and highest that are possible
    ItemsAndParts,           ///< none
    NoItemsOrParts,          ///< none
    PartHasParts,            ///< id of the part
    PartUsedTwice,           ///< id of the part
    ItemInScaleTwice,        ///< id of the item
    ScaleOfOtherKind,        ///< id of the item that has no number
    MixedRanges,             ///< id of the first item or part with another range
    ContrastNotBipolar,      ///< id of the item
    ContrastSameItem,        ///< id of the item
    ContrastRangeAsymmetric, ///< id of the item
    ContrastRangesDiffer,    ///< none
    ItemInTwoContrasts,      ///< id of the item
    AskWhenNotBefore,        ///< id of the item
    AskWhenNotChoice,        ///< id of the item
    AskWhenUnknownOption,    ///< id of the option, id of the item
    OrderUnknownOption,      ///< id of the option
    OrderIncomplete,         ///< none
    CutWithoutOrder,         ///< none
    KeyDoesNotFitType,       ///< the key, what it does not go with
    ReversedNotRated,        ///< none
    BackgroundNotChoice,     ///< id of the answer scale
    OpenNotText,             ///< id of the answer scale
    PlaceholderUnknown,      ///< none
    MirrorsItself,           ///< none
    MirrorSamePerspective,   ///< none
    MirrorItemMissing,       ///< id of the item
    MirrorScaleDiffers,      ///< id of the scale
    MirrorContrastDiffers,   ///< id of the contrast
    MirrorNotMutual,         ///< id of the other questionnaire

    // Rules of an advice file
    NotInQuestionnaires, ///< the id
    MinutesDoNotFit,     ///< the sum found, the sum needed
    TooManyQuestions,    ///< fewest, most
    NoTopicsStep,        ///< none

    // Contributions to a region (region/json)
    NumberNotRounded,  ///< the step
    TooFewPeople,      ///< least number of people
    SpreadOfFewPeople, ///< least number of people
    DifferentPeople,   ///< none
    GroupIncomplete,   ///< none
    Last = GroupIncomplete
};

/// One fault of a file and where it is.
struct Problem
{
    ProblemCode code;
    Place place;
    std::string pointer; ///< JSON pointer; empty for the whole file.
    std::vector<std::string> arguments;
    bool operator==(const Problem&) const = default;
};

} // namespace leerspiegel::questionnaire
