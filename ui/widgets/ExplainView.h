// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/Explanation.h"

#include <QCoreApplication>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;

namespace leerspiegel::ui {

/// "How is this calculated?": a choice of numbers, and under it the explanation of the chosen one.
class ExplainView final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(leerspiegel::ui::ExplainView)

public:
    using Explain = std::function<std::optional<report::ReportModel>(const QString& topic)>;

    /// Shows `topic`, or the first one when it is unknown. `chosen` is told every topic that is shown.
    ExplainView(std::vector<report::ExplainTopic> topics, Explain explain, const QString& topic,
                std::function<void(const QString&)> chosen = {}, QWidget* parent = nullptr);

    void takeFocus(); ///< On the choice of numbers.

private:
    void show(int index);

    std::vector<report::ExplainTopic> m_topics;
    Explain m_explain;
    std::function<void(const QString&)> m_chosen;
    QComboBox* m_chooser;
    QWidget* m_shown = nullptr;
};

} // namespace leerspiegel::ui
