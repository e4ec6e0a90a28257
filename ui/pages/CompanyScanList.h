// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Scans.h"
#include "ui/pages/CompanySlipBox.h"
#include "ui/pages/DossierPage.h"

#include <memory>

namespace leerspiegel::ui {

/// The company scans of the open round, begun or finished, and how to begin another; or, while the dossier is locked, how to
/// begin with a slip.
class CompanyScanList final : public DossierPage
{
    Q_OBJECT

public:
    struct Loaded
    {
        round::RoundId round;
        std::vector<app::CompanyScanEntry> entries;
        std::shared_ptr<const app::KeptQuestionnaire> questionnaire;
    };

    CompanyScanList(DossierService& service, Settings& settings, QWidget* parent);
    const Loaded& loaded() const { return m_loaded; }
    /// After a scan: the focus goes to its button when the list is there again.
    void returnTo(const std::string& entryId) { m_returnTo = entryId; }

signals:
    void beginAsked(bool fromPaper);
    void fillInAsked(const leerspiegel::app::CompanyScanEntry& entry);
    void slipAccepted(const leerspiegel::ui::SlipScan& scan);

protected:
    void describe() override;
    void ask() override;
    void draw() override;
    void drawLocked() override;
    void forget() override;

private:
    bool hasRound();
    void addEntry(const app::CompanyScanEntry& entry, int number);
    void addBegin();
    void addSlipBox();

    Loaded m_loaded;
    std::string m_returnTo; ///< The entry whose button gets the focus; mostly empty.
};

} // namespace leerspiegel::ui
