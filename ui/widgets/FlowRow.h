// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/HeightForWidthLayout.h"

namespace leerspiegel::ui {

/// Buttons beside each other; what does not fit goes to the next line, so that large text never runs out of the window.
class FlowRow final : public HeightForWidthLayout
{
public:
    explicit FlowRow(QWidget* parent = nullptr);

    Qt::Orientations expandingDirections() const override { return {}; }

private:
    int arrange(const QRect& rectangle, bool move) const override;
};

} // namespace leerspiegel::ui
