// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace leerspiegel::ui {

/// While it lives, what is put into a widget is not shown: Qt lays the whole page out anew for every part that is shown in
/// it, and afterwards once for all of them. The focus stays where it is.
class LaidOutOnce
{
public:
    explicit LaidOutOnce(QWidget& widget)
        : m_widget(widget)
        , m_focused(QApplication::focusWidget())
    {
        m_widget.hide();
    }
    ~LaidOutOnce()
    {
        m_widget.show();
        if (m_focused && m_widget.isAncestorOf(m_focused)) {
            m_focused->setFocus(Qt::OtherFocusReason);
        }
    }
    LaidOutOnce(const LaidOutOnce&) = delete;
    LaidOutOnce& operator=(const LaidOutOnce&) = delete;

private:
    QWidget& m_widget;
    QPointer<QWidget> m_focused;
};

} // namespace leerspiegel::ui
