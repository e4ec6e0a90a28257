// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

namespace leerspiegel::ui {

/// For what cannot be undone: the first press asks in the button's own words, the second, within the same focus, does it.
class SureButton final : public QPushButton
{
    Q_OBJECT

public:
    SureButton(const char* objectName, const QString& text, const QString& question, QWidget* parent = nullptr);
    void setWords(const QString& text, const QString& question); ///< In another language.
    void setSubject(const QString& subject); ///< Said after the words by assistive technology, where several such buttons stand together.

signals:
    void confirmed();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ask(bool asking);

    QString m_text;
    QString m_question;
    QString m_subject;
    bool m_asking = false;
};

} // namespace leerspiegel::ui
