// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/FlowRow.h"

#include <algorithm>

namespace leerspiegel::ui {

FlowRow::FlowRow(QWidget* parent)
    : HeightForWidthLayout(parent, 12)
{
}

int FlowRow::arrange(const QRect& rectangle, bool move) const
{
    int x = rectangle.x();
    int y = rectangle.y();
    int line = 0;
    for (const auto& item : items()) {
        const auto size = item->sizeHint().expandedTo(item->minimumSize());
        if (item->isEmpty()) {
            continue;
        }
        if (x > rectangle.x() && x + size.width() > rectangle.right() + 1) {
            x = rectangle.x();
            y += line + gap();
            line = 0;
        }
        if (move) {
            item->setGeometry({QPoint(x, y), size});
        }
        x += size.width() + gap();
        line = std::max(line, size.height());
    }
    return y + line - rectangle.y();
}

} // namespace leerspiegel::ui
