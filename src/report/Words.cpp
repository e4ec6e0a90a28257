// SPDX-License-Identifier: EUPL-1.2
#include "report/Words.h"

#include "report/Tr.h"

#include <QDate>
#include <QLocale>

#include <cmath>

namespace leerspiegel::report {

namespace {

QLocale localeOf(const QString& language)
{
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : QLocale(QLocale::Dutch, QLocale::Netherlands);
}

} // namespace

QString certaintyWord(grouppicture::Certainty certainty)
{
    switch (certainty) {
    case grouppicture::Certainty::StillUncertain: return ReportTr::tr("still uncertain");
    case grouppicture::Certainty::ReasonablyCertain: return ReportTr::tr("reasonably certain");
    case grouppicture::Certainty::QuiteCertain: return ReportTr::tr("quite certain");
    }
    return {};
}

int shownPoints(double percent) { return static_cast<int>(std::lround(percent)); }

QString growthWord(double percent)
{
    const int points = shownPoints(percent);
    if (points <= 37) {
        return ReportTr::tr("at the beginning");
    }
    if (points <= 62) {
        return ReportTr::tr("on the way");
    }
    return points <= 87 ? ReportTr::tr("sturdy") : ReportTr::tr("in bloom");
}

bool isLow(double percent) { return shownPoints(percent) <= 62; }

QString gapWord(statistics::GapBand band)
{
    switch (band) {
    case statistics::GapBand::FindEachOther: return ReportTr::tr("here you find each other");
    case statistics::GapBand::SmallDifference: return ReportTr::tr("a small difference");
    case statistics::GapBand::ConversationStarts: return ReportTr::tr("here the conversation starts");
    }
    return {};
}

QString agreementWord(grouppicture::Agreement agreement)
{
    return agreement == grouppicture::Agreement::ThinkAlike ? ReportTr::tr("people think alike") : ReportTr::tr("people think differently");
}

QString agreementStateText(advice::AgreementState state)
{
    switch (state) {
    case advice::AgreementState::Open: return ReportTr::tr("open");
    case advice::AgreementState::Done: return ReportTr::tr("done");
    case advice::AgreementState::Dropped: return ReportTr::tr("let go");
    }
    return {};
}

QString dayText(const base::Day& day, const QString& language)
{
    const auto date = day.date();
    const QDate shown(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                      static_cast<int>(static_cast<unsigned>(date.day())));
    return localeOf(language).toString(shown, QStringLiteral("d MMMM yyyy"));
}

QString decimalText(double value, int decimals, const QString& language)
{
    const double grain = std::pow(10.0, decimals);
    const double shown = std::round(value * grain) / grain;
    auto text = localeOf(language).toString(std::abs(shown), 'f', decimals);
    text.remove(localeOf(language).groupSeparator());
    return shown < 0 ? QStringLiteral("−") + text : text;
}

QString signedText(double value, int decimals, const QString& language)
{
    const auto text = decimalText(value, decimals, language);
    return value > 0 && text != decimalText(0, decimals, language) ? QStringLiteral("+") + text : text;
}

QString signedPoints(double points) { return signedText(points, 0, QStringLiteral("nl")); }

QString listText(const QStringList& words, const QString& language) { return localeOf(language).createSeparatedList(words); }

QString positionText(double value, const QString& language) { return decimalText(value, 1, language); }

} // namespace leerspiegel::report
