// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/widgets/PageFrame.h"

namespace leerspiegel::ui {

/// Where the scan comes from, what it measures and what it does not, the ten options and the eight questions. Every chapter
/// can be reached by a button; the whole can be printed.
class AboutPage final : public PageFrame
{
    Q_OBJECT

public:
    AboutPage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    DossierService& m_service;
    Settings& m_settings;
};

} // namespace leerspiegel::ui
