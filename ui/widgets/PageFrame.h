// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace leerspiegel::ui {

class MessageBar;

/// A page: title, one sentence, a message, content that scrolls up and down and never sideways. Wide windows get margins.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setIntro(const QString& intro);
    QString title() const;
    MessageBar& message() { return *m_message; }
    QVBoxLayout& content() { return *m_content; }
    /// Takes everything out of the content. The focus comes back to what has the same object name afterwards.
    void clearContent();
    /// Gives the focus to the visible control with this object name, if there is one.
    bool focusOn(const QString& objectName);
    /// Gives the focus to what had it last, or to the first control, as soon as the content is there.
    void takeFocus();
    /// Pixels with text of 100 %; larger text gets more.
    void setWidest(int width);
    void scrollToTop();
    bool isAtTop() const;
    /// So that `inside` stands at the top.
    void scrollTo(const QWidget* inside);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Escape presses what goes back, when something does.

private:
    void keepFocus();
    void restoreFocus();
    bool focusFirst();

    QLabel* m_title;
    QLabel* m_intro;
    MessageBar* m_message;
    QWidget* m_column;
    QVBoxLayout* m_content;
    QScrollArea* m_scroll;
    int m_widest = 0;
    QString m_focused; ///< Object name of what had the focus before the content was taken out.
};

} // namespace leerspiegel::ui
