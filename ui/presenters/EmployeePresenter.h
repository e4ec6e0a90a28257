// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scoring/Profile.h"
#include "ui/presenters/EmployeeBackend.h"
#include "ui/presenters/ScanPresenter.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace leerspiegel::ui {

/// Where an employee is.
enum class EmployeeStep {
    Welcome, ///< All before the first question: what happens with the answers, what cannot be promised, the control words,
             ///< by invitation the slip, and the personal code with one word to retype.
    Resume,  ///< Going on with a code.
    Questions,
    Closing, ///< What is unanswered, own mirror, sharing, hand in.
    Sharing, ///< What is shared by name or word for word, shown once more before it is handed in.
    Mirror,
    HandedIn,
    Withdrawn,
    Stopped, ///< Kept, to go on later.
};

/// Decides the employee's way from the first sentence to the ballot box. Knows no widget and no storage.
class EmployeePresenter : public QObject
{
    Q_OBJECT

public:
    EmployeePresenter(RoundFacts facts, EmployeeBackend& backend, QString language, QObject* parent = nullptr);
    ~EmployeePresenter() override;

    EmployeeStep step() const { return m_step; }
    const RoundFacts& facts() const { return m_facts; }
    bool busy() const { return m_busy; }
    bool hasError() const { return m_hasError; }
    const base::Error& error() const { return m_error; }
    ScanPresenter* scan() { return m_scan.get(); }
    bool wasHandedIn() const { return m_wasHandedIn; }
    bool keying() const { return m_keying; } ///< A paper form is typed over instead of asking on the screen.
    /// Fewer than five are invited: there will be no picture of the group, only mirrors that people take along.
    bool isConversation() const { return m_facts.invited < round::leastThreshold; }
    bool needsSlip() const { return m_needsSlip; }
    const session::Sharing& sharing() const { return m_scan->sheet().sharing; }
    /// The sealed file that handing in writes; empty in a dossier.
    QString responseFile() const { return m_responseFile; }

    /// The privacy text, by threshold, teller and admission: on screen, not promised, folded under "Meer weten".
    QString privacyTitle() const;
    QStringList privacySentences() const;
    QStringList notPromised() const;
    QStringList moreSentences() const;
    QStringList controlWords() const;

    QStringList codeWords() const;
    QString codeText() const;
    int wordToRetype() const { return m_wordToRetype; } ///< From 0.
    bool retypedRight(const QString& word) const;

    scoring::Profile mirror() const;

    void setLanguage(const QString& language);
    void setKeying(bool on); ///< Questions: typing over or asking on the screen.
    void goToResume();
    void backToWelcome();
    void renewCode(); ///< Welcome: another code, for who looks at the page now.
    /// Welcome → Questions, or an error. `slip` as typed; only by invitation. `fromPaper`: a form is typed over.
    void begin(const QString& retyped, const privacy::Secret& slip = {}, bool fromPaper = false);
    void resumeWith(const privacy::Secret& code); ///< Resume → Questions, or an error.
    void backToQuestions(int page);
    void showMirror();
    void backToClosing();
    void lend(bool on, const QString& name);
    void handOver(const QString& sentence);
    /// Closing → Sharing when something is shared, else → HandedIn. `slip` as typed, when one is needed.
    void handIn(const privacy::Secret& slip = {});
    void withdraw();
    void stop(); ///< Keeps the draft; ends the scan.

signals:
    void stepChanged();
    void busyChanged();
    void errorChanged();

private:
    void goTo(EmployeeStep step);
    void setBusy(bool busy);
    void setError(const base::Error& error);
    void clearError();
    void begun(const base::Result<BegunScan>& scan);
    void makeScan(const BegunScan& begun);
    bool isByInvitation() const { return m_facts.descriptor.admission == round::Admission::ByInvitation; }
    bool readSlip(const privacy::Secret& slip);
    void putIn();
    QString thresholdWord() const;

    RoundFacts m_facts;
    EmployeeBackend& m_backend;
    QString m_language;
    EmployeeStep m_step = EmployeeStep::Welcome;
    privacy::PersonalCode m_code;
    std::optional<privacy::Token> m_token;
    std::unique_ptr<ScanPresenter> m_scan;
    std::string m_lentTag;
    int m_wordToRetype = 0;
    bool m_wasHandedIn = false;
    bool m_keying = false;
    bool m_needsSlip = false;
    QString m_responseFile;
    bool m_busy = false;
    bool m_hasError = false;
    base::Error m_error{};
};

} // namespace leerspiegel::ui
