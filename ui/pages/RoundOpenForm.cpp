// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RoundOpenForm.h"

#include "report/ErrorText.h"
#include "ui/pages/PassphraseCard.h"
#include "ui/presenters/RoundWords.h"
#include "ui/presenters/SlipPapers.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/SecretEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

constexpr int leastForWorksCouncil = 50;   // Works Councils Act (WOR), article 2
constexpr int leastForRepresentation = 10; // the same, article 35c

template <typename Field> Field* named(Field* field, const char* objectName, const QString& label)
{
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(label);
    return field;
}

using Answer = base::Result<std::pair<round::RoundId, privacy::SealedBytes>>;

/// Opens the round; what belongs on paper comes back sealed, or empty when nothing does.
Answer openAndSeal(app::Workspace& workspace, const round::RoundPlan& plan, const privacy::Passphrase& teller, int companySlips)
{
    const auto made = app::openRound(workspace, plan, app::builtInInstrument(), plan.tellerName.empty() ? nullptr : &teller, companySlips);
    if (!made) {
        return base::fail(made.error());
    }
    const auto papers = papersOf(*made);
    if (papers.isEmpty()) {
        return std::pair(made->id, privacy::SealedBytes());
    }
    auto sealed = sealPapers(workspace, papers);
    return sealed ? Answer(std::pair(made->id, std::move(*sealed))) : Answer(base::fail(sealed.error()));
}

/// Agreement of one employee weighs little at work; with whom the scan is talked over first depends on the size.
QString consentHint(int people)
{
    if (people >= leastForWorksCouncil) {
        return RoundOpenForm::tr(
            "Talk first: with so many people there is a works council (OR). Ask it to agree before you open the round.");
    }
    if (people >= leastForRepresentation) {
        return RoundOpenForm::tr(
            "Talk first: is there a staff representation (PVT)? Put the scan to it. Otherwise talk it over in a staff meeting.");
    }
    return RoundOpenForm::tr("Talk first: tell everybody together what the scan is for, for example in a staff meeting.");
}

} // namespace

RoundOpenForm::RoundOpenForm(DossierService& service, const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_language(language)
{
    buildFields();
    invitedChanged(m_invited->value());
}

void RoundOpenForm::addField(const QString& label, const QString& hint, QWidget* field)
{
    auto* inside = static_cast<QVBoxLayout*>(layout());
    inside->addSpacing(inside->count() > 0 ? 12 : 0);
    inside->addWidget(plainLabel(label, "question", this));
    if (!hint.isEmpty()) {
        inside->addWidget(plainLabel(hint, "quiet", this));
    }
    inside->addWidget(field);
}

void RoundOpenForm::buildFields()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildRules();
    buildTeller();
    buildSummary();
    auto* open = makeButton("openRound", tr("Open the round"), true, this);
    connect(open, &QPushButton::clicked, this, &RoundOpenForm::open);
    layout->addWidget(open, 0, Qt::AlignRight);
    connect(m_invited, &QSpinBox::valueChanged, this, &RoundOpenForm::invitedChanged);
    connect(m_threshold, &QSpinBox::valueChanged, this, &RoundOpenForm::updateSummary);
    connect(m_companySlips, &QSpinBox::valueChanged, this, &RoundOpenForm::updateSummary);
    connect(m_cut, &QComboBox::currentIndexChanged, this, &RoundOpenForm::updateSummary);
    connect(m_byInvitation, &QCheckBox::toggled, this, &RoundOpenForm::updateSummary);
    connect(m_teller, &QLineEdit::textChanged, this, &RoundOpenForm::updateSummary);
    connect(m_withTeller, &QCheckBox::toggled, this, &RoundOpenForm::updateSummary);
    connect(m_withTeller, &QCheckBox::clicked, this, [this] { m_tellerChosen = true; });
}

void RoundOpenForm::buildRules()
{
    m_name = named(new QLineEdit(tr("Spring"), this), "roundName", tr("Name of this round"));
    m_name->setMaxLength(60);
    addField(tr("Name of this round"), {}, m_name);
    m_invited = named(new QSpinBox(this), "invited", tr("How many employees are invited?"));
    m_invited->setRange(1, round::mostInvited);
    m_invited->setValue(10);
    addField(tr("How many employees are invited?"), tr("Apprentices and temps too. Later this number can only go up."), m_invited);
    m_threshold = named(new QSpinBox(this), "threshold", tr("Fewest people behind any figure"));
    m_threshold->setRange(round::leastThreshold, 100);
    addField(tr("Fewest people behind any figure"), tr("Five, or more if you like. It stays like this for the whole round."), m_threshold);
    m_cut = makeChoice("cut", tr("Look at groups apart"), this);
    addField(tr("Look at groups apart"), tr("From 20 people one question may be asked for this, from 40 all of them."), m_cut);
    m_byInvitation = named(new QCheckBox(tr("Only with an invitation slip"), this), "byInvitation", tr("Only with an invitation slip"));
    addField(tr("Who may take part?"), tr("Without slips, whoever sits at this dossier can hand in a scan."), m_byInvitation);
    const auto slips = tr("How many people get a slip for the company scan?");
    m_companySlips = named(new QSpinBox(this), "companySlips", slips);
    m_companySlips->setRange(0, app::mostCompanySlips);
    addField(slips, tr("Who has the passphrase needs none. The others then fill in the scan of the company without the passphrase."),
             m_companySlips);
}

