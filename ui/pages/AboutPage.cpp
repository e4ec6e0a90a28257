// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AboutPage.h"

#include "ui/widgets/Building.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace leerspiegel::ui {

AboutPage::AboutPage(QWidget* parent)
    : PageFrame(parent)
{
    setObjectName(QStringLiteral("aboutPage"));
    rebuild();
}

void AboutPage::rebuild()
{
    clearContent();
    setTitle(tr("About this scan"));
    for (const auto& sentence : {
             tr("Leerspiegel is an appreciative self-scan for the learning culture of small and medium companies."),
             tr("The idea comes from a session of 25 experts in the region Groningen-Assen. They found seven contrasts, five conditions, ten practical options and eight open questions."),
             tr("It measures how people see learning in their company: the company and the employees each in their own mirror."),
             tr("It gives no mark and no ranking, and it does not compare companies with each other."),
             tr("The scan has not been validated yet. See the pictures as a start for a conversation."),
             tr("The program is free, works without internet, and may be changed under the licence EUPL-1.2."),
         }) {
        content().addWidget(plainLabel(sentence, nullptr, this));
    }
}

void AboutPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    PageFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
