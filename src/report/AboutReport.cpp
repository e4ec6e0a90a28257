// SPDX-License-Identifier: EUPL-1.2
#include "report/AboutReport.h"

#include "report/ModelParts.h"
#include "report/Tr.h"

namespace leerspiegel::report {

namespace {

/// One of the eight questions that the experts left open, and what in this program answers it.
struct OpenQuestion
{
    const char* question;
    const char* answeredBy;
};

constexpr OpenQuestion openQuestions[] = {
    {QT_TRANSLATE_NOOP("ReportTr", "How do companies differ?"),
     QT_TRANSLATE_NOOP("ReportTr", "The conditions of many companies beside each other, by size and sector.")},
    {QT_TRANSLATE_NOOP("ReportTr", "Which companies want to, but have no positive learning culture?"),
     QT_TRANSLATE_NOOP("ReportTr", "Companies whose conditions are low now while their wishes lie far from now.")},
    {QT_TRANSLATE_NOOP("ReportTr", "Who gets things going in small companies?"),
     QT_TRANSLATE_NOOP("ReportTr",
                       "The contrast Company begins or Employee begins, and the question who brings up learning, from both sides.")},
    {QT_TRANSLATE_NOOP("ReportTr", "How do owners look at schooling?"),
     QT_TRANSLATE_NOOP("ReportTr", "The wishes and plans in company scans that only owners filled in.")},
    {QT_TRANSLATE_NOOP("ReportTr", "Do older people put pressure on younger people?"),
     QT_TRANSLATE_NOOP("ReportTr", "Room, safety and trust, and learning from young or old, by age.")},
    {QT_TRANSLATE_NOOP("ReportTr", "How does a learning culture work for people of 55 and older?"),
     QT_TRANSLATE_NOOP("ReportTr", "What learning brings and who helps, and four contrasts: 55 and older beside the others.")},
    {QT_TRANSLATE_NOOP("ReportTr", "What does a learning culture mean when a company gets another owner?"),
     QT_TRANSLATE_NOOP("ReportTr",
                       "Companies that expect another owner: does knowledge stay, do new and experienced people learn from each other?")},
    {QT_TRANSLATE_NOOP("ReportTr", "How do you tempt people to go on learning?"),
     QT_TRANSLATE_NOOP("ReportTr", "Joy in learning, help, wishes, and the small steps that people hand over.")},
};

/// Sources of the formulas and of the way of talking, as they were published.
constexpr const char* literature[] = {
    "Burke, M. J., Finkelstein, L. M. & Dusig, M. S. (1999). On average deviation indices for estimating interrater agreement. "
    "Organizational Research Methods, 2, 49–68.",
    "Cooperrider, D. L. & Srivastva, S. (1987). Appreciative inquiry in organizational life. Research in Organizational Change and "
    "Development, 1, 129–169.",
    "Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16, 297–334.",
    "Cronbach, L. J. & Gleser, G. C. (1953). Assessing similarity between profiles. Psychological Bulletin, 50, 456–473.",
    "Edmondson, A. (1999). Psychological safety and learning behavior in work teams. Administrative Science Quarterly, 44, 350–383.",
    "Jacobson, N. S. & Truax, P. (1991). Clinical significance: a statistical approach to defining meaningful change in psychotherapy "
    "research. Journal of Consulting and Clinical Psychology, 59, 12–19.",
    "James, L. R., Demaree, R. G. & Wolf, G. (1984). Estimating within-group interrater reliability with and without response bias. "
    "Journal of Applied Psychology, 69, 85–98.",
    "Lindell, M. K., Brandt, C. J. & Whitney, D. J. (1999). A revised index of interrater agreement for multi-item ratings of a single "
    "target. Applied Psychological Measurement, 23, 127–135.",
    "McCrae, R. R. (2008). A note on some measures of profile agreement. Journal of Personality Assessment, 90, 105–109.",
    "McDonald, R. P. (1999). Test theory: a unified treatment. Mahwah: Lawrence Erlbaum.",
    "Welch, B. L. (1947). The generalization of ‘Student’s’ problem when several different population variances are involved. Biometrika, "
    "34, 28–35.",
};

/// What the program is built with, and under which licence that is shared.
constexpr const char* partsOfOthers[] = {
    "Qt 6: LGPL-3.0",
    "SQLite: public domain; SQLiteCpp: MIT",
    "libsodium: ISC",
    "nlohmann/json: MIT; tl::expected: CC0-1.0",
    "Boost.Math: BSL-1.0; Eigen: MPL-2.0",
    "qpdf: Apache-2.0",
    "libxlsxwriter: BSD-2-Clause; ReadStat: MIT",
    "Inter, DejaVu: OFL-1.1, Bitstream Vera",
};

class About
{
public:
    About(const questionnaire::Questionnaire& individual, const questionnaire::Questionnaire& company, const QString& language)
        : m_individual(individual)
        , m_company(company)
        , m_report{ReportTr::tr("About this scan"), {}, language, {}}
    {
    }

    ReportModel make(const std::vector<LibraryOption>& options)
    {
        writeOrigin();
        writeMeasures();
        writeLimits();
        writeOptions(options);
        writeQuestions();
        writeLiterature();
        writeLicence();
        return std::move(m_report);
    }

private:
    void heading(const QString& words, int level = 2) { m_report.blocks.emplace_back(Heading{words, level}); }
    void say(const QString& words) { m_report.blocks.emplace_back(Paragraph{words}); }
    void list(std::vector<QString> lines) { m_report.blocks.emplace_back(BulletList{std::move(lines)}); }

