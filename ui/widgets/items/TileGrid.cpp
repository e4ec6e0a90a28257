// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/items/TileGrid.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace leerspiegel::ui {

namespace {

constexpr int gap = 8;

bool stretches(const QLayoutItem& item) { return item.widget()->sizePolicy().horizontalStretch() > 0; }

int leastWidth(const QLayoutItem& item) { return item.minimumSize().width(); }

} // namespace

TileGrid::TileGrid(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

TileGrid::~TileGrid() = default;

void TileGrid::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int TileGrid::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* TileGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* TileGrid::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    auto* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

/// The width of each when all stand in one row; empty when they do not fit. Tiles are equally wide where words allow it.
std::vector<int> TileGrid::widthsBeside(int width) const
{
    int room = width - gap * (count() - 1);
    int sharing = 0;
    for (const auto& item : m_items) {
        stretches(*item) ? void(++sharing) : void(room -= std::max(leastWidth(*item), item->sizeHint().width()));
    }
    std::vector<int> widths;
    const int share = sharing > 0 ? room / sharing : 0;
    for (const auto& item : m_items) {
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
    for (const auto& item : m_items) {
        least = std::max(least, leastWidth(*item));
    }
    const int most = std::clamp((width + gap) / (least + gap), 1, std::max(1, count()));
    const int rows = (count() + most - 1) / most;
    return rows > 0 ? (count() + rows - 1) / rows : 1;
}

int TileGrid::arrange(const QRect& rectangle, bool move) const
{
    auto widths = widthsBeside(rectangle.width());
    int columns = count();
    if (widths.empty() && count() > 0) {
        columns = columnsOf(rectangle.width());
        widths.assign(m_items.size(), (rectangle.width() - gap * (columns - 1)) / columns);
    }
    int y = rectangle.y();
    for (int first = 0; first < count(); first += columns) {
        const int last = std::min(first + columns, count());
        int high = 0;
        for (int index = first; index < last; ++index) {
            const auto at = static_cast<std::size_t>(index);
            high = std::max(high, m_items[at]->heightForWidth(widths[at]));
        }
        int x = rectangle.x();
        for (int index = first; move && index < last; ++index) {
            const auto at = static_cast<std::size_t>(index);
            m_items[at]->setGeometry({x, y, widths[at], high});
            x += widths[at] + gap;
        }
        y += high + (last < count() ? gap : 0);
    }
    return y - rectangle.y();
}

int TileGrid::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize TileGrid::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

QSize TileGrid::sizeHint() const
{
    return std::accumulate(m_items.begin(), m_items.end(), QSize(), [](QSize size, const auto& item) {
        const auto hint = item->sizeHint();
        return QSize(size.width() + hint.width() + gap, std::max(size.height(), hint.height()));
    });
}

void TileGrid::setGeometry(const QRect& rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

} // namespace leerspiegel::ui
