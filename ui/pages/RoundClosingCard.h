// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Rounds.h"

#include <QFrame>

class QVBoxLayout;

namespace leerspiegel::ui {

class SecretEdit;

/// The three ends of an open round: counted, closed without a group picture, called off. Says what each does before it is
/// pressed; asks the teller's passphrase when there is a teller.
class RoundClosingCard final : public QFrame
{
    Q_OBJECT

public:
    explicit RoundClosingCard(const app::RoundSummary& round, QWidget* parent = nullptr);

    /// What the teller typed, a passphrase or a recovery code; empties the field.
    privacy::Secret takeTeller();

signals:
    void countAsked(leerspiegel::app::CountMode mode);
    void callOffAsked();

private:
    void addTeller(QVBoxLayout& layout, const app::RoundSummary& round);
    void addButtons(QVBoxLayout& layout, const app::RoundSummary& round);

    SecretEdit* m_teller = nullptr;
};

} // namespace leerspiegel::ui
