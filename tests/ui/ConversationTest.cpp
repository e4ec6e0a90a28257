// SPDX-License-Identifier: EUPL-1.2
#include "ui/Window.h"

#include <QComboBox>
#include <QLabel>

using namespace leerspiegel;
using tests::Firm;
using tests::Window;
using ui::PageId;

namespace {

/// A sheet that is lent under `name`, as the window would do it.
privacy::PersonalCode lend(Firm& firm, const round::RoundId& round, const std::string& name, int step)
{
    auto code = privacy::PersonalCode::random();
    auto scan = app::EmployeeScan::begin(firm.workspace(), round, code);
    REQUIRE(scan.has_value());
    auto sheet = Firm::sheet(step);
    sheet.sharing.lentUnderName = name;
    sheet.sharing.lentTag = (*scan)->lentTag();
    REQUIRE((*scan)->handIn(sheet).has_value());
    return code;
}

/// A firm of three: two lend, one does not; the company has answered.
struct SmallFirm
{
    SmallFirm()
    {
        round = window.firm.open(window.firm.plan(3));
        const auto id = app::beginCompanyScan(window.firm.workspace(), round);
        REQUIRE(id.has_value());
        session::Sheet own;
        own.response.questionnaire = app::builtInInstrument().company->questionnaire.id;
        own.response.edition = app::builtInInstrument().company->questionnaire.edition;
        own.response.answers = Firm::sheet(3).response.answers;
        REQUIRE(app::saveCompanyScan(window.firm.workspace(), round, {*id, own, true}).has_value());
        ans = lend(window.firm, round, "Ans", 5);
        lend(window.firm, round, "Bram <b>de Boer</b>", 2);
        auto silent = Firm::sheet(4);
        silent.sharing.sentence = "Dit is van wie niets uitleent.";
        silent.response.answers[questionnaire::ItemId{"ontdek"}] = questionnaire::Text{"Ook dit niet."};
        window.firm.employee(round, silent);
    }

    void close()
    {
        REQUIRE(app::closeAndCount(window.firm.workspace(), round, {}, {}, app::CountMode::LentProfilesOnly).has_value());
        window.firm.reopen(false);
        window.open();
        window.unlock();
    }

    void show(PageId id)
    {
        window.window->showPage(id);
        window.settle();
    }

    QString texts()
    {
        QStringList all;
        for (auto* label : window.window->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                all << label->text();
            }
        }
        for (auto* widget : window.window->findChildren<QWidget*>()) {
            if (widget->isVisible()) {
                all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
            }
        }
        return all.join('\n');
    }

    Window window;
    round::RoundId round;
    privacy::PersonalCode ans;
};

} // namespace

TEST_CASE("A round of fewer than five offers the talk and no count", "[ui][conversation]")
{
    SmallFirm firm;
    firm.window.open();
    firm.window.unlock();
    firm.show(PageId::Round);
    CHECK(firm.texts().contains("minder dan vijf"));
    CHECK(firm.window.find<QPushButton>("count") == nullptr);
    firm.window.click("closeLent");
    CHECK(firm.window.service->summary()->openRound() != nullptr); // asked first
    firm.window.click("closeLent");
    CHECK(firm.window.service->summary()->openRound() == nullptr);
    firm.show(PageId::Compare);
    CHECK(firm.window.find<QWidget>("conversationCards") != nullptr);
}

TEST_CASE("A round with too few sheets up to now offers the talk beside the count", "[ui][conversation]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(8));
    window.firm.employees(round, 3);
    window.open();
    window.unlock();
    window.window->showPage(PageId::Round);
    window.settle();
    CHECK(window.find<QWidget>("conversationOffer") != nullptr);
    window.clickSure("count"); // refused, nothing is lost
    CHECK(window.service->summary()->openRound() != nullptr);
    CHECK(window.find<QWidget>("conversationOffer") != nullptr);
}

TEST_CASE("Without a group picture the company and who lent stand side by side; nothing of the others is there", "[ui][conversation]")
{
    SmallFirm firm;
    firm.close();
    for (const auto id : {PageId::Compare, PageId::Talk}) {
        firm.show(id);
        const auto texts = firm.texts();
        CHECK(texts.contains("Ans"));
        CHECK(texts.contains("Bram <b>de Boer</b>"));
        CHECK_FALSE(texts.contains("Dit is van wie niets uitleent."));
        CHECK_FALSE(texts.contains("Ook dit niet."));
    }
    firm.show(PageId::Compare);
    CHECK(firm.window.window->findChildren<QWidget*>("lentRadar").size() == 3); // the company and two people
}

