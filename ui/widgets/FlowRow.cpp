// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/FlowRow.h"

#include <algorithm>

namespace leerspiegel::ui {

namespace {

constexpr int gap = 12;

} // namespace

FlowRow::FlowRow(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() = default;

void FlowRow::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

int FlowRow::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    auto* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowRow::arrange(const QRect& rectangle, bool move) const
{
    int x = rectangle.x();
    int y = rectangle.y();
    int line = 0;
    for (const auto& item : m_items) {
        const auto size = item->sizeHint().expandedTo(item->minimumSize());
        if (item->isEmpty()) {
            continue;
        }
        if (x > rectangle.x() && x + size.width() > rectangle.right() + 1) {
            x = rectangle.x();
            y += line + gap;
            line = 0;
        }
        if (move) {
            item->setGeometry({QPoint(x, y), size});
        }
        x += size.width() + gap;
        line = std::max(line, size.height());
    }
    return y + line - rectangle.y();
}

int FlowRow::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowRow::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

QSize FlowRow::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        const auto hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + gap, std::max(size.height(), hint.height()));
    }
    return size;
}

void FlowRow::setGeometry(const QRect& rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

} // namespace leerspiegel::ui
