// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/EmployeePresenter.h"

#include "privacy/Random.h"

#include <QPointer>

#include <array>

namespace leerspiegel::ui {

using base::ErrorCode;

EmployeePresenter::EmployeePresenter(RoundFacts facts, EmployeeBackend& backend, QString language, QObject* parent)
    : QObject(parent)
    , m_facts(std::move(facts))
    , m_backend(backend)
    , m_language(std::move(language))
{
}

EmployeePresenter::~EmployeePresenter()
{
    m_backend.leave();
}

QString EmployeePresenter::thresholdWord() const
{
    static constexpr std::array words{QT_TR_NOOP("five"), QT_TR_NOOP("six"), QT_TR_NOOP("seven"),
                                      QT_TR_NOOP("eight"), QT_TR_NOOP("nine"), QT_TR_NOOP("ten")};
    const auto index = static_cast<std::size_t>(m_facts.descriptor.threshold - round::leastThreshold);
    return index < words.size() ? tr(words[index]) : QString::number(m_facts.descriptor.threshold);
}

QString EmployeePresenter::privacyTitle() const
{
    return tr("Your answers are confidential");
}

QStringList EmployeePresenter::privacySentences() const
{
    QStringList sentences{
        tr("Your answers are locked in a digital ballot box."),
        tr("This program shows them to nobody else, not to your boss either."),
        tr("When the scan closes, the program counts everything once and throws the single answers away."),
        tr("Your company sees only what you share yourself, and the picture of groups of %1 or more people.").arg(thresholdWord()),
    };
    if (m_facts.descriptor.tellerKey) {
        sentences << tr("The ballot box opens only with two keys: one of the company and one of %1.")
                         .arg(QString::fromStdString(m_facts.descriptor.tellerName));
    }
    if (m_facts.descriptor.admission == round::Admission::ByInvitation) {
        sentences << tr("Your company can see who takes part, not what you fill in.");
    }
    return sentences;
}

QStringList EmployeePresenter::moreSentences() const
{
    QStringList sentences{
        tr("Taking part is voluntary and you may skip every question."),
        tr("Your company does see how many people take part."),
        tr("Do fewer than %1 people take part? Then there is no picture and all answers go away.").arg(thresholdWord()),
        tr("Is somebody looking at the screen now? Then stop and go on later."),
        tr("This we cannot promise: somebody who changes the program or the computer may still be able to look."),
        tr("Also who makes a copy in time and has all the keys can open that copy."),
    };
    if (!m_facts.descriptor.tellerKey) {
        const auto owner = QString::fromStdString(m_facts.descriptor.ownerName);
        sentences << tr("%1 has the only key. Who misuses copies of the file can work out answers. We cannot prevent that.")
                         .arg(owner.isEmpty() ? tr("The owner") : owner.left(1).toUpper() + owner.mid(1));
    }
    if (isConversation()) {
        sentences << tr("You are with fewer than five. So there is no picture of the group: everyone takes their own mirror to the talk.");
    }
    if (m_facts.invited > m_facts.descriptor.invitedAtOpening) {
        sentences << tr("At the start %1 people were invited, now %2.")
                         .arg(m_facts.descriptor.invitedAtOpening)
                         .arg(m_facts.invited);
    }
    return sentences;
}

QStringList EmployeePresenter::controlWords() const
{
    QStringList words;
    for (const auto& word : privacy::controlWords(m_facts.fingerprint, m_language.toStdString())) {
        words << QString::fromStdString(word);
    }
    return words;
}

QStringList EmployeePresenter::codeWords() const
{
    QStringList words;
    for (const auto& word : m_code.words()) {
        words << QString::fromStdString(word);
    }
    return words;
}

QString EmployeePresenter::codeText() const
{
    return QString::fromStdString(m_code.text());
}

bool EmployeePresenter::retypedRight(const QString& word) const
{
    return word.trimmed().toLower() == QString::fromStdString(m_code.words()[static_cast<std::size_t>(m_wordToRetype)]);
}

scoring::Profile EmployeePresenter::mirror() const
{
    return m_scan ? scoring::score(*m_facts.questionnaire, m_scan->sheet().response) : scoring::Profile{};
}

void EmployeePresenter::setLanguage(const QString& language)
{
    m_language = language;
    if (m_scan) {
        m_scan->setLanguage(language);
    }
}

void EmployeePresenter::goTo(EmployeeStep step)
{
    clearError();
    m_step = step;
    emit stepChanged();
}

void EmployeePresenter::setBusy(bool busy)
{
    if (m_busy != busy) {
        m_busy = busy;
        emit busyChanged();
    }
}

void EmployeePresenter::setError(const base::Error& error)
{
    m_hasError = true;
    m_error = error;
    emit errorChanged();
}

void EmployeePresenter::clearError()
{
    if (m_hasError) {
        m_hasError = false;
        emit errorChanged();
    }
}

void EmployeePresenter::start()
{
    if (m_facts.descriptor.admission == round::Admission::ByInvitation && !m_token) {
        goTo(EmployeeStep::Token);
        return;
    }
    m_code = privacy::PersonalCode::random();
    m_wordToRetype = static_cast<int>(privacy::SystemRandom().below(4));
    goTo(EmployeeStep::Code);
}

void EmployeePresenter::startKeying()
{
    m_keying = true;
    start();
}

void EmployeePresenter::setKeying(bool on)
{
    m_keying = on;
    emit stepChanged();
}

void EmployeePresenter::goToResume()
{
    goTo(EmployeeStep::Resume);
}

void EmployeePresenter::backToWelcome()
{
    m_keying = false;
    goTo(EmployeeStep::Welcome);
}

void EmployeePresenter::useToken(const QString& text)
{
    auto token = privacy::Token::parse(text.toStdString());
    if (!token) {
        setError(token.error());
        return;
    }
    m_token = std::move(*token);
    start();
}

void EmployeePresenter::codeNoted(const QString& retyped)
{
    if (m_busy) {
        return;
    }
    if (!retypedRight(retyped)) {
        setError({ErrorCode::CodeMistyped});
        return;
    }
    clearError();
    setBusy(true);
    auto code = privacy::PersonalCode::parse(m_code.text());
    std::optional<privacy::Token> token;
    if (m_token) {
        token = std::move(*privacy::Token::parse(m_token->text()));
    }
    m_backend.begin(std::move(*code), std::move(token), [guarded = QPointer<EmployeePresenter>(this)](const auto& scan) {
        if (guarded) {
            guarded->begun(scan);
        }
    });
}

void EmployeePresenter::resumeWith(const QString& text)
{
    if (m_busy) {
        return;
    }
    auto code = privacy::PersonalCode::parse(text.toStdString());
    if (!code) {
        setError(code.error());
        return;
    }
    clearError();
    setBusy(true);
    m_code = std::move(*code);
    m_backend.resume(std::move(*privacy::PersonalCode::parse(m_code.text())),
                     [guarded = QPointer<EmployeePresenter>(this)](const auto& scan) {
                         if (guarded) {
                             guarded->begun(scan);
                         }
                     });
}

void EmployeePresenter::begun(const base::Result<BegunScan>& scan)
{
    setBusy(false);
    if (!scan) {
        if (scan.error().code == ErrorCode::WrongToken) {
            m_token.reset();
            goTo(EmployeeStep::Token);
        }
        setError(scan.error());
        return;
    }
    makeScan(*scan);
    goTo(m_wasHandedIn || m_scan->atEnd() ? EmployeeStep::Closing : EmployeeStep::Questions);
}

void EmployeePresenter::makeScan(const BegunScan& begun)
{
    m_lentTag = begun.lentTag;
    m_wasHandedIn = begun.wasHandedIn;
    auto save = [this](const session::Sheet& sheet, std::function<void(base::Outcome)> done) {
        m_backend.save(sheet, std::move(done));
    };
    m_scan = std::make_unique<ScanPresenter>(m_facts.questionnaire, begun.background, begun.start, m_language, save);
    connect(m_scan.get(), &ScanPresenter::reachedEnd, this, [this] { goTo(EmployeeStep::Closing); });
}

void EmployeePresenter::backToQuestions(int page)
{
    m_keying = false;
    m_scan->goTo(page);
    goTo(EmployeeStep::Questions);
}

void EmployeePresenter::showMirror()
{
    goTo(EmployeeStep::Mirror);
}

void EmployeePresenter::backToClosing()
{
    goTo(EmployeeStep::Closing);
}

void EmployeePresenter::lend(bool on, const QString& name)
{
    auto sharing = m_scan->sheet().sharing;
    sharing.lentUnderName = on ? name.trimmed().toStdString() : std::string();
    sharing.lentTag = sharing.lentUnderName.empty() ? std::string() : m_lentTag;
    m_scan->setSharing(sharing);
}

void EmployeePresenter::handOver(const QString& sentence)
{
    auto sharing = m_scan->sheet().sharing;
    sharing.sentence = sentence.trimmed().toStdString();
    m_scan->setSharing(sharing);
}

void EmployeePresenter::handIn()
{
    if (m_busy) {
        return;
    }
    setBusy(true);
    m_backend.handIn(m_scan->sheet(), [guarded = QPointer<EmployeePresenter>(this)](const base::Outcome& done) {
        if (!guarded) {
            return;
        }
        guarded->setBusy(false);
        if (done) {
            guarded->m_wasHandedIn = true;
            guarded->goTo(EmployeeStep::HandedIn);
        } else {
            guarded->setError(done.error());
        }
    });
}

void EmployeePresenter::withdraw()
{
    if (m_busy) {
        return;
    }
    setBusy(true);
    m_backend.withdraw([guarded = QPointer<EmployeePresenter>(this)](const base::Outcome& done) {
        if (!guarded) {
            return;
        }
        guarded->setBusy(false);
        if (done) {
            guarded->m_wasHandedIn = false;
            guarded->goTo(EmployeeStep::Withdrawn);
        } else {
            guarded->setError(done.error());
        }
    });
}

void EmployeePresenter::stop()
{
    goTo(EmployeeStep::Stopped);
}

} // namespace leerspiegel::ui
