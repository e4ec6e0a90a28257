// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/Picture.h"

#include <QWidget>

namespace leerspiegel::ui {

/// Shows one chart as large as fits. Reached with Tab; its name is the title, its description the summary and the numbers.
/// The context menu, also by keyboard, saves and copies it as SVG or PNG.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    void setPicture(report::Picture picture);
    const report::Picture& picture() const { return m_picture; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// SVG when the name ends in .svg, else PNG. False when it could not be written.
    bool saveTo(const QString& path) const;
    void copyAsImage() const;
    void copyAsSvg() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    report::ChartTheme theme() const;
    void askAndSave();

    report::Picture m_picture;
};

} // namespace leerspiegel::ui
