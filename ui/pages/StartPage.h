// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/widgets/PageFrame.h"

#include <QLockFile>

#include <memory>

namespace leerspiegel::ui {

/// The first page: an example, a new dossier, an existing one, an invitation, and the dossiers opened before.
class StartPage final : public PageFrame
{
    Q_OBJECT

public:
    StartPage(DossierService& service, Settings& settings, QWidget* parent = nullptr);
    void openDossier(const QString& path);

signals:
    void exampleOpened();
    void dossierOpened();
    void newDossierAsked();
    void invitationAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void addChoice(const char* objectName, const QString& title, const QString& text, bool primary, std::function<void()> chosen);
    void addRecents();
    QString ownExample();
    void openExample();
    void askDossier();

    DossierService& m_service;
    Settings& m_settings;
    QString m_examplePath;
    std::unique_ptr<QLockFile> m_example; ///< Held while this window may show its example.
    bool m_welcomed = false;
};

} // namespace leerspiegel::ui
