// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/widgets/PageFrame.h"

namespace leerspiegel::ui {

/// Language, light or dark, size of the text, digits, and whether dossiers are remembered.
class SettingsPage final : public PageFrame
{
    Q_OBJECT

public:
    SettingsPage(Settings& settings, DossierService& service, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addChoice(const char* objectName, const QString& label, const QStringList& choices, int current, std::function<void(int)> chosen);
    void addSwitch(const char* objectName, const QString& label, bool on, std::function<void(bool)> changed);

    Settings& m_settings;
    DossierService& m_service;
    bool m_unlocked = false;
};

} // namespace leerspiegel::ui
