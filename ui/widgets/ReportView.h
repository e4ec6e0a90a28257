// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ReportModel.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace leerspiegel::ui {

/// A report on the screen: the same blocks as on paper, charts with their tables. Of a long one the first screen is made at
/// once and the rest when that is painted.
class ReportView final : public QFrame
{
public:
    explicit ReportView(const report::ReportModel& report, QWidget* parent = nullptr, bool withTitle = true);

    /// Makes what is left at once, as for a reader who stood further down already.
    void complete();
    /// The titles of the chapters, in order, of those below the first screen too.
    std::vector<QString> chapterTitles() const;
    /// The headings above these chapters, to scroll to; makes what is left.
    const std::vector<QLabel*>& headings();

    void operator()(const report::Heading& heading);
    void operator()(const report::Paragraph& paragraph);
    void operator()(const report::BulletList& list);
    void operator()(const report::ChartRow& row);
    void operator()(const report::TableBlock& block);
    void operator()(const report::Card& card);
    void operator()(const report::PageBreak&) { }

private:
    void addBlocks(std::size_t end);
    bool isTable(std::size_t at) const;

    std::vector<report::Block> m_blocks;
    std::size_t m_made = 0; ///< How many of the blocks are on the screen.
    QVBoxLayout* m_layout;
    std::vector<QLabel*> m_headings;
    bool m_withCaption = false; ///< Of the table that comes now.
};

} // namespace leerspiegel::ui
