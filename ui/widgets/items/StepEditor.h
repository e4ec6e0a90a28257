// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/items/AnswerTile.h"
#include "ui/widgets/items/ItemEditor.h"

class QLayout;

namespace leerspiegel::ui {

/// Tiles of which one may be chosen: ratings, positions between two poles, and choices.
/// Tab reaches the row once; arrows move along it; a digit answers and asks for the next item.
class StepEditor final : public ItemEditor
{
    Q_OBJECT

public:
    StepEditor(const OfferedItem& item, AnswerTile::Shape shape, QWidget* parent);

    void showChosen(const questionnaire::Answer& chosen) override;
    bool answerByDigit(int digit) override;
    void takeFocus(Qt::FocusReason reason) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTiles(const OfferedItem& item);
    void buildBetweenPoles(const OfferedItem& item);
    void addTile(const OfferedAnswer& offered, AnswerTile::Shape shape, const QString& words, QLayout& row);
    void moveFocus(int from, int step);
    void updateTabStops();

    std::vector<questionnaire::Answer> m_answers;
    std::vector<AnswerTile*> m_tiles;
    bool m_lastIsDontKnow = false;
};

ItemEditor* makeRatingEditor(const OfferedItem& item, QWidget* parent);
ItemEditor* makeBipolarEditor(const OfferedItem& item, QWidget* parent);
ItemEditor* makeChoiceEditor(const OfferedItem& item, QWidget* parent);

} // namespace leerspiegel::ui
