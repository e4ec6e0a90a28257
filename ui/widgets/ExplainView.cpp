// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ExplainView.h"

#include "ui/widgets/Building.h"
#include "ui/widgets/ReportView.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

ExplainView::ExplainView(std::vector<report::ExplainTopic> topics, Explain explain, const QString& topic,
                         std::function<void(const QString&)> chosen, QWidget* parent)
    : QWidget(parent)
    , m_topics(std::move(topics))
    , m_explain(std::move(explain))
    , m_chosen(std::move(chosen))
    , m_chooser(makeChoice("explainTopic", tr("Which number?"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto* chooser = m_chooser;
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setMinimumContentsLength(20);
    for (const auto& one : m_topics) {
        chooser->addItem(one.title);
    }
    layout->addWidget(plainLabel(tr("Which number?"), "pole", this));
    layout->addWidget(chooser);
    const auto found = std::ranges::find(m_topics, topic, &report::ExplainTopic::id);
    const int first = found == m_topics.end() ? 0 : static_cast<int>(found - m_topics.begin());
    chooser->setCurrentIndex(first);
    connect(chooser, &QComboBox::currentIndexChanged, this, &ExplainView::show);
    show(first);
}

void ExplainView::takeFocus() { m_chooser->setFocus(); }

void ExplainView::show(int index)
{
    if (index < 0 || index >= static_cast<int>(m_topics.size())) {
        return;
    }
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
        m_shown = nullptr;
    }
    const auto& topic = m_topics[static_cast<std::size_t>(index)].id;
    if (const auto explained = m_explain(topic)) {
        m_shown = new ReportView(*explained, this);
        m_shown->setObjectName(QStringLiteral("explanation"));
        layout()->addWidget(m_shown);
        m_shown->show();
    }
    if (m_chosen) {
        m_chosen(topic);
    }
}

} // namespace leerspiegel::ui
