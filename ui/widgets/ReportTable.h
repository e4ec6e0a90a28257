// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/charts/Picture.h"

class QTableWidget;
class QWidget;

namespace leerspiegel::ui {

/// A table that is as high as its rows; reached with Tab, walked with the arrows.
QTableWidget* makeTable(const report::Table& table, QWidget* parent);

} // namespace leerspiegel::ui
