// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Building.h"

#include <QComboBox>
#include <QEvent>
#include <QFontInfo>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

/// Breaks its lines where they would become too long to read, however wide it is. With a bullet, its lines hang from that.
class ReadableLabel final : public QLabel
{
public:
    explicit ReadableLabel(QWidget* parent, bool withBullet)
        : QLabel(parent)
        , m_withBullet(withBullet)
    {
        fit();
    }

    int heightForWidth(int width) const override { return QLabel::heightForWidth(width - spareOf(width) + contentsMargins().right()); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLabel::paintEvent(event);
        if (m_withBullet) {
            QPainter(this).drawText(0, contentsRect().top() + fontMetrics().ascent(), bullet);
        }
    }
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
    static constexpr QChar bullet{0x2022};

    int spareOf(int width) const
    {
        const bool fromLeft = (alignment() & (Qt::AlignRight | Qt::AlignHCenter)) == 0;
        return fromLeft ? std::max(0, width - qRound(longestLine * QFontInfo(font()).pixelSize())) : 0;
    }
    void fit()
    {
        const int indent = m_withBullet ? fontMetrics().horizontalAdvance(bullet + QStringLiteral("  ")) : 0;
        const QMargins margins(indent, 0, wordWrap() ? spareOf(width()) : 0, 0);
        if (margins != contentsMargins()) {
            setContentsMargins(margins);
        }
    }

    bool m_withBullet;
};

QLabel* makeLabel(const QString& text, QWidget* parent, bool withBullet)
{
    auto* label = new ReadableLabel(parent, withBullet);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

QLabel* plainLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = makeLabel(text, parent, false);
    if (role) {
        label->setProperty("role", QString::fromLatin1(role));
    }
    return label;
}

QLabel* bulletLabel(const QString& text, QWidget* parent)
{
    auto* label = makeLabel(text, parent, true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void setRole(QWidget& widget, const char* role)
{
    const auto name = QString::fromLatin1(role);
    if (widget.property("role").toString() != name) {
        widget.setProperty("role", name);
        widget.style()->unpolish(&widget);
        widget.style()->polish(&widget);
    }
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

QComboBox* makeChoice(const char* objectName, const QString& question, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(QString::fromLatin1(objectName));
    choice->setAccessibleName(question);
    choice->setAccessibleDescription(question);
    return choice;
}

void goOnByEnter(const std::vector<QLineEdit*>& fields, QPushButton& button)
{
    for (auto* field : fields) {
        QObject::connect(field, &QLineEdit::returnPressed, &button, [fields, &button] {
            const auto empty = std::ranges::find_if(fields, [](const auto* edit) { return edit->text().isEmpty(); });
            empty == fields.end() ? button.click() : (*empty)->setFocus();
        });
    }
}

int scaledWithText(int pixels, const QWidget& widget)
{
    constexpr double usual = 14; // pixels of text of 100 %
    return qRound(pixels * std::max(1.0, QFontInfo(widget.font()).pixelSize() / usual));
}

} // namespace leerspiegel::ui
