// SPDX-License-Identifier: EUPL-1.2
#include "support/Catch.h"
#include "ui/presenters/Worker.h"

#include <QEventLoop>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using leerspiegel::ui::Worker;

TEST_CASE("Work is done on one other thread in the order it was asked for, and comes back in that order", "[ui][worker]")
{
    constexpr int jobs = 200;
    const auto here = std::this_thread::get_id();
    std::vector<int> done;
    std::vector<int> brought;
    std::thread::id there;
    bool alwaysHere = true;
    Worker worker;
    for (int job = 0; job < jobs; ++job) {
        worker.post([&, job] {
            there = std::this_thread::get_id();
            done.push_back(job);
            worker.bringBack([&, job] {
                alwaysHere = alwaysHere && std::this_thread::get_id() == here;
                brought.push_back(job);
            });
        });
    }
    REQUIRE(QTest::qWaitFor([&] { return brought.size() == jobs; }, 20'000));
    CHECK(there != here);
    CHECK(alwaysHere);
    CHECK(std::ranges::is_sorted(done));
    CHECK(std::ranges::is_sorted(brought));
}

TEST_CASE("What comes back while a question waits for its answer does not wait for that answer", "[ui][worker]")
{
    Worker worker;
    QEventLoop question;
    bool second = false;
    bool answered = false;
    worker.post([&] {
        worker.bringBack([&] {
            question.exec(); // as a dialog does
            answered = second;
        });
        worker.bringBack([&] {
            second = true;
            question.quit();
        });
    });
    REQUIRE(QTest::qWaitFor([&] { return answered; }, 20'000));
}

TEST_CASE("Ending does the work that was asked for, and brings nothing back to what is gone", "[ui][worker]")
{
    auto worker = std::make_unique<Worker>();
    int done = 0;
    int brought = 0;
    for (int job = 0; job < 50; ++job) {
        worker->post([&, there = worker.get()] {
            ++done;
            there->bringBack([&] { ++brought; });
        });
    }
    worker.reset();
    QCoreApplication::processEvents();
    CHECK(done == 50);
    CHECK(brought == 0);
}
