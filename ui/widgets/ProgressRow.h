// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace leerspiegel::ui {

/// How far long work on another thread is, with a button that stops it for as long as that is possible. Hidden until then.
class ProgressRow final : public QWidget
{
    Q_OBJECT

public:
    ProgressRow(const QString& what, QWidget* parent = nullptr);
    ~ProgressRow() override;

    /// For the work to call on its own thread; false once somebody pressed stop. Good also after this row is gone: the work
    /// then stops. After the last step the button goes, because what follows cannot be stopped.
    std::function<bool(int done, int total)> begin();
    void end();

private:
    /// What the two threads share.
    struct Shared
    {
        std::atomic<bool> stopped = false;
        std::atomic<int> done = 0;
        std::atomic<int> total = 0; ///< 0: not known yet.
    };
    void showProgress();

    QLabel* m_label;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QTimer* m_look;
    std::shared_ptr<Shared> m_shared;
};

} // namespace leerspiegel::ui
