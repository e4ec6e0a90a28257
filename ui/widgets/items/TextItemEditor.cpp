// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/items/TextItemEditor.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

namespace leerspiegel::ui {

namespace {

constexpr int visibleLines = 4;

} // namespace

TextItemEditor::TextItemEditor(const OfferedItem& item, QWidget* parent)
    : ItemEditor(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_maximumBytes(item.maximumBytes)
{
    setObjectName(item.objectName);
    m_edit->setObjectName(item.objectName + QStringLiteral(".text"));
    m_edit->setAccessibleName(item.prompt);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * visibleLines + 2 * m_edit->frameWidth() + 16);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    showChosen(item.chosen);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextItemEditor::changed);
}

void TextItemEditor::showChosen(const questionnaire::Answer& chosen)
{
    const auto* text = std::get_if<questionnaire::Text>(&chosen);
    const auto shown = text ? QString::fromStdString(text->text) : QString();
    if (m_edit->toPlainText() != shown) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(shown);
    }
    m_last = shown;
}

void TextItemEditor::takeFocus(Qt::FocusReason reason) { m_edit->setFocus(reason); }

void TextItemEditor::changed()
{
    const auto text = m_edit->toPlainText();
    if (m_maximumBytes > 0 && text.toUtf8().size() > m_maximumBytes) {
        // A paste or key that does not fit is taken back as a whole, never cut silently.
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(m_last);
        m_edit->moveCursor(QTextCursor::End);
        m_edit->setToolTip(tr("There is no more room here."));
        return;
    }
    m_last = text;
    emit answered(text.isEmpty() ? questionnaire::Answer(questionnaire::NotAnswered{})
                                 : questionnaire::Answer(questionnaire::Text{text.toUtf8().toStdString()}));
}

ItemEditor* makeTextEditor(const OfferedItem& item, QWidget* parent) { return new TextItemEditor(item, parent); }

} // namespace leerspiegel::ui
