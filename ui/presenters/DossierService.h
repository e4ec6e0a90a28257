// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"
#include "ui/presenters/Worker.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <new>
#include <type_traits>

namespace leerspiegel::ui {

/// The open dossier and the one thread on which its use cases run, in order. Key derivation, tidying, counting and importing
/// never run on the GUI thread.
class DossierService : public QObject
{
    Q_OBJECT

public:
    explicit DossierService(app::Environment environment, QObject* parent = nullptr);

    const app::Environment& environment() const { return m_environment; }

    /// Runs `job` on the worker; then `done` on the GUI thread, unless `receiver` is gone. The workspace may be nullptr
    /// when no dossier is open.
    template <typename T> void run(std::function<T(std::unique_ptr<app::Workspace>&)> job, QObject* receiver, std::function<void(T)> done)
    {
        post([this, job = std::move(job), guarded = QPointer<QObject>(receiver), done = std::move(done)] {
            auto value = std::make_shared<T>(answerOf(job));
            m_worker.bringBack([guarded, done, value] {
                if (guarded) {
                    done(std::move(*value));
                }
            });
        });
    }

    /// The same for a job on the open dossier: Locked when none is open.
    template <typename T> void runOpen(std::function<T(app::Workspace&)> job, QObject* receiver, std::function<void(T)> done)
    {
        run<T>([job = std::move(job)](auto& workspace) { return workspace ? job(*workspace) : T(base::fail(base::ErrorCode::Locked)); },
               receiver, std::move(done));
    }

    /// What anyone may know of the open dossier, as it was read last; nullptr when none is open.
    const app::DossierSummary* summary() const { return m_summary ? &*m_summary : nullptr; }
    /// Where the open dossier lies; empty when none is open.
    const QString& path() const { return m_path; }
    bool isUnlocked() const { return m_unlocked; }
    bool isBusy() const { return m_jobs > 0; }

    using Done = std::function<void(base::Outcome)>;
    void open(const QString& path, QObject* receiver, Done done);
    void unlock(privacy::Passphrase passphrase, QObject* receiver, Done done);
    void lock();
    void close();
    /// Takes over a workspace that a job made (a new dossier, the example) and reads its summary.
    void refresh();

signals:
    void summaryChanged(); ///< Another dossier, or something in it changed, or it was locked or unlocked.
    void busyChanged();

private:
    /// A job that gets no memory answers so, when it can.
    template <typename T> T answerOf(const std::function<T(std::unique_ptr<app::Workspace>&)>& job)
    {
        if constexpr (std::is_constructible_v<T, tl::unexpected<base::Error>>) {
            try {
                return job(m_workspace);
            } catch (const std::bad_alloc&) {
                return base::fail(base::ErrorCode::OutOfMemory);
            }
        } else {
            return job(m_workspace);
        }
    }
    void post(std::function<void()> work);
    struct State
    {
        std::optional<app::DossierSummary> summary;
        QString path;
        bool unlocked = false;
    };
    void applyState(State state);
    static State stateOf(const std::unique_ptr<app::Workspace>& workspace);

    app::Environment m_environment;
    std::unique_ptr<app::Workspace> m_workspace; ///< Touched by the worker only.
    std::optional<app::DossierSummary> m_summary;
    QString m_path;
    bool m_unlocked = false;
    int m_jobs = 0;
    Worker m_worker; ///< The last: it ends before what it works on goes.
};

} // namespace leerspiegel::ui
