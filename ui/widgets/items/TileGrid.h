// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/HeightForWidthLayout.h"

namespace leerspiegel::ui {

/// Answers beside one another while all their words fit; else in rows of equal columns, so that no word is cut.
class TileGrid final : public HeightForWidthLayout
{
public:
    explicit TileGrid(QWidget* parent);

private:
    std::vector<int> widthsBeside(int width) const;
    int columnsOf(int width) const;
    int arrange(const QRect& rectangle, bool move) const override;
};

} // namespace leerspiegel::ui
