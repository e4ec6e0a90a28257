// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/presenters/SlipPapers.h"
#include "ui/widgets/Paper.h"

#include <QWidget>

class QVBoxLayout;

namespace leerspiegel::ui {

class PageFrame;

/// What belongs on paper after a round was opened: first the teller's recovery code, for the teller alone and typed back
/// once, then the slips to cut out. Shown only while the dossier is unlocked.
class SlipPapersCard final : public QWidget
{
    Q_OBJECT

public:
    /// `sealed`: by sealPapers, of the round that is open now.
    SlipPapersCard(DossierService& service, const Settings& settings, const privacy::SealedBytes& sealed, PageFrame& page);

signals:
    /// What is still to be put on paper, sealed; empty: nothing any more.
    void left(const leerspiegel::privacy::SealedBytes& papers);

private:
    void draw(const SlipPapers& papers);
    void showTeller(const SlipPapers& papers, const app::RoundSummary& round);
    void showSlips(const SlipPapers& papers);
    void addList(QVBoxLayout& card, const char* objectName, const QString& title, const QStringList& slips);
    void tellerHasIt(SlipPapers papers);
    PaperJob job(const SlipPapers& papers) const;

    DossierService& m_service;
    const Settings& m_settings;
    PageFrame& m_page;
    QVBoxLayout* m_layout;
};

} // namespace leerspiegel::ui
