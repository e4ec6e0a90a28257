// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Rounds.h"
#include "app/Travel.h"
#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/ProgressRow.h"

namespace leerspiegel::ui {

/// HR's page of a round: open one, see how many scans are in, invite, take in files, close and count.
class RoundPage final : public PageFrame
{
    Q_OBJECT

public:
    RoundPage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

    /// Sealed response files that were chosen or dropped, one or many, as one batch.
    void takeIn(const QStringList& paths);
    /// Leaves a network drive: copies the dossier to `path` and goes on there.
    void copyHere(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void showForm();
    void showNetwork();
    void showReasons();
    void showOpenRound(const app::RoundSummary& round);
    void showActions(const app::RoundSummary& round);
    void showClosing(const app::RoundSummary& round);
    void showEnded();
    void showPapers();
    void showImported(const base::Result<std::vector<app::ImportedFile>>& imported);
    void saveInvitation(const round::RoundId& round);
    void askFiles();
    void askCopy();
    void raise(const round::RoundId& round, int invited);
    void close(const app::RoundSummary& round, privacy::Secret teller, app::CountMode mode);
    void callOff(const round::RoundId& round);
    void answer(const base::Outcome& outcome, const QString& done);
    app::Progress beginWork();
    void endWork();

    DossierService& m_service;
    Settings& m_settings;
    ProgressRow* m_progress = nullptr;
    bool m_working = false;
    std::optional<privacy::SealedBytes> m_papers; ///< Slips and the teller's code, until they are on paper; by sealPapers.
    round::RoundId m_papersOf;
    QStringList m_reasons;
};

} // namespace leerspiegel::ui
