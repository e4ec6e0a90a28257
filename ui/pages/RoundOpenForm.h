// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Rounds.h"
#include "ui/presenters/DossierService.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace leerspiegel::ui {

class SecretEdit;

/// What HR wants of a new round; says in plain words what is about to be fixed.
class RoundOpenForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundOpenForm(DossierService& service, const QString& language, QWidget* parent = nullptr);

signals:
    /// `papers`: the slips and the teller's recovery code, sealed (SlipPapers.h).
    void opened(const leerspiegel::round::RoundId& round, const leerspiegel::privacy::SealedBytes& papers);
    void refused(const QString& sentence);

private:
    void buildFields();
    void addField(const QString& label, const QString& hint, QWidget* field);
    void buildRules();
    void buildTeller();
    void buildSummary();
    void invitedChanged(int invited);
    void updateSummary();
    round::RoundPlan plan() const;
    QString problem(const round::RoundPlan& plan) const;
    void open();

    DossierService& m_service;
    QString m_language;
    QLineEdit* m_name = nullptr;
    QSpinBox* m_invited = nullptr;
    QSpinBox* m_threshold = nullptr;
    QComboBox* m_cut = nullptr;
    QCheckBox* m_byInvitation = nullptr;
    QSpinBox* m_companySlips = nullptr;
    QCheckBox* m_withTeller = nullptr;
    bool m_tellerChosen = false; ///< Somebody decided; the proposal no longer changes it.
    QWidget* m_tellerBox = nullptr;
    QLineEdit* m_teller = nullptr;
    SecretEdit* m_tellerPassphrase = nullptr;
    SecretEdit* m_tellerAgain = nullptr;
    QVBoxLayout* m_summary = nullptr;
    QLabel* m_consent = nullptr;
};

} // namespace leerspiegel::ui
