// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/items/ItemEditor.h"

#include <span>

namespace leerspiegel::ui {

/// One kind of answering and what edits it.
struct ItemEditorKind
{
    questionnaire::AnswerKind kind;
    ItemEditor* (*make)(const OfferedItem& item, QWidget* parent);
};

/// The table of item editors: a new kind is a file pair and a line here.
std::span<const ItemEditorKind> itemEditorKinds();
ItemEditor* makeItemEditor(questionnaire::AnswerKind kind, const OfferedItem& item, QWidget* parent);

} // namespace leerspiegel::ui
