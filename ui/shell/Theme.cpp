// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/Theme.h"

#include "report/charts/Picture.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <QScreen>
#include <QStyleFactory>

namespace leerspiegel::ui {

namespace {

constexpr double baseSize = 14; // pixels at 100 %

struct Colours
{
    const char* paper;
    const char* card;
    const char* hover;
    const char* ink;
    const char* quiet;
    const char* line; ///< Around what can be clicked or typed in: 3:1 against the card.
    const char* soft; ///< Around cards.
    const char* accent;
    const char* onAccent;
    const char* error;
    const char* tick; ///< File of the tick on the accent.
};

constexpr Colours light{"#f7f6f2", "#ffffff", "#eef2f6", "#1f2933", "#52606d",       "#7d8996",
                        "#dde2e7", "#1b5e8f", "#ffffff", "#8a2f0b", "tick-light.png"};
constexpr Colours dark{"#171c21", "#1f262d", "#2a333c", "#eef1f4", "#b5bfc9",      "#7d8a97",
                       "#39434d", "#7fb8e6", "#10161b", "#ffb38a", "tick-dark.png"};

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(colours.paper));
    palette.setColor(QPalette::Base, QColor(colours.card));
    palette.setColor(QPalette::AlternateBase, QColor(colours.hover));
    palette.setColor(QPalette::Button, QColor(colours.card));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(colours.ink));
    }
    palette.setColor(QPalette::ToolTipBase, QColor(colours.card));
    palette.setColor(QPalette::PlaceholderText, QColor(colours.quiet));
    palette.setColor(QPalette::Mid, QColor(colours.line));
    palette.setColor(QPalette::Highlight, QColor(colours.accent));
    palette.setColor(QPalette::HighlightedText, QColor(colours.onAccent));
    palette.setColor(QPalette::Link, QColor(colours.accent));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(colours.quiet));
    }
    return palette;
}

/// %words are filled in by styleSheetOf.
constexpr auto sheet = R"css(
QLabel[role="heading"] { font-size: %2px; font-weight: 600; }
QLabel[role="title"] { font-size: %3px; font-weight: 600; }
QLabel[role="question"] { font-size: %3px; }
QLabel[role="pole"] { font-weight: 600; }
QLabel[role="word"] { font-size: %2px; font-weight: 600; }
QLabel[role="quiet"] { color: %quiet; }
QLabel[role="alarm"] { color: %error; font-weight: 600; }
QLabel[role="company"] { font-size: %3px; font-weight: 600; color: %company; }
QLabel[role="employees"] { font-size: %3px; font-weight: 600; color: %employees; }
QFrame[role="card"] { background: %card; border: 1px solid %soft; border-radius: 8px; }
QFrame[role="error"] { background: %card; border: 2px solid %error; border-radius: 8px; }
QFrame[role="note"] { background: %card; border: 2px solid %accent; border-radius: 8px; }
QFrame[role="bar"] { background: %card; border: none; border-bottom: 1px solid %soft; }
QFrame[role="side"] { background: %card; border: none; border-right: 1px solid %soft; }
QPushButton { outline: none; background: %card; color: %ink; border: 1px solid %line; border-radius: 6px; padding: 9px 16px; min-height: 22px; font-weight: 600; }
QPushButton:hover { background: %hover; }
QPushButton:checked { background: %accent; color: %onAccent; border: 1px solid %accent; }
QPushButton:focus, QToolButton:focus { border: 3px solid %accent; padding: 7px 14px; }
QPushButton:checked:focus { border: 3px solid %ink; padding: 7px 14px; }
QPushButton:disabled { color: %quiet; border-style: dashed; }
QPushButton[role="primary"] { background: %accent; color: %onAccent; border: 1px solid %accent; }
QPushButton[role="primary"]:focus { border: 3px solid %ink; }
QPushButton[role="primary"]:disabled { background: %card; color: %quiet; border: 1px dashed %line; }
QPushButton[role="link"] { background: transparent; color: %accent; border: 2px solid transparent; padding: 2px 8px; font-weight: 400; text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid %accent; padding: 2px 8px; }
QPushButton[role="page"] { text-align: left; border: 2px solid transparent; background: transparent; font-weight: 400; padding: 10px %6px 10px 14px; }
QPushButton[role="page"]:checked { background: %hover; color: %accent; font-weight: 600; padding: 10px 14px; }
QPushButton[role="page"]:focus { border: 2px solid %accent; padding: 10px %6px 10px 14px; }
QPushButton[role="page"]:checked:focus { border: 2px solid %accent; padding: 10px 14px; }
QPushButton[role="page"]:hover { background: %hover; }
QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox { background: %card; color: %ink; border: 1px solid %line; border-radius: 6px; padding: 9px; min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 3px solid %accent; padding: 7px; }
QComboBox { combobox-popup: 0; padding-right: 34px; }
QComboBox:focus { padding-right: 32px; }
QComboBox::drop-down { border: none; width: %5px; }
QComboBox::down-arrow { image: url(:/marks/down.png); width: %4px; height: %4px; }
QComboBox QAbstractItemView { background: %card; color: %ink; border: 1px solid %line; padding: 4px; }
QCheckBox, QRadioButton { outline: none; spacing: 10px; padding: 6px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox::indicator { width: %4px; height: %4px; border: 2px solid %line; border-radius: 4px; background: %card; }
QCheckBox::indicator:checked { background: %accent; border-color: %accent; image: url(:/marks/%tick); }
QRadioButton::indicator { width: %4px; height: %4px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid %accent; }
QAbstractSpinBox { padding-right: %5px; }
QAbstractSpinBox:focus { padding-right: %5px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: %5px; }
QAbstractSpinBox::up-arrow { image: url(:/marks/up.png); width: %7px; height: %7px; }
QAbstractSpinBox::down-arrow { image: url(:/marks/down.png); width: %7px; height: %7px; }
QTableWidget { background: %card; border: 2px solid %soft; border-radius: 6px; }
QTableWidget::item { padding: 6px 10px; border-bottom: 1px solid %soft; color: %ink; }
QTableWidget::item:selected { background: %hover; color: %ink; }
QTableWidget:focus { border: 2px solid %accent; }
QListWidget { background: %card; color: %ink; border: 1px solid %soft; border-radius: 6px; }
QListWidget:focus { border: 3px solid %accent; }
QListWidget::item { padding: 6px 10px; border-left: 4px solid transparent; }
QListWidget::item:selected { background: %hover; color: %ink; border-left: 4px solid %accent; }
QHeaderView::section { background: %hover; color: %ink; padding: 6px 12px; border: none; font-weight: 600; }
QProgressBar { background: %soft; border: none; border-radius: 4px; }
QProgressBar::chunk { background: %accent; border-radius: 4px; }
QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: %line; border: 3px solid %paper; border-radius: 7px; min-width: 48px; min-height: 48px; }
QScrollBar::handle:hover { background: %quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)css";

