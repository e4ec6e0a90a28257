// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Answer.h"
#include "questionnaire/Questionnaire.h"

#include <QString>

#include <optional>
#include <vector>

namespace leerspiegel::ui {

/// One possible answer as it is shown.
struct AnswerOption
{
    questionnaire::Answer answer;
    QString text;
    QString accessibleName;
    bool operator==(const AnswerOption&) const = default;
};

/// What the scan page shows for one item. Plain values, so that tests can compare them.
struct ItemView
{
    questionnaire::ItemId id;
    questionnaire::AnswerKind kind = questionnaire::AnswerKind::Rating;
    int number = 0; ///< 0: not numbered (background, open questions).
    QString prompt;
    QString hint;
    std::vector<AnswerOption> options;    ///< Steps, positions or choices, in order.
    std::optional<AnswerOption> dontKnow; ///< Shown apart.
    questionnaire::Answer chosen;
    int maximumBytes = 0; ///< Text only.
    bool operator==(const ItemView&) const = default;
};

/// A contrast: two poles, asked as it is now and as one wishes it.
struct ContrastView
{
    int number = 0;
    QString left;
    QString right;
    ItemView now;
    ItemView wish;
    bool operator==(const ContrastView&) const = default;
};

/// One page of a scan.
struct ScanPageView
{
    QString title;
    QString intro;       ///< Empty on all but the first page of a part.
    QString progress;    ///< "Deel 4 van 7 · nog ongeveer 4 minuten"
    int percentDone = 0; ///< Of the pages.
    std::vector<ItemView> items;
    std::vector<ContrastView> contrasts;
    bool canGoBack = false;
    bool operator==(const ScanPageView&) const = default;
};

/// An item without an answer, on the closing page.
struct UnansweredView
{
    int number = 0;
    QString prompt;
    int page = 0;
    bool operator==(const UnansweredView&) const = default;
};

/// Whether what was clicked is safe. Saving runs off the GUI thread, in order.
enum class SaveState { Nothing, Saving, Saved, Failed };

} // namespace leerspiegel::ui
