// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RoundOpenForm.h"

#include "ui/widgets/Building.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace leerspiegel::ui {

namespace {

template <typename Field>
Field* named(Field* field, const char* objectName, const QString& label)
{
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(label);
    return field;
}

} // namespace

RoundOpenForm::RoundOpenForm(DossierService& service, const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_language(language)
{
    buildFields();
    updateSummary();
}

void RoundOpenForm::buildFields()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& label, const QString& hint, QWidget* field) {
        layout->addWidget(plainLabel(label, "question", this));
        if (!hint.isEmpty()) {
            layout->addWidget(plainLabel(hint, "quiet", this));
        }
        layout->addWidget(field);
    };
    m_name = named(new QLineEdit(tr("Spring"), this), "roundName", tr("Name of this round"));
    m_name->setMaxLength(60);
    add(tr("Name of this round"), {}, m_name);
    m_invited = named(new QSpinBox(this), "invited", tr("How many employees are invited?"));
    m_invited->setRange(1, round::mostInvited);
    m_invited->setValue(10);
    add(tr("How many employees are invited?"), tr("Apprentices and temps too. Later this number can only go up."), m_invited);
    m_threshold = named(new QSpinBox(this), "threshold", tr("Fewest people behind any figure"));
    m_threshold->setRange(round::leastThreshold, 100);
    add(tr("Fewest people behind any figure"), tr("Five, or more if you like. It stays like this for the whole round."), m_threshold);
    m_cut = named(new QComboBox(this), "cut", tr("Look at groups apart"));
    m_cut->addItem(tr("no groups"));
    for (const auto& item : app::builtInInstrument().individual->questionnaire.background) {
        m_cut->addItem(QString::fromStdString(item.text.in(m_language.toStdString())), QString::fromStdString(item.id.text()));
    }
    add(tr("Look at groups apart"), tr("From 20 people one question may be asked for this, from 40 all of them."), m_cut);
    m_byInvitation = named(new QCheckBox(tr("Only with an invitation slip"), this), "byInvitation", tr("Only with an invitation slip"));
    add(tr("Who may take part?"), tr("Without slips, whoever sits at this dossier can hand in a scan."), m_byInvitation);
    m_teller = named(new QLineEdit(this), "teller", tr("Teller"));
    m_teller->setMaxLength(100);
    add(tr("Teller: somebody whom the others trust"), tr("From 10 people on we advise it. The ballot box then opens only with two keys. Leave it empty to do without."), m_teller);
    m_tellerPassphrase = named(new QLineEdit(this), "tellerPassphrase", tr("Passphrase of the teller"));
    m_tellerPassphrase->setEchoMode(QLineEdit::Password);
    add(tr("Passphrase of the teller"), tr("The teller types this, nobody else looks."), m_tellerPassphrase);
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    m_summary = plainLabel({}, nullptr, frame);
    m_summary->setObjectName(QStringLiteral("planSummary"));
    card->addWidget(m_summary);
    layout->addWidget(frame);
    auto* open = makeButton("openRound", tr("Open the round"), true, this);
    connect(open, &QPushButton::clicked, this, &RoundOpenForm::open);
    layout->addWidget(open, 0, Qt::AlignRight);
    connect(m_invited, &QSpinBox::valueChanged, this, &RoundOpenForm::updateSummary);
    connect(m_threshold, &QSpinBox::valueChanged, this, &RoundOpenForm::updateSummary);
    connect(m_cut, &QComboBox::currentIndexChanged, this, &RoundOpenForm::updateSummary);
    connect(m_byInvitation, &QCheckBox::toggled, this, &RoundOpenForm::updateSummary);
    connect(m_teller, &QLineEdit::textChanged, this, &RoundOpenForm::updateSummary);
}

round::RoundPlan RoundOpenForm::plan() const
{
    round::RoundPlan plan;
    plan.name = m_name->text().trimmed().toStdString();
    plan.invited = m_invited->value();
    plan.threshold = m_threshold->value();
    plan.tellerName = m_teller->text().trimmed().toStdString();
    plan.admission = m_byInvitation->isChecked() ? round::Admission::ByInvitation : round::Admission::Open;
    const auto most = round::mostCuts(plan.invited);
    if (most > 1) {
        for (int index = 1; index < m_cut->count() && plan.cuts.size() < most; ++index) {
            plan.cuts.emplace_back(m_cut->itemData(index).toString().toStdString());
        }
    } else if (most == 1 && m_cut->currentIndex() > 0) {
        plan.cuts.emplace_back(m_cut->currentData().toString().toStdString());
    }
    return plan;
}

void RoundOpenForm::updateSummary()
{
    const auto wanted = plan();
    m_cut->setEnabled(round::mostCuts(wanted.invited) == 1);
    m_tellerPassphrase->setEnabled(!wanted.tellerName.empty());
    QStringList sentences{tr("This is fixed as soon as the round opens:")};
    sentences << (wanted.invited < round::leastThreshold
                      ? tr("With fewer than five people there is no group picture. Everyone takes their own mirror to the conversation.")
                      : tr("%1 people are invited. There is a picture of the group from %2 scans on.").arg(wanted.invited).arg(wanted.threshold));
    sentences << (wanted.admission == round::Admission::Open ? tr("Whoever sits at this dossier can take part.")
                                                             : tr("Only people with a slip can take part. Each slip works once."));
    sentences << (wanted.tellerName.empty() ? tr("Only you have the key of the ballot box.")
                                            : tr("The ballot box opens with two keys: yours and the one of %1.").arg(QString::fromStdString(wanted.tellerName)));
    if (wanted.cuts.empty()) {
        sentences << tr("No questions about age, work or years are asked.");
    } else {
        sentences << tr("Background questions that are asked: %1.").arg(wanted.cuts.size());
    }
    m_summary->setText(sentences.join(QLatin1Char('\n')));
}

void RoundOpenForm::open()
{
    const auto wanted = plan();
    auto teller = std::make_shared<privacy::Passphrase>(privacy::passphraseOf(m_tellerPassphrase->text().toStdString()));
    m_tellerPassphrase->clear();
    struct Answer
    {
        QStringList slips;
        QString recovery;
    };
    m_service.run<base::Result<Answer>>(
        [wanted, teller](auto& workspace) -> base::Result<Answer> {
            if (!workspace) {
                return base::fail(base::ErrorCode::Locked);
            }
            auto made = app::openRound(*workspace, wanted, app::builtInInstrument(), wanted.tellerName.empty() ? nullptr : teller.get());
            if (!made) {
                return base::fail(made.error());
            }
            Answer answer;
            for (const auto& token : made->employeeTokens) {
                answer.slips << QString::fromStdString(token.text());
            }
            answer.recovery = made->tellerRecoveryCode ? QString::fromStdString(made->tellerRecoveryCode->text()) : QString();
            return answer;
        },
        this, [this](const base::Result<Answer>& made) {
            if (!made) {
                emit refused(made.error());
                return;
            }
            emit opened(made->slips, made->recovery);
            m_service.refresh();
        });
}

} // namespace leerspiegel::ui
