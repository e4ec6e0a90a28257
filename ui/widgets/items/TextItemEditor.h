// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/items/ItemEditor.h"

class QPlainTextEdit;

namespace leerspiegel::ui {

/// A few lines of own words. What does not fit is not taken, and the field says so before it happens.
class TextItemEditor final : public ItemEditor
{
    Q_OBJECT

public:
    TextItemEditor(const OfferedItem& item, QWidget* parent);

    void showChosen(const questionnaire::Answer& chosen) override;
    bool answerByDigit(int) override { return false; }
    void takeFocus(Qt::FocusReason reason) override;

private:
    void changed();

    QPlainTextEdit* m_edit;
    int m_maximumBytes;
    QString m_last; ///< What was taken last.
};

ItemEditor* makeTextEditor(const OfferedItem& item, QWidget* parent);

} // namespace leerspiegel::ui
