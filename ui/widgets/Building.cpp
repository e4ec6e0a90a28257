// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Building.h"

#include <QEvent>
#include <QFontInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

/// Breaks its lines where they would become too long to read, however wide it is.
class ReadableLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override { return QLabel::heightForWidth(width - spareOf(width) + contentsMargins().right()); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        fit();
    }
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::FontChange) {
            fit();
        }
    }

private:
    static constexpr double longestLine = 46; // times the height of the text: some 85 letters

    int spareOf(int width) const
    {
        const bool fromLeft = (alignment() & (Qt::AlignRight | Qt::AlignHCenter)) == 0;
        return fromLeft ? std::max(0, width - qRound(longestLine * QFontInfo(font()).pixelSize())) : 0;
    }
    void fit()
    {
        const int spare = wordWrap() ? spareOf(width()) : 0;
        if (spare != contentsMargins().right()) {
            setContentsMargins(0, 0, spare, 0);
        }
    }
};

} // namespace

QLabel* plainLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new ReadableLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role) {
        label->setProperty("role", QString::fromLatin1(role));
    }
    label->setText(text);
    return label;
}

QFrame* makeCard(QVBoxLayout** layout, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", QStringLiteral("card"));
    *layout = new QVBoxLayout(card);
    (*layout)->setContentsMargins(20, 18, 20, 18);
    (*layout)->setSpacing(10);
    return card;
}

QPushButton* makeButton(const char* objectName, const QString& text, bool primary, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(true);
    if (primary) {
        button->setProperty("role", QStringLiteral("primary"));
        button->setDefault(true);
    }
    return button;
}

int scaledWithText(int pixels, const QWidget& widget)
{
    constexpr double usual = 14; // pixels of text of 100 %
    return qRound(pixels * std::max(1.0, QFontInfo(widget.font()).pixelSize() / usual));
}

} // namespace leerspiegel::ui
