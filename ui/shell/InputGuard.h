// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace leerspiegel::ui {

/// Keeps wheels and keys from doing more than was meant, in the whole program, from its making on. Scrolling a page changes no number,
/// date or choice on the way; Enter that is held down goes on once, so that nobody hands in by leaning on a key.
class InputGuard final : public QObject
{
public:
    explicit InputGuard(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace leerspiegel::ui
