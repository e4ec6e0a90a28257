// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/Picture.h"
#include "ui/pages/DossierPage.h"
#include "ui/presenters/ComparisonLoader.h"

class QPushButton;
class QVBoxLayout;

namespace leerspiegel::ui {

class ChartView;
class FlowRow;

/// The owner's page: both radars side by side or over each other, five spokes or seven, the contrasts, the words, the numbers.
class ComparePage final : public DossierPage
{
    Q_OBJECT

public:
    ComparePage(DossierService& service, Settings& settings, QWidget* parent = nullptr);

protected:
    void describe() override;
    void ask() override;
    void draw() override;
    void forget() override;

private:
    void prepareWords();
    void showComparison();
    void showExplanation();
    void explain(const QString& topic); ///< An empty one goes back to the comparison.
    void addChoices();
    void addToggle(FlowRow& row, const char* objectName, const QString& text, bool& state);
    QWidget* legend(bool company, QWidget* parent);
    void addRadars();
    void addBelow();
    void addFindings();
    void addGaps();
    void addContrasts();
    void addCuts();
    void addTrend();
    void addAdvice();
    void addTables();
    void addFooter();
    void addConversation(bool besideGroup);
    QVBoxLayout* addCard(const QString& title, const QString& topic = {});
    QWidget* findingCard(statistics::GapBand band, const QString& title);
    void addLines(QVBoxLayout& card, const QString& title, const std::vector<QString>& lines);
    void addTable(const report::Table& table);
    QPushButton* explainButton(const QString& topic, const QString& about, QWidget* parent);
    ChartView* chart(const char* id, std::size_t cut = 0);
    void saveReport();

    LoadedRound m_loaded;
    std::shared_ptr<const report::ComparisonModel> m_model;
    std::shared_ptr<const report::ReportParts> m_parts; ///< The words of m_partsOf in m_partsLanguage; m_model is in it.
    LoadedRound m_partsOf;
    QString m_partsLanguage;
    QString m_topic; ///< Being explained; empty: the comparison is shown.
    std::size_t m_cut = 0;
    round::RoundId m_round;
    bool m_overEachOther = false;
    bool m_unfolded = false;
    bool m_contrastRadar = false;
    bool m_tables = false;
    bool m_isFresh = false; ///< Loaded and not drawn yet.
    int m_drawn = 0;        ///< How often; what is left of an earlier drawing is dropped.
};

} // namespace leerspiegel::ui
