// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RegionPage.h"

#include "app/Files.h"
#include "region/json/ContributionFile.h"
#include "report/ErrorText.h"
#include "ui/pages/UnlockBox.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReportView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <array>

namespace leerspiegel::ui {

namespace {

using region::Field;

struct FieldName
{
    Field field;
    const char* name;
};

/// Short names; the whole question stands in the table below.
constexpr std::array fieldNames{
    FieldName{Field::Size, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "size")},
    FieldName{Field::Sector, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "sector")},
    FieldName{Field::Region, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "region")},
    FieldName{Field::Practical, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "practical work")},
    FieldName{Field::Plan, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "plan or money")},
    FieldName{Field::Driver, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "who brings up learning")},
    FieldName{Field::Transfer, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "another owner")},
    FieldName{Field::Older, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "how many are 55 or older")},
    FieldName{Field::Owners, QT_TRANSLATE_NOOP("leerspiegel::ui::RegionPage", "whether only owners answered")},
};

} // namespace

RegionPage::RegionPage(DossierService& service, Settings& settings, QWidget* parent)
    : PageFrame(parent)
    , m_service(service)
    , m_settings(settings)
    , m_leftOut(app::leftOutAtFirst())
{
    setObjectName(QStringLiteral("regionPage"));
    setWidest(900);
    connect(&m_service, &DossierService::summaryChanged, this, [this] {
        m_stale = true;
        if (isVisible()) {
            load();
        }
    });
    rebuild();
}

void RegionPage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    if (m_stale) {
        load();
    }
}

void RegionPage::load()
{
    m_stale = false;
    m_loaded.reset();
    if (!m_service.summary() || !m_service.isUnlocked()) {
        m_round = {};
        rebuild();
        return;
    }
    loadContribution(m_service, m_round, this, [this](const auto& loaded) {
        m_loaded = loaded ? *loaded : nullptr;
        rebuild();
        if (!loaded) {
            message().showNote(report::errorText(loaded.error()));
        }
    });
}

void RegionPage::rebuild()
{
    clearContent();
    message().clear();
    m_contents = nullptr;
    setTitle(tr("Contribution to the region"));
    setIntro(tr("Many companies together show what helps learning in a region. You decide whether yours takes part, and what it tells."));
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
    addRounds();
    addFields();
    addContents();
}

void RegionPage::addRounds()
{
    if (m_loaded->rounds.size() < 2) {
        return;
    }
    auto* rounds = new QComboBox(this);
    rounds->setObjectName(QStringLiteral("rounds"));
    rounds->setAccessibleName(tr("Round"));
    for (const auto& round : m_loaded->rounds) {
        rounds->addItem(QString::fromStdString(round.name), QString::fromStdString(round.id.text()));
        if (round.id == m_loaded->round) {
            rounds->setCurrentIndex(rounds->count() - 1);
        }
    }
    connect(rounds, &QComboBox::activated, this, [this, rounds] {
        m_round = round::RoundId{rounds->currentData().toString().toStdString()};
        load();
    });
    content().addWidget(rounds);
}

void RegionPage::addFields()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("What may the region know of the company?"), "title", frame));
    card->addWidget(
        plainLabel(tr("Only what is ticked goes along. Sector, size and region together may tell which company it is."), "quiet", frame));
    auto* row = new FlowRow;
    int boxes = 0;
    for (const auto& [field, name] : fieldNames) {
        if (!m_loaded->contribution.background.contains(field)) {
            continue;
        }
        auto* box = new QCheckBox(tr(name), frame);
        box->setObjectName(QStringLiteral("field-") + QString::fromUtf8(region::kindOf(field).id.data()));
        box->setAccessibleName(tr(name));
        box->setChecked(!m_leftOut.contains(field));
        connect(box, &QCheckBox::toggled, this, [this, which = field](bool on) {
            on ? static_cast<void>(m_leftOut.erase(which)) : static_cast<void>(m_leftOut.insert(which));
            showContents();
        });
        row->addWidget(box);
        ++boxes;
    }
    card->addLayout(row);
    if (boxes == 0) {
        card->addWidget(
            plainLabel(tr("Nobody answered these questions in the company scan, or not all answered the same."), nullptr, frame));
    }
    content().addWidget(frame);
}

void RegionPage::addContents()
{
    auto* save = makeButton("saveContribution", tr("Save the contribution…"), true, this);
    connect(save, &QPushButton::clicked, this, &RegionPage::save);
    content().addWidget(save, 0, Qt::AlignLeft);
    auto* inside = new QWidget(this);
    m_contents = new QVBoxLayout(inside);
    m_contents->setContentsMargins(0, 0, 0, 0);
    content().addWidget(inside);
    showContents();
}

void RegionPage::showContents()
{
    while (auto* item = m_contents->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto language = m_settings.language();
    m_contents->addWidget(new ReportView(report::contributionReport(chosen(), m_loaded->words(language)), this));
}

region::Contribution RegionPage::chosen() const { return app::without(m_loaded->contribution, m_leftOut); }

void RegionPage::save()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the contribution"), tr("contribution") + QStringLiteral(".json"),
                                                   tr("Contribution (*.json)"));
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

void RegionPage::saveTo(const QString& path)
{
    if (!m_loaded) {
        return;
    }
    const auto saved = app::saveFile(path.toStdString(), base::bytesOf(region::contributionText(chosen())));
    saved ? message().showNote(tr("It is saved. Nothing was sent: you give the file to whom you choose."))
          : message().showError(report::errorText(saved.error()));
}

void RegionPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    PageFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
