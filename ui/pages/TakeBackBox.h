// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace leerspiegel::ui {

/// After a round has ended: with the personal code somebody takes back the mirror that they lent to the owner. The answer is
/// the same whether or not there was one.
class TakeBackBox final : public QFrame
{
    Q_OBJECT

public:
    TakeBackBox(DossierService& service, QWidget* parent = nullptr);

    /// Whether a round has ended.
    static bool isOffered(const app::DossierSummary& dossier);

private:
    void fillRounds();
    void takeBack();

    DossierService& m_service;
    QComboBox* m_rounds;
    QLineEdit* m_code;
    QPushButton* m_go;
    QLabel* m_answer;
};

} // namespace leerspiegel::ui
