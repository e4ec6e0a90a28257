// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Day.h"
#include "print/PdfFinish.h"

#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace leerspiegel::ui {

/// What only paper needs: libqpdf and the printers. A library of its own that is loaded at the first use, so that the
/// window starts without them.
class PaperModule
{
public:
    virtual ~PaperModule() = default;
    virtual base::Result<base::Bytes> finish(const base::Bytes& pdf, const std::vector<print::Bookmark>& bookmarks, const QString& language,
                                             const base::Day& day) const = 0;
    /// Shows the pages as they will be printed; from there they are printed.
    virtual void preview(QWidget* parent, const QString& title, const std::function<void(QPagedPaintDevice&)>& write) const = 0;
};

inline constexpr auto paperModuleEntry = "leerspiegelPaperModule";
using PaperModuleEntry = const PaperModule* (*)();

} // namespace leerspiegel::ui
