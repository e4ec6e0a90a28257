// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/Translations.h"
#include "support/Firm.h"
#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace leerspiegel::tests {

/// The whole window on a firm's dossier, with keys that cost nothing.
class Window
{
public:
    explicit Window(const QString& language = QStringLiteral("nl"), int textPercent = 100)
        : settings(QString::fromStdString((firm.folder() / "instellingen.ini").string()))
    {
        settings.setLanguage(language);
        settings.setTextPercent(textPercent);
        translations.use(language);
        ui::applyTheme(*static_cast<QApplication*>(QApplication::instance()), settings);
        service = std::make_unique<ui::DossierService>(firm.environment());
        window = std::make_unique<ui::MainWindow>(*service, settings);
        window->resize(1280, 720);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    void open()
    {
        bool opened = false;
        service->open(QString::fromStdString(firm.path().string()), window.get(), [&](const base::Outcome& outcome) { opened = outcome.has_value(); });
        REQUIRE(QTest::qWaitFor([&] { return opened && service->summary(); }, 20'000));
        settle();
    }

    void unlock()
    {
        service->unlock(privacy::passphraseOf(Firm::passphrase), window.get(), [](const base::Outcome&) {});
        REQUIRE(QTest::qWaitFor([&] { return service->isUnlocked(); }, 20'000));
        settle();
    }

    /// Until the worker has nothing to do and everything it sent has arrived.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return !service->isBusy(); }, 60'000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // What is rebuilt becomes visible by events that are sent while events are handled.
        for (int turn = 0; turn < 8; ++turn) {
            QCoreApplication::processEvents();
            REQUIRE(QTest::qWaitFor([&] { return !service->isBusy(); }, 60'000));
        }
    }

    template <typename Widget>
    Widget* find(const char* objectName)
    {
        for (auto* found : window->findChildren<Widget*>(QLatin1String(objectName))) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }

    void click(const char* objectName)
    {
        auto* button = find<QAbstractButton>(objectName);
        INFO("button " << objectName);
        REQUIRE(button != nullptr);
        REQUIRE(button->isEnabled());
        button->click();
        settle();
    }

    /// A button that asks once more.
    void clickSure(const char* objectName)
    {
        click(objectName);
        click(objectName);
    }

    void type(const char* objectName, const QString& text)
    {
        auto* edit = find<QLineEdit>(objectName);
        INFO("field " << objectName);
        REQUIRE(edit != nullptr);
        edit->setText(text);
        emit edit->editingFinished();
    }

    Firm firm;
    ui::Settings settings;
    report::Translations translations;
    std::unique_ptr<ui::DossierService> service;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace leerspiegel::tests
