// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "advice/AgreementState.h"
#include "base/Day.h"
#include "grouppicture/GroupPicture.h"
#include "statistics/Change.h"

#include <QString>
#include <QStringList>

namespace leerspiegel::report {

/// "nog onzeker", "redelijk zeker", "vrij zeker"
QString certaintyWord(grouppicture::Certainty certainty);
/// "aan het begin" 0-37, "op weg" 38-62, "stevig" 63-87, "in bloei" 88-100; for whole points.
QString growthWord(double percent);
/// True for the two lowest bands, where some scales have a note of care instead of a growth word.
bool isLow(double percent);
QString gapWord(statistics::GapBand band);
QString agreementWord(grouppicture::Agreement agreement);
/// "open", "gedaan", "losgelaten"
QString agreementStateText(advice::AgreementState state);
/// "12 maart 2027"
QString dayText(const base::Day& day, const QString& language);
/// Whole points as they are shown.
int shownPoints(double percent);
/// "+8", "−7" or "0".
QString signedPoints(double points);
/// "a, b en c"
QString listText(const QStringList& words, const QString& language);
/// A number with so many decimals, comma in Dutch; no "-0".
QString decimalText(double value, int decimals, const QString& language);
/// The same with its sign: "+0,4", "−7".
QString signedText(double value, int decimals, const QString& language);
/// A position with one decimal, comma in Dutch.
QString positionText(double value, const QString& language);

} // namespace leerspiegel::report
