// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLabel;

namespace leerspiegel::ui {

/// One sentence above a page: what went wrong and how to mend it, or what was done. Read aloud when it appears.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    void showError(const QString& sentence);
    void showNote(const QString& sentence);
    void clear();
    QString text() const;

private:
    void show(const QString& sentence, const char* role);
    QLabel* m_label;
};

} // namespace leerspiegel::ui
