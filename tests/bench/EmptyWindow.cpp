// SPDX-License-Identifier: EUPL-1.2
// The baseline of a start: an empty label of the same size, painted once.
#include "FirstPaint.h"

#include <QLabel>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLabel window;
    window.resize(1280, 800);
    FirstPaint first(window);
    window.show();
    return QApplication::exec();
}
