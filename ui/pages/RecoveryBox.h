// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"

#include <QFrame>

class QLabel;

namespace leerspiegel::ui {

class SecretEdit;

/// When the passphrase is lost: the recovery code and a new passphrase, typed twice. Shows the new recovery code.
class RecoveryBox final : public QFrame
{
    Q_OBJECT

public:
    RecoveryBox(DossierService& service, QWidget* parent = nullptr);

signals:
    void finished();

private:
    void reset();

    DossierService& m_service;
    SecretEdit* m_code;
    SecretEdit* m_first;
    SecretEdit* m_second;
    QLabel* m_answer;
};

} // namespace leerspiegel::ui
