// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ExportCard.h"

#include "print/ChartImages.h"
#include "report/ErrorText.h"
#include "report/ExportWords.h"
#include "ui/office/OfficeModule.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Plugin.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace leerspiegel::ui {

using app::ExportFormat;
using app::ExportPart;
using exchange::CsvForm;

namespace {

/// One entry of the list: what is saved and for whom. Words are keys for ExportCard::tr.
struct Kind
{
    const char* words;
    const char* suffix;
    ExportFormat format;
    ExportPart part;
    CsvForm form;
};
constexpr std::array kinds{
    Kind{QT_TRANSLATE_NOOP("leerspiegel::ui::ExportCard", "Spreadsheet with everything and the charts (XLSX)"), "xlsx", ExportFormat::Xlsx,
         ExportPart::Everything, CsvForm::Plain},
    Kind{QT_TRANSLATE_NOOP("leerspiegel::ui::ExportCard", "Employees: for a Dutch Excel (CSV)"), "csv", ExportFormat::Csv,
         ExportPart::Picture, CsvForm::DutchExcel},
    Kind{QT_TRANSLATE_NOOP("leerspiegel::ui::ExportCard", "Employees: for another program (CSV)"), "csv", ExportFormat::Csv,
         ExportPart::Picture, CsvForm::Plain},
    Kind{QT_TRANSLATE_NOOP("leerspiegel::ui::ExportCard", "Employees: for SPSS (SAV)"), "sav", ExportFormat::Sav, ExportPart::Picture,
         CsvForm::Plain},
    Kind{QT_TRANSLATE_NOOP("leerspiegel::ui::ExportCard", "Company: for a Dutch Excel (CSV)"), "csv", ExportFormat::Csv,
         ExportPart::Company, CsvForm::DutchExcel},
    Kind{QT_TRANSLATE_NOOP("leerspiegel::ui::ExportCard", "Company: for another program (CSV)"), "csv", ExportFormat::Csv,
         ExportPart::Company, CsvForm::Plain},
    Kind{QT_TRANSLATE_NOOP("leerspiegel::ui::ExportCard", "Company: for SPSS (SAV)"), "sav", ExportFormat::Sav, ExportPart::Company,
         CsvForm::Plain},
    Kind{QT_TRANSLATE_NOOP("leerspiegel::ui::ExportCard", "Everything for a programmer (JSON)"), "json", ExportFormat::Json,
         ExportPart::Everything, CsvForm::Plain},
};

/// Empty writers when the library is not installed.
exchange::OfficeWriters officeWriters()
{
    const auto entry = reinterpret_cast<OfficeModuleEntry>(pluginEntry("leerspiegel-office", officeModuleEntry));
    return entry ? *entry() : exchange::OfficeWriters{};
}

std::vector<exchange::ChartImage> imagesOf(const report::ComparisonModel& model, const QString& language)
{
    std::vector<exchange::ChartImage> images;
    for (auto& image : print::chartImages(model, model.hasPicture, true, language)) {
        images.push_back({image.title.toStdString(), image.description.toStdString(), std::move(image.png), image.scale, image.height});
    }
    return images;
}

} // namespace

ExportCard::ExportCard(DossierService& service, LoadedRound loaded, std::shared_ptr<const report::ComparisonModel> model, QString language,
                       QWidget* parent)
    : QFrame(parent)
    , m_service(service)
    , m_loaded(std::move(loaded))
    , m_model(std::move(model))
    , m_language(std::move(language))
    , m_kinds(makeChoice("exportKind", tr("Kind of file"), this))
    , m_save(makeButton("saveFigures", tr("Save as…"), false, this))
    , m_message(new MessageBar(this))
{
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(tr("Save the figures"), "title", this));
    layout->addWidget(plainLabel(tr("For Excel, SPSS or another program. The file holds what this page shows and the company's own "
                                    "answers. Everyone who has the file can read it."),
                                 "quiet", this));
    addKinds();
    layout->addWidget(m_kinds);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
    connect(m_save, &QPushButton::clicked, this, &ExportCard::askAndSave);
}

void ExportCard::addKinds()
{
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(16);
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        if (m_model->hasPicture || kinds[kind].part != ExportPart::Picture) {
            m_kinds->addItem(tr(kinds[kind].words), static_cast<int>(kind));
        }
    }
}

void ExportCard::askAndSave()
{
    const auto& kind = kinds[static_cast<std::size_t>(m_kinds->currentData().toInt())];
    const auto suffix = QStringLiteral(".") + QLatin1String(kind.suffix);
    auto path = QFileDialog::getSaveFileName(this, tr("Save as…"), tr("our-figures") + suffix, QStringLiteral("*") + suffix);
    if (path.isEmpty()) {
        return;
    }
    const bool complete = path.endsWith(suffix, Qt::CaseInsensitive);
    saveTo(complete ? path : path + suffix, complete); // the dialog asked about the name that was typed, not about a longer one
}

app::ExportOptions ExportCard::options() const
{
    const auto& kind = kinds[static_cast<std::size_t>(m_kinds->currentData().toInt())];
    app::ExportOptions options;
    options.format = kind.format;
    options.part = kind.part;
    options.csvForm = kind.form;
    options.language = m_language.toStdString();
    options.words = report::exportWords();
    for (const auto& note : {m_model->hiddenReason, m_model->howSure}) {
        if (!note.isEmpty()) {
            options.notes.push_back(note.toStdString());
        }
    }
    options.office = officeWriters();
    return options;
}

void ExportCard::saveTo(const QString& path, bool replace)
{
    auto wanted = options();
    wanted.replace = replace;
    const bool office = wanted.format == ExportFormat::Xlsx || wanted.format == ExportFormat::Sav;
    if (office && !wanted.office.xlsx) {
        m_message->showError(report::errorText({base::ErrorCode::FileMissing, "leerspiegel-office"}));
        return;
    }
    m_save->setEnabled(false);
    m_message->showNote(tr("One moment…"));
    using Exported = base::Result<app::Exported>;
    m_service.run<Exported>(
        [loaded = m_loaded, model = m_model, language = m_language, wanted = std::move(wanted),
         file = path.toStdString()](auto&) mutable -> Exported {
            if (wanted.format == ExportFormat::Xlsx) {
                wanted.charts = imagesOf(*model, language);
            }
            return app::exportRound(loaded->picture, wanted, file);
        },
        this, [this, path](const Exported& exported) { say(exported, path); });
}

void ExportCard::say(const base::Result<app::Exported>& exported, const QString& path)
{
    m_save->setEnabled(true);
    if (exported) {
        m_message->showNote(tr("Saved: %1. Rows in the file: %2.").arg(path, QString::number(exported->rows)));
    } else {
        m_message->showError(report::errorText(exported.error()));
    }
}

} // namespace leerspiegel::ui
