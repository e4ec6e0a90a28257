// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Scans.h"
#include "app/Travel.h"
#include "ui/presenters/DossierService.h"
#include "ui/presenters/EmployeeBackend.h"

#include <QObject>

namespace leerspiegel::ui {

/// An employee's scan in the open dossier, or, with an invitation, in files beside it. All work runs on the service's thread.
class ServiceEmployeeBackend final : public QObject, public EmployeeBackend
{
public:
    /// In the open dossier.
    ServiceEmployeeBackend(DossierService& service, round::RoundId round);
    /// From an invitation file; handing in writes into the folder `target`.
    ServiceEmployeeBackend(DossierService& service, app::OpenedInvitation invitation, QString target);

    void begin(privacy::PersonalCode code, std::optional<privacy::Token> token, Done<BegunScan> done) override;
    void resume(privacy::PersonalCode code, Done<BegunScan> done) override;
    void save(const session::Sheet& sheet, Done<void> done) override;
    void handIn(const session::Sheet& sheet, std::optional<privacy::Token> slip, Done<void> done) override;
    void withdraw(Done<void> done) override;
    void leave() override;

private:
    using Made = base::Result<std::unique_ptr<app::EmployeeScan>>;
    void make(std::function<Made(std::unique_ptr<app::Workspace>&)> job, Done<BegunScan> done);
    void work(std::function<base::Outcome(app::EmployeeScan&)> job, Done<void> done);

    DossierService& m_service;
    round::RoundId m_round;
    std::optional<app::OpenedInvitation> m_invitation;
    QString m_target;
    std::shared_ptr<std::unique_ptr<app::EmployeeScan>> m_scan; ///< Touched on the service's thread only.
};

} // namespace leerspiegel::ui
