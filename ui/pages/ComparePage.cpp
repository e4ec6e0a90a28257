// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ComparePage.h"

#include "app/Files.h"
#include "report/ErrorText.h"
#include "report/ReportModel.h"
#include "report/Words.h"
#include "report/charts/ChartTable.h"
#include "ui/pages/ExportCard.h"
#include "ui/pages/LookBackCard.h"
#include "ui/widgets/AfterPainting.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/ExplainView.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/LaidOutOnce.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SavePath.h"
#include "ui/widgets/SideBySide.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace leerspiegel::ui {

namespace {

constexpr int pageWidth = 1560; // the charts grow with the window

} // namespace

ComparePage::ComparePage(DossierService& service, Settings& settings, QWidget* parent)
    : DossierPage("comparePage", service, settings, parent)
{
    setWidest(pageWidth);
    rebuild();
}

void ComparePage::describe()
{
    setTitle(tr("Compare"));
    setIntro(tr("How does the company look, and how do the employees? No right or wrong: a difference is the start of a conversation."));
}

void ComparePage::ask()
{
    m_isFresh = true;
    loadComparison(m_service, m_round, this, keepIn(m_loaded));
}

void ComparePage::forget()
{
    m_loaded.reset();
    m_partsOf.reset();
    m_parts.reset();
    m_model.reset();
    m_topic.clear();
    m_round = {};
}

void ComparePage::draw()
{
    ++m_drawn;
    if (m_loaded) {
        m_topic.isEmpty() ? showComparison() : showExplanation();
    }
}

/// Once for a round and a language: looking at it in another way needs no new words.
void ComparePage::prepareWords()
{
    const auto language = m_settings.language();
    if (m_parts && m_partsOf == m_loaded && m_partsLanguage == language) {
        return;
    }
    m_parts = std::make_shared<const report::ReportParts>(reportPartsOf(*m_loaded, language));
    m_model = {m_parts, &m_parts->comparison};
    m_partsOf = m_loaded;
    m_partsLanguage = language;
}

void ComparePage::showComparison()
{
    prepareWords();
    addChoices();
    if (!m_parts->agreedBefore.empty()) {
        content().addWidget(new LookBackCard(m_parts->agreedBefore, this));
    }
    if (!m_model->hasPicture) {
        addConversation(false);
        addFooter();
        return;
    }
    addRadars();
    if (!std::exchange(m_isFresh, false) || !isAtTop()) {
        addBelow();
        return;
    }
    afterPainting(*this, [this, drawn = m_drawn] {
        if (m_loaded && drawn == m_drawn) {
            addBelow();
        }
    });
}

/// What stands below the radars. At the first showing it is made when they are on the screen already.
void ComparePage::addBelow()
{
    const LaidOutOnce all(*content().parentWidget());
    addFindings();
    addGaps();
    addContrasts();
    addCuts();
    addTrend();
    if (!m_loaded->picture.lent.empty()) {
        addConversation(true);
    }
    addAdvice();
    addTables();
    content().addWidget(new ExportCard(m_service, m_loaded, m_model, m_settings.language(), this));
    addFooter();
}

void ComparePage::showExplanation()
{
    setIntro(tr("Every number, down to the questions. Of the employees only what is stored: the scans themselves are erased."));
    auto* row = new FlowRow;
    auto* back = makeButton("backToComparison", tr("← Back to the comparison"), false, this);
    connect(back, &QPushButton::clicked, this, [this] { explain({}); });
    row->addWidget(back);
    content().addLayout(row);
    const auto language = m_settings.language();
    auto* view = new ExplainView(
        report::explainTopics(feedback::explainInputOf(*m_loaded), language),
        [loaded = m_loaded, language](const QString& topic) {
            return report::explain(feedback::explainInputOf(*loaded), topic, report::ExplainSide::Both, language);
        },
        m_topic, [this](const QString& topic) { m_topic = topic; }, this);
    content().addWidget(view);
    back->setFocus();
}

void ComparePage::explain(const QString& topic)
{
    m_topic = topic;
    rebuild();
    scrollToTop();
    if (topic.isEmpty()) {
        focusOn(QStringLiteral("explain"));
    }
}

