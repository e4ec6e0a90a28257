// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QGuiApplication>

namespace leerspiegel::tests {

/// What painting needs: an application without a screen.
struct Screenless
{
    int count = 1;
    char name[5] = "test";
    char* arguments[2] = {name, nullptr};
    QGuiApplication application{count, arguments};
};

} // namespace leerspiegel::tests
