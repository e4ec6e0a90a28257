// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AgreementsPage.h"

#include "app/Files.h"
#include "report/Calendar.h"
#include "report/ErrorText.h"
#include "ui/presenters/AgreementLines.h"
#include "ui/widgets/Building.h"
#include "ui/widgets/FlowRow.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SavePath.h"
#include "ui/widgets/SureButton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

QDate dateOf(const base::Day& day) { return QDate::fromString(QString::fromStdString(day.text()), Qt::ISODate); }

base::Day dayOf(const QDate& date) { return *base::Day::parse(date.toString(Qt::ISODate).toStdString()); }

} // namespace

AgreementsPage::AgreementsPage(DossierService& service, Settings& settings, QWidget* parent)
    : DossierPage("agreementsPage", service, settings, parent)
{
    rebuild();
}

void AgreementsPage::describe()
{
    setTitle(tr("Agreements"));
    setIntro(tr("At most three small steps at a time. At the next round you look back: what did you do?"));
}

void AgreementsPage::ask() { m_service.runOpen<base::Result<std::vector<app::Agreement>>>(app::agreements, this, keepIn(m_agreements)); }

void AgreementsPage::forget() { m_agreements.clear(); }

void AgreementsPage::draw()
{
    const auto open = std::ranges::count(m_agreements, app::Agreement::State::Open, &app::Agreement::state);
    for (const auto state : {app::Agreement::State::Open, app::Agreement::State::Done, app::Agreement::State::Dropped}) {
        for (const auto& agreement : m_agreements) {
            if (agreement.state == state) {
                addAgreement(agreement);
            }
        }
    }
    if (!m_agreements.empty()) {
        auto* row = new FlowRow;
        auto* calendar = makeButton("saveCalendar", tr("Save for the calendar…"), false, this);
        connect(calendar, &QPushButton::clicked, this, &AgreementsPage::saveCalendar);
        row->addWidget(calendar);
        content().addLayout(row);
    }
    if (open < app::mostOpenAgreements) {
        addForm();
    } else {
        content().addWidget(plainLabel(tr("Three agreements are open. Finish one or let one go before you make another."), "quiet", this));
    }
}

void AgreementsPage::addAgreement(const app::Agreement& agreement)
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(QString::fromStdString(agreement.what), "title", frame));
    const auto words = agreementWords(agreement, m_settings.language());
    QStringList facts{words.who, words.when, words.about, words.state};
    facts.removeAll(QString());
    card->addWidget(plainLabel(facts.join(QStringLiteral(" · ")), nullptr, frame));
    auto* row = new FlowRow;
    const auto add = [&](const char* name, const QString& text, app::Agreement::State state) {
        auto* button = makeButton(name, text, false, frame);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, QString::fromStdString(agreement.what)));
        connect(button, &QPushButton::clicked, this, [this, agreement, state] {
            auto changed = agreement;
            changed.state = state;
            put(changed, {});
        });
        row->addWidget(button);
    };
    if (agreement.state == app::Agreement::State::Open) {
        add("agreementDone", tr("We did it"), app::Agreement::State::Done);
        add("agreementDropped", tr("Let it go"), app::Agreement::State::Dropped);
    } else {
        add("agreementOpen", tr("Open it again"), app::Agreement::State::Open);
    }
    auto* away = new SureButton("removeAgreement", tr("Take away"), tr("Yes, take it away"), frame);
    away->setSubject(QString::fromStdString(agreement.what));
    connect(away, &SureButton::confirmed, this, [this, id = agreement.id] { remove(id); });
    row->addWidget(away);
    card->addLayout(row);
    content().addWidget(frame);
}

QLineEdit* AgreementsPage::addText(QVBoxLayout& card, const char* objectName, const QString& label)
{
    auto* edit = new QLineEdit(card.parentWidget());
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setAccessibleName(label);
    edit->setMaxLength(app::longestAgreementText);
    card.addWidget(plainLabel(label, "question", card.parentWidget()));
    card.addWidget(edit);
    return edit;
}

