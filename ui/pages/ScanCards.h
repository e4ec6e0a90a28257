// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/ScanViews.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace leerspiegel::ui {

class ItemEditor;

/// The questions of one page of a scan, a card for each, and who of them has the focus. Shows what it is told and says what
/// was answered.
class ScanCards final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanCards(QWidget* parent = nullptr);

    /// Other questions than before.
    void setQuestions(const ScanPageView& view);
    /// The answers that are chosen now; false when other questions are asked than are shown.
    bool showChosen(const ScanPageView& view);
    void focusFirst();
    /// Puts the focus on the question after `from`; false when that is the last one.
    bool focusAfter(const ItemEditor* from);
    /// The control after which the Tab key leaves the questions.
    QWidget* lastInTabOrder();
    ItemEditor* focusedEditor() const;

signals:
    void answered(const leerspiegel::questionnaire::ItemId& item, const leerspiegel::questionnaire::Answer& answer);
    /// Something that takes keys was made: who wants to see them first may install a filter.
    void keyTakerMade(QWidget* widget);

private:
    QWidget* buildItemCard(const ItemView& item);
    QWidget* buildContrastCard(const ContrastView& contrast);
    void addContrastRow(QVBoxLayout& card, const QString& rowName, const ItemView& item, const ContrastView& contrast);
    ItemEditor* buildEditor(const ItemView& item, const QString& accessibleName);
    bool showChosen(const ItemView& item);
    void setTabOrderOfEditors();

    QVBoxLayout* m_layout;
    std::vector<std::pair<questionnaire::ItemId, ItemEditor*>> m_editors;
};

} // namespace leerspiegel::ui
