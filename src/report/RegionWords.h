// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Questionnaire.h"
#include "region/Fields.h"
#include "region/Findings.h"

#include <QString>

namespace leerspiegel::report {

/// The two questionnaires a region answered, and the language they are shown in. They outlive the words.
struct RegionInstrument
{
    const questionnaire::Questionnaire* company = nullptr;
    const questionnaire::Questionnaire* individual = nullptr;
    QString language;
};

/// What people read for the codes of a region. Unknown codes stand for themselves.
class RegionWords
{
public:
    explicit RegionWords(RegionInstrument instrument)
        : m_instrument(std::move(instrument))
    {
    }

    const QString& language() const { return m_instrument.language; }
    const questionnaire::Questionnaire& individual() const { return *m_instrument.individual; }
    QString question(region::Question question) const;
    /// What is measured: a scale's title, an item's text, a contrast's title with "now" or "wish".
    QString subject(const region::Subject& subject) const;
    QString contrast(const std::string& id) const;
    QString side(region::Side side) const;
    QString grouping(region::Grouping grouping) const;
    QString categories(region::Grouping grouping, const std::vector<std::string>& codes) const;
    QString ages(const std::vector<std::string>& codes) const;
    QString quadrants(const std::vector<std::string>& codes) const;
    QString drivers(const std::vector<std::string>& codes) const;
    QString field(region::Field field) const;
    QString fieldValue(region::Field field, const std::string& code) const;
    /// Poles of a contrast, for the ends of an axis.
    QString left(const region::Subject& subject) const;
    QString right(const region::Subject& subject) const;

private:
    QString option(const questionnaire::Questionnaire& asked, std::string_view item, const std::string& code) const;

    RegionInstrument m_instrument;
};

/// Points as whole numbers, positions with one decimal.
bool isInPoints(region::What what);

} // namespace leerspiegel::report
