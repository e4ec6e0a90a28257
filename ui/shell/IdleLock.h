// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace leerspiegel::ui {

/// Locks the open dossier when nobody has pressed a key or a button for a while.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes usual{10};

    explicit IdleLock(DossierService& service, std::chrono::milliseconds after = usual, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void startAnew();

    DossierService& m_service;
    QTimer m_timer;
};

} // namespace leerspiegel::ui
