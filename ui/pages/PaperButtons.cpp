// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PaperButtons.h"

#include "app/Files.h"
#include "print/PaperFlow.h"
#include "report/ErrorText.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SavePath.h"

#include <QCoreApplication>
#include <QPushButton>

namespace leerspiegel::ui {

namespace {

/// The words of these buttons.
struct PaperButtons
{
    Q_DECLARE_TR_FUNCTIONS(leerspiegel::ui::PaperButtons)
};

void say(PageFrame& page, const base::Outcome& outcome, const QString& done)
{
    if (outcome) {
        done.isEmpty() ? page.message().clear() : page.message().showNote(done);
    } else {
        page.message().showError(report::errorText(outcome.error()));
    }
}

void save(PageFrame& page, const QString& name, const QString& filter, const std::function<base::Result<base::Bytes>()>& make)
{
    const auto path = askSavePath(&page, PaperButtons::tr("Save"), name, filter);
    if (path.isEmpty()) {
        return;
    }
    const auto bytes = make();
    say(page, bytes ? app::saveFile(path.toStdString(), *bytes) : base::Outcome(base::fail(bytes.error())),
        PaperButtons::tr("It is saved."));
}

} // namespace

void addPaperButtons(FlowRow& row, PageFrame& page, const QString& fileName, std::function<PaperJob()> job)
{
    auto* print = makeButton("print", PaperButtons::tr("Print…"), false, &page);
    auto* pdf = makeButton("savePdf", PaperButtons::tr("Save as PDF…"), false, &page);
    QObject::connect(print, &QPushButton::clicked, &page, [&page, job] { say(page, previewPaper(&page, job()), {}); });
    QObject::connect(pdf, &QPushButton::clicked, &page, [&page, job, fileName] {
        save(page, fileName + QStringLiteral(".pdf"), PaperButtons::tr("Paper (*.pdf)"), [&] { return pdfOf(job()); });
    });
    row.addWidget(print);
    row.addWidget(pdf);
}

void addReportButtons(FlowRow& row, PageFrame& page, const QString& fileName, const base::Day& day,
                      std::shared_ptr<const report::ReportModel> report)
{
    addPaperButtons(row, page, fileName, [report, day] {
        return PaperJob{report->title, report->language, day, [report](print::PaperFlow& flow) { flow.write(*report); }};
    });
    auto* html = makeButton("saveHtml", PaperButtons::tr("Save as a web page…"), false, &page);
    QObject::connect(html, &QPushButton::clicked, &page, [&page, report, fileName] {
        save(page, fileName + QStringLiteral(".html"), PaperButtons::tr("Web page (*.html)"), [&]() -> base::Result<base::Bytes> {
            const auto text = report::reportHtml(*report).toStdString();
            return base::Bytes(text.begin(), text.end());
        });
    });
    row.addWidget(html);
}

} // namespace leerspiegel::ui
