// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/DossierService.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace leerspiegel::ui {

class PageFrame;
class SecretEdit;

/// Adds a passphrase field with its question above it.
SecretEdit* addPassphraseField(QVBoxLayout& layout, const char* objectName, const QString& label, QWidget* parent);

/// Shows a fresh recovery code and a button that prints it, in a place where something else was.
void showRecoveryCode(QVBoxLayout& layout, PageFrame* page, QWidget* parent, const QString& company, const QString& language,
                      const base::Day& day, const QString& code);

/// Says under a field, while it is filled in, how well the passphrase stands up to guessing. `obviousWords`: names that
/// anybody at the firm would try.
QLabel* addStrengthHint(QVBoxLayout& layout, SecretEdit& field, const std::vector<std::string>& obviousWords, QWidget* parent);

/// What is wrong with a new passphrase typed twice; empty when nothing is.
QString newPassphraseProblem(const SecretEdit& first, const SecretEdit& second);

/// Changes the passphrase of the open dossier and shows the new recovery code.
class PassphraseCard final : public QFrame
{
    Q_OBJECT

public:
    PassphraseCard(DossierService& service, QString language, PageFrame& page);

private:
    void showForm();
    void change();

    DossierService& m_service;
    QString m_language;
    PageFrame& m_page;
    QVBoxLayout* m_layout;
    SecretEdit* m_old = nullptr;
    SecretEdit* m_first = nullptr;
    SecretEdit* m_second = nullptr;
    QLabel* m_answer = nullptr;
};

} // namespace leerspiegel::ui