TEST_CASE("Below a group picture stand the mirrors that people lent, and the company is not shown a second time", "[ui][conversation]")
{
    Window window;
    const auto round = window.firm.open(window.firm.plan(9));
    window.firm.employees(round, 6);
    lend(window.firm, round, "Ans", 5);
    lend(window.firm, round, "Bram <b>de Boer</b>", 2);
    REQUIRE(app::closeAndCount(window.firm.workspace(), round).has_value());
    window.firm.reopen(false);
    window.open();
    window.unlock();
    window.window->showPage(PageId::Compare);
    window.settle();
    CHECK(window.find<QWidget>("radar-employees") != nullptr);
    REQUIRE(window.find<QWidget>("conversationCards") != nullptr);
    CHECK(window.window->findChildren<QWidget*>("lentRadar").size() == 2);
    QStringList texts;
    for (auto* label : window.find<QWidget>("conversationCards")->findChildren<QLabel*>()) {
        texts << label->text();
    }
    CHECK(texts.contains("Ans"));
    CHECK(texts.contains("Bram <b>de Boer</b>"));
}

TEST_CASE("Who takes the lent mirror back with the code is gone everywhere, and a foreign code gets the same answer", "[ui][conversation]")
{
    SmallFirm firm;
    firm.close();
    firm.show(PageId::Compare);
    REQUIRE(firm.texts().contains("Ans"));
    firm.show(PageId::Employee);
    firm.window.type("takeBackCode", QString::fromStdString(privacy::PersonalCode::random().text()));
    firm.window.click("takeBackGo");
    const auto foreign = firm.texts();
    CHECK(foreign.contains("is hij nu weg"));
    firm.show(PageId::Compare);
    CHECK(firm.texts().contains("Ans"));
    firm.show(PageId::Employee);
    firm.window.type("takeBackCode", QString::fromStdString(firm.ans.text()));
    firm.window.click("takeBackGo");
    CHECK(firm.texts().contains("is hij nu weg"));
    for (const auto id : {PageId::Compare, PageId::Talk, PageId::Round, PageId::Agreements}) {
        firm.show(id);
        INFO(static_cast<int>(id));
        CHECK_FALSE(firm.texts().contains("Ans"));
    }
    firm.show(PageId::Compare);
    CHECK(firm.texts().contains("Bram <b>de Boer</b>"));
}

TEST_CASE("A mirror can be taken back while another round is open", "[ui][conversation]")
{
    SmallFirm firm;
    REQUIRE(app::closeAndCount(firm.window.firm.workspace(), firm.round, {}, {}, app::CountMode::LentProfilesOnly).has_value());
    firm.window.firm.open(firm.window.firm.plan(6));
    firm.window.open();
    firm.show(PageId::Employee);
    firm.window.click("takeBack");
    firm.window.type("takeBackCode", "geen code");
    firm.window.click("takeBackGo");
    CHECK(firm.texts().contains("Vergelijk hem letter voor letter"));
    firm.window.click("backToScan");
    CHECK(firm.window.find<QPushButton>("start") != nullptr);
}

TEST_CASE("At the next round the page says what was agreed and what became of it", "[ui][agreements]")
{
    Window window;
    const auto first = window.firm.open(window.firm.plan(8));
    window.firm.employees(first, 6);
    REQUIRE(app::closeAndCount(window.firm.workspace(), first).has_value());
    app::Agreement agreement;
    agreement.who = "het team";
    agreement.what = "Elke vrijdag <b>terugkijken</b>";
    agreement.when = *base::Day::parse("2027-05-01");
    agreement.round = first;
    agreement.state = app::Agreement::State::Done;
    REQUIRE(app::putAgreement(window.firm.workspace(), agreement).has_value());
    const auto second = window.firm.open(window.firm.plan(8));
    window.open();
    window.unlock();
    window.window->showPage(PageId::Compare); // of the first round itself: nothing was agreed before
    window.settle();
    CHECK(window.find<QWidget>("lookBack") == nullptr);
    window.window->showPage(PageId::Round);
    window.settle();
    CHECK(window.find<QWidget>("lookBack") != nullptr);
    window.firm.employees(second, 6);
    window.firm.reopen();
    REQUIRE(app::closeAndCount(window.firm.workspace(), second).has_value());
    window.service->refresh();
    window.settle();
    window.window->showPage(PageId::Compare);
    window.settle();
    auto* card = window.find<QWidget>("lookBack");
    REQUIRE(card != nullptr);
    QStringList texts;
    for (auto* label : card->findChildren<QLabel*>()) {
        texts << label->text();
    }
    CHECK(texts.join('\n').contains("Elke vrijdag <b>terugkijken</b>"));
    CHECK(texts.join('\n').contains("gedaan"));
}
