// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Exports.h"
#include "report/ComparisonModel.h"
#include "ui/presenters/ComparisonLoader.h"

#include <QFrame>

#include <memory>

class QComboBox;
class QPushButton;

namespace leerspiegel::ui {

class MessageBar;

/// "Cijfers bewaren": the figures of a round for Excel, SPSS or another program. Nothing finer than the page shows. Written
/// off the GUI thread; the card says where it is or what went wrong.
class ExportCard final : public QFrame
{
    Q_OBJECT

public:
    ExportCard(DossierService& service, LoadedRound loaded, std::shared_ptr<const report::ComparisonModel> model, QString language,
               QWidget* parent);

    /// What the button does once a place is chosen. `replace`: the person agreed that a file of this name is replaced.
    void saveTo(const QString& path, bool replace);

private:
    void addKinds();
    void askAndSave();
    app::ExportOptions options() const;
    void say(const base::Result<app::Exported>& exported, const QString& path);

    DossierService& m_service;
    LoadedRound m_loaded;
    std::shared_ptr<const report::ComparisonModel> m_model;
    QString m_language;
    QComboBox* m_kinds;
    QPushButton* m_save;
    MessageBar* m_message;
};

} // namespace leerspiegel::ui
