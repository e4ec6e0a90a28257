// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ProgressRow.h"

#include "ui/widgets/Building.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

constexpr int lookEvery = 40; ///< Milliseconds: as often as an eye sees a bar move.

} // namespace

ProgressRow::ProgressRow(const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_label(plainLabel(what, "question", this))
    , m_bar(new QProgressBar(this))
    , m_stop(makeButton("stopWork", tr("Stop"), false, this))
    , m_look(new QTimer(this))
    , m_shared(std::make_shared<Shared>())
{
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setAccessibleName(what);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_shared->stopped = true;
        m_stop->setEnabled(false);
    });
    connect(m_look, &QTimer::timeout, this, [this] { showProgress(); });
    hide();
}

ProgressRow::~ProgressRow() { m_shared->stopped = true; }

std::function<bool(int, int)> ProgressRow::begin()
{
    m_shared = std::make_shared<Shared>();
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    m_stop->show();
    show();
    m_look->start(lookEvery);
    return [shared = m_shared](int done, int total) {
        shared->done = done;
        shared->total = total;
        return !shared->stopped;
    };
}

void ProgressRow::showProgress()
{
    const int total = m_shared->total;
    const int done = std::min<int>(m_shared->done, total);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_stop->setVisible(total == 0 || done < total);
}

void ProgressRow::end()
{
    m_look->stop();
    hide();
}

} // namespace leerspiegel::ui
