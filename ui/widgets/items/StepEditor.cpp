// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/items/StepEditor.h"

#include "ui/widgets/Building.h"
#include "ui/widgets/items/TileGrid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

constexpr int betweenTiles = 8;
constexpr int beforeDontKnow = 16;

QLabel* wordsBelow(const QString& text, Qt::Alignment alignment, QWidget* parent)
{
    auto* label = plainLabel(text, "quiet", parent);
    label->setAlignment(alignment | Qt::AlignTop);
    return label;
}

} // namespace

StepEditor::StepEditor(const OfferedItem& item, AnswerTile::Shape shape, QWidget* parent)
    : ItemEditor(parent)
{
    setObjectName(item.objectName);
    setAccessibleName(item.prompt);
    m_lastIsDontKnow = item.dontKnow.has_value();
    shape == AnswerTile::Shape::Position ? buildBetweenPoles(item) : buildTiles(item);
    showChosen(item.chosen);
}

void StepEditor::buildTiles(const OfferedItem& item)
{
    auto* tiles = new TileGrid(this);
    for (const auto& answer : item.answers) {
        addTile(answer, AnswerTile::Shape::Tile, answer.text, *tiles);
    }
    if (item.dontKnow) {
        addTile(*item.dontKnow, AnswerTile::Shape::Plain, item.dontKnow->text, *tiles);
    }
}

/// A line of positions; the words of its ends and its middle stand below them, where they have room at any size of text.
void StepEditor::buildBetweenPoles(const OfferedItem& item)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(beforeDontKnow);
    auto* line = new QVBoxLayout;
    line->setSpacing(4);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(betweenTiles);
    for (const auto& answer : item.answers) {
        addTile(answer, AnswerTile::Shape::Position, {}, *tiles);
    }
    line->addLayout(tiles);
    if (const auto count = item.answers.size(); count > 1) {
        auto* below = new QHBoxLayout;
        below->setSpacing(betweenTiles);
        below->addWidget(wordsBelow(item.answers.front().text, Qt::AlignLeft, this), 1);
        below->addWidget(wordsBelow(count % 2 == 1 ? item.answers[count / 2].text : QString(), Qt::AlignHCenter, this), 1);
        below->addWidget(wordsBelow(item.answers.back().text, Qt::AlignRight, this), 1);
        line->addLayout(below);
    }
    row->addLayout(line, 1);
    if (item.dontKnow) {
        addTile(*item.dontKnow, AnswerTile::Shape::Plain, item.dontKnow->text, *row);
    }
}

void StepEditor::addTile(const OfferedAnswer& offered, AnswerTile::Shape shape, const QString& words, QLayout& row)
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
    return new StepEditor(item, AnswerTile::Shape::Position, parent);
}

ItemEditor* makeChoiceEditor(const OfferedItem& item, QWidget* parent) { return new StepEditor(item, AnswerTile::Shape::Tile, parent); }

} // namespace leerspiegel::ui
