// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/PageId.h"

#include <QFrame>

#include <map>

class QPushButton;
class QVBoxLayout;

namespace leerspiegel::ui {

/// The pages at the left, in order. Scrolls when large text makes them higher than the window; never cut at the side.
class SideBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    /// The button of a page; nullptr when it has none.
    QPushButton* button(PageId id) const;
    /// Pages that show nothing without an open dossier.
    void setHasDossier(bool open);

signals:
    void chosen(leerspiegel::ui::PageId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButtons(QVBoxLayout& layout);
    void retranslate();

    std::map<PageId, QPushButton*> m_buttons;
};

} // namespace leerspiegel::ui
