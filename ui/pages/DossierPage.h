// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/widgets/PageFrame.h"

#include <functional>
#include <vector>

class QComboBox;

namespace leerspiegel::ui {

/// A page about what only the unlocked dossier tells. It loads off the GUI thread when it is shown and something changed
/// since; until then it says what is missing: a dossier, the passphrase, or a moment. When the dossier is locked or another
/// one is opened, nothing that was loaded stays. A page only describes itself, asks for what it shows and draws it.
class DossierPage : public PageFrame
{
    Q_OBJECT

protected:
    DossierPage(const char* objectName, DossierService& service, Settings& settings, QWidget* parent);

    /// Title and introduction, in the language of now.
    virtual void describe() = 0;
    /// Asks for what the page shows; the answer goes through keepIn.
    virtual void ask() = 0;
    /// Fills the content with what was loaded; what could not be loaded is empty.
    virtual void draw() = 0;
    /// Fills the content while the dossier is locked: asks for the passphrase.
    virtual void drawLocked();
    /// Empties what was loaded and what was chosen in it.
    virtual void forget() = 0;

    void load(); ///< Once more; keeps the message.
    /// Draws again what is loaded, without a message of before.
    void rebuild();

    /// For the answer to what ask() asked: keeps it, draws, and says what went wrong. An answer that comes after the
    /// dossier was locked or something else was asked is dropped.
    template <typename T> std::function<void(const base::Result<T>&)> keepIn(T& kept)
    {
        return [this, &kept, ticket = m_ticket](const base::Result<T>& loaded) {
            if (ticket == m_ticket) {
                kept = loaded ? *loaded : T{};
                arrived(loaded ? base::Outcome{} : base::Outcome(base::fail(loaded.error())));
            }
        };
    }

    /// A list of rounds to choose from, `shown` first chosen; nullptr when there is nothing to choose.
    QComboBox* makeRoundChooser(const std::vector<app::RoundSummary>& rounds, const round::RoundId& shown,
                                std::function<void(const round::RoundId&)> chosen);

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    DossierService& m_service;
    Settings& m_settings;

private:
    round::DossierId unlockedDossier() const;
    void follow();
    void redraw();
    void arrived(const base::Outcome& loaded);

    round::DossierId m_dossier; ///< Whose content is loaded; empty while locked.
    int m_ticket = 0;           ///< Of what was asked last.
    bool m_stale = true;
    bool m_hasArrived = false;
    bool m_couldNotLoad = false; ///< The message says so.
};

} // namespace leerspiegel::ui
