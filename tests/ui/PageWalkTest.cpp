// SPDX-License-Identifier: EUPL-1.2
#include "ui/Window.h"

#include "ui/widgets/ChartView.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>

using namespace leerspiegel;
using tests::Window;
using ui::PageId;

namespace {

constexpr std::array pages{PageId::Start,      PageId::Round,  PageId::CompanyScans, PageId::Employee, PageId::Compare,   PageId::Talk,
                           PageId::Agreements, PageId::Region, PageId::Settings,     PageId::About,    PageId::NewDossier};

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Table: return true;
    default: return false;
    }
}

/// The cells in which a word or a line finds no room.
QStringList cutCells(const QTableWidget& table)
{
    constexpr int padding = 20; // left and right together
    QStringList cut;
    const QFontMetrics metrics(table.font());
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const auto text = table.item(row, column) ? table.item(row, column)->text() : QString();
            const QRect room(0, 0, table.columnWidth(column) - padding, 10'000);
            const auto needed = metrics.boundingRect(room, Qt::TextWordWrap, text);
            if (needed.height() > table.rowHeight(row) || needed.width() > room.width()) {
                cut << QStringLiteral("cut cell: ") + text;
            }
        }
    }
    return cut;
}

/// What is wrong with the widgets that are visible now.
QStringList faultsOf(QWidget& window)
{
    QStringList faults;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        const auto* interface = QAccessible::queryAccessibleInterface(widget);
        const bool partOfOther = qobject_cast<QLineEdit*>(widget) && widget->parentWidget()->inherits("QAbstractSpinBox");
        if (interface && isInteractive(interface->role()) && !partOfOther && interface->text(QAccessible::Name).isEmpty()) {
            faults << QStringLiteral("unnamed: %1 '%2'").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
        }
        if (qobject_cast<QComboBox*>(widget) && widget->accessibleDescription().isEmpty()) { // AT-SPI gives the value as its name
            faults << QStringLiteral("a choice that does not say what it asks: ") + widget->objectName();
        }
        if (qobject_cast<ui::ChartView*>(widget) && (!interface || interface->role() != QAccessible::Chart)) {
            faults << QStringLiteral("a chart that is no chart to a screen reader: ") + widget->accessibleName();
        }
        auto* label = qobject_cast<QLabel*>(widget);
        if (!label || label->text().isEmpty()) {
            continue;
        }
        if (label->textFormat() != Qt::PlainText) {
            faults << QStringLiteral("not plain text: ") + label->text();
        }
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed - 1) {
            faults << QStringLiteral("clipped (%1 of %2): %3").arg(label->height()).arg(needed).arg(label->text());
        }
    }
    for (const auto* table : window.findChildren<QTableWidget*>()) {
        faults << (table->isVisible() ? cutCells(*table) : QStringList());
    }
    for (auto* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width() - 1) {
            faults << QStringLiteral("clipped button: ") + button->text();
        }
    }
    return faults;
}

void walk(Window& window)
{
    for (const auto id : pages) {
        window.window->showPage(id);
        window.settle();
        INFO("page " << static_cast<int>(id) << ": " << faultsOf(*window.window).join(QStringLiteral("\n")).toStdString());
        CHECK(faultsOf(*window.window).isEmpty());
    }
}

} // namespace

TEST_CASE("On every page controls are named, texts are plain and nothing is clipped", "[ui][walk]")
{
    const auto language = GENERATE(as<std::string>{}, "nl", "en");
    const int textPercent = GENERATE(100, 200);
    INFO(language << ' ' << textPercent);
    Window window(QString::fromStdString(language), textPercent);
    walk(window);
    const auto round = window.firm.open(window.firm.plan(8));
    window.firm.employees(round, 6);
    window.open();
    walk(window);
    window.unlock();
    walk(window);
    REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
    window.service->refresh();
    window.settle();
    walk(window);
}

TEST_CASE("The language switches at run time, on every page", "[ui]")
{
    Window window("nl");
    for (const auto id : pages) {
        window.window->showPage(id);
    }
    window.settings.setLanguage("en");
    window.translations.use("en");
    QCoreApplication::processEvents();
    window.window->showPage(PageId::Start);
    window.settle();
    CHECK(window.find<QPushButton>("example")->text() == "Look at an example");
    CHECK(window.find<QPushButton>("pageRound")->text() == "Round");
    window.translations.use("nl");
    window.settle();
    CHECK(window.find<QPushButton>("example")->text() == "Bekijk een voorbeeld");
}

TEST_CASE("The focus is visible on every button", "[ui]")
{
    Window window;
    window.window->activateWindow();
    for (const auto* name : {"example", "new", "open", "pageStart", "pageSettings"}) {
        auto* button = window.find<QPushButton>(name);
        REQUIRE(button != nullptr);
        button->setFocus();
        QCoreApplication::processEvents();
        const auto focused = button->grab().toImage();
        button->clearFocus();
        QCoreApplication::processEvents();
        CHECK(focused != button->grab().toImage());
    }
}
