// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/PageFrame.h"

namespace leerspiegel::ui {

/// Where the scan comes from, what it measures and what it does not.
class AboutPage final : public PageFrame
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
};

} // namespace leerspiegel::ui
