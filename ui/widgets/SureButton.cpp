// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/SureButton.h"

namespace leerspiegel::ui {

SureButton::SureButton(const char* objectName, const QString& text, const QString& question, QWidget* parent)
    : QPushButton(text, parent)
    , m_text(text)
    , m_question(question)
{
    setObjectName(QString::fromLatin1(objectName));
    setAccessibleName(text);
    setAutoDefault(true); // Enter presses it, as every button
    connect(this, &QPushButton::clicked, this, [this] {
        const bool wasAsking = m_asking;
        ask(!wasAsking);
        if (wasAsking) {
            emit confirmed();
        }
    });
}

void SureButton::setWords(const QString& text, const QString& question)
{
    m_text = text;
    m_question = question;
    ask(m_asking);
}

void SureButton::setSubject(const QString& subject)
{
    m_subject = subject;
    ask(m_asking);
}

void SureButton::ask(bool asking)
{
    m_asking = asking;
    setText(asking ? m_question : m_text);
    setAccessibleName(m_subject.isEmpty() ? text() : QStringLiteral("%1: %2").arg(text(), m_subject));
}

void SureButton::focusOutEvent(QFocusEvent* event)
{
    QPushButton::focusOutEvent(event);
    ask(false);
}

} // namespace leerspiegel::ui
