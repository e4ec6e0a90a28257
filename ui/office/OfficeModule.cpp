// SPDX-License-Identifier: EUPL-1.2
#include "ui/office/OfficeModule.h"

#include <QtGlobal>

extern "C" Q_DECL_EXPORT const leerspiegel::exchange::OfficeWriters* leerspiegelOfficeWriters()
{
    static const auto writers = leerspiegel::exchange::officeWriters();
    return &writers;
}
