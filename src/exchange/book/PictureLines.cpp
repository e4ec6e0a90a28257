// SPDX-License-Identifier: EUPL-1.2
#include "exchange/book/PictureLines.h"

#include <algorithm>
#include <array>

namespace leerspiegel::exchange {

using grouppicture::ContrastPicture;
using grouppicture::Figure;
using grouppicture::ScalePicture;
using grouppicture::Shares;
using questionnaire::Contrast;

namespace {

struct Measure
{
    const char* name;
    std::optional<Figure> ContrastPicture::*figure;
    std::optional<Shares> ContrastPicture::*shares;
};
constexpr std::array measures{
    Measure{"now", &ContrastPicture::now, &ContrastPicture::sharesNow},
    Measure{"wish", &ContrastPicture::wish, &ContrastPicture::sharesWish},
    Measure{"shift", &ContrastPicture::shift, nullptr},
    Measure{"distance", &ContrastPicture::distance, nullptr},
};

template <typename Map, typename Id> auto valueAt(const Map& map, const Id& id)
{
    const auto found = map.find(id);
    return found == map.end() ? typename Map::mapped_type{} : found->second;
}

class Collector
{
public:
    explicit Collector(const PictureSource& source)
        : m_source(source)
    {
    }

    PictureLines collect(bool allItems)
    {
        const auto& picture = m_source.picture;
        m_lines.groups.push_back({{}, {}, {}, wordFor(m_source.words, "everyone"), picture.sheets});
        addGroup(picture.scales, picture.contrasts);
        for (const auto& cut : picture.cuts) {
            for (const auto& cell : cut.cells) {
                m_lines.groups.push_back(groupOf(cut, cell));
                addGroup(cell.scales, cell.contrasts);
            }
        }
        addItems(allItems);
        for (const auto& sentence : picture.sentences) {
            PictureLine line;
            line.subject = Subject::Sentence;
            line.title = sentence;
            m_lines.lines.push_back(std::move(line));
        }
        return std::move(m_lines);
    }

private:
    const std::string& in(const questionnaire::LocalizedText& text) const { return text.in(m_source.language); }

    GroupLine groupOf(const grouppicture::Cut& cut, const grouppicture::Cell& cell) const
    {
        GroupLine group{cut.variable.text(), {}, {}, {}, cell.n};
        const auto* item = m_source.individual.findItem(cut.variable);
        const auto options = item ? m_source.individual.answerScaleOf(*item).options : std::vector<questionnaire::ChoiceOption>();
        group.cutTitle = item ? in(item->text) : cut.variable.text();
        for (const auto& option : cell.options) {
            const auto found = std::ranges::find(options, option, &questionnaire::ChoiceOption::id);
            group.title +=
                (group.title.empty() ? "" : " / ") + (found == options.end() ? wordFor(m_source.words, "notSaid") : in(found->text));
            group.id += (group.id.empty() ? "" : "+") + (option.empty() ? "notsaid" : option);
        }
        return group;
    }

    PictureLine line(Subject subject, const std::string& id, const std::string& title) const
    {
        PictureLine line;
        line.subject = subject;
        line.group = m_lines.groups.size() - 1;
        line.id = id;
        line.title = title;
        return line;
    }

    template <typename Scales, typename Contrasts> void addGroup(const Scales& scales, const Contrasts& contrasts)
    {
        for (const auto& scale : m_source.individual.scales) {
            auto row = line(Subject::Scale, scale.id.text(), in(scale.title));
            const ScalePicture shown = valueAt(scales, scale.id);
            row.figure = shown.figure;
            row.agreement = shown.agreement;
            row.dontKnowPercent = shown.dontKnowPercent;
            m_lines.lines.push_back(std::move(row));
        }
        for (const auto& contrast : m_source.individual.contrasts) {
            addContrast(contrast, valueAt(contrasts, contrast.id));
        }
    }

    void addContrast(const Contrast& contrast, const ContrastPicture& shown)
    {
        for (const auto& measure : measures) {
            auto row = line(Subject::Contrast, contrast.id.text() + '.' + measure.name, in(contrast.title));
            row.measure = measure.name;
            row.leftPole = in(contrast.leftLabel.empty() ? contrast.left : contrast.leftLabel);
            row.rightPole = in(contrast.rightLabel.empty() ? contrast.right : contrast.rightLabel);
            row.figure = shown.*measure.figure;
            row.shares = measure.shares ? shown.*measure.shares : std::nullopt;
            m_lines.lines.push_back(std::move(row));
        }
    }

    void addItems(bool allItems)
    {
        for (const auto& section : m_source.individual.sections) {
            for (const auto& item : section.items) {
                const auto found = m_source.picture.items.find(item.id);
                const bool rated = m_source.individual.answerScaleOf(item).kind == questionnaire::AnswerKind::Rating;
                if (found == m_source.picture.items.end() && !(allItems && rated)) {
                    continue;
                }
                auto row = line(Subject::Item, item.id.text(), in(item.text));
                row.group = 0;
                row.figure = found == m_source.picture.items.end() ? std::nullopt : std::optional<Figure>(found->second);
                m_lines.lines.push_back(std::move(row));
            }
        }
    }

    const PictureSource& m_source;
    PictureLines m_lines;
};

} // namespace

PictureLines pictureLines(const PictureSource& source, bool allItems) { return Collector(source).collect(allItems); }

} // namespace leerspiegel::exchange
