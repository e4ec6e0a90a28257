// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ProgressRow.h"

#include "ui/widgets/Building.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

ProgressRow::ProgressRow(const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_label(plainLabel(what, "question", this))
    , m_bar(new QProgressBar(this))
    , m_stop(makeButton("stopWork", tr("Stop"), false, this))
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setAccessibleName(what);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        *m_stopped = true;
        m_stop->setEnabled(false);
    });
    hide();
}

ProgressRow::~ProgressRow() { *m_stopped = true; }

std::function<bool(int, int)> ProgressRow::begin()
{
    *m_stopped = false;
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    m_stop->show();
    QWidget::show();
    return [stopped = m_stopped, row = QPointer<ProgressRow>(this), last = std::make_shared<int>(-1)](int done, int total) {
        const int percent = total > 0 ? done * 100 / total : 100;
        if (percent != *last) {
            *last = percent;
            QMetaObject::invokeMethod(QCoreApplication::instance(), [row, done, total] {
                if (row) {
                    row->show(done, total);
                }
            });
        }
        return !*stopped;
    };
}

void ProgressRow::show(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_stop->setVisible(done < total);
}

void ProgressRow::end() { hide(); }

} // namespace leerspiegel::ui