QString styleSheetOf(const Colours& colours, const report::ChartTheme& sides, double size)
{
    QString text = QString::fromLatin1(sheet);
    text.replace(QStringLiteral("%onAccent"), QLatin1String(colours.onAccent));
    text.replace(QStringLiteral("%quiet"), QLatin1String(colours.quiet));
    text.replace(QStringLiteral("%paper"), QLatin1String(colours.paper));
    text.replace(QStringLiteral("%company"), sides.company);
    text.replace(QStringLiteral("%employees"), sides.employees);
    text.replace(QStringLiteral("%card"), QLatin1String(colours.card));
    text.replace(QStringLiteral("%soft"), QLatin1String(colours.soft));
    text.replace(QStringLiteral("%line"), QLatin1String(colours.line));
    text.replace(QStringLiteral("%error"), QLatin1String(colours.error));
    text.replace(QStringLiteral("%accent"), QLatin1String(colours.accent));
    text.replace(QStringLiteral("%hover"), QLatin1String(colours.hover));
    text.replace(QStringLiteral("%ink"), QLatin1String(colours.ink));
    text.replace(QStringLiteral("%2"), QString::number(qRound(size * 1.55)));
    text.replace(QStringLiteral("%tick"), QLatin1String(colours.tick));
    text.replace(QStringLiteral("%7"), QString::number(qRound(size)));
    text.replace(QStringLiteral("%6"), QString::number(14 + qRound(size * 0.8))); // the chosen page is written bolder
    text.replace(QStringLiteral("%5"), QString::number(qRound(size * 2)));
    text.replace(QStringLiteral("%4"), QString::number(qRound(size * 1.3)));
    text.replace(QStringLiteral("%3"), QString::number(qRound(size * 1.15)));
    return text;
}

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

} // namespace

QPalette lightPalette() { return paletteOf(light); }

QPalette darkPalette() { return paletteOf(dark); }

void applyTheme(QApplication& application, const Settings& settings)
{
    static const bool platformIsDark = isDark(QApplication::palette()); // before ours replaces it
    const bool useDark = settings.theme() == Settings::Theme::Dark
        || (settings.theme() == Settings::Theme::System && (platformIsDark || settings.desktopIsDark()));
    const auto& colours = useDark ? dark : light;
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    const double size = baseSize * settings.textPercent() / 100;
    font.setPixelSize(qRound(size));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(colours));
    application.setStyleSheet(styleSheetOf(colours, useDark ? report::ChartTheme::dark() : report::ChartTheme::light(), size));
}

ScreenSize screenSizeOf(const QScreen& screen)
{
    const auto millimetres = screen.physicalSize();
    return {screen.size().width(), screen.size().height(),      millimetres.width(),
            millimetres.height(),  screen.logicalDotsPerInch(), screen.devicePixelRatio() != 1};
}

} // namespace leerspiegel::ui
