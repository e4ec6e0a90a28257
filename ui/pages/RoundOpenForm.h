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

namespace leerspiegel::ui {

/// What HR wants of a new round; says in plain words what is about to be fixed.
class RoundOpenForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundOpenForm(DossierService& service, const QString& language, QWidget* parent = nullptr);

signals:
    void opened(const QStringList& slipTexts, const QString& tellerRecovery);
    void refused(const leerspiegel::base::Error& error);

private:
    void buildFields();
    void updateSummary();
    round::RoundPlan plan() const;
    void open();

    DossierService& m_service;
    QString m_language;
    QLineEdit* m_name = nullptr;
    QSpinBox* m_invited = nullptr;
    QSpinBox* m_threshold = nullptr;
    QComboBox* m_cut = nullptr;
    QCheckBox* m_byInvitation = nullptr;
    QLineEdit* m_teller = nullptr;
    QLineEdit* m_tellerPassphrase = nullptr;
    QLabel* m_summary = nullptr;
};

} // namespace leerspiegel::ui
