// SPDX-License-Identifier: EUPL-1.2
#include "report/RegionReport.h"

#include "report/RegionViews.h"
#include "report/Tr.h"
#include "report/Words.h"

#include <algorithm>
#include <array>

namespace leerspiegel::report {

using region::Findings;
using region::Question;

namespace {

constexpr double chartWidth = 720;
constexpr std::array questions{Question::Q1, Question::Q2, Question::Q3, Question::Q4,
                               Question::Q5, Question::Q6, Question::Q7, Question::Q8};

/// One question after the other; a question without figures says so.
class Writer
{
public:
    Writer(const Findings& findings, const RegionWords& words)
        : m_findings(findings)
        , m_words(words)
    {
        m_report.title = ReportTr::tr("Learning culture in the region");
        m_report.language = words.language();
    }

    ReportModel write()
    {
        if (m_findings.tooFew) {
            say(ReportTr::tr("Fewer than ten companies: nothing can be shown yet."));
            return std::move(m_report);
        }
        m_report.subtitle = ReportTr::tr("%1 companies").arg(m_findings.firms);
        say(ReportTr::tr(
            "Every figure rests on ten companies or more, and so does every difference of figures. Small groups were joined."));
        say(ReportTr::tr("Companies took part by choice: they do not stand for all companies. The scan has not been validated yet."), true);
        for (const auto question : questions) {
            answer(question);
        }
        return std::move(m_report);
    }

private:
    void say(const QString& words, bool quiet = false) { m_report.blocks.emplace_back(Paragraph{words, quiet}); }
    void chart(const char* id, const RegionView& view)
    {
        m_report.blocks.emplace_back(ChartRow{{drawRegionChart(id, view, chartWidth)}, true});
    }

    void answer(Question question)
    {
        m_report.blocks.emplace_back(
            Heading{QStringLiteral("%1. %2").arg(QString::number(static_cast<int>(question)), m_words.question(question)), 2});
        const auto before = m_report.blocks.size();
        answerByCounts(question);
        for (const auto& set : setsOf(m_findings, question)) {
            chart("region-rows", meansView(set, m_words));
        }
        answerByAges(question);
        if (question == Question::Q1 && !m_findings.between.empty()) {
            answerByVariance();
        }
        if (question == Question::Q8) {
            answerByConnections();
        }
        if (m_report.blocks.size() == before) {
            say(ReportTr::tr("There are not enough companies yet to answer this."));
        }
        explain(question);
    }

    void answerByCounts(Question question)
    {
        for (const auto& counts : m_findings.counts) {
            if (counts.question == question) {
                chart("region-shares", countsView(counts, m_words));
            }
        }
        if (question == Question::Q2 && !m_findings.quadrantPoints.empty()) {
            chart("region-quadrants", quadrantsView(m_findings.quadrantPoints, m_words));
        }
    }

    void answerByAges(Question question)
    {
        for (const bool points : {true, false}) {
            std::vector<const region::AgeMeans*> ages;
            for (const auto& one : m_findings.ages) {
                if (one.question == question && isInPoints(one.subject.what) == points) {
                    ages.push_back(&one);
                }
            }
            if (!ages.empty()) {
                chart("region-rows", agesView(ages, m_words));
            }
        }
    }

    void answerByVariance()
    {
        const auto [least, most] = std::ranges::minmax_element(m_findings.between, {}, &region::Between::icc1);
        say(ReportTr::tr("Of all differences between people, %1 to %2 per cent lies between companies; the rest lies within them.")
                .arg(QString::number(shownPoints(100 * std::max(0.0, least->icc1))),
                     QString::number(shownPoints(100 * std::max(0.0, most->icc1)))));
        m_report.blocks.emplace_back(TableBlock{betweenTable(m_findings.between, m_words)});
        say(ReportTr::tr("Only companies with ten sheets or more count here: of smaller ones no spread is kept."), true);
    }

    void answerByConnections()
    {
        if (m_findings.connections.empty()) {
            return;
        }
        m_report.blocks.emplace_back(TableBlock{connectionsTable(m_findings.connections, m_words)});
        say(ReportTr::tr("What goes together need not be cause and effect."), true);
        say(ReportTr::tr("The small steps that people handed over stay in their own company: they were not given to the region."), true);
    }

    void explain(Question question)
    {
        if (question == Question::Q7) {
            say(ReportTr::tr("Only companies that chose to tell whether there will be another owner."), true);
            say(ReportTr::tr("What employees say about wishes and plans is not parted here: it is already shown by size and by sector, and "
                             "three such tables together could give a few companies away."),
                true);
        } else if (question == Question::Q4) {
            say(ReportTr::tr("Owners only: every one who answered for the company is its owner."), true);
        } else if (question == Question::Q5 || question == Question::Q6) {
            say(ReportTr::tr("Each company is compared with itself, so that differences between companies play no part."), true);
        }
    }

    const Findings& m_findings;
    const RegionWords& m_words;
    ReportModel m_report;
};

} // namespace

ReportModel regionReport(const Findings& findings, const RegionWords& words) { return Writer(findings, words).write(); }

} // namespace leerspiegel::report
