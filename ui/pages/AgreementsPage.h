// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Pictures.h"
#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/widgets/PageFrame.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace leerspiegel::ui {

/// Small agreements: who, what step, when, about what. At most three are open at a time.
class AgreementsPage final : public PageFrame
{
    Q_OBJECT

public:
    AgreementsPage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void rebuild();
    void addAgreement(const app::Agreement& agreement);
    void addForm();
    void fillSubjects(QComboBox& box) const;
    void put(const app::Agreement& agreement, const QString& done);
    void remove(const std::string& id);
    void saveCalendar();

    DossierService& m_service;
    Settings& m_settings;
    std::vector<app::Agreement> m_agreements;
    bool m_stale = true;
};

} // namespace leerspiegel::ui
