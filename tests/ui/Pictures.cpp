// SPDX-License-Identifier: EUPL-1.2
// Saves a picture of every page, for people to look at: page_pictures FOLDER [DOSSIER PASSPHRASEFILE].
// LANGUAGE (nl, en), THEME (light, dark), TEXT (100 to 200) and SIZE (1280x720) come from the environment. Without a
// dossier the built-in example is opened.
#include "app/Demo.h"
#include "report/Translations.h"
#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>

using namespace leerspiegel;
using ui::PageId;

namespace {

QString fromEnvironment(const char* name, const char* otherwise)
{
    return qEnvironmentVariable(name, QString::fromLatin1(otherwise));
}

QSize sizeFromEnvironment()
{
    const auto parts = fromEnvironment("SIZE", "1280x720").split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(1280, 720);
}

class Pictures
{
public:
    Pictures(ui::DossierService& service, ui::MainWindow& window, const QString& folder)
        : m_service(service)
        , m_window(window)
        , m_folder(folder)
    {
    }

    void settle()
    {
        for (int turn = 0; turn < 6; ++turn) {
            (void)QTest::qWaitFor([&] { return !m_service.isBusy(); }, 60'000);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QTest::qWait(10);
        }
    }

    /// One picture for every windowful of the page.
    void take(const QString& name)
    {
        settle();
        if (auto* focused = QApplication::focusWidget()) {
            focused->clearFocus();
        }
        auto* bar = visibleBar();
        for (int number = 1; number < 20; ++number) {
            m_window.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(name).arg(number)));
            if (!bar || bar->value() >= bar->maximum()) {
                break;
            }
            bar->setValue(bar->value() + bar->pageStep() - 40);
            QTest::qWait(10);
        }
        if (bar) {
            bar->setValue(0);
        }
    }

    void page(PageId id, const QString& name)
    {
        m_window.showPage(id);
        take(name);
    }

    bool click(const char* objectName)
    {
        for (auto* button : m_window.findChildren<QAbstractButton*>(QLatin1String(objectName))) {
            if (button->isVisible() && button->isEnabled()) {
                button->click();
                settle();
                return true;
            }
        }
        return false;
    }

private:
    QScrollBar* visibleBar() const
    {
        for (auto* area : m_window.findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->verticalScrollBar()->maximum() > 0 && area->width() > m_window.width() / 2) {
                return area->verticalScrollBar();
            }
        }
        return nullptr;
    }

    ui::DossierService& m_service;
    ui::MainWindow& m_window;
    QDir m_folder;
};

void takeAll(Pictures& pictures)
{
    for (const auto& [id, name] : {std::pair(PageId::Round, "round"), std::pair(PageId::CompanyScans, "company"), std::pair(PageId::Employee, "employee"),
                                   std::pair(PageId::Compare, "compare"), std::pair(PageId::Talk, "talk"), std::pair(PageId::Agreements, "agreements"),
                                   std::pair(PageId::Settings, "settings"), std::pair(PageId::About, "about")}) {
        pictures.page(id, QString::fromLatin1(name));
    }
    pictures.page(PageId::Compare, QStringLiteral("compare"));
    pictures.click("overEachOther");
    pictures.click("unfold");
    pictures.click("contrastRadar");
    pictures.click("tables");
    pictures.take(QStringLiteral("compare-all"));
    pictures.click("explainThis");
    pictures.take(QStringLiteral("explain"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        std::cerr << "page_pictures FOLDER\n";
        return 2;
    }
    const QTemporaryDir temporary;
    ui::Settings settings(temporary.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(fromEnvironment("LANGUAGE", "nl"));
    settings.setTheme(fromEnvironment("THEME", "light") == QLatin1String("dark") ? ui::Settings::Theme::Dark : ui::Settings::Theme::Light);
    settings.setTextPercent(fromEnvironment("TEXT", "100").toInt());
    report::Translations translations;
    translations.use(settings.language());
    ui::applyTheme(application, settings);
    ui::DossierService service(app::systemEnvironment());
    ui::MainWindow window(service, settings);
    window.resize(sizeFromEnvironment());
    window.show();
    Pictures pictures(service, window, arguments.at(1));
    pictures.page(PageId::Start, QStringLiteral("start"));
    pictures.page(PageId::NewDossier, QStringLiteral("new"));
    pictures.page(PageId::Compare, QStringLiteral("compare-empty"));
    window.showPage(PageId::Start);
    pictures.click("example");
    takeAll(pictures);
    return 0;
}
