// SPDX-License-Identifier: EUPL-1.2
#include "report/Explanation.h"

#include "report/ExplainParts.h"
#include "report/ModelParts.h"
#include "report/Tr.h"

#include <algorithm>

namespace leerspiegel::report {

namespace {

const QString gapPrefix = QStringLiteral("gap:");
const QString changePrefix = QStringLiteral("change:");
const QString groupPrefix = QStringLiteral("group:");
const QString certaintyTopic = QStringLiteral("certainty");
const QString allTopics = QStringLiteral("all");

template <typename Id> QString text(const Id& id) { return QString::fromStdString(id.text()); }

/// The scales of the questionnaire, each whole before its parts.
std::vector<const questionnaire::Scale*> inOrder(const questionnaire::Questionnaire& asked)
{
    std::vector<const questionnaire::Scale*> scales;
    for (const auto* top : asked.topScales()) {
        scales.push_back(top);
        for (const auto& part : top->parts) {
            scales.push_back(asked.findScale(part));
        }
    }
    return scales;
}

/// Which parts of what is shown of an axis were asked for.
struct Wanted
{
    bool scores = true;
    bool gap = true;
    bool change = true;
};

class Explaining
{
public:
    Explaining(const ExplainInput& input, ExplainSide side, const QString& title, const QString& language)
        : m_input(input)
        , m_side(side)
        , m_writer(title, input.comparison.roundName, language)
    {
    }

    void scale(const questionnaire::Scale& scale, const Wanted& wanted)
    {
        m_writer.heading(in(scale.title, m_writer.language()));
        const auto* own = m_input.comparison.company->findScale(scale.id);
        if (wanted.scores && company() && own) {
            m_writer.heading(ReportTr::tr("Company"), 3);
            explainOwnScale(m_writer, {*m_input.comparison.company, m_input.companyResponses}, *own);
        }
        if (wanted.scores && employees()) {
            m_writer.heading(ReportTr::tr("Employees"), 3);
            explainGroupScale(m_writer, m_input.comparison, scale);
        }
        if (wanted.gap && m_side == ExplainSide::Both) {
            m_writer.heading(ReportTr::tr("Difference"), 3);
            explainGap(m_writer, m_input.comparison, scale);
        }
        if (wanted.change && hasFormer()) {
            scaleChange(scale);
        }
    }

    void contrast(const questionnaire::Contrast& contrast, const Wanted& wanted)
    {
        const auto& comparison = m_input.comparison;
        m_writer.heading(in(contrast.title, m_writer.language()));
        if (wanted.scores) {
            positions(contrast);
        }
        const auto* own = comparison.company->findContrast(contrast.id);
        if (wanted.scores && company() && own) {
            m_writer.heading(ReportTr::tr("Company"), 3);
            explainOwnContrast(m_writer, {*comparison.company, m_input.companyResponses}, *own);
        }
        if (wanted.scores && employees()) {
            m_writer.heading(ReportTr::tr("Employees"), 3);
            explainGroupContrast(m_writer, comparison, contrast);
        }
        if (wanted.change && hasFormer() && employees()) {
            m_writer.heading(ReportTr::tr("The employees since last time"), 3);
            explainContrastChange(m_writer, comparison, contrast);
        }
    }

    void groups(const grouppicture::Cut& cut)
    {
        if (const auto* item = m_input.comparison.individual->findItem(cut.variable); item && employees()) {
            m_writer.heading(in(item->text, m_writer.language()));
            explainGroups(m_writer, m_input.comparison, cut);
        }
    }

    void certainty()
    {
        if (employees()) {
            m_writer.heading(ReportTr::tr("How many people took part"));
            explainCertainty(m_writer, m_input.comparison);
        }
    }

    void everything()
    {
        for (const auto* one : inOrder(*m_input.comparison.individual)) {
            scale(*one, {});
        }
        for (const auto& one : m_input.comparison.individual->contrasts) {
            contrast(one, {});
        }
        if (m_input.comparison.picture) {
            for (const auto& cut : m_input.comparison.picture->cuts) {
                groups(cut);
            }
        }
        certainty();
    }

    ReportModel take() { return m_writer.take(); }

private:
    bool company() const { return m_side != ExplainSide::Employees; }
    bool employees() const { return m_side != ExplainSide::Company; }
    bool hasFormer() const { return m_input.comparison.history.size() > 1; }

    void scaleChange(const questionnaire::Scale& scale)
    {
        if (company()) {
            m_writer.heading(ReportTr::tr("The company since last time"), 3);
            explainCompanyChange(m_writer, m_input.comparison, scale);
        }
        if (employees()) {
            m_writer.heading(ReportTr::tr("The employees since last time"), 3);
            explainGroupChange(m_writer, m_input.comparison, scale);
        }
    }

