// SPDX-License-Identifier: EUPL-1.2
#include "session/ScanSession.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::session {

namespace {

constexpr std::size_t mostItemsOnPage = 4;
constexpr std::size_t mostContrastsOnPage = 1;
constexpr double wordsPerMinute = 150;
constexpr double secondsPerItem = 4;
constexpr double secondsPerContrast = 8;

int wordsIn(const questionnaire::LocalizedText& text, const std::string& language)
{
    const auto& words = text.in(language);
    return words.empty() ? 0 : 1 + static_cast<int>(std::ranges::count(words, ' '));
}

/// Sizes of pages that hold `count` things evenly: 5 becomes 3 and 2, not 4 and 1.
std::vector<std::size_t> evenly(std::size_t count, std::size_t most)
{
    std::vector<std::size_t> sizes;
    auto pages = (count + most - 1) / most;
    while (pages > 0) {
        sizes.push_back((count + pages - 1) / pages);
        count -= sizes.back();
        --pages;
    }
    return sizes;
}

const questionnaire::Contrast* contrastOf(const questionnaire::Questionnaire& questionnaire, const questionnaire::ItemId& item)
{
    const auto found =
        std::ranges::find_if(questionnaire.contrasts, [&](const auto& contrast) { return contrast.now == item || contrast.wish == item; });
    return found == questionnaire.contrasts.end() ? nullptr : &*found;
}

bool holds(const questionnaire::Item& item, const Response& response)
{
    if (!item.askWhen) {
        return true;
    }
    const auto* choice = std::get_if<questionnaire::Choice>(&response.answer(item.askWhen->item));
    return choice && choice->option == item.askWhen->is;
}

/// Puts the pages of one part together.
class PageMaker
{
public:
    PageMaker(const questionnaire::Questionnaire& questionnaire, const Response& response, std::vector<Page>& pages)
        : m_questionnaire(questionnaire)
        , m_response(response)
        , m_pages(pages)
    {
    }

    void addSection(const questionnaire::Section& section)
    {
        std::vector<const questionnaire::Item*> plain;
        std::vector<const questionnaire::Contrast*> contrasts;
        for (const auto& item : section.items) {
            const auto* contrast = contrastOf(m_questionnaire, item.id);
            if (!contrast) {
                if (holds(item, m_response)) {
                    plain.push_back(&item);
                }
            } else if (contrasts.empty() || std::ranges::find(contrasts, contrast) == contrasts.end()) {
                contrasts.push_back(contrast);
            }
        }
        if (plain.empty() && contrasts.empty()) {
            return;
        }
        ++m_part;
        m_first = true;
        addItems(PageKind::Items, &section, plain);
        addContrasts(section, contrasts);
    }

    void addPart(PageKind kind, const std::vector<const questionnaire::Item*>& items)
    {
        if (items.empty()) {
            return;
        }
        ++m_part;
        m_first = true;
        addItems(kind, nullptr, items);
    }

private:
    Page begin(PageKind kind, const questionnaire::Section* section)
    {
        Page page;
        page.kind = kind;
        page.section = section;
        page.firstOfSection = m_first;
        page.sectionNumber = m_part;
        page.firstItemNumber = m_number;
        m_first = false;
        return page;
    }

    void addItems(PageKind kind, const questionnaire::Section* section, const std::vector<const questionnaire::Item*>& items)
    {
        auto next = items.begin();
        for (const auto size : evenly(items.size(), mostItemsOnPage)) {
            auto page = begin(kind, section);
            page.items.assign(next, next + static_cast<std::ptrdiff_t>(size));
            next += static_cast<std::ptrdiff_t>(size);
            if (kind == PageKind::Items) {
                m_number += static_cast<int>(size);
            }
            m_pages.push_back(std::move(page));
        }
    }

    void addContrasts(const questionnaire::Section& section, const std::vector<const questionnaire::Contrast*>& contrasts)
    {
        auto next = contrasts.begin();
        for (const auto size : evenly(contrasts.size(), mostContrastsOnPage)) {
            auto page = begin(PageKind::Contrasts, &section);
            for (std::size_t taken = 0; taken < size; ++taken, ++next) {
                page.contrasts.push_back(*next);
                page.items.push_back(m_questionnaire.findItem((*next)->now));
                page.items.push_back(m_questionnaire.findItem((*next)->wish));
                m_number += 2;
            }
            m_pages.push_back(std::move(page));
        }
    }

    const questionnaire::Questionnaire& m_questionnaire;
    const Response& m_response;
    std::vector<Page>& m_pages;
    int m_part = 0;
    int m_number = 1;
    bool m_first = true;
};

} // namespace

