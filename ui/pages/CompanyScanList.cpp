// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CompanyScanList.h"

#include "ui/pages/CompanySlipBox.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace leerspiegel::ui {

namespace {

base::Result<CompanyScanList::Loaded> scansOf(app::Workspace& workspace, const round::RoundId& round)
{
    auto entries = app::companyScans(workspace, round);
    auto instrument = workspace.instrument(round);
    if (!entries || !instrument) {
        return base::fail(entries ? instrument.error() : entries.error());
    }
    return CompanyScanList::Loaded{round, std::move(*entries), instrument->company};
}

} // namespace

CompanyScanList::CompanyScanList(DossierService& service, Settings& settings, QWidget* parent)
    : DossierPage("companyScanList", service, settings, parent)
{
    rebuild();
}

void CompanyScanList::describe()
{
    setTitle(tr("Company scan"));
    setIntro(tr("This is filled in by the company: the owner, HR or somebody who leads."));
}

void CompanyScanList::ask()
{
    const auto keep = keepIn(m_loaded);
    if (const auto* open = m_service.summary()->openRound()) {
        m_service.runOpen<base::Result<Loaded>>([round = open->id](app::Workspace& workspace) { return scansOf(workspace, round); }, this,
                                                keep);
    } else {
        keep(Loaded{});
    }
}

void CompanyScanList::forget() { m_loaded = {}; }

bool CompanyScanList::hasRound()
{
    const bool open = m_service.summary()->openRound() != nullptr;
    if (!open) {
        content().addWidget(plainLabel(tr("No round is open now. Open one on the page Round."), nullptr, this));
    }
    return open;
}

void CompanyScanList::drawLocked()
{
    if (hasRound()) {
        DossierPage::drawLocked();
        addSlipBox();
    }
}

void CompanyScanList::draw()
{
    if (!hasRound() || !m_loaded.questionnaire) {
        return;
    }
    content().addWidget(plainLabel(
        tr("Your answers together are the picture of the company. You are few, so others can sometimes guess what you filled in."), nullptr,
        this));
    int number = 0;
    for (const auto& entry : m_loaded.entries) {
        addEntry(entry, ++number);
    }
    addBegin();
    addSlipBox();
}

void CompanyScanList::addEntry(const app::CompanyScanEntry& entry, int number)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    auto* row = new QHBoxLayout;
    const auto name = number == 1 ? QByteArray("continueCompany") : QByteArray("continueCompany") + QByteArray::number(number);
    row->addWidget(plainLabel(entry.finished ? tr("Scan %1: finished").arg(number) : tr("Scan %1: begun").arg(number), nullptr, frame), 1);
    auto* open = makeButton(name.constData(), entry.finished ? tr("Look or change") : tr("Go on"), !entry.finished, frame);
    open->setAccessibleName(QStringLiteral("%1 %2").arg(open->text(), QString::number(number)));
    connect(open, &QPushButton::clicked, this, [this, entry] { emit fillInAsked(entry); });
    row->addWidget(open);
    card->addLayout(row);
    content().addWidget(frame);
    if (entry.id == m_returnTo) {
        m_returnTo.clear();
        QTimer::singleShot(0, open, [open] { open->setFocus(Qt::OtherFocusReason); }); // not before the list is shown again
    }
}

void CompanyScanList::addBegin()
{
    const bool first = m_loaded.entries.empty();
    auto* begin =
        makeButton("beginCompany", first ? tr("Begin the company scan") : tr("Another person fills in the company scan"), first, this);
    connect(begin, &QPushButton::clicked, this, [this] { emit beginAsked(false); });
    auto* paper = makeButton("paperCompany", tr("Type in a paper form"), false, this);
    connect(paper, &QPushButton::clicked, this, [this] { emit beginAsked(true); });
    auto* row = new FlowRow;
    row->addWidget(begin);
    row->addWidget(paper);
    content().addLayout(row);
}

void CompanyScanList::addSlipBox()
{
    const auto* open = m_service.summary()->openRound();
    if (!open || open->unusedCompanyTokens == 0) {
        return;
    }
    auto* box = new CompanySlipBox(m_service, *open, this);
    connect(box, &CompanySlipBox::accepted, this, &CompanyScanList::slipAccepted);
    content().addWidget(box);
}

} // namespace leerspiegel::ui
