// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ReportView.h"

#include "ui/widgets/Building.h"
#include "ui/widgets/ChartView.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace leerspiegel::ui {

QTableWidget* makeTable(const report::Table& table, QWidget* parent)
{
    auto* view = new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.header.size()), parent);
    view->setAccessibleName(table.caption);
    view->setHorizontalHeaderLabels(table.header);
    view->verticalHeader()->hide();
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    for (int row = 0; row < view->rowCount(); ++row) {
        const auto& cells = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < view->columnCount() && column < cells.size(); ++column) {
            view->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->resizeRowsToContents();
    int height = view->horizontalHeader()->sizeHint().height() + 8;
    for (int row = 0; row < view->rowCount(); ++row) {
        height += view->rowHeight(row) + 2;
    }
    view->setMinimumHeight(height);
    return view;
}

ReportView::ReportView(const report::ReportModel& report, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(plainLabel(report.title, "heading", this));
    if (!report.subtitle.isEmpty()) {
        m_layout->addWidget(plainLabel(report.subtitle, "quiet", this));
    }
    for (const auto& block : report.blocks) {
        std::visit(*this, block);
    }
}

void ReportView::operator()(const report::Heading& heading)
{
    m_layout->addSpacing(heading.level <= 2 ? 14 : 4);
    m_layout->addWidget(plainLabel(heading.words, heading.level <= 2 ? "title" : "pole", this));
}

void ReportView::operator()(const report::Paragraph& paragraph)
{
    m_layout->addWidget(plainLabel(paragraph.words, paragraph.quiet ? "quiet" : nullptr, this));
}

void ReportView::operator()(const report::BulletList& list)
{
    for (const auto& line : list.lines) {
        m_layout->addWidget(plainLabel(QStringLiteral("•  ") + line, nullptr, this));
    }
}

void ReportView::operator()(const report::ChartRow& row)
{
    auto* beside = new QHBoxLayout;
    for (const auto& picture : row.charts) {
        auto* view = new ChartView(this);
        view->setChart([picture](double) { return picture; });
        beside->addWidget(view, 1);
    }
    m_layout->addLayout(beside);
    for (const auto& picture : row.charts) {
        if (row.withTables && !picture.table.rows.empty()) {
            m_layout->addWidget(makeTable(picture.table, this));
        }
    }
}

void ReportView::operator()(const report::TableBlock& block)
{
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
