// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ReportTable.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace leerspiegel::ui {

namespace {

/// As high as its rows are at the width it gets. Columns are as wide as their words ask, and share what is missing or left.
class WholeTable final : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTableWidget::resizeEvent(event);
        if (event->size().width() != m_width) {
            m_width = event->size().width();
            QTimer::singleShot(0, this, [this] { fit(); });
        }
    }
    void changeEvent(QEvent* event) override
    {
        QTableWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange && !m_fitting) {
            QTimer::singleShot(0, this, [this] { fit(); });
        }
    }

private:
    static constexpr int besideWords = 28; ///< Padding of a cell, left and right together.
    static constexpr int aboveWords = 16;  ///< And above and below.
    static constexpr int leastText = 11;   ///< Pixels.

    struct Wish
    {
        int least = 0; ///< The longest word.
        int whole = 0; ///< All words in one line.
    };

    Wish wishOf(int column) const
    {
        auto bold = font();
        bold.setWeight(QFont::DemiBold);
        Wish wish;
        for (int row = -1; row < rowCount(); ++row) {
            const auto* cell = row < 0 ? horizontalHeaderItem(column) : item(row, column);
            const QFontMetrics metrics(row < 0 ? bold : font());
            const auto words = cell ? cell->text() : QString();
            wish.whole = std::max(wish.whole, metrics.horizontalAdvance(words) + besideWords);
            for (const auto& word : words.split(QLatin1Char(' '))) {
                wish.least = std::max(wish.least, metrics.horizontalAdvance(word) + besideWords);
            }
        }
        return wish;
    }

    /// Many columns of large text would not fit: then the table is written a little smaller, so that no word is cut.
    void fitText()
    {
        auto written = QApplication::font();
        if (font() != written) {
            setFont(written);
        }
        int words = 0;
        for (int column = 0; column < columnCount(); ++column) {
            words += wishOf(column).least - besideWords;
        }
        const int room = viewport()->width() - columnCount() * besideWords;
        if (words <= room || room <= 0) {
            writeHeader({});
            return;
        }
        written.setPixelSize(std::max(leastText, QFontInfo(written).pixelSize() * room / words));
        setFont(written);
        writeHeader(QStringLiteral("QHeaderView::section { font-size: %1px; }").arg(written.pixelSize()));
    }

    /// The style writes the header in the font of the program unless it is told another size. A style sheet of one's own
    /// costs the most of making a table, so it is only set when it changes.
    void writeHeader(const QString& style)
    {
        if (horizontalHeader()->styleSheet() != style) {
            horizontalHeader()->setStyleSheet(style);
        }
    }

    void fitColumns()
    {
        std::vector<Wish> wishes;
        Wish all;
        for (int column = 0; column < columnCount(); ++column) {
            wishes.push_back(wishOf(column));
            all.least += wishes.back().least;
            all.whole += wishes.back().whole;
        }
        const int room = viewport()->width();
        int left = room;
        for (int column = 0; column < columnCount(); ++column) {
            const auto& wish = wishes[static_cast<std::size_t>(column)];
            const double share = room >= all.whole ? wish.whole + double(room - all.whole) * wish.whole / std::max(1, all.whole)
                : room <= all.least
                ? double(room) * wish.least / std::max(1, all.least)
                : wish.least + double(room - all.least) * (wish.whole - wish.least) / std::max(1, all.whole - all.least);
            const int width = column + 1 == columnCount() ? left : static_cast<int>(share);
            horizontalHeader()->resizeSection(column, width);
            left -= width;
        }
    }

    /// Of the row with all its words, broken into lines where the column ends; -1 is the header.
    int heightOf(int row) const
    {
        auto written = font();
        written.setWeight(row < 0 ? QFont::DemiBold : QFont::Normal);
        const QFontMetrics metrics(written);
        int height = metrics.height();
        for (int column = 0; column < columnCount(); ++column) {
            const auto* cell = row < 0 ? horizontalHeaderItem(column) : item(row, column);
            const QRect room(0, 0, horizontalHeader()->sectionSize(column) - besideWords, 10'000);
            height = std::max(height, cell ? metrics.boundingRect(room, Qt::TextWordWrap, cell->text()).height() : 0);
        }
        return height + aboveWords;
    }

    void fit()
    {
        m_fitting = true;
        fitText();
        m_fitting = false;
        fitColumns();
        horizontalHeader()->setFixedHeight(heightOf(-1));
        int height = horizontalHeader()->height() + 2 * frameWidth();
        for (int row = 0; row < rowCount(); ++row) {
            setRowHeight(row, heightOf(row));
            height += rowHeight(row);
        }
        setFixedHeight(height);
    }

    int m_width = 0;
    bool m_fitting = false;
};

/// Numbers stand under one another at their right end, words at their left.
bool isNumeric(const report::Table& table, int column)
{
    static const QRegularExpression number(QStringLiteral("^[+\u2212-]?\\d+([.,]\\d+)?( ?%)?$"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    bool some = false;
    for (const auto& row : table.rows) {
        const auto cell = column < row.size() ? row[column] : QString();
        const bool isNumber = number.match(cell).hasMatch();
        if (!isNumber && cell.contains(digit)) {
            return false;
        }
        some = some || isNumber;
    }
    return some && column > 0;
}

QTableWidgetItem* makeCell(const QString& words, bool numeric)
{
    auto* cell = new QTableWidgetItem(words);
    cell->setData(Qt::TextAlignmentRole, static_cast<int>(numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextWordWrap);
    return cell;
}

} // namespace

QTableWidget* makeTable(const report::Table& table, QWidget* parent)
{
    auto* view = new WholeTable(static_cast<int>(table.rows.size()), static_cast<int>(table.header.size()), parent);
    view->setAccessibleName(table.caption);
    view->verticalHeader()->hide();
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    for (int column = 0; column < view->columnCount(); ++column) {
        const bool numeric = isNumeric(table, column);
        view->setHorizontalHeaderItem(column, makeCell(table.header[column], numeric));
        for (int row = 0; row < view->rowCount(); ++row) {
            const auto& cells = table.rows[static_cast<std::size_t>(row)];
            if (column < cells.size()) {
                view->setItem(row, column, makeCell(cells[column], numeric));
            }
        }
    }
    view->setShowGrid(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setMinimumSectionSize(10);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

} // namespace leerspiegel::ui
