// SPDX-License-Identifier: EUPL-1.2
#include "ui/Window.h"

#include "ui/widgets/ChartView.h"

#include <QLabel>
#include <QTableWidget>

using namespace leerspiegel;
using tests::Firm;
using tests::Window;
using ui::PageId;

namespace {

/// `people` who are all of one mind, but for c1: there half says "not yet" and half "fully". The company answers 4 everywhere.
void count(Firm& firm, int people)
{
    const auto round = firm.open(firm.plan(24));
    auto company = Firm::sheet(4, 1);
    const auto& asked = app::builtInInstrument().company->questionnaire;
    company.response.questionnaire = asked.id;
    company.response.edition = asked.edition;
    const auto id = app::beginCompanyScan(firm.workspace(), round);
    REQUIRE(id.has_value());
    REQUIRE(app::saveCompanyScan(firm.workspace(), round, {*id, company, true}).has_value());
    for (int person = 0; person < people; ++person) {
        auto sheet = Firm::sheet(4, 1);
        for (auto& [item, answer] : sheet.response.answers) {
            if (item.text().starts_with("c1-")) {
                answer = questionnaire::Step{person % 2 == 0 ? 1 : 5};
            }
        }
        firm.employee(round, sheet);
    }
    REQUIRE(app::closeAndCount(firm.workspace(), round).has_value());
}

void showNumbers(Window& window)
{
    window.open();
    window.unlock();
    window.window->showPage(PageId::Compare);
    window.settle();
    window.click("tables");
}

QString shownLabels(const Window& window)
{
    QStringList texts;
    for (const auto* label : window.window->findChildren<QLabel*>()) {
        texts << (label->isVisible() ? label->text() : QString());
    }
    return texts.join(QLatin1Char('\n'));
}

/// The last cell of the row that begins with `title`, in the first table that has one.
QString inWords(const Window& window, const QString& title)
{
    for (const auto* table : window.window->findChildren<QTableWidget*>()) {
        for (int row = 0; table->isVisible() && row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == title && table->columnCount() == 5) {
                return table->item(row, 4)->text();
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("From twenty people on the page and its table say in words whether people think alike", "[ui][compare]")
{
    Window window("nl");
    count(window.firm, 22);
    window.firm.reopen(false);
    showNumbers(window);
    const auto labels = shownLabels(window);
    CHECK(labels.contains("mensen denken hetzelfde"));
    CHECK(labels.contains("mensen denken verschillend"));
    CHECK(inWords(window, "Wensen en plannen passen bij elkaar").contains("mensen denken verschillend"));
    CHECK(inWords(window, "Leren levert iets op") == "hier vinden jullie elkaar; mensen denken hetzelfde");
}

TEST_CASE("Below twenty people nothing is said of agreement", "[ui][compare]")
{
    Window window("nl");
    count(window.firm, 19);
    window.firm.reopen(false);
    showNumbers(window);
    CHECK_FALSE(shownLabels(window).contains("mensen denken"));
    CHECK_FALSE(inWords(window, "Leren levert iets op").isEmpty());
    CHECK_FALSE(inWords(window, "Leren levert iets op").contains("mensen denken"));
}
