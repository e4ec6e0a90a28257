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

/// Which rule a questionnaire file breaks. report/ProblemText makes the sentence that says how to mend it.
enum class ProblemCode
{
    // The file
    NotJson, NotUtf8, TooLarge, TooDeep, TooManyValues, StringTooLong, DuplicateKey, HiddenCharacter, NumberTooLarge,
    // Shape (also said by the published schema)
    MissingKey, UnknownKey, WrongType, EmptyText, TextTooLong, TooFewEntries, TooManyEntries, NotInList, BadId, BadEdition, BadLanguage,
    UnknownFormat, NewerFormat, BadStep,
    // What a schema cannot say
    DuplicateId, MissingTranslation, UnknownLanguage, UnknownReference, RangeEmpty, RangeTooWide, LabelOutsideRange,
    MinimumOutOfRange, ItemsAndParts, NoItemsOrParts, PartHasParts, PartUsedTwice, ItemInScaleTwice, ScaleOfOtherKind, MixedRanges,
    ContrastNotBipolar, ContrastSameItem, ContrastRangeAsymmetric, ContrastRangesDiffer, ItemInTwoContrasts, AskWhenNotBefore, AskWhenNotChoice, AskWhenUnknownOption,
    OrderUnknownOption, OrderIncomplete, CutWithoutOrder, KeyDoesNotFitType, ReversedNotRated, BackgroundNotChoice, OpenNotText, PlaceholderUnknown,
    MirrorsItself, MirrorSamePerspective, MirrorItemMissing, MirrorScaleDiffers, MirrorContrastDiffers, MirrorNotMutual,
    Last = MirrorNotMutual
};

/// One fault of a questionnaire file and where it is.
struct Problem
{
    ProblemCode code;
    Place place;
    std::string pointer; ///< JSON pointer; empty for the whole file.
    std::vector<std::string> arguments;
    bool operator==(const Problem&) const = default;
};

} // namespace leerspiegel::questionnaire
