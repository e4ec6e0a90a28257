// SPDX-License-Identifier: EUPL-1.2
#include "report/ErrorText.h"
#include "ui/pages/RoundPage.h"
#include "ui/presenters/RoundWords.h"
#include "ui/presenters/SlipPapers.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SavePath.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace leerspiegel::ui {

// What the buttons of the round page do, off the GUI thread.

namespace {

using Closed = base::Result<app::CloseReport>;

/// The teller's field takes the passphrase or the recovery code; a text that is a whole recovery code is tried as one first.
Closed closeWithTeller(app::Workspace& workspace, const round::RoundId& round, const privacy::Secret& typed, const app::Progress& progress,
                       app::CountMode mode)
{
    const auto code = privacy::RecoveryCode::parse(base::textOf(typed.view()));
    if (code) {
        auto closed = app::closeAndCount(workspace, round, {nullptr, &*code}, progress, mode);
        if (closed || closed.error().code != base::ErrorCode::WrongRecoveryCode) {
            return closed;
        }
    }
    return app::closeAndCount(workspace, round, {&typed, nullptr}, progress, mode);
}

/// The slips of the people who came in addition, with those that were not on paper yet.
base::Result<std::optional<privacy::SealedBytes>> raiseAndSeal(app::Workspace& workspace, const round::RoundId& round, int invited,
                                                               const std::optional<privacy::SealedBytes>& earlier)
{
    const auto tokens = app::raiseInvited(workspace, round, invited);
    if (!tokens) {
        return base::fail(tokens.error());
    }
    if (tokens->empty()) {
        return earlier;
    }
    auto papers = earlier ? openPapers(workspace, *earlier) : base::Result<SlipPapers>(SlipPapers{});
    if (!papers) {
        return base::fail(papers.error());
    }
    papers->slips << slipsOf(*tokens);
    auto sealed = sealPapers(workspace, *papers);
    if (!sealed) {
        return base::fail(sealed.error());
    }
    return std::optional(std::move(*sealed));
}

} // namespace

/// While a batch is taken in or the box is counted nothing else on this page can be pressed but stop.
app::Progress RoundPage::beginWork()
{
    m_working = true;
    message().clear();
    for (auto* button : findChildren<QPushButton*>()) {
        button->setEnabled(button->parentWidget() == m_progress);
    }
    return m_progress->begin();
}

void RoundPage::endWork()
{
    m_working = false;
    m_service.refresh();
}

void RoundPage::answer(const base::Outcome& outcome, const QString& done)
{
    scrollToTop();
    if (outcome) {
        message().showNote(done);
    } else {
        message().showError(report::errorText(outcome.error()));
    }
    m_service.refresh();
}

void RoundPage::saveInvitation(const round::RoundId& round)
{
    const auto path = askSavePath(this, tr("Save an invitation file"), tr("invitation") + QLatin1String(app::invitationEnding),
                                  tr("Invitation (*.leerspiegel-uitnodiging)"));
    if (path.isEmpty()) {
        return;
    }
    m_service.runOpen<base::Outcome>(
        [round, target = path.toStdString()](app::Workspace& workspace) { return app::writeInvitation(workspace, round, target); }, this,
        [this](const base::Outcome& written) { answer(written, tr("The invitation file is saved.")); });
}

void RoundPage::askFiles()
{
    takeIn(
        QFileDialog::getOpenFileNames(this, tr("Take in scans from files"), {}, tr("Sealed scan (*.leerspiegel-antwoord);;All files (*)")));
}

void RoundPage::takeIn(const QStringList& paths)
{
    const auto* dossier = m_service.summary();
    const auto* open = dossier ? dossier->openRound() : nullptr;
    if (paths.isEmpty() || m_working || (open && !m_progress)) {
        return;
    }
    if (!open) {
        message().showError(report::errorText({dossier ? base::ErrorCode::RoundNotOpen : base::ErrorCode::NotADossier}));
        return;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& path : paths) {
        files.emplace_back(path.toStdString());
    }
    const auto progress = beginWork();
    using Imported = base::Result<std::vector<app::ImportedFile>>;
    m_service.runOpen<Imported>(
        [round = open->id, files, progress](app::Workspace& workspace) { return app::importResponses(workspace, round, files, progress); },
        this,
        [this](const Imported& imported) {
            showImported(imported);
            endWork();
        });
}

void RoundPage::showImported(const base::Result<std::vector<app::ImportedFile>>& imported)
{
    scrollToTop();
    if (!imported) {
        message().showError(report::errorText(imported.error()));
        return;
    }
    m_reasons.clear();
    for (const auto& file : *imported) {
        if (file.refused) {
            m_reasons << report::errorText(*file.refused);
        }
    }
    const auto all = static_cast<qsizetype>(imported->size());
    message().showNote(tr("Taken in: %1 of %2.").arg(all - m_reasons.size()).arg(all));
}

void RoundPage::raise(const round::RoundId& round, int invited)
{
    using Raised = base::Result<std::optional<privacy::SealedBytes>>;
    m_service.runOpen<Raised>(
        [round, invited, earlier = m_papers](app::Workspace& workspace) { return raiseAndSeal(workspace, round, invited, earlier); }, this,
        [this, round](const Raised& raised) {
            if (raised) {
                m_papersOf = round;
                m_papers = *raised;
            }
            answer(raised ? base::Outcome{} : base::Outcome(base::fail(raised.error())), tr("The number invited is raised."));
        });
}

void RoundPage::close(const app::RoundSummary& round, privacy::Secret teller, app::CountMode mode)
{
    const auto typed = std::make_shared<privacy::Secret>(std::move(teller));
    const auto progress = beginWork();
    m_service.runOpen<Closed>(
        [round, typed, mode, progress](app::Workspace& workspace) {
            return round.hasTeller ? closeWithTeller(workspace, round.id, *typed, progress, mode)
                                   : app::closeAndCount(workspace, round.id, {}, progress, mode);
        },
        this,
        [this](const Closed& closed) {
            endWork();
            closed ? answer({}, countedSentence(*closed)) : answer(base::fail(closed.error()), {});
        });
}

void RoundPage::callOff(const round::RoundId& round)
{
    m_service.runOpen<base::Outcome>(
        [round](app::Workspace& workspace) { return app::eraseUnread(workspace, round, true); }, this,
        [this](const base::Outcome& erased) { answer(erased, tr("The round is called off. Everything is erased unread.")); });
}

void RoundPage::askCopy()
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = askSavePath(this, tr("Make a copy on this computer"),
                                  documents + QLatin1Char('/') + QFileInfo(m_service.path()).fileName(), tr("Dossier (*.leerspiegel)"));
    if (!path.isEmpty()) {
        copyHere(path);
    }
}

void RoundPage::copyHere(const QString& path)
{
    message().showNote(tr("One moment…"));
    m_service.runOpen<base::Outcome>(
        [target = path.toStdString()](app::Workspace& workspace) { return workspace.file().copyTo(target); }, this,
        [this, path](const base::Outcome& copied) {
            if (!copied) {
                answer(copied, {});
                return;
            }
            m_service.open(path, this, [this, path](const base::Outcome& opened) {
                answer(opened,
                       tr("You now work in the copy on this computer. Do not use the one on the network drive any more; erase it when you "
                          "have looked at this one."));
                if (opened) {
                    m_settings.addRecent(path);
                }
            });
        });
}

} // namespace leerspiegel::ui
