// SPDX-License-Identifier: EUPL-1.2
#include "ui/Window.h"

#include "ui/widgets/ProgressRow.h"

#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QSpinBox>

#include <functional>
#include <semaphore>

using namespace leerspiegel;
using tests::Window;
using ui::PageId;

namespace {

constexpr int sheets = 8;

struct OpenRound
{
    Window window;
    round::RoundId round;

    explicit OpenRound(const std::function<void(tests::Firm&, const round::RoundId&)>& before = {})
        : round(window.firm.open(window.firm.plan(12)))
    {
        window.firm.employees(round, sheets);
        if (before) {
            before(window.firm, round);
        }
        window.open();
        window.unlock();
        window.window->showPage(PageId::Round);
        window.settle();
    }

    /// Every sheet is there, can be opened, and is counted.
    void checkWhole()
    {
        REQUIRE(window.service->summary()->openRound() != nullptr);
        CHECK(window.service->summary()->openRound()->sheets == sheets);
        const auto counted = app::closeAndCount(window.firm.workspace(), round);
        REQUIRE(counted.has_value());
        CHECK(counted->sheets == sheets);
        CHECK(counted->damaged == 0);
    }
};

/// A few bytes of one sealed sheet are overwritten in the file.
void damageOne(tests::Firm& firm, const round::RoundId& round)
{
    const auto stored = firm.workspace().file().sheets(round);
    REQUIRE(stored.has_value());
    const auto envelope = stored->front().envelope.view();
    QFile file(QString::fromStdString(firm.path().string()));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray part(reinterpret_cast<const char*>(envelope.data()) + envelope.size() - 200, 64);
    const auto place = file.readAll().indexOf(part);
    REQUIRE(place > 0);
    file.seek(place);
    file.write(QByteArray(8, '\0'));
}

} // namespace

TEST_CASE("Stop pressed after the third sheet of a running count: the round is open and whole", "[ui][stop]")
{
    OpenRound open;
    auto& window = open.window;
    auto* row = new ui::ProgressRow(QStringLiteral("count"), window.window.get());
    std::binary_semaphore atThird{0};
    std::binary_semaphore goOn{0};
    int steps = 0;
    const auto gated = [&, progress = row->begin()](int done, int total) {
        ++steps;
        if (done == 3) {
            atThird.release();
            goOn.acquire();
        }
        return progress(done, total);
    };
    std::optional<base::Error> answer;
    window.service->runOpen<base::Result<app::CloseReport>>(
        [&](app::Workspace& workspace) { return app::closeAndCount(workspace, open.round, {}, gated); }, window.window.get(),
        [&](const auto& counted) { answer = counted ? base::Error{} : counted.error(); });
    REQUIRE(QTest::qWaitFor([&] { return atThird.try_acquire(); }, 60'000));
    auto* stop = row->findChild<QPushButton*>("stopWork");
    REQUIRE(stop->isVisible());
    stop->click();
    goOn.release();
    window.settle();
    REQUIRE(answer.has_value());
    CHECK(answer->code == base::ErrorCode::Cancelled);
    CHECK(steps == 3);
    open.checkWhole();
}

TEST_CASE("The page's own stop button ends the count it belongs to, and the page says so", "[ui][stop]")
{
    OpenRound open;
    auto& window = open.window;
    std::binary_semaphore goOn{0};
    window.service->run<bool>([&](auto&) { return goOn.acquire(), true; }, window.window.get(), [](bool) {}); // the count waits behind it
    window.find<QPushButton>("count")->click(); // asks
    window.find<QPushButton>("count")->click();
    auto* stop = window.find<QPushButton>("stopWork");
    REQUIRE(stop != nullptr);
    REQUIRE(stop->isEnabled());
    CHECK_FALSE(window.find<QPushButton>("cancelRound")->isEnabled()); // one thing at a time
    stop->click();
    goOn.release();
    window.settle();
    CHECK(window.find<QLabel>("sheetCount") != nullptr);
    CHECK(window.find<QFrame>("message") != nullptr);
    CHECK(window.find<QPushButton>("count")->isEnabled());
    open.checkWhole();
}

TEST_CASE("A round is called off after it was asked twice, and every sheet is erased unread", "[ui][stop]")
{
    OpenRound open;
    auto& window = open.window;
    window.find<QPushButton>("cancelRound")->setFocus();
    window.click("cancelRound");
    REQUIRE(window.service->summary()->openRound() != nullptr); // the first press asks
    CHECK(window.find<QPushButton>("cancelRound")->text() == "Ja, wis alles ongelezen");
    window.find<QPushButton>("count")->setFocus();
    CHECK(window.find<QPushButton>("cancelRound")->text() != "Ja, wis alles ongelezen"); // who looks elsewhere is asked again
    window.click("cancelRound");
    CHECK(window.service->summary()->openRound() != nullptr);
    window.click("cancelRound");
    CHECK(window.service->summary()->openRound() == nullptr);
    CHECK(window.service->summary()->lastCounted() == nullptr);
    CHECK(window.firm.workspace().file().sheets(open.round)->empty());
    CHECK(window.find<QSpinBox>("invited") != nullptr); // another round can be opened
}

TEST_CASE("Damaged sheets are counted and named, and never stop the count", "[ui][stop]")
{
    OpenRound open(damageOne);
    auto& window = open.window;
    window.clickSure("count");
    REQUIRE(window.service->summary()->lastCounted() != nullptr);
    QString said;
    for (const auto* label : window.find<QFrame>("message")->findChildren<QLabel*>()) {
        said += label->text();
    }
    CHECK(said.contains(QString::number(sheets - 1)));
    CHECK(said.contains(QLatin1String("beschadigd")));
}
