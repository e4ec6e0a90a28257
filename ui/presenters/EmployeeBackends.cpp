// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/EmployeeBackends.h"

namespace leerspiegel::ui {

using base::fail;

ServiceEmployeeBackend::ServiceEmployeeBackend(DossierService& service, round::RoundId round)
    : m_service(service)
    , m_round(std::move(round))
    , m_scan(std::make_shared<std::unique_ptr<app::EmployeeScan>>())
{
}

ServiceEmployeeBackend::ServiceEmployeeBackend(DossierService& service, app::OpenedInvitation invitation, QString target)
    : m_service(service)
    , m_invitation(std::move(invitation))
    , m_target(std::move(target))
    , m_scan(std::make_shared<std::unique_ptr<app::EmployeeScan>>())
{
}

void ServiceEmployeeBackend::make(std::function<Made(std::unique_ptr<app::Workspace>&)> job, Done<BegunScan> done)
{
    m_service.run<base::Result<BegunScan>>(
        [scan = m_scan, job = std::move(job)](auto& workspace) -> base::Result<BegunScan> {
            auto made = job(workspace);
            if (!made) {
                return fail(made.error());
            }
            *scan = std::move(*made);
            return BegunScan{(*scan)->askedBackground(), (*scan)->startingSheet(), (*scan)->lentTag(),
                             (*scan)->wasHandedIn(),     (*scan)->needsToken(),    (*scan)->responseFile().string()};
        },
        this, std::move(done));
}

void ServiceEmployeeBackend::begin(privacy::PersonalCode code, std::optional<privacy::Token> token, Done<BegunScan> done)
{
    auto secret = std::make_shared<privacy::PersonalCode>(std::move(code));
    auto slip = std::make_shared<std::optional<privacy::Token>>(std::move(token));
    make(
        [invitation = m_invitation, round = m_round, secret, slip, environment = m_service.environment(),
         target = m_target.toStdString()](auto& workspace) -> Made {
            if (invitation) {
                return app::beginTravelScan(*invitation, *secret, target, environment, std::move(*slip));
            }
            return workspace ? app::EmployeeScan::begin(*workspace, round, *secret, std::move(*slip))
                             : Made(fail(base::ErrorCode::RoundNotOpen));
        },
        std::move(done));
}

void ServiceEmployeeBackend::resume(privacy::PersonalCode code, Done<BegunScan> done)
{
    auto secret = std::make_shared<privacy::PersonalCode>(std::move(code));
    make(
        [invitation = m_invitation, round = m_round, secret, environment = m_service.environment(),
         target = m_target.toStdString()](auto& workspace) -> Made {
            if (invitation) {
                return app::resumeTravelScan(*invitation, *secret, target, environment);
            }
            return workspace ? app::EmployeeScan::resume(*workspace, round, *secret) : Made(fail(base::ErrorCode::RoundNotOpen));
        },
        std::move(done));
}

void ServiceEmployeeBackend::work(std::function<base::Outcome(app::EmployeeScan&)> job, Done<void> done)
{
    m_service.run<base::Outcome>(
        [scan = m_scan, job = std::move(job)](auto&) -> base::Outcome {
            return *scan ? job(**scan) : base::Outcome(fail(base::ErrorCode::RoundNotOpen));
        },
        this, std::move(done));
}

void ServiceEmployeeBackend::save(const session::Sheet& sheet, Done<void> done)
{
    work([sheet](app::EmployeeScan& scan) { return scan.saveDraft(sheet); }, std::move(done));
}

void ServiceEmployeeBackend::handIn(const session::Sheet& sheet, std::optional<privacy::Token> slip, Done<void> done)
{
    auto typed = std::make_shared<std::optional<privacy::Token>>(std::move(slip));
    work(
        [sheet, typed](app::EmployeeScan& scan) {
            if (*typed) {
                scan.useToken(std::move(**typed));
            }
            return scan.handIn(sheet);
        },
        std::move(done));
    m_service.refresh();
}

void ServiceEmployeeBackend::withdraw(Done<void> done)
{
    work([](app::EmployeeScan& scan) { return scan.withdraw(); }, std::move(done));
    m_service.refresh();
}

void ServiceEmployeeBackend::leave()
{
    m_service.run<bool>(
        [scan = m_scan](auto&) {
            scan->reset();
            return true;
        },
        this, [](bool) {});
}

} // namespace leerspiegel::ui
