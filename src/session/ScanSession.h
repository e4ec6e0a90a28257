// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "session/Response.h"

#include <set>
#include <string>
#include <vector>

namespace leerspiegel::session {

/// What kind of thing one page of a scan asks.
enum class PageKind { Items, Contrasts, Background, Open };

/// A few items of one section that are shown together.
struct Page
{
    PageKind kind = PageKind::Items;
    const questionnaire::Section* section = nullptr;       ///< Empty for background and open questions.
    std::vector<const questionnaire::Item*> items;         ///< For Contrasts: now and wish of each contrast, one after the other.
    std::vector<const questionnaire::Contrast*> contrasts; ///< Contrasts only.
    bool firstOfSection = false;                           ///< The section's intro is shown here.
    int sectionNumber = 0;                                 ///< From 1, over all parts.
    int firstItemNumber = 0;                               ///< Number of the first item on this page, from 1 over the whole scan.
};

/// Which background questions a round asks; the others are left out. Company scans ask all of theirs.
struct AskedBackground
{
    bool all = true;
    std::set<questionnaire::ItemId> items; ///< Only these, when not all.
};

/// One person walking through one questionnaire: back and forth freely, nothing preselected, every answer a value.
/// Knows no storage; whoever holds it saves `sheet()` after each change.
class ScanSession
{
public:
    /// `questionnaire` outlives the session.
    ScanSession(const questionnaire::Questionnaire& questionnaire, AskedBackground background, Sheet sheet = {});

    const questionnaire::Questionnaire& questionnaire() const { return m_questionnaire; }
    const Sheet& sheet() const { return m_sheet; }
    Sheet& sheet() { return m_sheet; }

    /// Pages as asked now: an item whose askWhen does not hold is not there.
    const std::vector<Page>& pages() const { return m_pages; }
    int page() const { return m_sheet.page; } ///< Equal to pages().size() on the closing page.
    int sectionCount() const;
    bool atEnd() const;
    void goTo(int page);
    void next();
    void previous();

    const questionnaire::Answer& answer(const questionnaire::ItemId& item) const;
    /// Sets or, with NotAnswered, clears an answer. An answer to an item that is no longer asked is cleared too.
    base::Outcome setAnswer(const questionnaire::ItemId& item, questionnaire::Answer answer);

    int askedCount() const;    ///< Items asked now, open questions and background left out.
    int answeredCount() const; ///< Of these, answered (don't know counts as answered).
    /// Asked items of sections without an answer, in order, with the page each is on.
    struct Unanswered
    {
        const questionnaire::Item* item;
        int page;
        int number;
    };
    std::vector<Unanswered> unanswered() const;

    /// Honest minutes left for the pages from here on, rounded up: words at 150 a minute plus 4 s an item and
    /// 8 s a contrast for a middling reader; open questions are not counted. 0 only on the closing page.
    int minutesLeft() const;

private:
    void buildPages();

    const questionnaire::Questionnaire& m_questionnaire;
    AskedBackground m_background;
    Sheet m_sheet;
    std::vector<Page> m_pages;
};

} // namespace leerspiegel::session
