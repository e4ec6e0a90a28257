// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/ScanPresenter.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace leerspiegel::ui {

class ItemEditor;

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
    QWidget* buildHeading();
    QWidget* buildFooter();
    void connectPresenter();
    void showPage();
    void showChosen();
    void showSaveState();
    void retranslate();
    QWidget* buildItemCard(const ItemView& item);
    QWidget* buildContrastCard(const ContrastView& contrast);
    QWidget* buildContrastRow(const QString& rowName, const ItemView& item, const ContrastView& contrast);
    ItemEditor* buildEditor(const ItemView& item, const QString& accessibleName);
    void focusFirst();
    void focusNextEditor(const ItemEditor* from);
    ItemEditor* focusedEditor() const;

    ScanPresenter& m_presenter;
    QLabel* m_title = nullptr;
    QLabel* m_progressText = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_intro = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_cards = nullptr;
    QLabel* m_saved = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    std::vector<std::pair<questionnaire::ItemId, ItemEditor*>> m_editors;
    bool m_digitsAnswer = true;
};

} // namespace leerspiegel::ui
