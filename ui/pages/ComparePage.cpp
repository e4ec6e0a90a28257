// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ComparePage.h"

#include "report/ComparisonText.h"
#include "report/ErrorText.h"
#include "report/ReportModel.h"
#include "report/Words.h"
#include "report/charts/ChartTable.h"
#include "ui/pages/ExportCard.h"
#include "ui/pages/UnlockBox.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QShowEvent>
#include <QVBoxLayout>

namespace leerspiegel::ui {

namespace {

constexpr int pageWidth = 1180;

} // namespace

ComparePage::ComparePage(DossierService& service, Settings& settings, QWidget* parent)
    : PageFrame(parent)
    , m_service(service)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("comparePage"));
    setWidest(pageWidth);
    connect(&m_service, &DossierService::summaryChanged, this, [this] {
        m_stale = true;
        if (isVisible()) {
            load();
        }
    });
    rebuild();
}

void ComparePage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    if (m_stale) {
        load();
    }
}

void ComparePage::load()
{
    m_stale = false;
    if (!m_service.summary() || !m_service.isUnlocked()) {
        m_loaded.reset();
        rebuild();
        return;
    }
    loadComparison(m_service, m_round, this, [this](const auto& loaded) {
        m_loaded = loaded ? *loaded : nullptr;
        rebuild();
        if (!loaded) {
            message().showNote(report::errorText(loaded.error()));
        }
    });
}

void ComparePage::rebuild()
{
    clearContent();
    message().clear();
    setTitle(tr("Compare"));
    setIntro(tr("How does the company look, and how do the employees? No right or wrong: a difference is the start of a conversation."));
    if (!m_service.summary()) {
        content().addWidget(plainLabel(tr("Open a dossier on the page Start first."), nullptr, this));
        return;
    }
    if (!m_service.isUnlocked()) {
        content().addWidget(new UnlockBox(m_service, this));
        return;
    }
    if (!m_loaded) {
        return;
    }
    m_model = std::make_shared<const report::ComparisonModel>(modelOf(*m_loaded, m_settings.language()));
    addChoices();
    addLookBack();
    if (!m_model->hasPicture) {
        addConversation(false);
        addFooter();
        return;
    }
    addRadars();
    addSentences();
    addGaps();
    addContrasts();
    addCuts();
    addTrend();
    if (!m_loaded->picture.lent.empty()) {
        addConversation(true);
    }
    addTables();
    content().addWidget(new ExportCard(m_service, *this, m_loaded, m_model, m_settings.language()));
    addFooter();
}

void ComparePage::addChoices()
{
    auto* row = new FlowRow;
    if (m_loaded->rounds.size() > 1) {
        auto* rounds = new QComboBox(this);
        rounds->setObjectName(QStringLiteral("rounds"));
        rounds->setAccessibleName(tr("Round"));
        for (const auto& round : m_loaded->rounds) {
            rounds->addItem(QString::fromStdString(round.name), QString::fromStdString(round.id.text()));
            if (round.id == m_loaded->picture.summary.id) {
                rounds->setCurrentIndex(rounds->count() - 1);
            }
        }
        connect(rounds, &QComboBox::activated, this, [this, rounds] {
            m_round = round::RoundId{rounds->currentData().toString().toStdString()};
            load();
        });
        row->addWidget(rounds);
    }
    const auto toggle = [&](const char* objectName, const QString& text, bool& state) {
        auto* button = makeButton(objectName, text, false, this);
        button->setCheckable(true);
        button->setChecked(state);
        connect(button, &QPushButton::toggled, this, [this, &state](bool on) {
            state = on;
            rebuild();
        });
        row->addWidget(button);
    };
    if (m_model->hasPicture) {
        toggle("overEachOther", m_overEachOther ? tr("✓ Over each other") : tr("Over each other"), m_overEachOther);
    }
    toggle("unfold", m_unfolded ? tr("✓ Seven spokes") : tr("Seven spokes"), m_unfolded);
    toggle("tables", m_tables ? tr("✓ Numbers") : tr("Numbers"), m_tables);
    content().addLayout(row);
}

ChartView* ComparePage::chart(const char* id, std::size_t cut)
{
    auto* view = new ChartView(this);
    view->setObjectName(QString::fromLatin1(id));
    view->setChart([model = m_model, kind = report::findChart(id), unfolded = m_unfolded, language = m_settings.language(), cut](double width) {
        return kind->draw(*model, {unfolded, width, language, cut});
    });
    return view;
}

void ComparePage::addRadars()
{
    auto* row = new QHBoxLayout;
    const auto add = [&](const char* id, const QString& title, const QString& facts) {
        QVBoxLayout* card = nullptr;
        auto* frame = makeCard(&card, this);
        card->addWidget(plainLabel(title, "title", frame));
        card->addWidget(plainLabel(facts, "quiet", frame));
        card->addWidget(chart(id));
        card->addStretch(1);
        row->addWidget(frame, 1);
    };
    const auto company = tr("○ solid line · company scans: %1").arg(m_model->companyRespondents);
    const auto employees = QStringLiteral("◆ ") + tr("dashed line · %1").arg(m_model->participation);
    if (m_overEachOther) {
        add("radar-both", tr("Company and employees"), company + QStringLiteral("   ") + employees);
    } else {
        add("radar-company", tr("Company"), company);
        add("radar-employees", tr("Employees"), employees);
    }
    content().addLayout(row);
    if (m_model->somethingHidden) {
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
    const auto path = QFileDialog::getSaveFileName(this, tr("Save as a report"), tr("our-mirror") + QStringLiteral(".html"), tr("Web page (*.html)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const auto parts = reportPartsOf(*m_loaded, m_settings.language());
    const auto html = report::reportHtml(m_model->hasPicture ? report::ourMirrorReport(parts, m_settings.language())
                                                            : report::conversationReport(conversationOf(*m_loaded, m_settings.language()), parts, m_settings.language()))
                          .toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(html) == html.size() && file.commit()) {
        message().showNote(tr("The report is saved."));
    } else {
        message().showError(report::errorText({base::ErrorCode::FileNotWritten}));
    }
}

void ComparePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    PageFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
