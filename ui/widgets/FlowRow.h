// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace leerspiegel::ui {

/// Buttons beside each other; what does not fit goes to the next line, so that large text never runs out of the window.
class FlowRow final : public QLayout
{
public:
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rectangle) override;

private:
    /// Places the items when `move`, and returns the height that they need.
    int arrange(const QRect& rectangle, bool move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace leerspiegel::ui
