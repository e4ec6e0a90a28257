// SPDX-License-Identifier: EUPL-1.2
#include "app/Environment.h"
#include "support/Catch.h"
#include "ui/presenters/ScanPresenter.h"

using namespace leerspiegel;

namespace {

/// A presenter whose saves are answered when the test says so.
struct Scan
{
    std::vector<session::Sheet> saved;
    std::vector<std::function<void(base::Outcome)>> answers;
    ui::ScanPresenter presenter{{app::builtInInstrument().individual, &app::builtInInstrument().individual->questionnaire},
                                session::AskedBackground{false, {}},
                                {},
                                "nl",
                                [this](const session::Sheet& sheet, std::function<void(base::Outcome)> done) {
                                    saved.push_back(sheet);
                                    answers.push_back(std::move(done));
                                }};
};

} // namespace

TEST_CASE("The scan begins with the easy part, says how far it is, and nothing is chosen", "[ui][scan]")
{
    Scan scan;
    const auto view = scan.presenter.view();
    CHECK(view.title == "Leren levert iets op voor jezelf");
    CHECK_FALSE(view.intro.isEmpty());
    CHECK_FALSE(view.canGoBack);
    REQUIRE_FALSE(view.items.empty());
    CHECK(view.items[0].prompt == "Ik leer hier dingen die ik zelf nuttig vind.");
    CHECK(view.items[0].options.size() == 5);
    CHECK(view.items[0].options[0].accessibleName == "niet of nog niet");
    CHECK(view.items[0].chosen == questionnaire::Answer());
}

TEST_CASE("Every answer is saved at once; only the newest answer of saving counts", "[ui][scan]")
{
    Scan scan;
    const auto items = scan.presenter.view().items;
    scan.presenter.answer(items[0].id, questionnaire::Step{4});
    scan.presenter.answer(items[1].id, questionnaire::Step{2});
    REQUIRE(scan.saved.size() == 2);
    CHECK(scan.presenter.saveState() == ui::SaveState::Saving);
    scan.answers[0]({});
    CHECK(scan.presenter.saveState() == ui::SaveState::Saving);
    scan.answers[1](base::fail(base::ErrorCode::DiskFull));
    CHECK(scan.presenter.saveState() == ui::SaveState::Failed);
    scan.presenter.saveAgain();
    scan.answers[2]({});
    CHECK(scan.presenter.saveState() == ui::SaveState::Saved);
    CHECK(scan.saved[2].response.answers.size() == 2);
}

TEST_CASE("The same answer once more takes it back", "[ui][scan]")
{
    Scan scan;
    const auto item = scan.presenter.view().items[0].id;
    scan.presenter.answer(item, questionnaire::Step{4});
    scan.presenter.answer(item, questionnaire::Step{4});
    CHECK(scan.presenter.sheet().response.answers.empty());
}

TEST_CASE("Going through all pages ends on the closing page with everything unanswered named", "[ui][scan]")
{
    Scan scan;
    int pages = 0;
    while (!scan.presenter.atEnd()) {
        scan.presenter.next();
        REQUIRE(++pages < 100);
    }
    CHECK(static_cast<int>(scan.presenter.unanswered().size()) == scan.presenter.askedCount());
    CHECK(scan.presenter.askedCount() == 46);
    scan.presenter.goTo(scan.presenter.unanswered().back().page);
    CHECK_FALSE(scan.presenter.view().contrasts.empty());
    CHECK(scan.presenter.view().contrasts[0].now.options[3].accessibleName == "allebei evenveel");
}
