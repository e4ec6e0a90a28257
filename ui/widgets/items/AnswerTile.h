// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRadioButton>

namespace leerspiegel::ui {

/// One large answer: a mark above its words, the whole tile is the target. Colours come from the palette.
/// It does not check itself: whoever made it sets the state that the presenter says.
class AnswerTile final : public QRadioButton
{
    Q_OBJECT

public:
    enum class Shape { Tile, Plain /* without a frame, for "I do not know" */, Position /* narrow, between two poles */ };

    AnswerTile(const QString& text, const QString& accessibleName, Shape shape, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    const QString& words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void nextCheckState() override { } // the presenter decides

private:
    QRect wordsRect(int width) const;
    int textHeight(int width) const;
    void paintFrame(QPainter& painter) const;
    void paintMark(QPainter& painter, const QPoint& centre) const;

    QString m_words;
    Shape m_shape;
};

} // namespace leerspiegel::ui
