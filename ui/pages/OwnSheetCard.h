// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Exports.h"
#include "ui/presenters/EmployeePresenter.h"

#include <QFrame>

class QVBoxLayout;

namespace leerspiegel::ui {

class MessageBar;

/// In one's own mirror: saves the own answers as CSV, JSON or PDF, only when asked and after a warning that anyone can read
/// the file. No temporary file with answers is made elsewhere, and nothing remembers that it was saved.
class OwnSheetCard final : public QFrame
{
    Q_OBJECT

public:
    OwnSheetCard(EmployeePresenter& presenter, QString language, QWidget* parent);

    enum class Kind { Csv, Json, Pdf };
    /// What a button does once a place is chosen.
    void saveTo(Kind kind, const QString& path, bool replace);

private:
    void showQuestion();
    void showWarning();
    void clear();
    void askAndSave(Kind kind, const char* suffix);
    base::Outcome save(Kind kind, const QString& path, bool replace) const;

    EmployeePresenter& m_presenter;
    QString m_language;
    QVBoxLayout* m_layout; ///< Of the question or the warning.
    MessageBar* m_message;
};

} // namespace leerspiegel::ui
