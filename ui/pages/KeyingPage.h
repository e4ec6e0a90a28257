// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/KeyingPresenter.h"

#include <QWidget>

class QFrame;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace leerspiegel::ui {

class ItemEditor;
class PageFrame;

/// Typing over a paper form: digits go straight on, then once more to check, then only what was typed differently.
/// Draws the presenter and forwards keys; holds no rule.
class KeyingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyingPage(ScanPresenter& scan, QWidget* parent = nullptr);

    KeyingPresenter& presenter() { return m_presenter; }

signals:
    void stopAsked();      ///< Everything typed so far is kept.
    void questionsAsked(); ///< Rather the questions on the screen.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildTyping();
    QFrame* buildCurrent(QWidget* parent);
    QWidget* buildFooter(QWidget* parent);
    void showStep();
    void showLines();
    void showCurrent();
    void showOwnWords(const KeyingLine& line);
    void showEnd();
    void showDifferences();
    void showSaveState();
    bool key(int key);
    QString keysText(const KeyingLine& line) const;
    void addEndButtons();
    QPushButton* addEndButton(const char* objectName, const QString& text, bool primary, std::function<void()> clicked);
    void retranslate();
    void takeFocus();

    ScanPresenter& m_scan;
    KeyingPresenter m_presenter;
    QStackedWidget* m_stack;
    PageFrame* m_end;
    QLabel* m_title = nullptr;
    QLabel* m_number = nullptr;
    QLabel* m_poles = nullptr;
    QLabel* m_keys = nullptr;
    QLabel* m_saved = nullptr;
    QListWidget* m_list = nullptr;
    QVBoxLayout* m_ownPlace = nullptr;
    ItemEditor* m_own = nullptr;
    questionnaire::ItemId m_ownItem;
    QPushButton* m_stop = nullptr;
    QPushButton* m_questions = nullptr;
    QPushButton* m_ready = nullptr;
};

} // namespace leerspiegel::ui
