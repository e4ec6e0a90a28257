// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/items/ItemEditors.h"

#include "ui/widgets/items/StepEditor.h"
#include "ui/widgets/items/TextItemEditor.h"

#include <algorithm>
#include <array>

namespace leerspiegel::ui {

using questionnaire::AnswerKind;

std::span<const ItemEditorKind> itemEditorKinds()
{
    static constexpr std::array kinds{
        ItemEditorKind{AnswerKind::Rating, makeRatingEditor},
        ItemEditorKind{AnswerKind::Bipolar, makeBipolarEditor},
        ItemEditorKind{AnswerKind::Choice, makeChoiceEditor},
        ItemEditorKind{AnswerKind::Text, makeTextEditor},
    };
    return kinds;
}

ItemEditor* makeItemEditor(AnswerKind kind, const OfferedItem& item, QWidget* parent)
{
    const auto kinds = itemEditorKinds();
    const auto found = std::ranges::find(kinds, kind, &ItemEditorKind::kind);
    return found == kinds.end() ? nullptr : found->make(item, parent);
}

} // namespace leerspiegel::ui
