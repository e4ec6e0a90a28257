// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "session/ScanSession.h"
#include "ui/presenters/ScanViews.h"

#include <QObject>

#include <functional>
#include <memory>

namespace leerspiegel::ui {

/// Saves a sheet somewhere else than on the GUI thread and says how it went, on the GUI thread.
using SaveSheet = std::function<void(const session::Sheet&, std::function<void(base::Outcome)>)>;

/// Decides what the scan page shows and may do, for both questionnaires. Knows no widget and no storage.
class ScanPresenter : public QObject
{
    Q_OBJECT

public:
    /// `questionnaire` is kept alive as long as the presenter lives. Without `save` nothing is kept until the caller takes the
    /// sheet at the end.
    ScanPresenter(std::shared_ptr<const questionnaire::Questionnaire> questionnaire, session::AskedBackground background,
                  session::Sheet start, QString language, SaveSheet save, QObject* parent = nullptr);

    ScanPageView view() const;
    bool atEnd() const { return m_session.atEnd(); }
    std::vector<UnansweredView> unanswered() const;
    int answeredCount() const { return m_session.answeredCount(); }
    int askedCount() const { return m_session.askedCount(); }
    const session::Sheet& sheet() const { return m_session.sheet(); }
    const questionnaire::Questionnaire& questionnaire() const { return *m_questionnaire; }
    SaveState saveState() const { return m_saveState; }
    const base::Error& saveError() const { return m_saveError; }
    const QString& language() const { return m_language; }
    bool isAsked(const questionnaire::ItemId& item) const; ///< Now: an answer can bring a question or take one away.
    bool asksBackground(const questionnaire::ItemId& item) const { return m_background.all || m_background.items.contains(item); }

    void setLanguage(const QString& language);
    /// Sets an answer; the same answer once more clears it, so that nothing is ever stuck.
    void answer(const questionnaire::ItemId& item, const questionnaire::Answer& answer);
    /// Sets an answer or, with NotAnswered, takes it away.
    void put(const questionnaire::ItemId& item, questionnaire::Answer answer);
    void writeText(const questionnaire::ItemId& item, const QString& text);
    void setSharing(const session::Sharing& sharing);
    void next();
    void previous();
    void goTo(int page);
    void finish(); ///< To the end, behind the last page.
    void saveAgain() { save(); }
    /// Handing in failed: what was answered is still here.
    void reportFailure(const base::Error& error);

signals:
    void pageChanged();
    /// The chosen answer of an item, or which items are asked, changed; the page stayed.
    void answersChanged();
    void saveStateChanged();
    void reachedEnd();

private:
    ItemView itemView(const questionnaire::Item& item, int number, const questionnaire::Contrast* contrast) const;
    void addContrasts(ScanPageView& view, const session::Page& page) const;
    void addItems(ScanPageView& view, const session::Page& page) const;
    QString label(const questionnaire::StepLabel& label, const questionnaire::Contrast* contrast, bool accessible) const;
    void save();
    void saved(int ticket, const base::Outcome& outcome);

    std::shared_ptr<const questionnaire::Questionnaire> m_questionnaire;
    session::AskedBackground m_background;
    session::ScanSession m_session;
    QString m_language;
    SaveSheet m_save;
    SaveState m_saveState = SaveState::Nothing;
    base::Error m_saveError{};
    int m_lastTicket = 0;
};

} // namespace leerspiegel::ui