QDateEdit* AgreementsPage::addWhen(QVBoxLayout& card)
{
    card.addWidget(plainLabel(tr("When is it done?"), "question", card.parentWidget()));
    auto* when = new QDateEdit(dateOf(m_service.environment().today()).addMonths(1), card.parentWidget());
    when->setObjectName(QStringLiteral("agreementWhen"));
    when->setAccessibleName(tr("When is it done?"));
    when->setDisplayFormat(QStringLiteral("d-M-yyyy"));
    card.addWidget(when);
    return when;
}

QComboBox* AgreementsPage::addAbout(QVBoxLayout& card)
{
    card.addWidget(plainLabel(tr("What is it about?"), "question", card.parentWidget()));
    auto* about = makeChoice("agreementAbout", tr("What is it about?"), card.parentWidget());
    about->addItem(tr("nothing special"), QString());
    for (const auto& subject : agreementSubjects(m_settings.language())) {
        about->addItem(subject.title, subject.id);
    }
    card.addWidget(about);
    return about;
}

void AgreementsPage::addForm()
{
    QVBoxLayout* card = nullptr;
    auto* frame = makeCard(&card, this);
    card->addWidget(plainLabel(tr("A new agreement"), "title", frame));
    auto* what = addText(*card, "agreementWhat", tr("Which small step?"));
    auto* who = addText(*card, "agreementWho", tr("Who does it?"));
    auto* when = addWhen(*card);
    auto* about = addAbout(*card);
    auto* make = makeButton("makeAgreement", tr("Make the agreement"), true, frame);
    connect(make, &QPushButton::clicked, this, [this, what, who, when, about] {
        if (QLineEdit* missing = what->text().trimmed().isEmpty() ? what : who->text().trimmed().isEmpty() ? who : nullptr) {
            message().showError(tr("Fill in the step and who does it, please."));
            missing->setFocus();
            return;
        }
        app::Agreement agreement;
        agreement.what = what->text().trimmed().toStdString();
        agreement.who = who->text().trimmed().toStdString();
        agreement.when = dayOf(when->date());
        agreement.about = about->currentData().toString().toStdString();
        put(agreement, tr("The agreement is kept."));
    });
    goOnByEnter({what, who}, *make);
    card->addWidget(make, 0, Qt::AlignLeft);
    content().addWidget(frame);
}

void AgreementsPage::put(const app::Agreement& agreement, const QString& done)
{
    m_service.runOpen<base::Outcome>([agreement](app::Workspace& workspace) { return app::putAgreement(workspace, agreement); }, this,
                                     [this, done](const base::Outcome& kept) { changed(kept, done); });
}

void AgreementsPage::remove(const std::string& id)
{
    m_service.runOpen<base::Outcome>([id](app::Workspace& workspace) { return app::removeAgreement(workspace, id); }, this,
                                     [this](const base::Outcome& removed) { changed(removed, {}); });
}

void AgreementsPage::changed(const base::Outcome& outcome, const QString& done)
{
    if (!outcome) {
        message().showError(report::errorText(outcome.error()));
        return;
    }
    load();
    if (!done.isEmpty()) {
        message().showNote(done);
    }
}

void AgreementsPage::saveCalendar()
{
    const auto path = askSavePath(this, tr("Save for the calendar"), tr("agreements") + QStringLiteral(".ics"), tr("Calendar (*.ics)"));
    if (path.isEmpty()) {
        return;
    }
    std::vector<report::CalendarEntry> entries;
    for (const auto& agreement : m_agreements) {
        if (agreement.state == app::Agreement::State::Open) {
            entries.push_back(
                {agreement.id, QString::fromStdString(agreement.what), QString::fromStdString(agreement.who), agreement.when});
        }
    }
    const auto text = report::calendarText(entries, m_service.environment().today());
    const auto saved = app::saveFile(path.toStdString(), base::bytesOf(text));
    saved ? message().showNote(tr("It is saved. Open the file with your calendar."))
          : message().showError(report::errorText(saved.error()));
}

} // namespace leerspiegel::ui
