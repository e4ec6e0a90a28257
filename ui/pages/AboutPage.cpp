// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AboutPage.h"

#include "report/AboutReport.h"
#include "ui/pages/PaperButtons.h"
#include "ui/presenters/AgreementLines.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/ReportView.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace leerspiegel::ui {

AboutPage::AboutPage(DossierService& service, Settings& settings, QWidget* parent)
    : PageFrame(parent)
    , m_service(service)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("aboutPage"));
    rebuild();
}

void AboutPage::rebuild()
{
    clearContent();
    const auto& instrument = app::builtInInstrument();
    const auto language = m_settings.language();
    const auto report = std::make_shared<report::ReportModel>(
        report::aboutReport(instrument.individual->questionnaire, instrument.company->questionnaire, optionLibrary(language), language));
    setTitle(report->title);
    auto* chapters = new FlowRow;
    content().addLayout(chapters);
    auto* view = new ReportView(*report, this, false);
    if (!isAtTop()) {
        view->complete();
    }
    std::size_t at = 0;
    for (const auto& words : view->chapterTitles()) {
        auto* button = makeButton("chapter", words, false, this);
        button->setProperty("role", QStringLiteral("link"));
        button->setAccessibleDescription(tr("Goes to this chapter"));
        connect(button, &QPushButton::clicked, this, [this, view, chapter = at++] { scrollTo(view->headings()[chapter]); });
        chapters->addWidget(button);
    }
    auto* paper = new FlowRow;
    addReportButtons(*paper, *this, tr("about-this-scan"), m_service.environment().today(), report);
    content().addLayout(paper);
    content().addWidget(view);
}

void AboutPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    PageFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
