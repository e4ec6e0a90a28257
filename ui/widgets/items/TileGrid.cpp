// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/items/TileGrid.h"

#include <QWidget>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

bool stretches(const QLayoutItem& item) { return item.widget()->sizePolicy().horizontalStretch() > 0; }

int leastWidth(const QLayoutItem& item) { return item.minimumSize().width(); }

} // namespace

TileGrid::TileGrid(QWidget* parent)
    : HeightForWidthLayout(parent, 8)
{
}

/// The width of each when all stand in one row; empty when they do not fit. Tiles are equally wide where words allow it.
std::vector<int> TileGrid::widthsBeside(int width) const
{
    int room = width - gap() * (count() - 1);
    int sharing = 0;
    for (const auto& item : items()) {
        stretches(*item) ? void(++sharing) : void(room -= std::max(leastWidth(*item), item->sizeHint().width()));
    }
    std::vector<int> widths;
    const int share = sharing > 0 ? room / sharing : 0;
    for (const auto& item : items()) {
        widths.push_back(stretches(*item) ? share : std::max(leastWidth(*item), item->sizeHint().width()));
        if (widths.back() < leastWidth(*item)) {
            return {};
        }
    }
    return widths;
}

/// Rows as even as can be.
int TileGrid::columnsOf(int width) const
{
    int least = 1;
    for (const auto& item : items()) {
        least = std::max(least, leastWidth(*item));
    }
    const int most = std::clamp((width + gap()) / (least + gap()), 1, std::max(1, count()));
    const int rows = (count() + most - 1) / most;
    return rows > 0 ? (count() + rows - 1) / rows : 1;
}

int TileGrid::arrange(const QRect& rectangle, bool move) const
{
    auto widths = widthsBeside(rectangle.width());
    int columns = count();
    if (widths.empty() && count() > 0) {
        columns = columnsOf(rectangle.width());
        widths.assign(items().size(), (rectangle.width() - gap() * (columns - 1)) / columns);
    }
    int y = rectangle.y();
    for (int first = 0; first < count(); first += columns) {
        const int last = std::min(first + columns, count());
        int high = 0;
        for (int index = first; index < last; ++index) {
            const auto at = static_cast<std::size_t>(index);
            high = std::max(high, items()[at]->heightForWidth(widths[at]));
        }
        int x = rectangle.x();
        for (int index = first; move && index < last; ++index) {
            const auto at = static_cast<std::size_t>(index);
            items()[at]->setGeometry({x, y, widths[at], high});
            x += widths[at] + gap();
        }
        y += high + (last < count() ? gap() : 0);
    }
    return y - rectangle.y();
}

} // namespace leerspiegel::ui
