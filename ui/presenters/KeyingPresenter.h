// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "questionnaire/PaperOrder.h"
#include "ui/presenters/ScanPresenter.h"

#include <map>

namespace leerspiegel::ui {

/// One question of the paper form as it is shown while its answers are typed over.
struct KeyingLine
{
    questionnaire::ItemId id;
    int number = 0; ///< As on the paper.
    QString prompt;
    QString left; ///< Of a contrast, else empty.
    QString right;
    QString shown; ///< The box that was typed: "4", "?", or empty. Own words: their first words.
    questionnaire::AnswerKind kind = questionnaire::AnswerKind::Rating;
    int boxes = 0; ///< 0: own words.
    bool dontKnow = false;
    int maximumBytes = 0; ///< Own words only.
    bool operator==(const KeyingLine&) const = default;
};

/// Where the second typing gave another answer than the first.
struct KeyingDifference
{
    questionnaire::ItemId id;
    int number = 0;
    QString prompt;
    QString first;
    QString second;
};

enum class KeyingStep {
    First,       ///< Typing over.
    FirstDone,   ///< Everything typed once.
    Second,      ///< Typing once more, without seeing the first answers.
    Differences, ///< What was typed differently, to be settled one by one.
    Checked,     ///< Typed twice and alike.
};

/// Decides how a filled-in paper form is typed over, digit by digit, and once more to check. The first answers go into the
/// scan and are saved at once; the second ones only exist here. Knows no widget.
class KeyingPresenter : public QObject
{
    Q_OBJECT

public:
    /// `scan` outlives this.
    explicit KeyingPresenter(ScanPresenter& scan, QObject* parent = nullptr);

    KeyingStep step() const { return m_step; }
    bool isTyping() const { return m_step == KeyingStep::First || m_step == KeyingStep::Second; }
    std::vector<KeyingLine> lines() const;
    int current() const { return m_current; } ///< Index of the line that the next key answers.
    KeyingLine currentLine() const;           ///< Only while typing.
    int answeredCount() const;                ///< Lines with an answer in the scan.
    int pending() const { return m_pending; } ///< The first digit of a number of two; 0: none.
    QString ownWords(const questionnaire::ItemId& item) const;
    std::vector<KeyingDifference> differences() const;

    /// A digit: the box, or with more than nine boxes a digit of its number; 0 alone is "I do not know". False when there is
    /// no such box.
    bool digit(int digit);
    bool dontKnow(); ///< False when the question has none.
    void enter();    ///< Goes on and leaves what stands there; completes a number of two digits.
    void none();     ///< No cross on the paper: takes the answer away and goes on.
    void back();     ///< One line up, or out of a number of two digits.
    void goTo(int line);
    void write(const QString& words); ///< The current line's own words.

    void startCheck();
    void stopTyping(); ///< To the end of this typing; lines that were not reached are not compared.
    /// Keeps the first or the second answer of a difference.
    void settle(const questionnaire::ItemId& item, bool takeSecond);
    void finish(); ///< Lets the scan go on behind its questions.

signals:
    void linesChanged();
    void stepChanged();

private:
    void readQuestions();
    const questionnaire::AnswerScale& answersOf(const questionnaire::PaperQuestion& question) const;
    KeyingLine lineOf(const questionnaire::PaperQuestion& question) const;
    QString shown(const questionnaire::PaperQuestion& question, const questionnaire::Answer& answer) const;
    const questionnaire::Answer& answerOf(const questionnaire::ItemId& item) const;
    void set(questionnaire::Answer answer);
    void goOn();
    void goToStep(KeyingStep step);
    QString words(const questionnaire::LocalizedText& text) const;

    ScanPresenter& m_scan;
    std::vector<questionnaire::PaperQuestion> m_questions; ///< Asked now; in the second typing without own words.
    std::map<questionnaire::ItemId, questionnaire::Answer> m_second;
    KeyingStep m_step = KeyingStep::First;
    int m_current = 0;
    int m_pending = 0;
};

} // namespace leerspiegel::ui
