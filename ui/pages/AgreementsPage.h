// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Pictures.h"
#include "ui/pages/DossierPage.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace leerspiegel::ui {

/// Small agreements: who, what step, when, about what. At most three are open at a time.
class AgreementsPage final : public DossierPage
{
    Q_OBJECT

public:
    AgreementsPage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

protected:
    void describe() override;
    void ask() override;
    void draw() override;
    void forget() override;

private:
    void addAgreement(const app::Agreement& agreement);
    void addForm();
    QLineEdit* addText(QVBoxLayout& card, const char* objectName, const QString& label);
    QDateEdit* addWhen(QVBoxLayout& card);
    QComboBox* addAbout(QVBoxLayout& card);
    void put(const app::Agreement& agreement, const QString& done);
    void remove(const std::string& id);
    void changed(const base::Outcome& outcome, const QString& done);
    void saveCalendar();

    std::vector<app::Agreement> m_agreements;
};

} // namespace leerspiegel::ui
