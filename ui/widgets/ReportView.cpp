// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ReportView.h"

#include "ui/widgets/AfterPainting.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/LaidOutOnce.h"
#include "ui/widgets/ReportTable.h"
#include "ui/widgets/SideBySide.h"

#include <QFrame>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

constexpr std::size_t firstScreen = 20; ///< Blocks; more than a screen of 1080 lines shows at 100 %.

bool isChapter(const report::Heading& heading) { return heading.level <= 2; }

} // namespace

ReportView::ReportView(const report::ReportModel& report, QWidget* parent, bool withTitle)
    : QFrame(parent)
    , m_blocks(report.blocks)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_layout->setContentsMargins(28, 24, 28, 24);
    if (withTitle) {
        m_layout->addWidget(plainLabel(report.title, "heading", this));
    }
    if (!report.subtitle.isEmpty()) {
        m_layout->addWidget(plainLabel(report.subtitle, "quiet", this));
    }
    addBlocks(firstScreen);
    if (m_made < m_blocks.size()) {
        afterPainting(*this, [this] { complete(); });
    }
}

bool ReportView::isTable(std::size_t at) const { return at < m_blocks.size() && std::holds_alternative<report::TableBlock>(m_blocks[at]); }

void ReportView::addBlocks(std::size_t end)
{
    for (; m_made < std::min(end, m_blocks.size()); ++m_made) {
        m_withCaption = isTable(m_made + 1) || (m_made > 0 && isTable(m_made - 1)); // tables in a row are told apart by their captions
        std::visit(*this, m_blocks[m_made]);
    }
}

void ReportView::complete()
{
    if (m_made == m_blocks.size()) {
        return;
    }
    const LaidOutOnce all(*this);
    addBlocks(m_blocks.size());
}

std::vector<QString> ReportView::chapterTitles() const
{
    std::vector<QString> titles;
    for (const auto& block : m_blocks) {
        const auto* heading = std::get_if<report::Heading>(&block);
        if (heading && isChapter(*heading)) {
            titles.push_back(heading->words);
        }
    }
    return titles;
}

const std::vector<QLabel*>& ReportView::headings()
{
    complete();
    return m_headings;
}

void ReportView::operator()(const report::Heading& heading)
{
    m_layout->addSpacing(isChapter(heading) ? 14 : heading.level == 3 ? 8 : 2);
    auto* label = plainLabel(heading.words, isChapter(heading) ? "title" : "pole", this);
    m_layout->addWidget(label);
    if (isChapter(heading)) {
        m_headings.push_back(label);
    }
}

void ReportView::operator()(const report::Paragraph& paragraph)
{
    m_layout->addWidget(plainLabel(paragraph.words, paragraph.quiet ? "quiet" : nullptr, this));
}

void ReportView::operator()(const report::BulletList& list)
{
    for (const auto& line : list.lines) {
        m_layout->addWidget(bulletLabel(line, this));
    }
}

void ReportView::operator()(const report::ChartRow& row)
{
    auto* beside = new SideBySide(this);
    for (const auto& picture : row.charts) {
        auto* view = new ChartView(beside);
        view->setFixedChart(picture);
        beside->add(view);
    }
    m_layout->addWidget(beside);
    for (const auto& picture : row.charts) {
        if (row.withTables && !picture.table.rows.empty()) {
            m_layout->addWidget(makeTable(picture.table, this));
        }
    }
}

void ReportView::operator()(const report::TableBlock& block)
{
    if (m_withCaption) {
        m_layout->addSpacing(8);
        m_layout->addWidget(plainLabel(block.table.caption, "pole", this));
    }
    m_layout->addWidget(makeTable(block.table, this));
}

void ReportView::operator()(const report::Card& card)
{
    QVBoxLayout* inside = nullptr;
    auto* frame = makeCard(&inside, this);
    inside->addWidget(plainLabel(card.title, "title", frame));
    for (const auto& line : card.lines) {
        inside->addWidget(plainLabel(line, nullptr, frame));
    }
    m_layout->addWidget(frame);
}

} // namespace leerspiegel::ui
