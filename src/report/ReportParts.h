// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/ComparisonModel.h"

#include <QString>

#include <vector>

namespace leerspiegel::report {

/// One of at most two practical options.
struct OptionWords
{
    QString title;
    QString opening; ///< Begins with a strength.
    QString reason;  ///< "Omdat …", made from the figures.
    QString firstStep;
};
/// One step of the meeting.
struct GuideStep
{
    int minutes = 0;
    QString title;
    QString who;
    std::vector<QString> lines;
    std::vector<QString> questions; ///< Asked in this step.
};
/// What the advice engine found, in words.
struct AdviceWords
{
    std::vector<QString> strengths;
    std::vector<QString> alike;        ///< What both see alike.
    std::vector<QString> sharedWishes; ///< Where both wish to move the same way.
    std::vector<QString> roomToGrow;   ///< Each with a strength as lever.
    std::vector<QString> talkTopics;
    std::vector<QString> special; ///< Plain and with care: an independent talk leader, and the like.
    std::vector<OptionWords> options;
    std::vector<QString> questions; ///< Three to five, for the talk.
    std::vector<GuideStep> guide;   ///< A meeting of 60 minutes.
    QString leader;                 ///< Who leads, and when to take someone independent.
    QString closing;                ///< The step that ends every advice: scan again. Empty when it is among the options.
    bool conversation = false;      ///< The guide is for a firm without a group picture.
};
/// A small agreement in words.
struct AgreementWords
{
    QString who;
    QString what;
    QString when;
    QString about;
    QString state;
};

/// What the owner's and employees' report is made of.
struct ReportParts
{
    ComparisonModel comparison;
    AdviceWords advice;
    std::vector<AgreementWords> agreements;
    std::vector<AgreementWords> agreedBefore = {}; ///< Of earlier rounds, with what became of them.
};

} // namespace leerspiegel::report
