// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace leerspiegel::ui {

/// Answers beside one another while all their words fit; else in rows of equal columns, so that no word is cut.
class TileGrid final : public QLayout
{
public:
    explicit TileGrid(QWidget* parent);
    ~TileGrid() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rectangle) override;

private:
    std::vector<int> widthsBeside(int width) const;
    int columnsOf(int width) const;
    int arrange(const QRect& rectangle, bool move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace leerspiegel::ui
