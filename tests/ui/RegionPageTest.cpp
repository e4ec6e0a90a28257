// SPDX-License-Identifier: EUPL-1.2
#include "region/json/ContributionFile.h"
#include "ui/Window.h"
#include "ui/pages/RegionPage.h"

#include <QCheckBox>
#include <QTableWidget>

#include <fstream>
#include <iterator>

using namespace leerspiegel;
using tests::Firm;
using tests::Window;
using ui::PageId;

namespace {

/// A counted round with a company form that tells size and change of owner.
void count(Firm& firm)
{
    const auto round = firm.open(firm.plan(8));
    const auto& company = app::builtInInstrument().company->questionnaire;
    session::Sheet sheet;
    sheet.response.questionnaire = company.id;
    sheet.response.edition = company.edition;
    for (const auto& [item, option] : {std::pair{"role", "owner"}, std::pair{"size", "2-9"}, std::pair{"transfer", "yes"}}) {
        sheet.response.answers[questionnaire::ItemId{item}] = questionnaire::Choice{option};
    }
    for (const auto* item : {"c1-1", "c1-2", "c1-3"}) {
        sheet.response.answers[questionnaire::ItemId{item}] = questionnaire::Step{4};
    }
    const auto id = app::beginCompanyScan(firm.workspace(), round);
    REQUIRE(id.has_value());
    REQUIRE(app::saveCompanyScan(firm.workspace(), round, {*id, sheet, true}).has_value());
    firm.employees(round, 7);
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
}

QString shownText(const Window& window)
{
    QString text;
    for (const auto* table : window.window->findChildren<QTableWidget*>()) {
        for (int row = 0; table->isVisible() && row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                text += (table->item(row, column) ? table->item(row, column)->text() : QString()) + QLatin1Char('|');
            }
        }
    }
    return text;
}

} // namespace

TEST_CASE("All that goes to the region is on the page before it is saved, and what is not ticked stays out", "[ui][region]")
{
    Window window("nl");
    count(window.firm);
    window.firm.reopen(false);
    window.open();
    window.unlock();
    window.window->showPage(PageId::Region);
    window.settle();
    auto* size = window.find<QCheckBox>("field-size");
    auto* transfer = window.find<QCheckBox>("field-transfer");
    REQUIRE(size != nullptr);
    REQUIRE(transfer != nullptr);
    CHECK(size->isChecked());
    CHECK_FALSE(transfer->isChecked());
    CHECK(window.find<QCheckBox>("field-sector") == nullptr);
    CHECK(shownText(window).contains("2 tot en met 9"));
    CHECK_FALSE(shownText(window).contains("andere eigenaar"));
    transfer->setChecked(true);
    size->setChecked(false);
    window.settle();
    CHECK_FALSE(shownText(window).contains("2 tot en met 9"));
    CHECK(shownText(window).contains("andere eigenaar"));

    const auto path = window.firm.folder() / "bijdrage.json";
    static_cast<ui::RegionPage*>(window.window->page(PageId::Region))->saveTo(QString::fromStdString(path.string()));
    std::ifstream file(path);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto read = region::readContribution(text);
    REQUIRE(read.contribution.has_value());
    CHECK_FALSE(read.contribution->background.contains(region::Field::Size));
    CHECK(read.contribution->background.at(region::Field::Transfer) == "yes");
    CHECK(text.find("Bakkerij") == std::string::npos);
}

TEST_CASE("Without a round that is over there is nothing to give, and the page says so", "[ui][region]")
{
    Window window("nl");
    window.open();
    window.unlock();
    window.window->showPage(PageId::Region);
    window.settle();
    CHECK(window.find<QAbstractButton>("saveContribution") == nullptr);
}
