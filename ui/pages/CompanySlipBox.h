// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Scans.h"
#include "ui/presenters/DossierService.h"

#include <QFrame>

#include <memory>

class QPushButton;

namespace leerspiegel::ui {

class MessageBar;
class SecretEdit;

/// A scan that is handed in with a slip.
struct SlipScan
{
    std::shared_ptr<const privacy::Token> slip;
    std::shared_ptr<const app::KeptQuestionnaire> questionnaire;
    std::optional<session::Sheet> begun; ///< What was filled in with this slip before.
};

/// Who has a slip for the company scan types it here and needs no passphrase.
class CompanySlipBox final : public QFrame
{
    Q_OBJECT

public:
    CompanySlipBox(DossierService& service, const app::RoundSummary& round, QWidget* parent = nullptr);

signals:
    /// The slip still hands in a scan.
    void accepted(const leerspiegel::ui::SlipScan& scan);

private:
    void check();

    DossierService& m_service;
    round::RoundId m_round;
    SecretEdit* m_slip;
    QPushButton* m_begin;
    MessageBar* m_message;
};

} // namespace leerspiegel::ui
