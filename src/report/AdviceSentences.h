// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/AdviceWords.h"

namespace leerspiegel::report {

/// Makes the sentences of one advice; what its titles and poles are called is looked up in the questionnaire.
class AdviceSentences
{
public:
    AdviceSentences(const AdviceInput& input, const QString& language)
        : m_input(input)
        , m_language(language)
    {
    }

    /// "Omdat …", one sentence from the figures of a rule that holds.
    QString reason(const advice::Finding& finding) const;
    /// Begins with a strength; empty without any score.
    QString opening(const std::optional<advice::Strength>& strength) const;
    /// Where the same opening stood before.
    QString openingAgain(const advice::Strength& strength) const;
    QString strength(const advice::Strength& strength) const;
    QString topic(const advice::TalkTopic& topic) const;
    QString room(const advice::RoomToGrow& room) const;
    QString alike(const advice::Reading& reading) const;
    QString sharedWish(const advice::SharedWish& wish) const;

    /// Title of a scale, "A of B" of a contrast, text of an item; the id itself when unknown.
    QString name(const std::string& subject) const;
    QString local(const questionnaire::LocalizedText& text) const;

private:
    QString clause(const advice::Finding& finding) const;
    QString lowClause(const advice::Finding& finding) const;
    QString countClause(const advice::Finding& finding) const;
    QString wishClause(const advice::Finding& finding) const;
    QString apartClause(const std::string& subject) const;
    QString bothSides(const std::string& scale) const;
    QString pole(const std::string& contrast, bool right) const;
    QString wishedSide(const std::string& contrast, double position) const;
    QStringList names(const std::vector<advice::Reading>& readings) const;
    /// The first reading that holds.
    static const advice::Reading& telling(const advice::Finding& finding);

    const AdviceInput& m_input;
    QString m_language;
};

} // namespace leerspiegel::report
