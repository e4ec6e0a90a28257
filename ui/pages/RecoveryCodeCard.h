// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"

#include <QFrame>
#include <QString>

class QVBoxLayout;

namespace leerspiegel::ui {

class MessageBar;
class PageFrame;
class SecretEdit;

/// A fresh recovery code: shown, printed, and typed back once, so that it surely stands on paper. The code exists nowhere
/// else; who made the card forgets it when it was typed back.
class RecoveryCodeCard final : public QFrame
{
    Q_OBJECT

public:
    struct Facts
    {
        QString title;
        QString explanation; ///< Who writes it down, and what it is for.
        QString company;
        QString whose; ///< On paper: the dossier, or who the teller is.
        QString language;
        base::Day day;
    };
    /// What went wrong in printing is said in `page`'s message.
    RecoveryCodeCard(QString code, const Facts& facts, PageFrame& page);

signals:
    void typedBack();

protected:
    void showEvent(QShowEvent* event) override; ///< The focus goes to where the code is typed back.

private:
    void addCode(QVBoxLayout& layout, const Facts& facts, PageFrame& page);
    void addQuestion(QVBoxLayout& layout);
    void check();

    QString m_code;
    SecretEdit* m_typed = nullptr;
    MessageBar* m_message = nullptr;
};

} // namespace leerspiegel::ui