    void positions(const questionnaire::Contrast& contrast)
    {
        const auto& answers = m_input.comparison.individual->answerScaleOf(*m_input.comparison.individual->findItem(contrast.now));
        m_writer.say(ReportTr::tr("%1 stands for: %2. %3 stands for: %4. Within half a step of the middle counts as: both equally.")
                         .arg(m_writer.number(answers.lowest), in(contrast.left, m_writer.language()), m_writer.number(answers.highest),
                              in(contrast.right, m_writer.language())));
    }

    const ExplainInput& m_input;
    ExplainSide m_side;
    ExplainWriter m_writer;
};

QString pageTitle() { return ReportTr::tr("How is this calculated?"); }

bool writeAxis(Explaining& explaining, const questionnaire::Questionnaire& asked, const QString& topic)
{
    Wanted wanted;
    QString id = topic;
    if (topic.startsWith(gapPrefix)) {
        wanted = {false, true, false};
        id = topic.mid(gapPrefix.size());
    } else if (topic.startsWith(changePrefix)) {
        wanted = {false, false, true};
        id = topic.mid(changePrefix.size());
    }
    if (const auto* scale = asked.findScale(questionnaire::ScaleId{id.toStdString()})) {
        explaining.scale(*scale, wanted);
        return true;
    }
    const auto* contrast = asked.findContrast(questionnaire::ContrastId{id.toStdString()});
    if (contrast && !topic.startsWith(gapPrefix)) {
        explaining.contrast(*contrast, wanted);
        return true;
    }
    return false;
}

bool writeGroups(Explaining& explaining, const ComparisonInput& input, const QString& variable)
{
    const auto cut = input.picture
        ? std::ranges::find_if(input.picture->cuts, [&](const auto& one) { return text(one.variable) == variable; })
        : std::vector<grouppicture::Cut>::const_iterator();
    if (!input.picture || cut == input.picture->cuts.end()) {
        return false;
    }
    explaining.groups(*cut);
    return true;
}

} // namespace

std::vector<ExplainTopic> explainTopics(const ExplainInput& input, const QString& language)
{
    auto topics = mirrorTopics(*input.comparison.individual, language);
    if (input.comparison.picture) {
        for (const auto& cut : input.comparison.picture->cuts) {
            if (const auto* item = input.comparison.individual->findItem(cut.variable)) {
                topics.push_back({groupPrefix + text(cut.variable), in(item->text, language)});
            }
        }
    }
    topics.push_back({certaintyTopic, ReportTr::tr("How many people took part")});
    return topics;
}

std::optional<ReportModel> explain(const ExplainInput& input, const QString& topic, ExplainSide side, const QString& language)
{
    Explaining explaining(input, side, pageTitle(), language);
    if (topic == allTopics) {
        explaining.everything();
    } else if (topic == certaintyTopic) {
        explaining.certainty();
    } else if (topic.startsWith(groupPrefix)) {
        if (!writeGroups(explaining, input.comparison, topic.mid(groupPrefix.size()))) {
            return std::nullopt;
        }
    } else if (!writeAxis(explaining, *input.comparison.individual, topic)) {
        return std::nullopt;
    }
    return explaining.take();
}

std::vector<ExplainTopic> mirrorTopics(const questionnaire::Questionnaire& asked, const QString& language)
{
    std::vector<ExplainTopic> topics;
    for (const auto* scale : inOrder(asked)) {
        topics.push_back({text(scale->id), in(scale->title, language)});
    }
    for (const auto& contrast : asked.contrasts) {
        topics.push_back({text(contrast.id), in(contrast.title, language)});
    }
    return topics;
}

std::optional<ReportModel> explainMirror(const questionnaire::Questionnaire& asked, const session::Response& own, const QString& topic,
                                         const QString& language)
{
    ExplainWriter writer(pageTitle(), ReportTr::tr("My mirror"), language);
    const OwnAnswers answers{asked, {own}, true};
    for (const auto* scale : inOrder(asked)) {
        if (topic == allTopics || topic == text(scale->id)) {
            writer.heading(in(scale->title, language));
            explainOwnScale(writer, answers, *scale);
        }
    }
    for (const auto& contrast : asked.contrasts) {
        if (topic == allTopics || topic == text(contrast.id)) {
            writer.heading(in(contrast.title, language));
            explainOwnContrast(writer, answers, contrast);
        }
    }
    return writer.isEmpty() ? std::nullopt : std::optional(writer.take());
}

} // namespace leerspiegel::report
