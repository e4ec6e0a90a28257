// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Day.h"
#include "base/Result.h"

#include <QString>

#include <functional>

class QWidget;

namespace leerspiegel::print {
class PaperFlow;
}

namespace leerspiegel::ui {

/// Something that can be printed or saved as a PDF.
struct PaperJob
{
    QString title;
    QString language;
    base::Day day; ///< The date inside the PDF.
    std::function<void(print::PaperFlow&)> write;
};

/// The PDF. FileMissing when the part that finishes it is not installed, FileNotWritten when it did not become whole.
base::Result<base::Bytes> pdfOf(const PaperJob& job);
/// Shows the pages and prints them from there.
base::Outcome previewPaper(QWidget* parent, const PaperJob& job);

} // namespace leerspiegel::ui
