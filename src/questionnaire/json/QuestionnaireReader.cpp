// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/QuestionnaireReader.h"

#include "questionnaire/json/ScaleReader.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace leerspiegel::questionnaire {

namespace {

constexpr std::string_view formatName = "leerspiegel-questionnaire/";
constexpr int newestFormat = 1;
constexpr std::size_t mostLanguages = 20;
constexpr std::size_t longestEdition = 64;

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "nl", "gsw", "en-GB"
bool isLanguage(const std::string& text)
{
    const auto dash = std::min(text.find('-'), text.size());
    const auto base = text.substr(0, dash);
    const auto region = dash < text.size() ? text.substr(dash + 1) : std::string("x");
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    return (base.size() == 2 || base.size() == 3) && std::ranges::all_of(base, isSmall) && !region.empty()
           && region.size() <= 12 && std::ranges::all_of(region, isAlphanumeric);
}

/// The number behind "leerspiegel-questionnaire/": 0 when it is none, a large one when it does not fit an int.
int formatNumber(std::string_view digits)
{
    const bool number = !digits.empty() && digits.front() != '0'
                        && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    int version = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
    return !number ? 0 : failure == std::errc{} ? version : std::numeric_limits<int>::max();
}

bool isEdition(const std::string& text)
{
    return !text.empty() && text.size() <= longestEdition && std::ranges::all_of(text, [](char c) {
        return isAlphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+';
    });
}

/// Reads one whole file, part by part; scales come after the items they refer to.
class Reading
{
public:
    explicit Reading(std::string_view text)
        : m_reader(text)
        , m_items(m_reader)
        , m_scales(m_reader, m_items)
    {
    }

    void read(const Node& root)
    {
        const Path path;
        if (!readFormat(root, path)) {
            return;
        }
        m_reader.isObject(root, path,
                          {"format", "id", "edition", "languages", "perspective", "mirrors", "title", "intro", "howToAnswer",
                           "backgroundIntro", "openIntro", "license", "source", "answerScales", "sections", "scales",
                           "contrasts", "background", "open"});
        readHead(root, path);
        readTexts(root, path);
        readBody(root, path);
    }

    Questionnaire questionnaire;
    std::vector<Problem>& problems() { return m_reader.problems(); }

private:
    /// A file of another kind or a newer format gets this one problem only.
    bool readFormat(const Node& root, const Path& path)
    {
        if (root.kind != Node::Kind::Object) {
            return m_reader.isObject(root, path, {});
        }
        const auto* format = m_reader.need(root, path, "format");
        if (!format) {
            return true;
        }
        const Path own(path, "format");
        if (!m_reader.is(Node::Kind::String, *format, own)) {
            return false;
        }
        const std::string_view text(format->text);
        const int version = text.starts_with(formatName) ? formatNumber(text.substr(formatName.size())) : 0;
        if (version == 0) {
            m_reader.note(ProblemCode::UnknownFormat, format->offset, own, {std::string(formatName) + '1'});
        } else if (version > newestFormat) {
            m_reader.note(ProblemCode::NewerFormat, format->offset, own,
                          {std::string(text.substr(formatName.size(), 20)), std::to_string(newestFormat)});
        }
        return version == newestFormat;
    }

    void readLanguages(const Node& root, const Path& path)
    {
        const auto* node = m_reader.need(root, path, "languages");
        const Path own(path, "languages");
        if (!node || !m_reader.isArray(*node, own, 1, mostLanguages)) {
            return;
        }
        std::unordered_set<std::string> seen;
        bool allGood = true;
        for (std::size_t index = 0; index < node->elements.size(); ++index) {
            const auto& element = node->elements[index];
            const Path here(own, index);
            if (element.kind != Node::Kind::String || !isLanguage(element.text)) {
                m_reader.note(ProblemCode::BadLanguage, element.offset, here);
                allGood = false;
            } else if (m_reader.unique(seen, element.text, element.offset, here)) {
                questionnaire.languages.push_back(element.text);
            }
        }
        if (allGood) { // otherwise every text would be blamed for one language
            m_reader.setLanguages(questionnaire.languages);
        }
    }

