// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/Picture.h"
#include "ui/presenters/ComparisonLoader.h"
#include "ui/presenters/Settings.h"
#include "ui/widgets/PageFrame.h"

namespace leerspiegel::ui {

class ChartView;

/// The owner's page: both radars side by side or over each other, five spokes or seven, the contrasts, the words, the numbers.
class ComparePage final : public PageFrame
{
    Q_OBJECT

public:
    ComparePage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void rebuild();
    void addChoices();
    void addRadars();
    void addSentences();
    void addContrasts();
    void addTables();
    void addGaps();
    void addCuts();
    void addTrend();
    void addChartCard(const QString& title, const QString& note, const char* id, std::size_t cut = 0);
    void addFooter();
    void addLookBack();
    void addConversation(bool besideGroup);
    void addCard(const QString& title, const std::vector<QString>& sentences);
    void addTable(const report::Table& table);
    ChartView* chart(const char* id, std::size_t cut = 0);
    void saveReport();

    DossierService& m_service;
    Settings& m_settings;
    std::shared_ptr<LoadedComparison> m_loaded;
    std::shared_ptr<const report::ComparisonModel> m_model;
    round::RoundId m_round;
    bool m_overEachOther = false;
    bool m_unfolded = false;
    bool m_contrastRadar = false;
    bool m_tables = false;
    bool m_stale = true;
};

} // namespace leerspiegel::ui
