// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "print/PdfFinish.h"

#include <functional>

namespace leerspiegel::print {

class PaperFlow;

/// What Qt's writer made, and what finishPdf() still has to add.
struct RawPdf
{
    base::Bytes bytes;
    std::vector<Bookmark> bookmarks;
};

/// Writes on A4 pages into memory. Needs a QGuiApplication.
RawPdf rawPdf(const QString& title, const std::function<void(PaperFlow&)>& write);

} // namespace leerspiegel::print
