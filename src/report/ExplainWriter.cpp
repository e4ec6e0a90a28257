// SPDX-License-Identifier: EUPL-1.2
#include "report/ExplainParts.h"

#include "report/Words.h"

#include <numeric>

namespace leerspiegel::report {

ExplainWriter::ExplainWriter(const QString& title, const QString& subtitle, const QString& language)
    : m_report{title, subtitle, language, {}}
{
}

void ExplainWriter::heading(const QString& words, int level) { m_report.blocks.emplace_back(Heading{words, level}); }

void ExplainWriter::say(const QString& words)
{
    if (!words.isEmpty()) {
        m_report.blocks.emplace_back(Paragraph{words, false});
    }
}

void ExplainWriter::list(const std::vector<QString>& lines) { m_report.blocks.emplace_back(BulletList{lines}); }

void ExplainWriter::table(Table table)
{
    if (!table.rows.empty()) {
        m_report.blocks.emplace_back(TableBlock{std::move(table)});
    }
}

QString ExplainWriter::number(double value, int decimals) const
{
    auto text = decimalText(value, decimals, language());
    if (decimals > 0) {
        while (text.endsWith(QLatin1Char('0'))) {
            text.chop(1);
        }
        if (text.endsWith(QLatin1Char(',')) || text.endsWith(QLatin1Char('.'))) {
            text.chop(1);
        }
    }
    return text;
}

QString ExplainWriter::inBrackets(double value, int decimals) const
{
    const auto text = number(value, decimals);
    return value < 0 ? QStringLiteral("(%1)").arg(text) : text;
}

QString ExplainWriter::mean(const std::vector<double>& values, int decimals) const
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    QStringList terms;
    for (const double value : values) {
        terms << inBrackets(value, decimals);
    }
    return QStringLiteral("(%1) / %2 = %3")
        .arg(terms.join(QStringLiteral(" + ")), QString::number(values.size()), number(sum / static_cast<double>(values.size()), decimals));
}

} // namespace leerspiegel::report
