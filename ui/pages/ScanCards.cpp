// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ScanCards.h"

#include "ui/widgets/Building.h"
#include "ui/widgets/LaidOutOnce.h"
#include "ui/widgets/items/ItemEditors.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

OfferedItem offered(const ItemView& view, const QString& accessibleName)
{
    OfferedItem item;
    item.objectName = QString::fromStdString(view.id.text());
    item.prompt = accessibleName;
    for (const auto& option : view.options) {
        item.answers.push_back({option.answer, option.text, option.accessibleName});
    }
    if (view.dontKnow) {
        item.dontKnow = OfferedAnswer{view.dontKnow->answer, view.dontKnow->text, view.dontKnow->accessibleName};
    }
    item.chosen = view.chosen;
    item.maximumBytes = view.maximumBytes;
    return item;
}

/// The question above its editor.
QString addPrompt(QVBoxLayout& layout, const ItemView& item)
{
    const auto prompt = item.number > 0 ? QStringLiteral("%1. %2").arg(QString::number(item.number), item.prompt) : item.prompt;
    layout.addWidget(plainLabel(prompt, "question", layout.parentWidget()));
    if (!item.hint.isEmpty()) {
        layout.addWidget(plainLabel(item.hint, "quiet", layout.parentWidget()));
    }
    return prompt;
}

} // namespace

ScanCards::ScanCards(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void ScanCards::setQuestions(const ScanPageView& view)
{
    m_editors.clear();
    while (auto* old = m_layout->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    const LaidOutOnce all(*this);
    for (const auto& item : view.items) {
        m_layout->addWidget(buildItemCard(item));
    }
    for (const auto& contrast : view.contrasts) {
        m_layout->addWidget(buildContrastCard(contrast));
    }
    setTabOrderOfEditors();
}

void ScanCards::setTabOrderOfEditors()
{
    QWidget* before = nullptr;
    for (const auto& [id, editor] : m_editors) {
        if (before) {
            setTabOrder(before, editor);
        }
        before = editor;
    }
}

bool ScanCards::showChosen(const ItemView& item)
{
    const auto found = std::ranges::find(m_editors, item.id, &decltype(m_editors)::value_type::first);
    if (found != m_editors.end()) {
        found->second->showChosen(item.chosen);
    }
    return found != m_editors.end();
}

bool ScanCards::showChosen(const ScanPageView& view)
{
    bool same = view.items.size() + 2 * view.contrasts.size() == m_editors.size();
    for (const auto& item : view.items) {
        same = showChosen(item) && same;
    }
    for (const auto& contrast : view.contrasts) {
        same = showChosen(contrast.now) && showChosen(contrast.wish) && same;
    }
    return same;
}

ItemEditor* ScanCards::buildEditor(const ItemView& item, const QString& accessibleName)
{
    auto* editor = makeItemEditor(item.kind, offered(item, accessibleName), this);
    connect(editor, &ItemEditor::answered, this, [this, id = item.id](const questionnaire::Answer& answer) { emit answered(id, answer); });
    for (auto* child : editor->findChildren<QWidget*>()) {
        emit keyTakerMade(child);
    }
    m_editors.emplace_back(item.id, editor);
    return editor;
}

QWidget* ScanCards::buildItemCard(const ItemView& item)
{
    QVBoxLayout* layout = nullptr;
    auto* card = makeCard(&layout, this);
    const auto prompt = addPrompt(*layout, item);
    layout->addWidget(buildEditor(item, prompt));
    return card;
}

void ScanCards::addContrastRow(QVBoxLayout& card, const QString& rowName, const ItemView& item, const ContrastView& contrast)
{
    auto* row = new QWidget(this);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    addPrompt(*layout, item);
    layout->addWidget(buildEditor(item, QStringLiteral("%1: %2 (%3 – %4)").arg(rowName, item.prompt, contrast.left, contrast.right)));
    card.addWidget(row);
}

QWidget* ScanCards::buildContrastCard(const ContrastView& contrast)
{
    QVBoxLayout* layout = nullptr;
    auto* card = makeCard(&layout, this);
    auto* poles = new QHBoxLayout;
    auto* left = plainLabel(QStringLiteral("◂\u00a0") + contrast.left, "pole", card);
    auto* right = plainLabel(contrast.right + QStringLiteral("\u00a0▸"), "pole", card);
    right->setAlignment(Qt::AlignRight);
    poles->addWidget(left, 1);
    poles->addSpacing(24);
    poles->addWidget(right, 1);
    layout->addLayout(poles);
    addContrastRow(*layout, tr("Now"), contrast.now, contrast);
    addContrastRow(*layout, tr("How I want it"), contrast.wish, contrast);
    return card;
}

void ScanCards::focusFirst()
{
    if (!m_editors.empty()) {
        m_editors.front().second->takeFocus(Qt::OtherFocusReason);
    }
}

bool ScanCards::focusAfter(const ItemEditor* from)
{
    const auto found = std::ranges::find(m_editors, from, &decltype(m_editors)::value_type::second);
    if (found == m_editors.end() || std::next(found) == m_editors.end()) {
        return false;
    }
    std::next(found)->second->takeFocus(Qt::TabFocusReason);
    return true;
}

QWidget* ScanCards::lastInTabOrder()
{
    QWidget* last = this;
    for (auto* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        last = isAncestorOf(widget) ? widget : last;
    }
    return last;
}

ItemEditor* ScanCards::focusedEditor() const
{
    for (const auto& [id, editor] : m_editors) {
        if (editor->isAncestorOf(focusWidget())) {
            return editor;
        }
    }
    return nullptr;
}

} // namespace leerspiegel::ui
