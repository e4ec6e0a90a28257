// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"

#include <QFrame>

class QLabel;

namespace leerspiegel::ui {

class PageFrame;
class SecretEdit;

/// When the passphrase is lost: the recovery code and a new passphrase, typed twice. The new recovery code is typed back once
/// before the dossier opens.
class RecoveryBox final : public QFrame
{
    Q_OBJECT

public:
    /// What went wrong in printing is said in `page`'s message.
    RecoveryBox(DossierService& service, const Settings& settings, PageFrame& page, QWidget* parent);

private:
    void reset();
    void showCode(const QString& code);

    DossierService& m_service;
    const Settings& m_settings;
    PageFrame& m_page;
    SecretEdit* m_code;
    SecretEdit* m_first;
    SecretEdit* m_second;
    QLabel* m_answer;
};

} // namespace leerspiegel::ui
