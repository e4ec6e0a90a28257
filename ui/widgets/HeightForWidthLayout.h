// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace leerspiegel::ui {

/// Keeps the items of a layout whose height follows from its width. Who derives from it places them in arrange().
class HeightForWidthLayout : public QLayout
{
public:
    /// `gap`: between neighbours, in pixels.
    HeightForWidthLayout(QWidget* parent, int gap);
    ~HeightForWidthLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; } ///< What is left below stays below.
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    /// The largest of the items' own.
    QSize minimumSize() const override;
    /// All items beside one another.
    QSize sizeHint() const override;
    void setGeometry(const QRect& rectangle) override;

protected:
    using Items = std::vector<std::unique_ptr<QLayoutItem>>;

    /// Lays the items out from the top left of the rectangle and tells how high they get; moves them only if asked.
    virtual int arrange(const QRect& rectangle, bool move) const = 0;
    const Items& items() const { return m_items; }
    int gap() const { return m_gap; }

private:
    Items m_items;
    int m_gap;
};

} // namespace leerspiegel::ui
