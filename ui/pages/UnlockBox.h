// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace leerspiegel::ui {

class PageFrame;
class RecoveryBox;
class SecretEdit;

/// Asks for the passphrase where a page needs it. Shown only while the dossier is locked.
class UnlockBox final : public QFrame
{
    Q_OBJECT

public:
    UnlockBox(DossierService& service, const Settings& settings, PageFrame& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void unlock();
    void showRecovery();
    void retranslate();

    DossierService& m_service;
    const Settings& m_settings;
    PageFrame& m_page;
    QLabel* m_text;
    SecretEdit* m_passphrase;
    QPushButton* m_button;
    QLabel* m_answer;
    QPushButton* m_lost;
    RecoveryBox* m_recovery = nullptr;
};

} // namespace leerspiegel::ui
