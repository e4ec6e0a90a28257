// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/HeightForWidthLayout.h"

#include <algorithm>

namespace leerspiegel::ui {

HeightForWidthLayout::HeightForWidthLayout(QWidget* parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

HeightForWidthLayout::~HeightForWidthLayout() = default;

void HeightForWidthLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* HeightForWidthLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* HeightForWidthLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    auto* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize HeightForWidthLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

QSize HeightForWidthLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        const auto hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + m_gap, std::max(size.height(), hint.height()));
    }
    return size;
}

void HeightForWidthLayout::setGeometry(const QRect& rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

} // namespace leerspiegel::ui
