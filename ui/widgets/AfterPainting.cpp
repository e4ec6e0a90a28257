// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/AfterPainting.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <utility>

namespace leerspiegel::ui {

namespace {

/// Qt paints in events of low priority. What is posted while events are sent comes after all that were there: laying out
/// asks for an update, which asks for painting, so the wait lasts as many turns.
constexpr int turns = 3;
constexpr int afterPaintEvents = Qt::LowEventPriority - 1;

/// Waits as a child of the context, so that it goes when the context goes.
class Waiting final : public QObject
{
public:
    Waiting(QObject& context, std::function<void()> work)
        : QObject(&context)
        , m_work(std::move(work))
    {
        wait();
    }

    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User) {
            return QObject::event(event);
        }
        if (++m_turn < turns) {
            wait();
            return true;
        }
        const auto work = std::exchange(m_work, nullptr);
        deleteLater();
        work(); // may take the context away, and this with it
        return true;
    }

private:
    void wait() { QCoreApplication::postEvent(this, new QEvent(QEvent::User), afterPaintEvents); }

    std::function<void()> m_work;
    int m_turn = 0;
};

} // namespace

void afterPainting(QObject& context, std::function<void()> work) { new Waiting(context, std::move(work)); }

} // namespace leerspiegel::ui