    void writeOrigin()
    {
        heading(ReportTr::tr("Where it comes from"));
        say(ReportTr::tr("Leerspiegel is an appreciative self-scan for the learning culture of small and medium companies."));
        say(ReportTr::tr(
            "The idea comes from a session of 25 experts in the region Groningen-Assen. They looked at learning in small companies."));
        say(ReportTr::tr("They found five conditions for learning, seven contrasts in which owner and employee have to find each other, "
                         "ten practical options and eight open questions."));
    }

    void writeMeasures()
    {
        heading(ReportTr::tr("What it measures"));
        say(ReportTr::tr("How people see learning in their company. The company and the employees each look in their own mirror, with the "
                         "same questions."));
        heading(ReportTr::tr("Five conditions"), 3);
        std::vector<QString> conditions;
        for (const auto* scale : m_individual.topScales()) {
            conditions.push_back(withTerm(in(scale->title, m_report.language), termOf(scale->id)));
        }
        list(std::move(conditions));
        heading(ReportTr::tr("Seven contrasts"), 3);
        say(ReportTr::tr("A contrast has no good side: you need both. You say how it is now and how you want it."));
        std::vector<QString> contrasts;
        for (const auto& contrast : m_individual.contrasts) {
            contrasts.push_back(withTerm(in(contrast.title, m_report.language), in(contrast.term, m_report.language)));
        }
        list(std::move(contrasts));
    }

    /// The source's own word, from the company's questionnaire too.
    QString termOf(const questionnaire::ScaleId& id) const
    {
        const auto* own = m_individual.findScale(id);
        const auto* mirrored = m_company.findScale(id);
        return own && !own->term.empty() ? in(own->term, m_report.language) : mirrored ? in(mirrored->term, m_report.language) : QString();
    }

    static QString withTerm(const QString& title, const QString& term)
    {
        return term.isEmpty() ? title : ReportTr::tr("%1 (source: %2)").arg(title, term);
    }

    void writeLimits()
    {
        heading(ReportTr::tr("What it does not measure"));
        list({ReportTr::tr("It gives no mark and no ranking, and no total score."),
              ReportTr::tr("It says nothing about one person: groups are shown from five people on."),
              ReportTr::tr("It does not compare your company with other companies."),
              ReportTr::tr("It does not measure what people can do or how well they work.")});
        heading(ReportTr::tr("Not validated yet"), 3);
        say(ReportTr::tr("Nobody has yet examined whether these questions measure learning culture well. See the pictures as a start for a "
                         "conversation, not as proof."));
    }

    void writeOptions(const std::vector<LibraryOption>& options)
    {
        if (options.empty()) {
            return;
        }
        heading(ReportTr::tr("Ten things you can do"));
        say(ReportTr::tr("The experts named ten practical options. The report chooses at most two that fit your picture. Here are all of "
                         "them, each with a first step."));
        for (const auto& option : options) {
            m_report.blocks.emplace_back(Card{option.title, {option.about, ReportTr::tr("First step: %1").arg(option.firstStep)}});
        }
    }

    void writeQuestions()
    {
        heading(ReportTr::tr("Eight open questions"));
        say(ReportTr::tr("These questions are still open. One company cannot answer them. Many companies together can: each may give a "
                         "file with figures of groups, never of one person."));
        Table table{
            ReportTr::tr("Eight open questions, and what answers them"), {ReportTr::tr("Question"), ReportTr::tr("What answers it")}, {}};
        int number = 0;
        for (const auto& open : openQuestions) {
            table.rows.push_back(
                {QStringLiteral("%1. %2").arg(QString::number(++number), ReportTr::tr(open.question)), ReportTr::tr(open.answeredBy)});
        }
        m_report.blocks.emplace_back(TableBlock{std::move(table)});
    }

    void writeLiterature()
    {
        heading(ReportTr::tr("Literature"));
        say(ReportTr::tr("The questions are our own. The order of the talk (discover, dream, design, do) follows appreciative inquiry. The "
                         "formulas come from these sources."));
        std::vector<QString> lines;
        for (const auto* source : literature) {
            lines.push_back(QString::fromUtf8(source));
        }
        list(std::move(lines));
    }

    void writeLicence()
    {
        heading(ReportTr::tr("Licence"));
        say(ReportTr::tr("The program and its questions are free. You may use, share and change them under the licence EUPL-1.2. It works "
                         "without internet and sends nothing."));
        say(ReportTr::tr("It is built with parts of others:"));
        std::vector<QString> lines;
        for (const auto* part : partsOfOthers) {
            lines.push_back(QString::fromUtf8(part));
        }
        list(std::move(lines));
    }

    const questionnaire::Questionnaire& m_individual;
    const questionnaire::Questionnaire& m_company;
    ReportModel m_report;
};

} // namespace

ReportModel aboutReport(const questionnaire::Questionnaire& individual, const questionnaire::Questionnaire& company,
                        const std::vector<LibraryOption>& options, const QString& language)
{
    return About(individual, company, language).make(options);
}

} // namespace leerspiegel::report
