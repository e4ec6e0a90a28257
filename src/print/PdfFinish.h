// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Day.h"
#include "base/Result.h"

#include <QString>

#include <vector>

namespace leerspiegel::print {

/// A heading that can be jumped to. Pages count from 1, levels from 1.
struct Bookmark
{
    QString title;
    int page = 1;
    int level = 1;
};

/// What Qt's writer cannot do: bookmarks, the language, and a date no finer than the day. FileNotWritten when the bytes are
/// no whole PDF: an unfinished one would hold the time of day.
base::Result<base::Bytes> finishPdf(const base::Bytes& pdf, const std::vector<Bookmark>& bookmarks, const QString& language,
                                    const base::Day& day);

} // namespace leerspiegel::print
