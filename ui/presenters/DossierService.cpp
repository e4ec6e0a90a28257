// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/DossierService.h"

namespace leerspiegel::ui {

DossierService::DossierService(app::Environment environment, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
{
}

void DossierService::post(std::function<void()> work)
{
    if (m_jobs++ == 0) {
        emit busyChanged();
    }
    m_worker.post([this, work = std::move(work)] {
        work();
        m_worker.bringBack([this] {
            if (--m_jobs == 0) {
                emit busyChanged();
            }
        });
    });
}

DossierService::State DossierService::stateOf(const std::unique_ptr<app::Workspace>& workspace)
{
    State state;
    if (workspace) {
        if (auto summary = workspace->summary()) {
            state.summary = std::move(*summary);
        }
        state.path = QString::fromStdString(workspace->file().path().string());
        state.unlocked = workspace->isUnlocked();
    }
    return state;
}

void DossierService::applyState(State state)
{
    m_summary = std::move(state.summary);
    m_path = std::move(state.path);
    m_unlocked = state.unlocked;
    emit summaryChanged();
}

void DossierService::refresh()
{
    run<State>([](auto& workspace) { return stateOf(workspace); }, this, [this](State state) { applyState(std::move(state)); });
}

void DossierService::open(const QString& path, QObject* receiver, Done done)
{
    const auto environment = m_environment;
    run<base::Outcome>(
        [path, environment](auto& workspace) -> base::Outcome {
            auto opened = app::Workspace::open(path.toStdString(), environment);
            if (!opened) {
                return base::fail(opened.error());
            }
            workspace = std::move(*opened);
            return {};
        },
        receiver, std::move(done));
    refresh();
}

void DossierService::unlock(privacy::Passphrase passphrase, QObject* receiver, Done done)
{
    auto secret = std::make_shared<privacy::Passphrase>(std::move(passphrase));
    run<base::Outcome>(
        [secret](auto& workspace) -> base::Outcome {
            return workspace ? workspace->unlock(*secret) : base::Outcome(base::fail(base::ErrorCode::Locked));
        },
        receiver, std::move(done));
    refresh();
}

void DossierService::lock()
{
    run<bool>(
        [](auto& workspace) {
            if (workspace) {
                workspace->lock();
            }
            return true;
        },
        this, [](bool) {});
    refresh();
}

void DossierService::close()
{
    run<bool>(
        [](auto& workspace) {
            workspace.reset();
            return true;
        },
        this, [](bool) {});
    refresh();
}

} // namespace leerspiegel::ui
