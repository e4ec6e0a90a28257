// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/Worker.h"

#include <QMetaObject>

#include <utility>

namespace leerspiegel::ui {

Worker::Worker(QObject* parent)
    : QObject(parent)
{
}

Worker::~Worker()
{
    {
        const std::scoped_lock lock(m_lock);
        m_ends = true;
    }
    m_asked.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Worker::post(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_lock);
        m_work.push_back(std::move(work));
    }
    m_asked.notify_one();
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { this->work(); });
    }
}

void Worker::work()
{
    std::unique_lock lock(m_lock);
    for (;;) {
        m_asked.wait(lock, [this] { return m_ends || !m_work.empty(); });
        if (m_work.empty()) {
            return;
        }
        auto next = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        next();
        next = nullptr; // what it holds goes before the lock is taken
        lock.lock();
    }
}

void Worker::bringBack(std::function<void()> delivery)
{
    bool isFirst = false;
    {
        const std::scoped_lock lock(m_lock);
        isFirst = m_brought.empty();
        m_brought.push_back(std::move(delivery));
    }
    if (isFirst) {
        callForDelivery();
    }
}

void Worker::callForDelivery() { QMetaObject::invokeMethod(this, "takeDelivery", Qt::QueuedConnection); }

/// One at a time: it may ask a question that waits for an answer, and what comes after must not wait for that.
void Worker::takeDelivery()
{
    std::function<void()> delivery;
    bool isLast = false;
    {
        const std::scoped_lock lock(m_lock);
        delivery = std::move(m_brought.front());
        m_brought.pop_front();
        isLast = m_brought.empty();
    }
    if (!isLast) {
        callForDelivery();
    }
    delivery(); // may take this object away
}

} // namespace leerspiegel::ui
