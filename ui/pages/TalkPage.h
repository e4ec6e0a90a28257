// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/DossierPage.h"
#include "ui/presenters/ComparisonLoader.h"

namespace leerspiegel::ui {

/// From picture to conversation: the reports for each reader, the guide for the talk and the empty questionnaires, on the
/// screen, on paper and as a web page.
class TalkPage final : public DossierPage
{
    Q_OBJECT

public:
    TalkPage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

protected:
    void describe() override;
    void ask() override;
    void draw() override;
    void forget() override;

private:
    void addChoice();
    void addReport();
    void addForm(bool company);
    std::shared_ptr<const report::ReportModel> chosenReport() const;

    LoadedRound m_loaded;
    int m_choice = 0;
};

} // namespace leerspiegel::ui
