// SPDX-License-Identifier: EUPL-1.2
#include "ui/Window.h"

#include <QComboBox>
#include <QWheelEvent>

using namespace leerspiegel;
using tests::Window;

TEST_CASE("Scrolling a page changes no choice on the way", "[ui]")
{
    Window window;
    window.window->showPage(ui::PageId::Settings);
    window.settle();
    auto* size = window.find<QComboBox>("textSize");
    REQUIRE(size != nullptr);
    const int before = size->currentIndex();
    QWheelEvent wheel(QPointF(5, 5), size->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(size, &wheel);
    CHECK(size->currentIndex() == before);
}
