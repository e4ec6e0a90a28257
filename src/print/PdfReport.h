// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Day.h"
#include "report/ComparisonModel.h"

namespace leerspiegel::print {

/// The comparison on A4: vector charts with real text, tables kept with their chart, page numbers. Needs a QGuiApplication.
/// The date inside is that of `day`, no finer.
base::Bytes comparisonPdf(const report::ComparisonModel& model, const QString& language, const base::Day& day);

} // namespace leerspiegel::print