void RoundOpenForm::buildTeller()
{
    m_withTeller = named(new QCheckBox(tr("With a teller"), this), "withTeller", tr("With a teller"));
    addField(tr("Teller: somebody whom the others trust"),
             tr("From 10 people on we advise it. The ballot box then opens only with two keys."), m_withTeller);
    m_tellerBox = new QWidget(this);
    auto* inside = new QVBoxLayout(m_tellerBox);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(plainLabel(tr("Name of the teller, as the employees read it"), "question", m_tellerBox));
    m_teller = named(new QLineEdit(m_tellerBox), "teller", tr("Name of the teller, as the employees read it"));
    m_teller->setMaxLength(60);
    inside->addWidget(m_teller);
    inside->addSpacing(12);
    m_tellerPassphrase = addPassphraseField(*inside, "tellerPassphrase", tr("Passphrase of the teller"), m_tellerBox);
    inside->addWidget(plainLabel(tr("The teller types this, nobody else looks."), "quiet", m_tellerBox));
    addStrengthHint(*inside, *m_tellerPassphrase, obviousWordsOf(m_service), m_tellerBox);
    m_tellerAgain = addPassphraseField(*inside, "tellerAgain", tr("The teller types it once more"), m_tellerBox);
    layout()->addWidget(m_tellerBox);
}

void RoundOpenForm::buildSummary()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("This is fixed as soon as the round opens:"), "title", frame));
    m_summary = new QVBoxLayout;
    m_summary->setSpacing(2);
    card->addLayout(m_summary);
    m_consent = plainLabel({}, nullptr, frame);
    m_consent->setObjectName(QStringLiteral("consentHint"));
    card->addWidget(m_consent);
    static_cast<QVBoxLayout*>(layout())->addSpacing(12);
    layout()->addWidget(frame);
}

/// What the number of people allows or proposes: groups apart, and a teller.
void RoundOpenForm::invitedChanged(int invited)
{
    const auto most = round::mostCuts(invited);
    const auto asked = m_cut->currentData();
    const auto& background = app::builtInInstrument().individual->questionnaire.background;
    m_cut->clear();
    m_cut->addItem(tr("no groups"));
    if (most == 1) {
        for (const auto& item : background) {
            m_cut->addItem(QString::fromStdString(item.text.in(m_language.toStdString())), QString::fromStdString(item.id.text()));
        }
    } else if (most > 1) {
        m_cut->addItem(tr("all questions: age, work and years here"), QStringLiteral("*"));
    }
    m_cut->setEnabled(most > 0);
    m_cut->setCurrentIndex(std::max(0, m_cut->findData(asked)));
    if (!m_tellerChosen) {
        m_withTeller->setChecked(invited >= round::leastInvitedForTellerProposal);
    }
    m_consent->setText(consentHint(invited));
    updateSummary();
}

round::RoundPlan RoundOpenForm::plan() const
{
    round::RoundPlan plan;
    plan.name = m_name->text().trimmed().toStdString();
    plan.invited = m_invited->value();
    plan.threshold = m_threshold->value();
    plan.tellerName = m_withTeller->isChecked() ? m_teller->text().trimmed().toStdString() : std::string();
    plan.admission = m_byInvitation->isChecked() ? round::Admission::ByInvitation : round::Admission::Open;
    const auto chosen = m_cut->currentData().toString();
    if (chosen == QLatin1String("*")) {
        for (const auto& item : app::builtInInstrument().individual->questionnaire.background) {
            plan.cuts.push_back(item.id);
        }
    } else if (!chosen.isEmpty()) {
        plan.cuts.emplace_back(chosen.toStdString());
    }
    return plan;
}

void RoundOpenForm::updateSummary()
{
    m_tellerBox->setVisible(m_withTeller->isChecked());
    auto shown = plan();
    if (m_withTeller->isChecked() && shown.tellerName.empty()) {
        shown.tellerName = tr("the teller").toStdString();
    }
    const auto sentences = planSentences(shown, m_companySlips->value(), m_language);
    for (int at = 0; at < std::max(m_summary->count(), static_cast<int>(sentences.size())); ++at) {
        if (at == m_summary->count()) {
            m_summary->addWidget(bulletLabel({}, m_summary->parentWidget()));
        }
        auto* line = static_cast<QLabel*>(m_summary->itemAt(at)->widget());
        line->setObjectName(QStringLiteral("planSummary"));
        line->setText(sentences.value(at));
        line->setVisible(at < sentences.size());
    }
}

/// What is missing for a teller; empty when nothing is.
QString RoundOpenForm::problem(const round::RoundPlan& plan) const
{
    if (!m_withTeller->isChecked()) {
        return {};
    }
    return plan.tellerName.empty() ? tr("Fill in the name of the teller, or take the tick away.")
                                   : newPassphraseProblem(*m_tellerPassphrase, *m_tellerAgain);
}

void RoundOpenForm::open()
{
    const auto wanted = plan();
    if (const auto missing = problem(wanted); !missing.isEmpty()) {
        emit refused(missing);
        return;
    }
    auto teller = std::make_shared<privacy::Passphrase>(m_tellerPassphrase->take());
    (void)m_tellerAgain->take();
    m_service.runOpen<Answer>([wanted, teller, slips = m_companySlips->value()](
                                  app::Workspace& workspace) { return openAndSeal(workspace, wanted, *teller, slips); },
                              this,
                              [this](const Answer& made) {
                                  if (!made) {
                                      emit refused(report::errorText(made.error()));
                                      return;
                                  }
                                  emit opened(made->first, made->second);
                                  m_service.refresh();
                              });
}

} // namespace leerspiegel::ui