    void readHead(const Node& root, const Path& path)
    {
        if (const auto* id = m_reader.need(root, path, "id")) {
            questionnaire.id = QuestionnaireId{m_reader.id(*id, Path(path, "id"))};
        }
        if (const auto* edition = m_reader.need(root, path, "edition")) {
            const Path own(path, "edition");
            questionnaire.edition = edition->text;
            if (m_reader.is(Node::Kind::String, *edition, own) && !isEdition(edition->text)) {
                m_reader.note(ProblemCode::BadEdition, edition->offset, own);
            }
        }
        readLanguages(root, path);
        if (const auto* perspective = m_reader.need(root, path, "perspective")) {
            const auto name = m_reader.oneOf(*perspective, Path(path, "perspective"), {"company", "individual"});
            questionnaire.perspective = name == "company" ? Perspective::Company : Perspective::Individual;
        }
        if (const auto* mirrors = FileReader::maybe(root, "mirrors")) {
            questionnaire.mirrors = QuestionnaireId{m_reader.id(*mirrors, Path(path, "mirrors"))};
            if (!questionnaire.id.empty() && questionnaire.mirrors == questionnaire.id) {
                m_reader.note(ProblemCode::MirrorsItself, mirrors->offset, Path(path, "mirrors"));
            }
        }
    }

    void readTexts(const Node& root, const Path& path)
    {
        if (const auto* title = m_reader.need(root, path, "title")) {
            questionnaire.title = m_reader.localized(*title, Path(path, "title"));
        }
        questionnaire.intro = m_reader.maybeLocalized(root, path, "intro");
        questionnaire.howToAnswer = m_reader.maybeLocalized(root, path, "howToAnswer");
        questionnaire.backgroundIntro = m_reader.maybeLocalized(root, path, "backgroundIntro");
        questionnaire.openIntro = m_reader.maybeLocalized(root, path, "openIntro");
        questionnaire.license = m_reader.maybeText(root, path, "license");
        questionnaire.source = m_reader.maybeText(root, path, "source");
    }

    void readBody(const Node& root, const Path& path)
    {
        if (const auto* scales = m_reader.need(root, path, "answerScales")) {
            m_items.readAnswerScales(*scales, Path(path, "answerScales"), questionnaire.answerScales);
        }
        if (const auto* sections = m_reader.need(root, path, "sections")) {
            m_items.readSections(*sections, Path(path, "sections"), questionnaire.sections);
        }
        if (const auto* background = FileReader::maybe(root, "background")) {
            m_items.readBackground(*background, Path(path, "background"), questionnaire.background);
        }
        if (const auto* open = FileReader::maybe(root, "open")) {
            m_items.readOpen(*open, Path(path, "open"), questionnaire.open);
        }
        if (const auto* scales = m_reader.need(root, path, "scales")) {
            m_scales.readScales(*scales, Path(path, "scales"), questionnaire.scales);
        }
        if (const auto* contrasts = FileReader::maybe(root, "contrasts")) {
            m_scales.readContrasts(*contrasts, Path(path, "contrasts"), questionnaire.contrasts);
        }
    }

    FileReader m_reader;
    ItemReader m_items;
    ScaleReader m_scales;
};

} // namespace

ReadQuestionnaire readQuestionnaire(std::string_view text)
{
    auto document = parseDocument(text);
    if (!document.root) {
        return {std::nullopt, std::move(document.problems)};
    }
    Reading reading(text);
    reading.read(*document.root);
    auto problems = std::move(document.problems);
    problems.insert(problems.end(), reading.problems().begin(), reading.problems().end());
    std::ranges::stable_sort(problems, {}, &Problem::place);
    if (!problems.empty()) {
        return {std::nullopt, std::move(problems)};
    }
    return {std::move(reading.questionnaire), {}};
}

} // namespace leerspiegel::questionnaire
