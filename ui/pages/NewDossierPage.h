// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/widgets/PageFrame.h"

class QLineEdit;

namespace leerspiegel::ui {

/// A new dossier in three short steps: name and key holder; passphrase; recovery code, typed back once.
class NewDossierPage final : public PageFrame
{
    Q_OBJECT

public:
    NewDossierPage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

    /// Where the file goes is asked with a dialog; tests set it here.
    void setTarget(const QString& path) { m_target = path; }

signals:
    void finished();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showNameStep();
    void showPassphraseStep();
    void showRecoveryStep();
    bool askTarget();
    void create();
    void finish();
    QLineEdit* addField(const char* objectName, const QString& label, const QString& hint, const QString& value);
    void addButtons(const std::vector<QLineEdit*>& fields, std::function<void()> go);

    DossierService& m_service;
    Settings& m_settings;
    int m_step = 1;
    QString m_company;
    QString m_owner;
    QString m_target;
    QString m_recoveryCode;
    std::shared_ptr<privacy::Passphrase> m_passphrase;
};

} // namespace leerspiegel::ui
