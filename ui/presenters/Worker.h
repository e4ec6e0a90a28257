// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace leerspiegel::ui {

/// One thread for work that may take long, in the order in which it was asked for, and the way back to the thread this
/// object lives on. All that goes from one thread to the other passes one lock; Qt's queue only says that something is there.
class Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(QObject* parent = nullptr);
    /// Does the work that was asked for, and drops what it would have brought back.
    ~Worker() override;

    /// Does `work` on the worker's thread, after all that was asked before.
    void post(std::function<void()> work);
    /// For the work itself: does `delivery` on the thread this object lives on, in the order in which they came.
    void bringBack(std::function<void()> delivery);

private:
    Q_INVOKABLE void takeDelivery();
    void callForDelivery();
    void work();

    std::mutex m_lock; ///< Guards all below but the thread.
    std::condition_variable m_asked;
    std::deque<std::function<void()>> m_work;
    std::deque<std::function<void()>> m_brought;
    bool m_ends = false;
    std::thread m_thread; ///< Starts with the first work: starting the program costs no thread.
};

} // namespace leerspiegel::ui
