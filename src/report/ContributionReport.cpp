// SPDX-License-Identifier: EUPL-1.2
#include "report/RegionReport.h"

#include "report/Tr.h"
#include "report/Words.h"

namespace leerspiegel::report {

using region::Contribution;
using region::Side;
using region::What;

namespace {

/// Everything in a contribution, so that nothing goes out that was not seen.
class Contents
{
public:
    Contents(const Contribution& contribution, const RegionWords& words)
        : m_contribution(contribution)
        , m_words(words)
    {
    }

    Table background() const
    {
        Table table{ReportTr::tr("About the company"), {ReportTr::tr("What"), ReportTr::tr("Answer")}, {}};
        table.rows.push_back({ReportTr::tr("A number that means nothing outside this dossier, so that a company counts once"),
                              QString::fromStdString(m_contribution.id)});
        table.rows.push_back({ReportTr::tr("Year of the count"), QString::number(m_contribution.year)});
        table.rows.push_back({ReportTr::tr("Which round it is"), QString::number(m_contribution.round)});
        for (const auto* asked : {&m_contribution.company, &m_contribution.individual}) {
            table.rows.push_back(
                {ReportTr::tr("Questionnaire"),
                 QStringLiteral("%1 %2").arg(QString::fromStdString(asked->id.text()), QString::fromStdString(asked->edition))});
        }
        for (const auto& [field, value] : m_contribution.background) {
            table.rows.push_back({m_words.field(field), m_words.fieldValue(field, value)});
        }
        return table;
    }

    Table company() const
    {
        Table table{ReportTr::tr("What the company says of itself"), {ReportTr::tr("What"), ReportTr::tr("Mean")}, {}};
        for (const auto& [id, mean] : m_contribution.companyView.scales) {
            table.rows.push_back({title(Side::Company, What::Scale, id.text()), QString::number(shownPoints(mean))});
        }
        for (const auto& [id, contrast] : m_contribution.companyView.contrasts) {
            for (const auto& [what, value] : {std::pair{What::Now, contrast.now}, std::pair{What::Wish, contrast.wish}}) {
                if (value) {
                    table.rows.push_back({title(Side::Company, what, id.text()), position(*value)});
                }
            }
        }
        return table;
    }

    Table employees() const
    {
        auto table = groupTable(ReportTr::tr("The group picture of the employees"), m_contribution.employees->everyone);
        for (const auto& [id, item] : m_contribution.employees->items) {
            table.rows.push_back(row(title(Side::Employees, What::Item, id.text()), item));
        }
        return table;
    }

    Table age(const region::AgeGroup& group) const
    {
        return groupTable(ReportTr::tr("The group picture of: %1").arg(m_words.ages(group.ages)), group.means);
    }

private:
    QString title(Side side, What what, const std::string& id) const { return m_words.subject({side, what, id}); }
    QString position(double value) const { return positionText(value, m_words.language()); }
    static QString spread(const std::optional<double>& sd, const QString& shown) { return sd ? shown : ReportTr::tr("not in it"); }

    static QStringList row(const QString& what, const region::ScaleMean& mean)
    {
        return {what, QString::number(mean.n), QString::number(shownPoints(mean.mean)),
                spread(mean.sd, QString::number(shownPoints(mean.sd.value_or(0))))};
    }

    Table groupTable(const QString& caption, const region::GroupMeans& means) const
    {
        Table table{caption, {ReportTr::tr("What"), ReportTr::tr("People"), ReportTr::tr("Mean"), ReportTr::tr("Spread")}, {}};
        for (const auto& [id, scale] : means.scales) {
            table.rows.push_back(row(title(Side::Employees, What::Scale, id.text()), scale));
        }
        for (const auto& [id, contrast] : means.contrasts) {
            const auto add = [&](const QString& what, const region::Position& value) {
                table.rows.push_back(
                    {what, QString::number(contrast.n), position(value.mean), spread(value.sd, position(value.sd.value_or(0)))});
            };
            add(title(Side::Employees, What::Now, id.text()), contrast.now);
            add(title(Side::Employees, What::Wish, id.text()), contrast.wish);
            add(title(Side::Employees, What::Shift, id.text()), contrast.shift);
            add(ReportTr::tr("%1: distance of now and wish").arg(m_words.contrast(id.text())), contrast.distance);
        }
        return table;
    }

    const Contribution& m_contribution;
    const RegionWords& m_words;
};

} // namespace

ReportModel contributionReport(const Contribution& contribution, const RegionWords& words)
{
    const Contents contents(contribution, words);
    ReportModel report;
    report.title = ReportTr::tr("Contribution to the region");
    report.language = words.language();
    const auto say = [&](const QString& sentence) { report.blocks.emplace_back(Paragraph{sentence, false}); };
    say(ReportTr::tr(
        "This is all that goes into the file. No name, no day, no sheet, no sentence of anybody, not how many people were invited."));
    say(ReportTr::tr("Whoever knows your sector, size and region may guess which company it is. You can leave these out."));
    report.blocks.emplace_back(TableBlock{contents.background()});
    report.blocks.emplace_back(TableBlock{contents.company()});
    if (!contribution.employees) {
        say(ReportTr::tr("There is no group picture of the employees, so nothing of them is in it."));
        return report;
    }
    report.blocks.emplace_back(TableBlock{contents.employees()});
    for (const auto& group : contribution.employees->ages) {
        report.blocks.emplace_back(TableBlock{contents.age(group)});
    }
    return report;
}

} // namespace leerspiegel::report
