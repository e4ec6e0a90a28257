// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/DossierPage.h"

#include "report/ErrorText.h"
#include "ui/pages/UnlockBox.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/LaidOutOnce.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QShowEvent>
#include <QVBoxLayout>

namespace leerspiegel::ui {

DossierPage::DossierPage(const char* objectName, DossierService& service, Settings& settings, QWidget* parent)
    : PageFrame(parent)
    , m_service(service)
    , m_settings(settings)
{
    setObjectName(QString::fromLatin1(objectName));
    m_dossier = unlockedDossier();
    connect(&m_service, &DossierService::summaryChanged, this, &DossierPage::follow);
}

/// Empty while there is none.
round::DossierId DossierPage::unlockedDossier() const
{
    const auto* dossier = m_service.isUnlocked() ? m_service.summary() : nullptr;
    return dossier ? dossier->id : round::DossierId();
}

void DossierPage::follow()
{
    const auto now = unlockedDossier();
    const bool another = now != m_dossier;
    if (another) {
        m_dossier = now;
        m_hasArrived = false;
        ++m_ticket;
        message().clear();
        forget();
    }
    m_stale = true;
    if (isVisible()) {
        load();
    } else if (another) {
        rebuild();
    }
}

void DossierPage::load()
{
    m_stale = false;
    const bool open = m_service.summary() && m_service.isUnlocked();
    if (!open || !m_hasArrived) {
        redraw();
    }
    if (open) {
        ++m_ticket;
        ask();
    }
}

void DossierPage::arrived(const base::Outcome& loaded)
{
    m_hasArrived = true;
    redraw();
    if (m_couldNotLoad) {
        message().clear();
    }
    m_couldNotLoad = !loaded;
    if (loaded) {
        return;
    }
    const auto sentence = report::errorText(loaded.error());
    loaded.error().code == base::ErrorCode::NoGroupPicture ? message().showNote(sentence) : message().showError(sentence);
}

void DossierPage::rebuild()
{
    message().clear();
    redraw();
}

void DossierPage::redraw()
{
    clearContent();
    const LaidOutOnce all(*content().parentWidget());
    describe();
    if (!m_service.summary()) {
        content().addWidget(plainLabel(tr("Open a dossier on the page Start first."), nullptr, this));
    } else if (!m_service.isUnlocked()) {
        drawLocked();
    } else if (!m_hasArrived) {
        content().addWidget(plainLabel(tr("One moment…"), "quiet", this));
    } else {
        draw();
    }
}

void DossierPage::drawLocked() { content().addWidget(new UnlockBox(m_service, m_settings, *this)); }

QComboBox* DossierPage::makeRoundChooser(const std::vector<app::RoundSummary>& rounds, const round::RoundId& shown,
                                         std::function<void(const round::RoundId&)> chosen)
{
    if (rounds.size() < 2) {
        return nullptr;
    }
    auto* box = makeChoice("rounds", tr("Round"), this);
    for (const auto& round : rounds) {
        box->addItem(QString::fromStdString(round.name), QString::fromStdString(round.id.text()));
        if (round.id == shown) {
            box->setCurrentIndex(box->count() - 1);
        }
    }
    connect(box, &QComboBox::activated, this,
            [box, chosen = std::move(chosen)] { chosen(round::RoundId{box->currentData().toString().toStdString()}); });
    return box;
}

void DossierPage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    if (m_stale) {
        load();
    }
}

void DossierPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    PageFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
