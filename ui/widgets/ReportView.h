// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ReportModel.h"

#include <QFrame>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace leerspiegel::ui {

/// A table that is as high as its rows; reached with Tab, walked with the arrows.
QTableWidget* makeTable(const report::Table& table, QWidget* parent);

/// A report on the screen: the same blocks as on paper, charts with their tables.
class ReportView final : public QFrame
{
public:
    explicit ReportView(const report::ReportModel& report, QWidget* parent = nullptr, bool withTitle = true);

    /// The chapters, in order, to scroll to.
    const std::vector<QLabel*>& headings() const { return m_headings; }

    void operator()(const report::Heading& heading);
    void operator()(const report::Paragraph& paragraph);
    void operator()(const report::BulletList& list);
    void operator()(const report::ChartRow& row);
    void operator()(const report::TableBlock& block);
    void operator()(const report::Card& card);
    void operator()(const report::PageBreak&) { }

private:
    QVBoxLayout* m_layout;
    std::vector<QLabel*> m_headings;
    bool m_withCaption = false; ///< Of the table that comes now.
};

} // namespace leerspiegel::ui
