// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/json/FileReader.h"
#include "questionnaire/json/QuestionnaireReader.h"

#include <algorithm>
#include <unordered_map>

namespace leerspiegel::questionnaire {

namespace {

/// Holds one file against its mirror and notes where it differs.
class MirrorCheck
{
public:
    MirrorCheck(std::string_view text, const Node& root, const Questionnaire& mine, const Questionnaire& other)
        : m_reader(text)
        , m_root(root)
        , m_mine(mine)
        , m_other(other)
    {
        for (const auto& section : other.sections) {
            for (const auto& item : section.items) {
                m_twins.emplace(item.id, &item);
            }
        }
        addScales(mine, m_myScales);
        addScales(other, m_otherScales);
    }

    std::vector<Problem> run()
    {
        const Path path;
        if (m_mine.perspective == m_other.perspective) {
            m_reader.note(ProblemCode::MirrorSamePerspective, valueOffset("perspective"), Path(path, "perspective"));
        }
        if (m_other.mirrors != m_mine.id) {
            m_reader.note(ProblemCode::MirrorNotMutual, valueOffset("mirrors"), Path(path, "mirrors"), {m_other.id.text()});
        }
        checkItems();
        checkScales();
        checkContrasts();
        auto problems = std::move(m_reader.problems());
        std::ranges::stable_sort(problems, {}, &Problem::place);
        return problems;
    }

private:
    std::size_t valueOffset(std::string_view key) const
    {
        const auto* member = m_root.find(key);
        return member ? member->value.offset : m_root.offset;
    }

    const Node& element(std::string_view key, std::size_t index) const { return m_root.find(key)->value.elements[index]; }

    using AnswerScales = std::unordered_map<AnswerScaleId, const AnswerScale*>;

    static void addScales(const Questionnaire& questionnaire, AnswerScales& scales)
    {
        for (const auto& scale : questionnaire.answerScales) {
            scales.emplace(scale.id, &scale);
        }
    }

    bool sameAnswers(const Item& mine, const Item& other) const
    {
        const auto& here = *m_myScales.at(mine.answerScale);
        const auto& there = *m_otherScales.at(other.answerScale);
        return here.kind == there.kind && here.lowest == there.lowest && here.highest == there.highest && mine.reversed == other.reversed;
    }

    void checkItems()
    {
        const Path root;
        const Path sections(root, "sections");
        for (std::size_t section = 0; section < m_mine.sections.size(); ++section) {
            const Path own(sections, section);
            const Path items(own, "items");
            const auto& nodes = element("sections", section).find("items")->value.elements;
            for (std::size_t index = 0; index < m_mine.sections[section].items.size(); ++index) {
                const auto& item = m_mine.sections[section].items[index];
                const auto twin = m_twins.find(item.id);
                if (twin == m_twins.end() || !sameAnswers(item, *twin->second)) {
                    m_reader.note(ProblemCode::MirrorItemMissing, nodes[index].offset, Path(items, index), {item.id.text()});
                }
            }
        }
    }

    void checkScales()
    {
        const Path root;
        const Path scales(root, "scales");
        for (std::size_t index = 0; index < m_mine.scales.size(); ++index) {
            const auto& scale = m_mine.scales[index];
            const auto* twin = m_other.findScale(scale.id);
            if (!twin || twin->items != scale.items || twin->parts != scale.parts || twin->minimumAnswered != scale.minimumAnswered) {
                m_reader.note(ProblemCode::MirrorScaleDiffers, element("scales", index).offset, Path(scales, index), {scale.id.text()});
            }
        }
    }

    void checkContrasts()
    {
        const Path root;
        const Path contrasts(root, "contrasts");
        for (std::size_t index = 0; index < m_mine.contrasts.size(); ++index) {
            const auto& contrast = m_mine.contrasts[index];
            const auto* twin = m_other.findContrast(contrast.id);
            if (!twin || twin->now != contrast.now || twin->wish != contrast.wish || twin->aboutFirm != contrast.aboutFirm) {
                m_reader.note(ProblemCode::MirrorContrastDiffers, element("contrasts", index).offset, Path(contrasts, index),
                              {contrast.id.text()});
            }
        }
    }

    FileReader m_reader;
    const Node& m_root;
    const Questionnaire& m_mine;
    const Questionnaire& m_other;
    std::unordered_map<ItemId, const Item*> m_twins;
    AnswerScales m_myScales;
    AnswerScales m_otherScales;
};

} // namespace

std::vector<Problem> checkMirror(std::string_view text, const Questionnaire& mine, const Questionnaire& other)
{
    const auto document = parseDocument(text);
    return document.root ? MirrorCheck(text, *document.root, mine, other).run() : document.problems;
}

} // namespace leerspiegel::questionnaire
