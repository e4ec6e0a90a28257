// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/Questionnaire.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace leerspiegel::print {

class PaperFlow;

/// What stands on every invitation slip of a round.
struct SlipFacts
{
    QString company;
    QString round;
    QStringList controlWords;
    QString owner; ///< Who holds the key of the dossier.
};
/// Slips to cut out, each with one code and the same control words; none is broken over two pages.
void writeSlips(PaperFlow& flow, const SlipFacts& facts, const QStringList& codes);
/// The same for who fills in the company scan without the passphrase.
void writeCompanySlips(PaperFlow& flow, const SlipFacts& facts, const QStringList& codes);

/// A sheet for the safe: the recovery code of a dossier, or of a round's teller.
void writeRecoverySheet(PaperFlow& flow, const QString& company, const QString& whose, const QString& code);

/// One employee's personal code, in words below each other.
void writePersonalCode(PaperFlow& flow, const QString& company, const QString& round, const QStringList& words);

/// A questionnaire for who has no computer: type of 12 points and more, every question with its number and a box for each
/// answer, and how to hand in. Of the background questions only those that the round asks.
void writePaperForm(PaperFlow& flow, const questionnaire::Questionnaire& asked, const QString& language,
                    const std::function<bool(const questionnaire::ItemId&)>& asksBackground);

} // namespace leerspiegel::print
