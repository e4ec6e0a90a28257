// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/QuestionnaireReader.h"

#include "questionnaire/json/HeadReader.h"
#include "questionnaire/json/ScaleReader.h"

#include <algorithm>

namespace leerspiegel::questionnaire {

namespace {

constexpr std::string_view formatName = "leerspiegel-questionnaire/";
constexpr int newestFormat = 1;

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
        if (!readFormat(m_reader, root, {formatName, newestFormat})) {
            return;
        }
        m_reader.isObject(root, path,
                          {"format", "id", "edition", "languages", "perspective", "mirrors", "title", "intro", "howToAnswer",
                           "backgroundIntro", "openIntro", "license", "source", "answerScales", "sections", "scales", "contrasts",
                           "background", "open"});
        readHead(root, path);
        readTexts(root, path);
        readBody(root, path);
    }

    Questionnaire questionnaire;
    std::vector<Problem>& problems() { return m_reader.problems(); }

private:
    void readHead(const Node& root, const Path& path)
    {
        if (const auto* id = m_reader.need(root, path, "id")) {
            questionnaire.id = QuestionnaireId{m_reader.id(*id, Path(path, "id"))};
        }
        questionnaire.edition = readEdition(m_reader, root, path);
        questionnaire.languages = readLanguages(m_reader, root, path);
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
