// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Answer.h"
#include "questionnaire/Questionnaire.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace leerspiegel::ui {

/// One possible answer as an editor offers it.
struct OfferedAnswer
{
    questionnaire::Answer answer;
    QString text;
    QString accessibleName;
};

/// What an editor needs to show one item.
struct OfferedItem
{
    QString objectName; ///< The item's id, for tests and assistive tools.
    QString prompt;     ///< The accessible name of the whole.
    std::vector<OfferedAnswer> answers;
    std::optional<OfferedAnswer> dontKnow;
    questionnaire::Answer chosen;
    int maximumBytes = 0;
};

/// The part of an item that is answered. Shows what it is told and says what was clicked; holds no rule.
class ItemEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows which answer is chosen now.
    virtual void showChosen(const questionnaire::Answer& chosen) = 0;
    /// Answers as the digit `digit` would (1 is the first answer, 0 is "I do not know"); false when there is none such.
    virtual bool answerByDigit(int digit) = 0;
    /// Puts the focus on the chosen answer, else on the first.
    virtual void takeFocus(Qt::FocusReason reason) = 0;

signals:
    void answered(const leerspiegel::questionnaire::Answer& answer);
};

} // namespace leerspiegel::ui
