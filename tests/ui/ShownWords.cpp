// SPDX-License-Identifier: EUPL-1.2
#include "ui/ShownWords.h"

#include "report/charts/Picture.h"
#include "ui/widgets/ChartView.h"

#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>
#include <QTableWidget>
#include <QXmlStreamReader>

#include <cmath>

namespace leerspiegel::tests {

std::set<long> numbersOf(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("(?<![A-Za-z0-9])\\d+(?:[.,]\\d+)?"));
    std::set<long> numbers;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        numbers.insert(std::lround(found.next().captured().replace(QLatin1Char(','), QLatin1Char('.')).toDouble() * 100));
    }
    return numbers;
}

void add(QString& all, const QString& more)
{
    all += more + QLatin1Char('\n');
}

namespace {

QString textsOf(const report::Picture& picture)
{
    QString all = picture.title + QLatin1Char('\n') + picture.summary + QLatin1Char('\n') + picture.table.caption + QLatin1Char('\n')
                  + picture.table.header.join(QLatin1Char('\n'));
    for (const auto& row : picture.table.rows) {
        add(all, row.join(QLatin1Char('\n')));
    }
    for (const auto& shape : picture.shapes) {
        if (const auto* text = std::get_if<report::Text>(&shape)) {
            add(all, text->words);
        }
    }
    return all;
}

/// Every word of a widget: what is seen, said by a screen reader, or shown when one points at it.
QString wordsOf(QWidget& widget)
{
    QString all;
    for (const auto& text : {widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()}) {
        add(all, text);
    }
    if (const auto* spoken = QAccessible::queryAccessibleInterface(&widget)) {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            add(all, spoken->text(kind));
        }
    }
    if (const auto* label = qobject_cast<QLabel*>(&widget)) {
        add(all, label->text());
    }
    if (const auto* table = qobject_cast<QTableWidget*>(&widget)) {
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                const auto* item = table->item(row, column);
                add(all, item ? item->text() + QLatin1Char('\n') + item->toolTip() : QString());
            }
        }
    }
    if (const auto* chart = qobject_cast<ui::ChartView*>(&widget)) {
        add(all, textsOf(chart->picture()));
    }
    return all;
}

} // namespace

QString wordsOfWindow(Window& window)
{
    QString all = wordsOf(*window.window);
    for (auto* widget : window.window->findChildren<QWidget*>()) {
        all += wordsOf(*widget);
    }
    return all;
}

QString wordsOfXml(const QString& text)
{
    QXmlStreamReader reader(text);
    QString all;
    bool style = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement) {
            style = token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("style");
        } else if (token == QXmlStreamReader::Characters && !style) {
            add(all, reader.text().toString());
        }
    }
    return all;
}

} // namespace leerspiegel::tests
