// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/ErrorCode.h"
#include "report/charts/Picture.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

namespace leerspiegel::ui {

class MessageBar;

/// Shows one chart, laid out anew for every width and size of text, so that its words are as large as those around it. Reached with Tab;
/// its name is the title, its description the summary and the numbers. Enter, the space bar or the context menu offers to save and copy it
/// as SVG or PNG; Ctrl+C copies the picture. It says on itself where it was saved, or that it was not, until the focus goes on.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    /// Lays out the chart for a width in its own units, where text is 13 high.
    using Draw = std::function<report::Picture(double width)>;

    explicit ChartView(QWidget* parent = nullptr);
    void setChart(Draw draw);
    /// A chart of a report, as it is on paper: never larger than the text around it.
    void setFixedChart(const report::Picture& picture);
    /// The chart as it is shown now.
    const report::Picture& picture() const { return m_picture; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// SVG when the name ends in .svg, else PNG. Read back and compared; false when it could not be written.
    bool saveTo(const QString& path) const;
    void copyAsImage() const;
    void copyAsSvg() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    report::ChartTheme theme() const;
    double scale() const;
    double layoutWidth(int width) const;
    void layOut();
    void showMenu(const QPoint& place);
    void askAndSave(const QString& suffix);
    /// Over the foot of the chart.
    void say(const QString& path, std::optional<base::ErrorCode> wrong);

    Draw m_draw;
    report::Picture m_picture;
    double m_laidOut = 0;                    ///< Layout width of m_picture.
    mutable QHash<double, double> m_heights; ///< Height over width of layouts that were asked for.
    MessageBar* m_message = nullptr;         ///< Made when there is something to say.
};

} // namespace leerspiegel::ui
