// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/OwnSheetCard.h"

#include "app/Files.h"
#include "print/PaperFlow.h"
#include "report/ErrorText.h"
#include "report/ExportWords.h"
#include "report/ModelParts.h"
#include "report/ReportModel.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Paper.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leerspiegel::ui {

OwnSheetCard::OwnSheetCard(EmployeePresenter& presenter, QString language, QWidget* parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_language(std::move(language))
    , m_layout(new QVBoxLayout)
    , m_message(new MessageBar(this))
{
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addLayout(m_layout);
    layout->addWidget(m_message);
    showQuestion();
}

void OwnSheetCard::clear()
{
    while (auto* item = m_layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto* row = item->layout()) {
            while (auto* inner = row->takeAt(0)) {
                inner->widget()->hide();
                inner->widget()->deleteLater();
                delete inner;
            }
        }
        delete item;
    }
}

void OwnSheetCard::showQuestion()
{
    clear();
    auto* ask = makeButton("saveOwn", tr("Save my answers for myself…"), false, this);
    connect(ask, &QPushButton::clicked, this, &OwnSheetCard::showWarning);
    m_layout->addWidget(ask, 0, Qt::AlignLeft);
}

void OwnSheetCard::showWarning()
{
    clear();
    m_layout->addWidget(plainLabel(tr("Mind: anyone who has the file can read your answers. It is not locked, and your code cannot take it "
                                      "back. Do not save it on a PC or in a folder that others use; a USB stick of your own is better."),
                                   nullptr, this));
    auto* row = new FlowRow;
    const auto add = [&](const char* objectName, const QString& words, auto clicked) {
        auto* button = makeButton(objectName, words, false, this);
        connect(button, &QPushButton::clicked, this, clicked);
        row->addWidget(button);
        return button;
    };
    add("ownPdf", tr("To read and print (PDF)…"), [this] { askAndSave(Kind::Pdf, ".pdf"); })->setFocus();
    add("ownCsv", tr("For Excel (CSV)…"), [this] { askAndSave(Kind::Csv, ".csv"); });
    add("ownJson", tr("For a programmer (JSON)…"), [this] { askAndSave(Kind::Json, ".json"); });
    add("ownNot", tr("Better not"), [this] { showQuestion(); });
    m_layout->addLayout(row);
}

void OwnSheetCard::askAndSave(Kind kind, const char* suffix)
{
    const auto ending = QLatin1String(suffix);
    const auto path = QFileDialog::getSaveFileName(this, tr("Save my answers"), tr("my-mirror") + ending, QStringLiteral("*") + ending);
    if (path.isEmpty()) {
        return;
    }
    const bool complete = path.endsWith(ending, Qt::CaseInsensitive);
    saveTo(kind, complete ? path : path + ending, complete); // the dialog asked about the name that was typed, not about a longer one
}

void OwnSheetCard::saveTo(Kind kind, const QString& path, bool replace)
{
    if (const auto saved = save(kind, path, replace)) {
        m_message->showNote(tr("Saved: %1. Anyone who has this file can read it.").arg(path));
        showQuestion();
    } else {
        m_message->showError(report::errorText(saved.error()));
    }
}

base::Outcome OwnSheetCard::save(Kind kind, const QString& path, bool replace) const
{
    const auto& asked = *m_presenter.facts().questionnaire;
    if (!replace && QFile::exists(path)) {
        return base::fail(base::ErrorCode::FileExists, path.toStdString());
    }
    if (kind == Kind::Pdf) {
        const auto mirror = report::makeMirror(asked, m_presenter.mirror(), m_language);
        const auto report = report::myMirrorReport(mirror, QString::fromStdString(m_presenter.facts().descriptor.name), m_language);
        const auto pdf = pdfOf(
            {report.title, m_language, m_presenter.facts().descriptor.opened, [&report](print::PaperFlow& flow) { flow.write(report); }});
        return pdf ? app::saveFile(path.toStdString(), *pdf) : base::Outcome(base::fail(pdf.error()));
    }
    app::ExportOptions options;
    options.format = kind == Kind::Csv ? app::ExportFormat::Csv : app::ExportFormat::Json;
    options.csvForm = m_language == QLatin1String("nl") ? exchange::CsvForm::DutchExcel : exchange::CsvForm::Plain;
    options.replace = replace;
    options.language = m_language.toStdString();
    options.words = report::exportWords();
    const auto word = [this](const questionnaire::Scale& scale, double points) {
        return report::wordFor(scale, points, true, m_language).toStdString();
    };
    const auto exported = app::exportOwnSheet(asked, m_presenter.scan()->sheet().response, word, options, path.toStdString());
    return exported ? base::Outcome() : base::Outcome(base::fail(exported.error()));
}

} // namespace leerspiegel::ui
