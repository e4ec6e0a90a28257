// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace leerspiegel::report {
struct AgreementWords;
}

namespace leerspiegel::ui {

/// "Wat deden jullie?": the agreements of earlier rounds with what became of them. Hides itself when there are none.
class LookBackCard final : public QFrame
{
    Q_OBJECT

public:
    explicit LookBackCard(const std::vector<report::AgreementWords>& agreements, QWidget* parent = nullptr);
    /// Loads them itself: everything that was agreed before `round`, which is open.
    LookBackCard(DossierService& service, const round::RoundId& round, const QString& language, QWidget* parent = nullptr);

private:
    void build();
    void fill(const std::vector<report::AgreementWords>& agreements);

    QVBoxLayout* m_layout = nullptr;
};

} // namespace leerspiegel::ui
