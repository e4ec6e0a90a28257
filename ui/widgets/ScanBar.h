// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace leerspiegel::ui {

/// Above a scan, instead of the bar of the window: which scan this is, of which company and round, and how to stop.
class ScanBar final : public QFrame
{
public:
    explicit ScanBar(QWidget* parent);

    void setTexts(const QString& title, const QString& company, const QString& round);
    QPushButton* addButton(const char* objectName);
    void add(QPushButton* button);

private:
    QHBoxLayout* m_row;
    QLabel* m_title;
    QLabel* m_facts;
};

} // namespace leerspiegel::ui
