// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/presenters/EmployeePresenter.h"
#include "ui/widgets/PageFrame.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace leerspiegel::report {
struct ComparisonModel;
}

namespace leerspiegel::ui {

class FlowRow;
class MessageBar;
class SecretEdit;

/// All steps of the employee's way but the questions: builds what the presenter's step shows and forwards clicks.
class EmployeeSteps final : public PageFrame
{
    Q_OBJECT

public:
    EmployeeSteps(EmployeePresenter& presenter, QString language, QWidget* parent = nullptr);
    void setLanguage(const QString& language);
    /// Whether an earlier round has ended, from which somebody may take back a lent mirror.
    void setMayTakeBack(bool may);

signals:
    void leaveAsked();
    void takeBackAsked();

private:
    void rebuild();
    void showError();
    void showWelcome();
    void addWarning(); ///< That another invitation had other rules.
    void addPrivacy();
    void addMore();
    void addIntroduction();
    void addSlip();
    void addCode();
    void begin(bool fromPaper);
    void printCode();
    void printMirror();
    void sayPrinted(const base::Outcome& printed);
    void showResume();
    void showClosing();
    void addUnanswered();
    void addSharing();
    void keepSharing();
    void showSharing();
    void showHandedIn();
    void addMirrorCharts(const std::shared_ptr<const report::ComparisonModel>& model);
    void showMirror();
    void explainMirror();
    void showEnd(const QString& title, const QStringList& sentences);
    void showBusy();
    QPushButton* addButton(FlowRow* row, const char* objectName, const QString& text, bool primary, std::function<void()> clicked);
    FlowRow* addRow();

    EmployeePresenter& m_presenter;
    QString m_language;
    bool m_showMore = false;
    bool m_mayTakeBack = false;
    bool m_explained = false;
    MessageBar* m_nearby = nullptr;
    SecretEdit* m_slip = nullptr; ///< In the steps that ask for a slip.
    SecretEdit* m_retyped = nullptr;
    QLineEdit* m_sentence = nullptr;
    QLineEdit* m_lendName = nullptr;
};

} // namespace leerspiegel::ui