void ComparePage::addToggle(FlowRow& row, const char* objectName, const QString& text, bool& state)
{
    auto* button = makeButton(objectName, state ? QStringLiteral("✓ ") + text : text, false, this);
    button->setCheckable(true);
    button->setChecked(state);
    connect(button, &QPushButton::toggled, this, [this, &state](bool on) {
        state = on;
        rebuild();
    });
    row.addWidget(button);
}

void ComparePage::addChoices()
{
    auto* row = new FlowRow;
    if (auto* rounds = makeRoundChooser(m_loaded->rounds, m_loaded->picture.summary.id, [this](const round::RoundId& chosen) {
            m_round = chosen;
            load();
        })) {
        row->addWidget(rounds);
    }
    if (m_model->hasPicture) {
        addToggle(*row, "overEachOther", tr("Over each other"), m_overEachOther);
    }
    addToggle(*row, "unfold", tr("Seven spokes"), m_unfolded);
    addToggle(*row, "tables", tr("Numbers"), m_tables);
    auto* how = makeButton("explain", tr("How is this calculated?"), false, this);
    connect(how, &QPushButton::clicked, this, [this] { explain(QStringLiteral("certainty")); });
    row->addWidget(how);
    content().addLayout(row);
}

ChartView* ComparePage::chart(const char* id, std::size_t cut)
{
    auto* view = new ChartView(this);
    view->setObjectName(QString::fromLatin1(id));
    view->setChart(
        [model = m_model, kind = report::findChart(id), unfolded = m_unfolded, language = m_settings.language(), cut](double width) {
            return kind->draw(*model, {unfolded, width, language, cut});
        });
    return view;
}

/// Whose picture it is, in its colour, with its mark and line, and how many filled it in.
QWidget* ComparePage::legend(bool company, QWidget* parent)
{
    auto* side = new QWidget(parent);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(company ? plainLabel(tr("○ Company"), "company", side) : plainLabel(tr("◆ Employees"), "employees", side));
    const auto facts = company ? tr("solid line · company scans: %1").arg(m_model->companyRespondents)
        : m_model->hasPicture  ? tr("dashed line · %1").arg(m_model->participation)
                               : m_model->hiddenReason;
    layout->addWidget(plainLabel(facts, "quiet", side));
    return side;
}

void ComparePage::addRadars()
{
    auto* row = new SideBySide(this);
    const auto add = [&](const char* id, bool company, bool employees) {
        QVBoxLayout* card = nullptr;
        auto* frame = makeCard(&card, row);
        auto* sides = new SideBySide(frame);
        if (company) {
            sides->add(legend(true, frame));
        }
        if (employees) {
            sides->add(legend(false, frame));
        }
        card->addWidget(sides);
        card->addWidget(chart(id));
        card->addStretch(1);
        row->add(frame);
    };
    if (m_overEachOther) {
        add("radar-both", true, true);
    } else {
        add("radar-company", true, false);
        add("radar-employees", false, true);
    }
    content().addWidget(row);
    if (m_model->somethingHidden && m_model->hasPicture) {
        content().addWidget(plainLabel(m_model->hiddenReason, "quiet", this));
    }
}

void ComparePage::addFooter()
{
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("Nobody has read a single sheet. This scan has not been validated yet."), "quiet", this), 1);
    auto* save = makeButton("saveReport", tr("Save as a report…"), true, this);
    connect(save, &QPushButton::clicked, this, &ComparePage::saveReport);
    row->addWidget(save);
    content().addLayout(row);
}

void ComparePage::saveReport()
{
    const auto path = askSavePath(this, tr("Save as a report"), tr("our-mirror") + QStringLiteral(".html"), tr("Web page (*.html)"));
    if (path.isEmpty()) {
        return;
    }
    const auto language = m_settings.language();
    const auto html = report::reportHtml(feedback::ourReportOf(*m_loaded, *m_parts, language)).toStdString();
    const auto saved = app::saveFile(path.toStdString(), base::bytesOf(html));
    saved ? message().showNote(tr("The report is saved.")) : message().showError(report::errorText(saved.error()));
}

} // namespace leerspiegel::ui
