// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/ComparisonLoader.h"
#include "ui/presenters/Settings.h"
#include "ui/widgets/PageFrame.h"

namespace leerspiegel::ui {

/// From picture to conversation: the reports for each reader, the guide for the talk and the empty questionnaires, on the
/// screen, on paper and as a web page.
class TalkPage final : public PageFrame
{
    Q_OBJECT

public:
    TalkPage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void rebuild();
    void addChoice();
    void addReport();
    void addForm(bool company);
    std::shared_ptr<const report::ReportModel> chosenReport() const;

    DossierService& m_service;
    Settings& m_settings;
    std::shared_ptr<LoadedComparison> m_loaded;
    int m_choice = 0;
    bool m_stale = true;
};

} // namespace leerspiegel::ui
