// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TalkPage.h"

#include "print/Slips.h"
#include "ui/pages/PaperButtons.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/ReportView.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <array>
#include <set>

namespace leerspiegel::ui {

namespace {

enum class Paper { OurMirror, Guide, Company, EmployeeForm, CompanyForm };

struct Choice
{
    Paper paper;
    const char* name;
    const char* explanation;
    bool form = false; ///< Empty, so nothing has to be loaded.
};

/// Everything that can be taken to the table, in the order of the list.
constexpr std::array choices{
    Choice{Paper::OurMirror, QT_TRANSLATE_NOOP("leerspiegel::ui::TalkPage", "Our mirror: the report for everyone"),
           QT_TRANSLATE_NOOP("leerspiegel::ui::TalkPage", "For the owner and the employees, to read before you talk.")},
    Choice{Paper::Guide, QT_TRANSLATE_NOOP("leerspiegel::ui::TalkPage", "Guide for the talk"),
           QT_TRANSLATE_NOOP("leerspiegel::ui::TalkPage", "A meeting of an hour, with cards to cut out.")},
    Choice{Paper::Company, QT_TRANSLATE_NOOP("leerspiegel::ui::TalkPage", "The company's own picture"),
           QT_TRANSLATE_NOOP("leerspiegel::ui::TalkPage", "For who filled in the company scan.")},
    Choice{Paper::EmployeeForm, QT_TRANSLATE_NOOP("leerspiegel::ui::TalkPage", "Empty questionnaire for an employee"),
           QT_TRANSLATE_NOOP("leerspiegel::ui::TalkPage",
                             "For who has no computer. Who filled it in types it in, or asks someone they trust."),
           true},
    Choice{Paper::CompanyForm, QT_TRANSLATE_NOOP("leerspiegel::ui::TalkPage", "Empty questionnaire for the company"),
           QT_TRANSLATE_NOOP("leerspiegel::ui::TalkPage",
                             "For who has no computer. Who filled it in types it in, or asks someone they trust."),
           true},
};

} // namespace

TalkPage::TalkPage(DossierService& service, Settings& settings, QWidget* parent)
    : DossierPage("talkPage", service, settings, parent)
{
    setWidest(900);
    rebuild();
}

void TalkPage::describe()
{
    setTitle(tr("Talk"));
    setIntro(tr("What follows a scan is the talk. Here is what you need at the table."));
}

/// The company's own picture is there before its round is counted.
void TalkPage::ask()
{
    const auto* open = m_service.summary()->openRound();
    const bool early = choices[static_cast<std::size_t>(m_choice)].paper == Paper::Company && open && open->companyResponses > 0;
    loadComparison(m_service, early ? open->id : round::RoundId{}, this, keepIn(m_loaded));
}

void TalkPage::forget() { m_loaded.reset(); }

/// Without a counted round there are still the empty forms.
void TalkPage::draw()
{
    addChoice();
    switch (choices[static_cast<std::size_t>(m_choice)].paper) {
    case Paper::EmployeeForm: addForm(false); break;
    case Paper::CompanyForm: addForm(true); break;
    default: addReport(); break;
    }
}

void TalkPage::addChoice()
{
    content().addWidget(plainLabel(tr("What do you need?"), "question", this));
    auto* box = makeChoice("paperChoice", tr("What do you need?"), this);
    for (const auto& choice : choices) {
        box->addItem(tr(choice.name));
    }
    box->setCurrentIndex(m_choice);
    connect(box, &QComboBox::activated, this, [this](int index) {
        m_choice = index;
        choices[static_cast<std::size_t>(index)].form ? rebuild() : load();
    });
    content().addWidget(box);
    content().addWidget(plainLabel(tr(choices[static_cast<std::size_t>(m_choice)].explanation), "quiet", this));
}

std::shared_ptr<const report::ReportModel> TalkPage::chosenReport() const
{
    const auto language = m_settings.language();
    const auto parts = reportPartsOf(*m_loaded, language);
    switch (choices[static_cast<std::size_t>(m_choice)].paper) {
    case Paper::Guide:
        return std::make_shared<report::ReportModel>(report::guideReport(parts.comparison.companyName, parts.advice, language));
    case Paper::Company: return std::make_shared<report::ReportModel>(report::companyReport(parts.comparison, language));
    default: return std::make_shared<report::ReportModel>(feedback::ourReportOf(*m_loaded, parts, language));
    }
}

void TalkPage::addReport()
{
    if (!m_loaded) {
        return;
    }
    const auto report = chosenReport();
    auto* row = new FlowRow;
    addReportButtons(*row, *this, report->title.section(QLatin1Char(':'), 0, 0), m_service.environment().today(), report);
    content().addLayout(row);
    auto* view = new ReportView(*report, this);
    if (!isAtTop()) {
        view->complete();
    }
    content().addWidget(view);
}

void TalkPage::addForm(bool company)
{
    const auto& instrument = app::builtInInstrument();
    const auto kept = company ? instrument.company : instrument.individual;
    const auto language = m_settings.language();
    const auto* open = m_service.summary()->openRound();
    if (!company && !open) {
        content().addWidget(plainLabel(tr("No round is open now. A form that is printed now asks no age, work or years."), "quiet", this));
    }
    const std::set<questionnaire::ItemId> cuts =
        open ? std::set<questionnaire::ItemId>(open->cuts.begin(), open->cuts.end()) : std::set<questionnaire::ItemId>();
    const auto asks = [company, cuts](const questionnaire::ItemId& item) { return company || cuts.contains(item); };
    auto* row = new FlowRow;
    addPaperButtons(*row, *this, tr("questionnaire"), [kept, language, asks, day = m_service.environment().today()] {
        return PaperJob{
            QString::fromStdString(kept->questionnaire.title.in(language.toStdString())), language, day,
            [kept, language, asks](print::PaperFlow& flow) { print::writePaperForm(flow, kept->questionnaire, language, asks); }};
    });
    content().addLayout(row);
}

} // namespace leerspiegel::ui