ScanSession::ScanSession(const questionnaire::Questionnaire& questionnaire, AskedBackground background, Sheet sheet)
    : m_questionnaire(questionnaire)
    , m_background(std::move(background))
    , m_sheet(std::move(sheet))
{
    m_sheet.response.questionnaire = questionnaire.id;
    m_sheet.response.edition = questionnaire.edition;
    buildPages();
    goTo(m_sheet.page);
}

void ScanSession::buildPages()
{
    m_pages.clear();
    PageMaker maker(m_questionnaire, m_sheet.response, m_pages);
    for (const auto& section : m_questionnaire.sections) {
        maker.addSection(section);
    }
    std::vector<const questionnaire::Item*> background;
    for (const auto& item : m_questionnaire.background) {
        if ((m_background.all || m_background.items.contains(item.id)) && holds(item, m_sheet.response)) {
            background.push_back(&item);
        }
    }
    maker.addPart(PageKind::Background, background);
    std::vector<const questionnaire::Item*> open;
    for (const auto& item : m_questionnaire.open) {
        open.push_back(&item);
    }
    maker.addPart(PageKind::Open, open);
}

int ScanSession::sectionCount() const { return m_pages.empty() ? 0 : m_pages.back().sectionNumber; }

bool ScanSession::atEnd() const { return m_sheet.page >= static_cast<int>(m_pages.size()); }

void ScanSession::goTo(int page) { m_sheet.page = std::clamp(page, 0, static_cast<int>(m_pages.size())); }

void ScanSession::next() { goTo(m_sheet.page + 1); }

void ScanSession::previous() { goTo(m_sheet.page - 1); }

const questionnaire::Answer& ScanSession::answer(const questionnaire::ItemId& item) const { return m_sheet.response.answer(item); }

base::Outcome ScanSession::setAnswer(const questionnaire::ItemId& item, questionnaire::Answer answer)
{
    if (auto fitting = checkAnswer(m_questionnaire, item, answer); !fitting) {
        return fitting;
    }
    auto& answers = m_sheet.response.answers;
    if (questionnaire::isAnswered(answer)) {
        answers[item] = std::move(answer);
    } else {
        answers.erase(item);
    }
    // What is no longer asked is no longer answered; one round suffices, since askWhen points to an item before it.
    const auto clear = [&](const questionnaire::Item& other) {
        if (!holds(other, m_sheet.response)) {
            answers.erase(other.id);
        }
    };
    for (const auto& section : m_questionnaire.sections) {
        std::ranges::for_each(section.items, clear);
    }
    std::ranges::for_each(m_questionnaire.background, clear);
    buildPages();
    return {};
}

int ScanSession::askedCount() const
{
    int count = 0;
    for (const auto& page : m_pages) {
        if (page.section) {
            count += static_cast<int>(page.items.size());
        }
    }
    return count;
}

int ScanSession::answeredCount() const { return askedCount() - static_cast<int>(unanswered().size()); }

std::vector<ScanSession::Unanswered> ScanSession::unanswered() const
{
    std::vector<Unanswered> open;
    for (std::size_t index = 0; index < m_pages.size(); ++index) {
        const auto& page = m_pages[index];
        int number = page.firstItemNumber;
        for (const auto* item : page.items) {
            if (page.section && !questionnaire::isAnswered(answer(item->id))) {
                open.push_back({item, static_cast<int>(index), number});
            }
            ++number;
        }
    }
    return open;
}

int ScanSession::minutesLeft() const
{
    double seconds = 0;
    const auto& language = m_questionnaire.languages.empty() ? std::string() : m_questionnaire.languages.front();
    for (std::size_t index = static_cast<std::size_t>(m_sheet.page); index < m_pages.size(); ++index) {
        const auto& page = m_pages[index];
        if (page.kind == PageKind::Open) {
            continue;
        }
        int words = page.section && page.firstOfSection ? wordsIn(page.section->intro, language) : 0;
        for (const auto* item : page.items) {
            words += wordsIn(item->text, language) + wordsIn(item->hint, language);
        }
        for (const auto* contrast : page.contrasts) {
            words += wordsIn(contrast->left, language) + wordsIn(contrast->right, language);
        }
        seconds += words * 60 / wordsPerMinute + secondsPerItem * static_cast<double>(page.items.size())
            + secondsPerContrast * static_cast<double>(page.contrasts.size());
    }
    return atEnd() ? 0 : std::max(1, static_cast<int>(std::ceil(seconds / 60)));
}

} // namespace leerspiegel::session
