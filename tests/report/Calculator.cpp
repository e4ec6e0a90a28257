// SPDX-License-Identifier: EUPL-1.2
#include "Calculator.h"

#include "support/Catch.h"

#include <cmath>
#include <optional>

namespace leerspiegel::tests {

namespace {

/// A pocket calculator: numbers, + − × / √ ² and brackets, as the explanation writes them.
class Calculator
{
public:
    explicit Calculator(const QString& typed)
        : m_typed(typed)
    {
        m_typed.remove(QLatin1Char(' '));
    }

    std::optional<double> result()
    {
        const double value = sum();
        return m_ok && m_at == m_typed.size() && m_operations > 0 ? std::optional(value) : std::nullopt;
    }

private:
    QChar here() const { return m_at < m_typed.size() ? m_typed[m_at] : QChar(); }
    bool take(char16_t character)
    {
        if (here() != QChar(character)) {
            return false;
        }
        ++m_at;
        return true;
    }

    double sum()
    {
        double value = product();
        for (;;) {
            if (take(u'+')) {
                value += product();
            } else if (take(u'−')) {
                value -= product();
            } else {
                return value;
            }
            ++m_operations;
        }
    }

    double product()
    {
        double value = power();
        for (;;) {
            if (take(u'×')) {
                value *= power();
            } else if (take(u'/')) {
                value /= power();
            } else {
                return value;
            }
            ++m_operations;
        }
    }

    double power()
    {
        if (take(u'−')) {
            return -power();
        }
        if (take(u'√')) {
            return std::sqrt(power());
        }
        double value = take(u'(') ? bracket() : number();
        if (take(u'²')) {
            value *= value;
        }
        return value;
    }

    double bracket()
    {
        const double value = sum();
        m_ok = take(u')') && m_ok;
        return value;
    }

    double number()
    {
        const auto from = m_at;
        while (here().isDigit() || here() == QLatin1Char('.')) {
            ++m_at;
        }
        bool ok = false;
        const double value = m_typed.mid(from, m_at - from).toDouble(&ok);
        m_ok = m_ok && ok;
        return value;
    }

    QString m_typed;
    qsizetype m_at = 0;
    int m_operations = 0;
    bool m_ok = true;
};

} // namespace

int checkFormulas(const QString& text)
{
    static const QString allowed = QStringLiteral("0123456789.+−×/√²() ");
    int checked = 0;
    for (auto at = text.indexOf(QStringLiteral(" = ")); at >= 0; at = text.indexOf(QStringLiteral(" = "), at + 1)) {
        auto from = at;
        while (from > 0 && allowed.contains(text[from - 1])) {
            --from;
        }
        if (const auto column = text.lastIndexOf(QStringLiteral("  "), at); column >= from) {
            from = column + 2; // the columns of a table
        }
        auto to = at + 3;
        while (to < text.size() && (text[to].isDigit() || text[to] == QChar(u'−') || (text[to] == QLatin1Char('.') && to + 1 < text.size() && text[to + 1].isDigit()))) {
            ++to;
        }
        const auto value = Calculator(text.mid(from, at - from)).result();
        if (!value) {
            continue;
        }
        auto shown = text.mid(at + 3, to - at - 3);
        shown.replace(QChar(u'−'), QLatin1Char('-'));
        INFO(text.mid(from, to - from).toStdString());
        CHECK(std::abs(*value - shown.toDouble()) <= 0.011 + std::abs(*value) * 0.006);
        ++checked;
    }
    return checked;
}

} // namespace leerspiegel::tests
