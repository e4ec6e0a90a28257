// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/items/StepEditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

constexpr int betweenTiles = 8;
constexpr int beforeDontKnow = 16;

/// Of positions between two poles only the ends and the middle have visible words; the poles themselves stand above.
bool showsWords(std::size_t index, std::size_t count) { return index == 0 || index + 1 == count || 2 * index + 1 == count; }

} // namespace

StepEditor::StepEditor(const OfferedItem& item, AnswerTile::Shape shape, QWidget* parent)
    : ItemEditor(parent)
{
    setObjectName(item.objectName);
    setAccessibleName(item.prompt);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenTiles);
    for (std::size_t index = 0; index < item.answers.size(); ++index) {
        const bool words = !item.showEndsAndMiddleOnly || showsWords(index, item.answers.size());
        addTile(item.answers[index], shape, words ? item.answers[index].text : QString(), *row);
    }
    if (item.dontKnow) {
        row->addSpacing(beforeDontKnow - betweenTiles);
        addTile(*item.dontKnow, AnswerTile::Shape::Plain, item.dontKnow->text, *row);
        m_lastIsDontKnow = true;
    }
    showChosen(item.chosen);
}

void StepEditor::addTile(const OfferedAnswer& offered, AnswerTile::Shape shape, const QString& words, QHBoxLayout& row)
{
    auto* tile = new AnswerTile(words, offered.accessibleName, shape, this);
    tile->setObjectName(QStringLiteral("%1.%2").arg(objectName()).arg(m_tiles.size() + 1));
    tile->installEventFilter(this);
    connect(tile, &QAbstractButton::clicked, this, [this, answer = offered.answer] { emit answered(answer); });
    row.addWidget(tile);
    m_answers.push_back(offered.answer);
    m_tiles.push_back(tile);
}

void StepEditor::showChosen(const questionnaire::Answer& chosen)
{
    for (std::size_t index = 0; index < m_tiles.size(); ++index) {
        m_tiles[index]->setChecked(m_answers[index] == chosen);
    }
    updateTabStops();
}

void StepEditor::updateTabStops()
{
    const auto checked = std::ranges::find_if(m_tiles, &AnswerTile::isChecked);
    const auto* stop = checked == m_tiles.end() ? (m_tiles.empty() ? nullptr : m_tiles.front()) : *checked;
    for (auto* tile : m_tiles) {
        tile->setFocusPolicy(tile == stop || tile->hasFocus() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool StepEditor::answerByDigit(int digit)
{
    const std::size_t steps = m_tiles.size() - (m_lastIsDontKnow ? 1 : 0);
    std::size_t index = static_cast<std::size_t>(digit) - 1;
    if (digit == 0) {
        index = m_lastIsDontKnow ? m_tiles.size() - 1 : m_tiles.size();
    } else if (index >= steps) {
        return false;
    }
    if (index >= m_tiles.size()) {
        return false;
    }
    if (!m_tiles[index]->isChecked()) {
        emit answered(m_answers[index]);
    }
    return true;
}

void StepEditor::takeFocus(Qt::FocusReason reason)
{
    const auto checked = std::ranges::find_if(m_tiles, &AnswerTile::isChecked);
    if (!m_tiles.empty()) {
        (checked == m_tiles.end() ? m_tiles.front() : *checked)->setFocus(reason);
    }
}

void StepEditor::moveFocus(int from, int step)
{
    const int to = std::clamp(from + step, 0, static_cast<int>(m_tiles.size()) - 1);
    m_tiles[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
}

bool StepEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn) {
        updateTabStops();
        return false;
    }
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto found = std::ranges::find(m_tiles, watched);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 0;
    if (found == m_tiles.end() || step == 0) {
        return false;
    }
    moveFocus(static_cast<int>(found - m_tiles.begin()), step);
    return true;
}

ItemEditor* makeRatingEditor(const OfferedItem& item, QWidget* parent) { return new StepEditor(item, AnswerTile::Shape::Tile, parent); }

ItemEditor* makeBipolarEditor(const OfferedItem& item, QWidget* parent)
{
    auto ends = item;
    ends.showEndsAndMiddleOnly = true;
    return new StepEditor(ends, AnswerTile::Shape::Position, parent);
}

ItemEditor* makeChoiceEditor(const OfferedItem& item, QWidget* parent) { return new StepEditor(item, AnswerTile::Shape::Tile, parent); }

} // namespace leerspiegel::ui
