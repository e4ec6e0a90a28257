// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ComparePage.h"

#include "report/ComparisonText.h"
#include "report/ErrorText.h"
#include "report/ReportModel.h"
#include "report/Words.h"
#include "report/charts/ChartTable.h"
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
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QShowEvent>
#include <QTableWidget>
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
    m_model = modelOf(*m_loaded, m_settings.language());
    addChoices();
    addRadars();
    addSentences();
    addContrasts();
    addTables();
    addCuts();
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
    toggle("overEachOther", m_overEachOther ? tr("✓ Over each other") : tr("Over each other"), m_overEachOther);
    toggle("unfold", m_unfolded ? tr("✓ Seven spokes") : tr("Seven spokes"), m_unfolded);
    toggle("tables", m_tables ? tr("✓ Numbers") : tr("Numbers"), m_tables);
    content().addLayout(row);
}

ChartView* ComparePage::chart(const char* id, double width)
{
    auto* view = new ChartView(this);
    view->setPicture(report::findChart(id)->draw(m_model, {m_unfolded, width, m_settings.language()}));
    return view;
}

void ComparePage::addRadars()
{
    auto* row = new QHBoxLayout;
    const auto add = [&](const char* id, const QString& title, const QString& facts, double width) {
        QVBoxLayout* card = nullptr;
        auto* frame = makeCard(&card, this);
        card->addWidget(plainLabel(title, "title", frame));
        card->addWidget(plainLabel(facts, "quiet", frame));
        auto* view = chart(id, width);
        view->setObjectName(QString::fromLatin1(id));
        card->addWidget(view);
        row->addWidget(frame, 1);
    };
    const auto company = tr("○ solid line · company scans: %1").arg(m_model.companyRespondents);
    const auto employees = QStringLiteral("◆ ") + tr("dashed line · %1").arg(m_model.participation);
    if (m_overEachOther) {
        add("radar-both", tr("Company and employees"), company + QStringLiteral("   ") + employees, 760);
    } else {
        add("radar-company", tr("Company"), company, 500);
        add("radar-employees", tr("Employees"), employees, 500);
    }
    content().addLayout(row);
    content().addWidget(plainLabel(m_model.howSure, "quiet", this));
    if (m_model.somethingHidden) {
        content().addWidget(plainLabel(m_model.hiddenReason, "quiet", this));
    }
}

void ComparePage::addCard(const QString& title, const std::vector<QString>& sentences)
{
    if (sentences.empty()) {
        return;
    }
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(title, "title", frame));
    for (const auto& sentence : sentences) {
        card->addWidget(plainLabel(sentence, nullptr, frame));
    }
    content().addWidget(frame);
}

void ComparePage::addSentences()
{
    addCard(tr("Here you find each other"), m_model.findEachOther);
    addCard(tr("Here the conversation starts"), m_model.conversationStarts);
    addCard(tr("A small difference"), m_model.smallDifferences);
    std::vector<QString> changes;
    for (const auto& axis : m_model.folded) {
        if (!axis.change.isEmpty()) {
            changes.push_back(QStringLiteral("%1: %2").arg(axis.title, axis.change));
        }
    }
    addCard(tr("Beside the last round"), changes);
}

void ComparePage::addContrasts()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("The contrasts"), "title", frame), 1);
    auto* asRadar = makeButton("contrastRadar", m_contrastRadar ? tr("✓ As a radar") : tr("As a radar"), false, frame);
    asRadar->setCheckable(true);
    asRadar->setChecked(m_contrastRadar);
    connect(asRadar, &QPushButton::toggled, this, [this](bool on) {
        m_contrastRadar = on;
        rebuild();
    });
    row->addWidget(asRadar);
    card->addLayout(row);
    card->addWidget(plainLabel(tr("Mark: now. Arrow head: how they want it. You need both sides."), "quiet", frame));
    card->addWidget(chart(m_contrastRadar ? "contrast-radar" : "contrast-profile", 900));
    content().addWidget(frame);
    addCard(tr("This both of you wish"), m_model.sharedWishes);
    addCard(tr("Sentences that people handed over"), m_model.sentences);
}

void ComparePage::addTable(const report::Table& table)
{
    content().addWidget(plainLabel(table.caption, "title", this));
    auto* view = new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.header.size()), this);
    view->setAccessibleName(table.caption);
    view->setHorizontalHeaderLabels(table.header);
    view->verticalHeader()->hide();
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    for (int row = 0; row < view->rowCount(); ++row) {
        const auto& cells = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < view->columnCount() && column < cells.size(); ++column) {
            view->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->resizeRowsToContents();
    int height = view->horizontalHeader()->sizeHint().height() + 8;
    for (int row = 0; row < view->rowCount(); ++row) {
        height += view->rowHeight(row) + 2;
    }
    view->setMinimumHeight(height);
    content().addWidget(view);
}

void ComparePage::addTables()
{
    if (!m_tables) {
        return;
    }
    for (const auto* id : {"radar-both", "contrast-profile"}) {
        addTable(report::findChart(id)->draw(m_model, {m_unfolded, 500, m_settings.language()}).table);
    }
}

/// Groups apart, as far as the small-group rules stored them.
void ComparePage::addCuts()
{
    const auto& picture = m_loaded->picture.picture;
    if (!picture || !m_tables) {
        return;
    }
    const auto& asked = m_loaded->picture.instrument.individual->questionnaire;
    const auto language = m_settings.language().toStdString();
    for (const auto& cut : picture->cuts) {
        const auto& item = *asked.findItem(cut.variable);
        report::Table table{QString::fromStdString(item.text.in(language)), {tr("Group")}, {}};
        for (const auto* scale : asked.topScales()) {
            table.header << QString::fromStdString(scale->title.in(language));
        }
        for (const auto& cell : cut.cells) {
            QStringList names;
            for (const auto& option : cell.options) {
                const auto& options = asked.answerScaleOf(item).options;
                const auto found = std::find_if(options.begin(), options.end(), [&](const auto& one) { return one.id == option; });
                names << (found == options.end() ? tr("not said") : QString::fromStdString(found->text.in(language)));
            }
            QStringList row{QStringLiteral("%1 (%2)").arg(names.join(QStringLiteral(" / ")), QString::number(cell.n))};
            for (const auto* scale : asked.topScales()) {
                const auto figure = cell.scales.find(scale->id);
                row << (figure != cell.scales.end() && figure->second.figure ? QString::number(report::shownPoints(figure->second.figure->value)) : tr("not shown"));
            }
            table.rows.push_back(std::move(row));
        }
        addTable(table);
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
    const auto html = report::reportHtml(report::ourMirrorReport({m_model, {}, {}}, m_settings.language())).toUtf8();
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
