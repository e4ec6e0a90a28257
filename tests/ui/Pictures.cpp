// SPDX-License-Identifier: EUPL-1.2
// Saves a picture of every page and every step, for people to look at: page_pictures FOLDER [TEST NAME].
// LANGUAGE (nl, en), THEME (light, dark), TEXT (100 to 200) and SIZE (1280x720) come from the environment.
#define CATCH_CONFIG_RUNNER
#include "ui/EmployeeWay.h"

#include <QComboBox>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardPaths>

#include <iostream>
#include <map>

using namespace leerspiegel;
using tests::Firm;
using tests::Window;
using ui::PageId;

namespace {

QString fromEnvironment(const char* name, const char* otherwise) { return qEnvironmentVariable(name, QString::fromLatin1(otherwise)); }

/// A window that looks as the environment says, and its pictures.
class Pictures : public Window
{
public:
    Pictures()
        : Window(fromEnvironment("LANGUAGE", "nl"), fromEnvironment("TEXT", "100").toInt())
        , m_folder(fromEnvironment("FOLDER", "."))
    {
        settings.setTheme(fromEnvironment("THEME", "light") == QLatin1String("dark") ? ui::Settings::Theme::Dark
                                                                                     : ui::Settings::Theme::Light);
        ui::applyTheme(*static_cast<QApplication*>(QApplication::instance()), settings);
        const auto size = fromEnvironment("SIZE", "1280x720").split(QLatin1Char('x'));
        window->resize(size.value(0).toInt(), size.value(1).toInt());
        settle();
    }

    /// One picture for every windowful of the page.
    void take(const QString& name)
    {
        settle();
        if (auto* focused = QApplication::focusWidget()) {
            focused->clearFocus();
        }
        auto* bar = visibleBar();
        for (int number = 1; number < 30; ++number) {
            CHECK(window->grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(name).arg(number, 2, 10, QLatin1Char('0')))));
            if (!bar || bar->value() >= bar->maximum()) {
                break;
            }
            bar->setValue(bar->value() + bar->pageStep() - 40);
            settle();
        }
        if (bar) {
            bar->setValue(0);
        }
    }

    void page(PageId id, const char* name)
    {
        window->showPage(id);
        take(QString::fromLatin1(name));
    }

    /// The answers of a whole scan, a picture of every page.
    void answer(const QString& name)
    {
        for (int number = 1; find<QAbstractButton>("next") != nullptr && number < 40; ++number) {
            for (auto* editor : window->findChildren<ui::ItemEditor*>()) {
                if (editor->isVisible()) {
                    editor->answerByDigit(2 + number % 3);
                }
            }
            take(QStringLiteral("%1-%2").arg(name).arg(number, 2, 10, QLatin1Char('0')));
            click("next");
        }
    }

private:
    QScrollBar* visibleBar() const
    {
        for (auto* area : window->findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->verticalScrollBar()->maximum() > 0 && area->width() > window->width() / 2) {
                return area->verticalScrollBar();
            }
        }
        return nullptr;
    }

    QDir m_folder;
};

constexpr std::array dossierPages{std::pair(PageId::Round, "round"),       std::pair(PageId::CompanyScans, "company"),
                                  std::pair(PageId::Employee, "employee"), std::pair(PageId::Compare, "compare"),
                                  std::pair(PageId::Talk, "talk"),         std::pair(PageId::Agreements, "agreements"),
                                  std::pair(PageId::Region, "region"),     std::pair(PageId::Settings, "settings"),
                                  std::pair(PageId::About, "about")};

} // namespace

TEST_CASE("example", "[pictures]")
{
    Pictures pictures;
    pictures.page(PageId::Start, "start");
    pictures.page(PageId::Compare, "compare-empty");
    pictures.window->showPage(PageId::Start);
    pictures.click("example");
    for (const auto& [id, name] : dossierPages) {
        pictures.page(id, name);
    }
    pictures.window->showPage(PageId::Compare);
    for (const auto* choice : {"overEachOther", "unfold", "contrastRadar", "tables"}) {
        pictures.click(choice);
    }
    pictures.take(QStringLiteral("compare-all"));
    pictures.click("explainThis");
    pictures.take(QStringLiteral("explain"));
}

TEST_CASE("new dossier", "[pictures]")
{
    Pictures pictures;
    pictures.page(PageId::NewDossier, "new-1");
    pictures.type("company", QStringLiteral("Garage Test"));
    pictures.click("next");
    pictures.take(QStringLiteral("new-2"));
}

TEST_CASE("human resources", "[pictures]")
{
    Pictures pictures;
    pictures.open();
    pictures.page(PageId::Round, "hr-locked");
    pictures.unlock();
    pictures.find<QSpinBox>("invited")->setValue(24);
    pictures.take(QStringLiteral("hr-form"));
    auto plan = pictures.firm.plan(24);
    plan.admission = round::Admission::ByInvitation;
    const auto round = pictures.firm.open(plan);
    pictures.service->refresh();
    pictures.page(PageId::Round, "hr-round");
    pictures.page(PageId::CompanyScans, "hr-scans");
    pictures.click("beginCompany");
    pictures.answer(QStringLiteral("hr-scan"));
    pictures.take(QStringLiteral("hr-scans-done"));
    pictures.click("paperCompany");
    pictures.take(QStringLiteral("hr-keying"));
}

TEST_CASE("employee", "[pictures]")
{
    Pictures pictures;
    auto plan = pictures.firm.plan(24);
    plan.name = "Voorjaar 2027";
    plan.cuts = {questionnaire::ItemId{"age"}};
    pictures.firm.open(plan);
    pictures.open();
    pictures.page(PageId::Employee, "my-welcome");
    pictures.click("resume");
    pictures.take(QStringLiteral("my-resume"));
    pictures.click("back");
    tests::begin(pictures);
    pictures.answer(QStringLiteral("my-scan"));
    pictures.take(QStringLiteral("my-closing"));
    pictures.type("sentence", QStringLiteral("Een vaste middag om bij elkaar te kijken."));
    pictures.click("mirror");
    pictures.take(QStringLiteral("my-mirror"));
    pictures.click("explain");
    pictures.take(QStringLiteral("my-mirror-explained"));
    pictures.click("back");
    pictures.click("handIn");
    pictures.take(QStringLiteral("my-sharing"));
    pictures.click("handIn");
    pictures.take(QStringLiteral("my-end"));
}

TEST_CASE("small firm", "[pictures]")
{
    Pictures pictures;
    const auto round = pictures.firm.open(pictures.firm.plan(4));
    auto sheet = Firm::sheet(4, 1);
    sheet.sharing.lentUnderName = "Kim";
    auto scan = app::EmployeeScan::begin(pictures.firm.workspace(), round, privacy::PersonalCode::random());
    REQUIRE(scan.has_value());
    sheet.sharing.lentTag = (*scan)->lentTag();
    REQUIRE((*scan)->handIn(sheet).has_value());
    pictures.open();
    pictures.unlock();
    pictures.page(PageId::Round, "small-round");
    REQUIRE(app::closeAndCount(pictures.firm.workspace(), round, {}, {}, app::CountMode::LentProfilesOnly).has_value());
    pictures.service->refresh();
    pictures.page(PageId::Compare, "small-compare");
}

int main(int argc, char** argv)
{
    if (argc < 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::cerr << "page_pictures FOLDER [TEST NAME]\n";
        return 2;
    }
    qputenv("FOLDER", argv[1]);
    QStandardPaths::setTestModeEnabled(true);
    int count = 1;
    const QApplication application(count, argv);
    return Catch::Session().run(argc - 1, argv + 1);
}
