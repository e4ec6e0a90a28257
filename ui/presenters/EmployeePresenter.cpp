// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/EmployeePresenter.h"

#include "privacy/Random.h"

#include <QPointer>

namespace leerspiegel::ui {

using base::ErrorCode;

EmployeePresenter::EmployeePresenter(RoundFacts facts, EmployeeBackend& backend, QString language, QObject* parent)
    : QObject(parent)
    , m_facts(std::move(facts))
    , m_backend(backend)
    , m_language(std::move(language))
{
    renewCode();
}

EmployeePresenter::~EmployeePresenter() { m_backend.leave(); }

QStringList EmployeePresenter::codeWords() const
{
    QStringList words;
    for (const auto& word : m_code.words()) {
        words << QString::fromStdString(word);
    }
    return words;
}

QString EmployeePresenter::codeText() const { return QString::fromStdString(m_code.text()); }

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

void EmployeePresenter::renewCode()
{
    if (m_busy) {
        return;
    }
    m_code = privacy::PersonalCode::random();
    m_wordToRetype = static_cast<int>(privacy::SystemRandom().below(4));
    if (m_step == EmployeeStep::Welcome) {
        goTo(EmployeeStep::Welcome);
    }
}

void EmployeePresenter::setKeying(bool on)
{
    m_keying = on;
    emit stepChanged();
}

void EmployeePresenter::goToResume() { goTo(EmployeeStep::Resume); }

void EmployeePresenter::backToWelcome()
{
    m_keying = false;
    m_step = EmployeeStep::Welcome;
    renewCode();
}

/// By invitation; false, with an error, when there is no slip that can be read.
bool EmployeePresenter::readSlip(const privacy::Secret& slip)
{
    if (slip.empty()) {
        setError({ErrorCode::TokenNeeded});
        return false;
    }
    auto token = privacy::Token::parse(base::textOf(slip.view()));
    if (!token) {
        setError(token.error());
        return false;
    }
    m_token = std::move(*token);
    return true;
}

void EmployeePresenter::begin(const QString& retyped, const privacy::Secret& slip, bool fromPaper)
{
    if (m_busy || (isByInvitation() && !readSlip(slip))) {
        return;
    }
    if (!retypedRight(retyped)) {
        setError({ErrorCode::CodeMistyped});
        return;
    }
    clearError();
    setBusy(true);
    m_keying = fromPaper;
    auto token = m_token ? std::optional(m_token->clone()) : std::nullopt;
    m_backend.begin(m_code.clone(), std::move(token), [guarded = QPointer<EmployeePresenter>(this)](const auto& scan) {
        if (guarded) {
            guarded->begun(scan);
        }
    });
}

void EmployeePresenter::resumeWith(const privacy::Secret& typed)
{
    if (m_busy) {
        return;
    }
    auto code = privacy::PersonalCode::parse(base::textOf(typed.view()));
    if (!code) {
        setError(code.error());
        return;
    }
    clearError();
    setBusy(true);
    m_code = std::move(*code);
    m_backend.resume(m_code.clone(), [guarded = QPointer<EmployeePresenter>(this)](const auto& scan) {
        if (guarded) {
            guarded->begun(scan);
        }
    });
}

void EmployeePresenter::begun(const base::Result<BegunScan>& scan)
{
    setBusy(false);
    if (!scan) {
        m_token.reset();
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
    m_needsSlip = begun.needsSlip;
    m_responseFile = QString::fromStdString(begun.responseFile);
    auto save = [this](const session::Sheet& sheet, std::function<void(base::Outcome)> done) { m_backend.save(sheet, std::move(done)); };
    m_scan = std::make_unique<ScanPresenter>(m_facts.questionnaire, begun.background, begun.start, m_language, save);
    connect(m_scan.get(), &ScanPresenter::reachedEnd, this, [this] { goTo(EmployeeStep::Closing); });
}

void EmployeePresenter::backToQuestions(int page)
{
    m_keying = false;
    m_scan->goTo(page);
    goTo(EmployeeStep::Questions);
}

void EmployeePresenter::showMirror() { goTo(EmployeeStep::Mirror); }

void EmployeePresenter::backToClosing() { goTo(EmployeeStep::Closing); }

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

void EmployeePresenter::handIn(const privacy::Secret& slip)
{
    if (m_busy || (m_needsSlip && m_step == EmployeeStep::Closing && !readSlip(slip))) {
        return;
    }
    const bool shares = !sharing().sentence.empty() || !sharing().lentUnderName.empty();
    if (shares && m_step != EmployeeStep::Sharing) {
        goTo(EmployeeStep::Sharing);
        return;
    }
    putIn();
}

void EmployeePresenter::putIn()
{
    clearError();
    setBusy(true);
    auto slip = m_needsSlip && m_token ? std::optional(m_token->clone()) : std::nullopt;
    m_backend.handIn(m_scan->sheet(), std::move(slip), [guarded = QPointer<EmployeePresenter>(this)](const base::Outcome& done) {
        if (!guarded) {
            return;
        }
        guarded->setBusy(false);
        if (done) {
            guarded->m_wasHandedIn = true;
            guarded->goTo(EmployeeStep::HandedIn);
            return;
        }
        const bool slipRefused = done.error().code == ErrorCode::WrongToken || done.error().code == ErrorCode::TokenNeeded;
        if (slipRefused) {
            guarded->m_token.reset();
            guarded->m_needsSlip = true;
            guarded->goTo(EmployeeStep::Closing);
        }
        guarded->setError(done.error());
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

void EmployeePresenter::stop() { goTo(EmployeeStep::Stopped); }

} // namespace leerspiegel::ui
