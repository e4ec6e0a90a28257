// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Plugin.h"

#include <QCoreApplication>
#include <QLibrary>

namespace leerspiegel::ui {

QFunctionPointer pluginEntry(const char* library, const char* entry)
{
    for (const auto* place : {"/", "/../lib/leerspiegel/", "/../../bin/"}) {
        QLibrary found(QCoreApplication::applicationDirPath() + QString::fromLatin1(place) + QString::fromLatin1(library));
        if (const auto address = found.resolve(entry)) {
            return address;
        }
    }
    return nullptr;
}

} // namespace leerspiegel::ui
