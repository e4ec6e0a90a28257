// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/ScanPresenter.h"

#include <QPointer>

#include <algorithm>

namespace leerspiegel::ui {

using questionnaire::AnswerKind;

namespace {

QString inLanguage(const questionnaire::LocalizedText& text, const QString& language)
{
    return QString::fromStdString(text.in(language.toStdString()));
}

/// "Het vak" is "het vak" inside a sentence; what begins with capitals only, such as HR, stays.
QString insideSentence(QString label)
{
    if (label.size() > 1 && label[0].isUpper() && !label[1].isUpper()) {
        label[0] = label[0].toLower();
    }
    return label;
}

/// A step without words of its own is shown as its number.
QString stepText(int step) { return QString::number(step); }

} // namespace

ScanPresenter::ScanPresenter(std::shared_ptr<const questionnaire::Questionnaire> questionnaire, session::AskedBackground background,
                             session::Sheet start, QString language, SaveSheet save, QObject* parent)
    : QObject(parent)
    , m_questionnaire(std::move(questionnaire))
    , m_background(std::move(background))
    , m_session(*m_questionnaire, m_background, std::move(start))
    , m_language(std::move(language))
    , m_save(std::move(save))
{
}

void ScanPresenter::setLanguage(const QString& language)
{
    m_language = language;
    emit pageChanged();
}

QString ScanPresenter::label(const questionnaire::StepLabel& label, const questionnaire::Contrast* contrast, bool accessible) const
{
    const auto& words = accessible && !label.accessibleName.empty() ? label.accessibleName : label.text;
    auto text = inLanguage(words, m_language);
    if (contrast) {
        const auto pole = [&](const auto& shortLabel, const auto& full) {
            return inLanguage(shortLabel.empty() ? full : shortLabel, m_language);
        };
        text.replace(QLatin1String("{left}"), insideSentence(pole(contrast->leftLabel, contrast->left)));
        text.replace(QLatin1String("{right}"), insideSentence(pole(contrast->rightLabel, contrast->right)));
    }
    return text;
}

ItemView ScanPresenter::itemView(const questionnaire::Item& item, int number, const questionnaire::Contrast* contrast) const
{
    const auto& scale = m_questionnaire->answerScaleOf(item);
    ItemView view;
    view.id = item.id;
    view.kind = scale.kind;
    view.number = number;
    view.prompt = inLanguage(item.text, m_language);
    view.hint = inLanguage(item.hint, m_language);
    view.chosen = m_session.answer(item.id);
    view.maximumBytes = scale.maximumBytes;
    if (scale.kind == AnswerKind::Rating || scale.kind == AnswerKind::Bipolar) {
        for (int step = scale.lowest; step <= scale.highest; ++step) {
            const auto words = scale.labels.find(step);
            const bool known = words != scale.labels.end();
            view.options.push_back({questionnaire::Step{step}, known ? label(words->second, contrast, false) : stepText(step),
                                    known ? label(words->second, contrast, true) : stepText(step)});
        }
    }
    for (const auto& option : scale.options) {
        const auto text = inLanguage(option.text, m_language);
        view.options.push_back({questionnaire::Choice{option.id}, text, text});
    }
    if (scale.dontKnow) {
        const auto text = inLanguage(*scale.dontKnow, m_language);
        view.dontKnow = AnswerOption{questionnaire::DontKnow{}, text, text};
    }
    return view;
}

ScanPageView ScanPresenter::view() const
{
    ScanPageView view;
    const auto& pages = m_session.pages();
    if (m_session.atEnd() || pages.empty()) {
        view.percentDone = 100;
        view.canGoBack = !pages.empty();
        return view;
    }
    const auto& page = pages[static_cast<std::size_t>(m_session.page())];
    if (page.section) {
        view.title = inLanguage(page.section->title, m_language);
        view.intro = page.firstOfSection ? inLanguage(page.section->intro, m_language) : QString();
    } else {
        const bool open = page.kind == session::PageKind::Open;
        view.title = open ? tr("In your own words") : tr("Last questions");
        view.intro = inLanguage(open ? m_questionnaire->openIntro : m_questionnaire->backgroundIntro, m_language);
    }
    view.progress = tr("Part %1 of %2 · about %n minute(s) left", nullptr, m_session.minutesLeft())
                        .arg(page.sectionNumber)
                        .arg(m_session.sectionCount());
    view.percentDone = 100 * m_session.page() / static_cast<int>(pages.size());
    view.canGoBack = m_session.page() > 0;
    page.kind == session::PageKind::Contrasts ? addContrasts(view, page) : addItems(view, page);
    return view;
}

void ScanPresenter::addContrasts(ScanPageView& view, const session::Page& page) const
{
    int number = page.firstItemNumber;
    for (const auto* contrast : page.contrasts) {
        view.contrasts.push_back({number, inLanguage(contrast->left, m_language), inLanguage(contrast->right, m_language),
                                  itemView(*m_questionnaire->findItem(contrast->now), number, contrast),
                                  itemView(*m_questionnaire->findItem(contrast->wish), number + 1, contrast)});
        number += 2;
    }
}

void ScanPresenter::addItems(ScanPageView& view, const session::Page& page) const
{
    int number = page.firstItemNumber;
    const bool numbered = page.kind == session::PageKind::Items;
    for (const auto* item : page.items) {
        view.items.push_back(itemView(*item, numbered ? number++ : 0, nullptr));
    }
}

std::vector<UnansweredView> ScanPresenter::unanswered() const
{
    std::vector<UnansweredView> views;
    for (const auto& open : m_session.unanswered()) {
        views.push_back({open.number, inLanguage(open.item->text, m_language), open.page});
    }
    return views;
}

void ScanPresenter::answer(const questionnaire::ItemId& item, const questionnaire::Answer& answer)
{
    const bool again = m_session.answer(item) == answer;
    put(item, again ? questionnaire::Answer(questionnaire::NotAnswered{}) : answer);
}

void ScanPresenter::writeText(const questionnaire::ItemId& item, const QString& text)
{
    auto bytes = text.toUtf8();
    put(item,
        bytes.isEmpty() ? questionnaire::Answer(questionnaire::NotAnswered{})
                        : questionnaire::Answer(questionnaire::Text{bytes.toStdString()}));
}

void ScanPresenter::put(const questionnaire::ItemId& item, questionnaire::Answer answer)
{
    if (m_session.answer(item) == answer) {
        return;
    }
    if (m_session.setAnswer(item, std::move(answer))) {
        emit answersChanged();
        save();
    }
}

void ScanPresenter::setSharing(const session::Sharing& sharing)
{
    if (m_session.sheet().sharing == sharing) {
        return;
    }
    m_session.sheet().sharing = sharing;
    save();
}

void ScanPresenter::next()
{
    if (m_session.atEnd()) {
        return;
    }
    m_session.next();
    save();
    emit pageChanged();
    if (m_session.atEnd()) {
        emit reachedEnd();
    }
}

void ScanPresenter::previous()
{
    if (m_session.page() == 0) {
        return;
    }
    m_session.previous();
    emit pageChanged();
}

void ScanPresenter::goTo(int page)
{
    m_session.goTo(page);
    emit pageChanged();
}

void ScanPresenter::finish()
{
    m_session.goTo(static_cast<int>(m_session.pages().size()));
    save();
    emit pageChanged();
    emit reachedEnd();
}

bool ScanPresenter::isAsked(const questionnaire::ItemId& item) const
{
    return std::ranges::any_of(m_session.pages(), [&](const auto& page) {
        return std::ranges::any_of(page.items, [&](const auto* asked) { return asked->id == item; });
    });
}

void ScanPresenter::save()
{
    if (!m_save) {
        return;
    }
    const int ticket = ++m_lastTicket;
    if (m_saveState != SaveState::Saving) {
        m_saveState = SaveState::Saving;
        emit saveStateChanged();
    }
    m_save(m_session.sheet(), [guarded = QPointer<ScanPresenter>(this), ticket](const base::Outcome& outcome) {
        if (guarded) {
            guarded->saved(ticket, outcome);
        }
    });
}

void ScanPresenter::reportFailure(const base::Error& error)
{
    m_saveState = SaveState::Failed;
    m_saveError = error;
    emit saveStateChanged();
}

/// Only the answer to the newest save tells whether everything is safe.
void ScanPresenter::saved(int ticket, const base::Outcome& outcome)
{
    if (ticket != m_lastTicket) {
        return;
    }
    m_saveState = outcome ? SaveState::Saved : SaveState::Failed;
    m_saveError = outcome ? base::Error{} : outcome.error();
    emit saveStateChanged();
}

} // namespace leerspiegel::ui
