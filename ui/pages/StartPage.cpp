// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StartPage.h"

#include "app/Demo.h"
#include "report/ErrorText.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

/// The name of a dossier; with its folder when another one has the same name.
QString nameAmong(const QStringList& paths, const QString& path)
{
    const QFileInfo file(path);
    const auto same =
        std::ranges::count_if(paths, [&](const auto& other) { return QFileInfo(other).completeBaseName() == file.completeBaseName(); });
    return same > 1 ? QStringLiteral("%1 (%2)").arg(file.completeBaseName(), QDir::toNativeSeparators(file.path()))
                    : file.completeBaseName();
}

} // namespace

StartPage::StartPage(DossierService& service, Settings& settings, QWidget* parent)
    : PageFrame(parent)
    , m_service(service)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("startPage"));
    rebuild();
}

void StartPage::rebuild()
{
    clearContent();
    setTitle(tr("How do you learn together?"));
    setIntro(tr("Leerspiegel lets a company and its employees look in the same mirror, and then talk."));
    addChoice("example", tr("Look at an example"), tr("See in a minute what comes out of it, with a made-up bakery."), true,
              [this] { openExample(); });
    addChoice("new", tr("New dossier"), tr("For the owner or HR: begin for your own company, in three short steps."), false,
              [this] { emit newDossierAsked(); });
    addChoice("open", tr("Open a dossier"), tr("Go on with a file that ends in .leerspiegel. Employees also begin here."), false,
              [this] { askDossier(); });
    addChoice("invitation", tr("I have an invitation"), tr("Fill in the scan on this computer with a file you were given."), false,
              [this] { emit invitationAsked(); });
    addRecents();
}

void StartPage::addChoice(const char* objectName, const QString& title, const QString& text, bool primary, std::function<void()> chosen)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    auto* row = new QHBoxLayout;
    auto* explanation = plainLabel(text, nullptr, frame);
    auto* button = makeButton(objectName, title, primary, frame);
    button->setMinimumWidth(scaledWithText(230, *this));
    button->setAccessibleDescription(text);
    connect(button, &QPushButton::clicked, this, std::move(chosen));
    row->addWidget(button);
    row->addSpacing(12);
    row->addWidget(explanation, 1);
    card->addLayout(row);
    content().addWidget(frame);
}

void StartPage::addRecents()
{
    const auto recents = m_settings.recents();
    if (recents.isEmpty()) {
        return;
    }
    content().addWidget(plainLabel(tr("Opened before"), "title", this));
    for (const auto& path : recents) {
        const auto name = nameAmong(recents, path);
        auto* button = makeButton("recent", name, false, this);
        button->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
        button->setAccessibleName(tr("Open %1").arg(name));
        connect(button, &QPushButton::clicked, this, [this, path] { openDossier(path); });
        content().addWidget(button);
    }
}

void StartPage::askDossier()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Open a dossier"), {}, tr("Dossier (*.leerspiegel);;All files (*)"));
    if (!path.isEmpty()) {
        openDossier(path);
    }
}

void StartPage::openDossier(const QString& path)
{
    message().clear();
    m_service.open(path, this, [this, path](const base::Outcome& opened) {
        if (!opened) {
            message().showError(report::errorText(opened.error()));
            return;
        }
        m_settings.addRecent(path);
        emit dossierOpened();
    });
}

/// A second window that is open at the same time makes an example of its own.
QString StartPage::ownExample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    constexpr int mostWindows = 99;
    for (int number = 1; !m_example && number <= mostWindows; ++number) {
        const auto name = number == 1 ? QStringLiteral("voorbeeld") : QStringLiteral("voorbeeld-%1").arg(number);
        auto lock = std::make_unique<QLockFile>(folder.filePath(name + QStringLiteral(".lock")));
        lock->setStaleLockTime(0);
        m_examplePath = folder.filePath(name + QStringLiteral(".leerspiegel"));
        if (lock->tryLock(0) || lock->error() != QLockFile::LockFailedError) {
            m_example = std::move(lock);
        }
    }
    return m_examplePath;
}

void StartPage::openExample()
{
    message().showNote(tr("The example is being made…"));
    const auto path = ownExample();
    app::DemoOptions options;
    options.language = m_settings.language().toStdString();
    m_service.run<base::Outcome>(
        [path, options, environment = m_service.environment()](auto& workspace) -> base::Outcome {
            workspace.reset();
            QFile::remove(path);
            auto demo = app::makeDemo(path.toStdString(), options, environment);
            if (!demo) {
                return base::fail(demo.error());
            }
            workspace = std::move(demo->workspace);
            return {};
        },
        this,
        [this](const base::Outcome& made) {
            if (!made) {
                message().showError(report::errorText(made.error()));
                return;
            }
            message().clear();
            m_service.refresh();
            emit exampleOpened();
        });
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    PageFrame::changeEvent(event);
}

void StartPage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    if (event->spontaneous()) {
        return;
    }
    if (!m_settings.recents().isEmpty()) {
        rebuild();
    }
    if (!m_welcomed) { // the first key pressed in this program begins here
        m_welcomed = true;
        focusOn(QStringLiteral("example"));
    }
}

} // namespace leerspiegel::ui
