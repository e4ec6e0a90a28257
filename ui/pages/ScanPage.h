// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/ScanPresenter.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace leerspiegel::ui {

class ItemEditor;
class ScanCards;

/// Shows one page of a scan: a few items, large answers, progress, back and on. Draws the presenter's view and
/// forwards clicks and keys; holds no rule. Used for the company scan and the individual scan.
class ScanPage final : public QWidget
{
    Q_OBJECT

public:
    ScanPage(ScanPresenter& presenter, QWidget* parent = nullptr);

    /// Digits 1 to 5 answer the focused item; can be switched off in the settings.
    void setDigitsAnswer(bool on) { m_digitsAnswer = on; }

signals:
    /// "Stop and go on later" was pressed. Everything answered so far is saved or said not to be.
    void stopAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void buildScroll(QWidget* inside);
    QWidget* buildHeading();
    QWidget* buildFooter();
    void connectPresenter();
    void showPage();
    void showChosen();
    void showSaveState();
    void retranslate();
    void put(const questionnaire::ItemId& item, const questionnaire::Answer& answer);
    void focusFirst();
    void focusAfter(const ItemEditor* editor);

    ScanPresenter& m_presenter;
    QLabel* m_title = nullptr;
    QLabel* m_progressText = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_intro = nullptr;
    QScrollArea* m_scroll = nullptr;
    ScanCards* m_cards = nullptr;
    QLabel* m_saved = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    bool m_digitsAnswer = true;
};

} // namespace leerspiegel::ui
