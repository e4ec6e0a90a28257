// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

class QObject;

namespace leerspiegel::ui {

/// Does `work` once, when what waits to be painted is on the screen; not at all when `context` is gone by then. With this
/// a page shows its top at once and makes what stands below the fold a moment later.
void afterPainting(QObject& context, std::function<void()> work);

} // namespace leerspiegel::ui
