// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/DossierPage.h"
#include "ui/presenters/ContributionLoader.h"

namespace leerspiegel::ui {

/// What a company may give to its region: everything that would go into the file is on the page before it is saved.
class RegionPage final : public DossierPage
{
    Q_OBJECT

public:
    RegionPage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

    /// Writes what is shown now; says in the page's message how it went.
    void saveTo(const QString& path);

protected:
    void describe() override;
    void ask() override;
    void draw() override;
    void forget() override;

private:
    void addFields();
    void addContents();
    void showContents();
    void save();
    region::Contribution chosen() const;

    std::shared_ptr<LoadedContribution> m_loaded;
    app::LeftOut m_leftOut;
    round::RoundId m_round;
    QVBoxLayout* m_contents = nullptr; ///< Of what is shown now; inside the content.
};

} // namespace leerspiegel::ui
