// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/AnswerScale.h"

#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::questionnaire {

/// Whose mirror a questionnaire is.
enum class Perspective { Company, Individual };

/// The item is asked only when a choice item before it has this answer.
struct AskWhen
{
    ItemId item;
    std::string is;
    bool operator==(const AskWhen&) const = default;
};

struct Item
{
    ItemId id;
    AnswerScaleId answerScale;
    LocalizedText text;
    LocalizedText hint;
    bool reversed = false;
    std::optional<AskWhen> askWhen;
    bool cut = false;               ///< Background only: the group picture may be cut by this variable.
    std::vector<std::string> order; ///< Background with cut only: options in the order in which small groups may be joined.
    bool operator==(const Item&) const = default;
};

/// Items that are shown together, in the order in which they are asked.
struct Section
{
    SectionId id;
    LocalizedText title;
    LocalizedText intro;
    std::vector<Item> items;
    bool operator==(const Section&) const = default;
};

/// A score: the mean of items or the mean of parts, never both.
struct Scale
{
    ScaleId id;
    LocalizedText title;
    LocalizedText term; ///< The source's term, for the owner's report and export.
    std::vector<ItemId> items;
    std::vector<ScaleId> parts;
    int minimumAnswered = 0;   ///< Fewest answered items for a score; scales with items only.
    LocalizedText careNote;    ///< Said of a group instead of a growth word when the score is low.
    LocalizedText careNoteOwn; ///< The same, said to one respondent about the own score.
    bool operator==(const Scale&) const = default;
};

/// Two poles that are both needed; asked as it is now and as one wishes it.
struct Contrast
{
    ContrastId id;
    LocalizedText title;
    LocalizedText left;
    LocalizedText right;
    LocalizedText leftLabel; ///< Short, for charts; the title's half when the file gives none.
    LocalizedText rightLabel;
    LocalizedText term;
    ItemId now;
    ItemId wish;
    bool aboutFirm = false; ///< True: a view on the firm from both sides. False: about one's own learning or the firm's people.
    bool operator==(const Contrast&) const = default;
};

/// A fixed definition of what is asked and how it is scored. An edition never changes after release.
struct Questionnaire
{
    QuestionnaireId id;
    std::string edition;
    std::vector<std::string> languages; ///< First is the main language.
    Perspective perspective = Perspective::Individual;
    std::optional<QuestionnaireId> mirrors;
    LocalizedText title;
    LocalizedText intro;
    LocalizedText howToAnswer;
    LocalizedText backgroundIntro;
    LocalizedText openIntro;
    std::string license;
    std::string source;
    std::vector<AnswerScale> answerScales;
    std::vector<Section> sections; ///< In the order in which they are asked.
    std::vector<Scale> scales;     ///< In the order of the radar.
    std::vector<Contrast> contrasts;
    std::vector<Item> background; ///< Choice items, asked last, each optional.
    std::vector<Item> open;       ///< Text items, optional.

    const AnswerScale* findAnswerScale(const AnswerScaleId& wanted) const;
    const Scale* findScale(const ScaleId& wanted) const;
    const Contrast* findContrast(const ContrastId& wanted) const;
    /// Looks in sections, background and open questions.
    const Item* findItem(const ItemId& wanted) const;
    /// The answer scale of an item of this questionnaire.
    const AnswerScale& answerScaleOf(const Item& item) const;

    /// Scales that are no part of another: the spokes of the folded radar, in order.
    std::vector<const Scale*> topScales() const;
    /// Top scales with every scale that has parts replaced by its parts: the spokes of the unfolded radar, in order.
    std::vector<const Scale*> unfoldedScales() const;
    /// All items that feed a scale, through its parts if it has any.
    std::vector<ItemId> itemsOf(const Scale& scale) const;

    bool operator==(const Questionnaire&) const = default;
};

} // namespace leerspiegel::questionnaire
