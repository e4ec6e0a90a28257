// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;

namespace leerspiegel::ui {

/// Asks where to save; empty when that is called off. `name` is the proposal, with a folder or without. A name that is typed without
/// an ending gets the one of `name`, before the dialog asks whether an older file may be replaced.
QString askSavePath(QWidget* parent, const QString& title, const QString& name, const QString& filter);

} // namespace leerspiegel::ui
