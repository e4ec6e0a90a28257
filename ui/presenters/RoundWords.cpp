// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/RoundWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

struct RoundWords
{
    Q_DECLARE_TR_FUNCTIONS(leerspiegel::ui::RoundWords)
};

QString cutNames(const round::RoundPlan& plan, const QString& language)
{
    QStringList names;
    for (const auto& item : app::builtInInstrument().individual->questionnaire.background) {
        if (std::ranges::find(plan.cuts, item.id) != plan.cuts.end()) {
            names << QString::fromStdString(item.text.in(language.toStdString()));
        }
    }
    return names.join(QLatin1Char(' '));
}

} // namespace

QStringList controlWordsOf(const round::Hash& fingerprint, const QString& language)
{
    QStringList words;
    for (const auto& word : privacy::controlWords(fingerprint, language.toStdString())) {
        words << QString::fromStdString(word);
    }
    return words;
}

QStringList planSentences(const round::RoundPlan& plan, int companySlips, const QString& language)
{
    QStringList sentences;
    sentences << (plan.invited < round::leastThreshold
                      ? RoundWords::tr(
                          "With fewer than five people there is no group picture. Everyone takes their own mirror to the conversation.")
                      : RoundWords::tr("%1 people are invited. There is a picture of the group from %2 scans on.")
                            .arg(plan.invited)
                            .arg(plan.threshold));
    sentences << (plan.admission == round::Admission::Open
                      ? RoundWords::tr("Whoever sits at this dossier can take part.")
                      : RoundWords::tr("Only people with a slip can take part. Each slip works once."));
    sentences << (plan.tellerName.empty() ? RoundWords::tr("Only you have the key of the ballot box.")
                                          : RoundWords::tr("The ballot box opens with two keys: yours and the one of %1.")
                                                .arg(QString::fromStdString(plan.tellerName)));
    sentences << (plan.cuts.empty() ? RoundWords::tr("No questions about age, work or years are asked.")
                                    : RoundWords::tr("For groups apart this is asked: %1").arg(cutNames(plan, language)));
    if (companySlips > 0) {
        sentences << RoundWords::tr("%n person(s) can fill in the company scan with a slip, without the passphrase.", nullptr,
                                    companySlips);
    }
    sentences << RoundWords::tr("Only the number invited can go up later; then everybody sees both numbers.");
    return sentences;
}

QString countedSentence(const app::CloseReport& report)
{
    auto sentence = RoundWords::tr("Counted: %1 scans. The single answers are gone.").arg(report.sheets);
    if (report.damaged > 0) {
        sentence += QLatin1Char(' ')
            + RoundWords::tr("Scans in the ballot box that were damaged or unknown: %1. They are not in the count, and they are gone, too.")
                  .arg(report.damaged);
    }
    return sentence;
}

} // namespace leerspiegel::ui
