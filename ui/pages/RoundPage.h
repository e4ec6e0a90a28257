// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Rounds.h"
#include "app/Travel.h"
#include "ui/presenters/DossierService.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/Paper.h"

class QProgressBar;

namespace leerspiegel::ui {

/// HR's page of a round: open one, see how many scans are in, invite, take in files, close and count.
class RoundPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit RoundPage(DossierService& service, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void rebuild();
    void showOpenRound(const app::RoundSummary& round);
    void showActions(const app::RoundSummary& round);
    void showClosing(const app::RoundSummary& round);
    void showEnded();
    void showSlips(const QStringList& slips, const QString& tellerRecovery);
    void saveInvitation(const round::RoundId& round);
    void askFiles(const round::RoundId& round);
    void import(const round::RoundId& round, const QStringList& paths);
    void raise(const round::RoundId& round, int invited);
    void close(const app::RoundSummary& round, const QString& tellerPassphrase, app::CountMode mode);
    void erase(const round::RoundId& round, bool cancelled);
    void answer(const base::Outcome& outcome, const QString& done);
    PaperJob slipsJob(const QStringList& slips, const QString& tellerRecovery) const;
    QStringList controlWords(const app::RoundSummary& round) const;
    QString language() const;

    DossierService& m_service;
    QProgressBar* m_progress = nullptr;
    QStringList m_slips;
    QString m_tellerRecovery;
    QString m_note;
};

} // namespace leerspiegel::ui
