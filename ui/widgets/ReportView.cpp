// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ReportView.h"

#include "ui/widgets/Building.h"
#include "ui/widgets/ChartView.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

/// As high as its rows are at the width it gets.
class WholeTable final : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTableWidget::resizeEvent(event);
        if (event->size().width() == m_width) {
            return;
        }
        m_width = event->size().width();
        QTimer::singleShot(0, this, [this] { fit(); }); // when the columns have their new widths
    }

private:
    void fit()
    {
        resizeRowsToContents();
        int height = horizontalHeader()->height() + 2 * frameWidth() + 8;
        for (int row = 0; row < rowCount(); ++row) {
            height += rowHeight(row);
        }
        setFixedHeight(height);
    }

    int m_width = 0;
};

/// Numbers and single words need no more room than they take; sentences share the rest.
bool isNarrow(const report::Table& table, int column)
{
    constexpr int longest = 12;
    const auto fits = [&](const QStringList& row) { return column >= row.size() || row[column].size() <= longest; };
    return column > 0 && fits(table.header) && std::ranges::all_of(table.rows, fits);
}

} // namespace

QTableWidget* makeTable(const report::Table& table, QWidget* parent)
{
    auto* view = new WholeTable(static_cast<int>(table.rows.size()), static_cast<int>(table.header.size()), parent);
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
    for (int column = 0; column < view->columnCount(); ++column) {
        view->horizontalHeader()->setSectionResizeMode(column,
                                                       isNarrow(table, column) ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

ReportView::ReportView(const report::ReportModel& report, QWidget* parent, bool withTitle)
    : QFrame(parent)
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
    for (const auto& block : report.blocks) {
        std::visit(*this, block);
    }
}

void ReportView::operator()(const report::Heading& heading)
{
    m_layout->addSpacing(heading.level <= 2 ? 14 : 4);
    auto* label = plainLabel(heading.words, heading.level <= 2 ? "title" : "pole", this);
    m_layout->addWidget(label);
    if (heading.level <= 2) {
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
        m_layout->addWidget(plainLabel(QStringLiteral("•  ") + line, nullptr, this));
    }
}

void ReportView::operator()(const report::ChartRow& row)
{
    auto* beside = new QHBoxLayout;
    for (const auto& picture : row.charts) {
        auto* view = new ChartView(this);
        view->setFixedChart(picture);
        beside->addWidget(view, 1, Qt::AlignTop);
    }
    m_layout->addLayout(beside);
    for (const auto& picture : row.charts) {
        if (row.withTables && !picture.table.rows.empty()) {
            m_layout->addWidget(makeTable(picture.table, this));
        }
    }
}

void ReportView::operator()(const report::TableBlock& block) { m_layout->addWidget(makeTable(block.table, this)); }

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
