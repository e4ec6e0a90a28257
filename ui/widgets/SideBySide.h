// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QBoxLayout;

namespace leerspiegel::ui {

/// Equal columns beside each other; under each other where the text would get too narrow.
class SideBySide final : public QWidget
{
public:
    explicit SideBySide(QWidget* parent = nullptr);
    void add(QWidget* column);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_layout;
};

} // namespace leerspiegel::ui
