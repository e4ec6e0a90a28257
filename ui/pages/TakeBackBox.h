// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"

#include <QFrame>

class QComboBox;
class QPushButton;

namespace leerspiegel::ui {

class PageFrame;
class SecretEdit;

/// After a round has ended: with the personal code somebody takes back the mirror that they lent to the owner. The answer is
/// the same whether or not there was one.
class TakeBackBox final : public QFrame
{
    Q_OBJECT

public:
    /// The answer comes as the page's message, for the page is made anew when the dossier has changed.
    TakeBackBox(DossierService& service, PageFrame& page);

    /// Whether a round has ended.
    static bool isOffered(const app::DossierSummary& dossier);

private:
    void fillRounds();
    void takeBack();

    DossierService& m_service;
    PageFrame& m_page;
    QComboBox* m_rounds;
    SecretEdit* m_code;
    QPushButton* m_go;
};

} // namespace leerspiegel::ui
