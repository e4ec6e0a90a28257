// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"
#include "ui/presenters/Settings.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace leerspiegel::ui {

class PageFrame;
class RecoveryCodeCard;
class SecretEdit;

/// Adds a passphrase field with its question above it.
SecretEdit* addPassphraseField(QVBoxLayout& layout, const char* objectName, const QString& label, QWidget* parent);

/// The recovery code that comes with a new passphrase of the open dossier.
RecoveryCodeCard* makeNewRecoveryCard(const QString& code, const DossierService& service, const Settings& settings, PageFrame& page);

/// Takes everything out of a card.
void clearCard(QWidget& card);

/// Names that anybody at the firm would try first.
std::vector<std::string> obviousWordsOf(const DossierService& service);

/// Says under a field, while it is filled in, how well the passphrase stands up to guessing. `obviousWords`: names that
/// anybody at the firm would try.
QLabel* addStrengthHint(QVBoxLayout& layout, SecretEdit& field, const std::vector<std::string>& obviousWords, QWidget* parent);

/// What is wrong with a new passphrase typed twice; empty when nothing is.
QString newPassphraseProblem(const SecretEdit& first, const SecretEdit& second);

/// Changes the passphrase of the open dossier; the new recovery code is typed back once.
class PassphraseCard final : public QFrame
{
    Q_OBJECT

public:
    PassphraseCard(DossierService& service, const Settings& settings, PageFrame& page);

private:
    void showForm();
    void change();
    void showCode(const QString& code);

    DossierService& m_service;
    const Settings& m_settings;
    PageFrame& m_page;
    QVBoxLayout* m_layout;
    SecretEdit* m_old = nullptr;
    SecretEdit* m_first = nullptr;
    SecretEdit* m_second = nullptr;
    QLabel* m_answer = nullptr;
};

} // namespace leerspiegel::ui
