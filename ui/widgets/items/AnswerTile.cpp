// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/items/AnswerTile.h"

#include <QAccessibleWidget>
#include <QPainter>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

constexpr int padding = 8;
constexpr int gap = 4;
constexpr int leastTarget = 44; // pixels; readable and hittable from a metre
constexpr qreal corner = 5;
constexpr int wordsFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

/// To assistive technology a tile is a radio button that is pressed. Qt would call it a check box, because the presenter
/// and not the button keeps the answers exclusive.
class AccessibleTile final : public QAccessibleWidget
{
public:
    explicit AccessibleTile(AnswerTile* tile)
        : QAccessibleWidget(tile, QAccessible::RadioButton)
    {
    }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = static_cast<AnswerTile*>(widget())->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction()) {
            static_cast<AnswerTile*>(widget())->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

    static QAccessibleInterface* make(const QString&, QObject* object)
    {
        auto* tile = qobject_cast<AnswerTile*>(object);
        return tile ? new AccessibleTile(tile) : nullptr;
    }
};

} // namespace

AnswerTile::AnswerTile(const QString& text, const QString& accessibleName, Shape shape, QWidget* parent)
    : QRadioButton(parent)
    , m_words(text)
    , m_shape(shape)
{
    static const bool installed = (QAccessible::installFactory(AccessibleTile::make), true);
    Q_UNUSED(installed)
    // The words are painted here, wrapped; QRadioButton's own text stays empty so that "&" is no shortcut.
    setAccessibleName(accessibleName);
    setAutoExclusive(false);
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    policy.setHorizontalStretch(shape == Shape::Plain ? 0 : 1);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

QRect AnswerTile::wordsRect(int width) const
{
    const int mark = fontMetrics().height() + 2 * gap;
    return {padding / 2, padding + mark, std::max(1, width - padding), 10'000};
}

int AnswerTile::textHeight(int width) const
{
    if (m_words.isEmpty()) {
        return 0;
    }
    // Measured bold, as the chosen answer is painted, so that choosing never moves a line.
    auto bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).boundingRect(wordsRect(width), wordsFlags, m_words).height();
}

int AnswerTile::heightForWidth(int width) const { return std::max(leastTarget, wordsRect(width).top() + textHeight(width) + padding); }

QSize AnswerTile::minimumSizeHint() const
{
    auto bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const auto& word : m_words.split(QLatin1Char(' '))) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    // Not as high as so small a width needs: the height follows the width that it gets.
    return {std::max(m_shape == Shape::Position ? leastTarget - 4 : leastTarget, widest + 2 * padding), leastTarget};
}

QSize AnswerTile::sizeHint() const
{
    const int width = std::max(minimumSizeHint().width(), m_shape == Shape::Position ? 0 : fontMetrics().averageCharWidth() * 15);
    return {width, heightForWidth(width)};
}

void AnswerTile::paintFrame(QPainter& painter) const
{
    const auto& colours = palette();
    const auto frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked()) {
        auto fill = colours.color(QPalette::Highlight);
        fill.setAlphaF(0.12F);
        painter.setBrush(fill);
        painter.setPen(QPen(colours.color(QPalette::Highlight), 2));
    } else {
        painter.setBrush(underMouse() ? colours.brush(QPalette::AlternateBase) : colours.brush(QPalette::Base));
        painter.setPen(QPen(colours.color(QPalette::Mid), 1));
    }
    if (m_shape != Shape::Plain || isChecked() || underMouse()) {
        painter.drawRoundedRect(frame, corner, corner);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.color(QPalette::Text), 2, Qt::DotLine));
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), corner - 2, corner - 2);
    }
}

void AnswerTile::paintMark(QPainter& painter, const QPoint& centre) const
{
    const qreal radius = fontMetrics().height() * 0.45;
    const auto& colours = palette();
    painter.setBrush(colours.brush(QPalette::Base));
    painter.setPen(QPen(colours.color(isChecked() ? QPalette::Highlight : QPalette::PlaceholderText), 2));
    painter.drawEllipse(QPointF(centre), radius, radius);
    if (isChecked()) {
        painter.setBrush(colours.color(QPalette::Highlight));
        painter.drawEllipse(QPointF(centre), radius * 0.5, radius * 0.5);
    }
}

void AnswerTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintMark(painter, {width() / 2, m_words.isEmpty() ? height() / 2 : padding + fontMetrics().height() / 2});
    auto shown = font();
    shown.setBold(isChecked());
    painter.setFont(shown);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(wordsRect(width()), wordsFlags, m_words);
}

} // namespace leerspiegel::ui
