// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/KeyingPresenter.h"

#include <algorithm>

namespace leerspiegel::ui {

using questionnaire::Answer;
using questionnaire::AnswerKind;

namespace {

constexpr int mostBoxesForOneDigit = 9;
constexpr qsizetype wordsShown = 40;

} // namespace

KeyingPresenter::KeyingPresenter(ScanPresenter& scan, QObject* parent)
    : QObject(parent)
    , m_scan(scan)
{
    connect(&m_scan, &ScanPresenter::answersChanged, this, [this] {
        readQuestions();
        emit linesChanged();
    });
    readQuestions();
}

QString KeyingPresenter::words(const questionnaire::LocalizedText& text) const
{
    return QString::fromStdString(text.in(m_scan.language().toStdString()));
}

/// An answer can bring a question or take one away; the numbers stay those of the paper.
void KeyingPresenter::readQuestions()
{
    m_questions = questionnaire::paperQuestions(m_scan.questionnaire(), [&](const auto& item) { return m_scan.asksBackground(item); });
    std::erase_if(m_questions, [&](const auto& question) {
        return !m_scan.isAsked(question.item->id) || (m_step == KeyingStep::Second && answersOf(question).kind == AnswerKind::Text);
    });
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_questions.size()) - 1));
}

const questionnaire::AnswerScale& KeyingPresenter::answersOf(const questionnaire::PaperQuestion& question) const
{
    return m_scan.questionnaire().answerScaleOf(*question.item);
}

const Answer& KeyingPresenter::answerOf(const questionnaire::ItemId& item) const
{
    static const Answer nothing;
    if (m_step != KeyingStep::Second) {
        return m_scan.sheet().response.answer(item);
    }
    const auto found = m_second.find(item);
    return found == m_second.end() ? nothing : found->second;
}

QString KeyingPresenter::shown(const questionnaire::PaperQuestion& question, const Answer& answer) const
{
    if (std::holds_alternative<questionnaire::DontKnow>(answer)) {
        return QStringLiteral("?");
    }
    if (const auto* text = std::get_if<questionnaire::Text>(&answer)) {
        const auto own = QString::fromStdString(text->text).simplified();
        return own.size() > wordsShown ? own.left(wordsShown) + QStringLiteral("…") : own;
    }
    const int box = questionnaire::paperBox(answersOf(question), answer);
    return box == 0 ? QString() : QString::number(box);
}

KeyingLine KeyingPresenter::lineOf(const questionnaire::PaperQuestion& question) const
{
    const auto& answers = answersOf(question);
    KeyingLine line;
    line.id = question.item->id;
    line.number = question.number;
    line.prompt = words(question.item->text);
    if (question.contrast) {
        line.left = words(question.contrast->left);
        line.right = words(question.contrast->right);
    }
    line.shown = shown(question, answerOf(line.id));
    line.kind = answers.kind;
    line.boxes = static_cast<int>(questionnaire::paperAnswers(answers).size());
    line.dontKnow = answers.dontKnow.has_value();
    line.maximumBytes = answers.maximumBytes;
    return line;
}

std::vector<KeyingLine> KeyingPresenter::lines() const
{
    std::vector<KeyingLine> lines;
    std::ranges::transform(m_questions, std::back_inserter(lines), [this](const auto& question) { return lineOf(question); });
    return lines;
}

KeyingLine KeyingPresenter::currentLine() const
{
    return m_questions.empty() ? KeyingLine{} : lineOf(m_questions[static_cast<std::size_t>(m_current)]);
}

int KeyingPresenter::answeredCount() const
{
    const auto& response = m_scan.sheet().response;
    return static_cast<int>(std::ranges::count_if(
        m_questions, [&](const auto& question) { return questionnaire::isAnswered(response.answer(question.item->id)); }));
}

QString KeyingPresenter::ownWords(const questionnaire::ItemId& item) const
{
    const auto* text = std::get_if<questionnaire::Text>(&m_scan.sheet().response.answer(item));
    return text ? QString::fromStdString(text->text) : QString();
}

bool KeyingPresenter::digit(int digit)
{
    const auto line = currentLine();
    if (!isTyping() || line.boxes == 0 || digit < 0 || digit > 9) {
        return false;
    }
    if (digit == 0 && m_pending == 0) {
        return dontKnow();
    }
    const int box = line.boxes > mostBoxesForOneDigit ? 10 * m_pending + digit : digit;
    if (box > line.boxes) {
        return false;
    }
    m_pending = box;
    if (10 * box > line.boxes || line.boxes <= mostBoxesForOneDigit) {
        enter();
    } else {
        emit linesChanged();
    }
    return true;
}

bool KeyingPresenter::dontKnow()
{
    if (!isTyping() || !currentLine().dontKnow) {
        return false;
    }
    set(questionnaire::DontKnow{});
    goOn();
    return true;
}

void KeyingPresenter::enter()
{
    if (!isTyping()) {
        return;
    }
    if (m_pending > 0) {
        const auto boxes = questionnaire::paperAnswers(answersOf(m_questions[static_cast<std::size_t>(m_current)]));
        set(boxes[static_cast<std::size_t>(m_pending - 1)]);
    } else if (m_step == KeyingStep::Second && !m_questions.empty()) {
        m_second.emplace(m_questions[static_cast<std::size_t>(m_current)].item->id, questionnaire::NotAnswered{});
    }
    goOn();
}

void KeyingPresenter::none()
{
    if (isTyping()) {
        set(questionnaire::NotAnswered{});
        goOn();
    }
}

void KeyingPresenter::back()
{
    if (!isTyping()) {
        return;
    }
    m_current = m_pending > 0 ? m_current : std::max(0, m_current - 1);
    m_pending = 0;
    emit linesChanged();
}

void KeyingPresenter::goTo(int line)
{
    if (isTyping() && line != m_current && line >= 0 && line < static_cast<int>(m_questions.size())) {
        m_current = line;
        m_pending = 0;
        emit linesChanged();
    }
}

void KeyingPresenter::write(const QString& text)
{
    if (m_step == KeyingStep::First && currentLine().boxes == 0) {
        m_scan.writeText(currentLine().id, text);
    }
}

void KeyingPresenter::set(Answer answer)
{
    if (m_questions.empty()) {
        return;
    }
    const auto item = m_questions[static_cast<std::size_t>(m_current)].item->id;
    if (m_step == KeyingStep::Second) {
        m_second[item] = std::move(answer);
    } else {
        m_scan.put(item, std::move(answer));
    }
}

void KeyingPresenter::goOn()
{
    m_pending = 0;
    if (m_current + 1 < static_cast<int>(m_questions.size())) {
        ++m_current;
        emit linesChanged();
    } else {
        stopTyping();
    }
}

void KeyingPresenter::stopTyping()
{
    m_pending = 0;
    if (m_step == KeyingStep::Second) {
        goToStep(differences().empty() ? KeyingStep::Checked : KeyingStep::Differences);
    } else {
        goToStep(KeyingStep::FirstDone);
    }
}

void KeyingPresenter::goToStep(KeyingStep step)
{
    m_step = step;
    readQuestions();
    emit stepChanged();
}

void KeyingPresenter::startCheck()
{
    m_second.clear();
    m_current = 0;
    goToStep(KeyingStep::Second);
}

std::vector<KeyingDifference> KeyingPresenter::differences() const
{
    std::vector<KeyingDifference> found;
    for (const auto& question : m_questions) {
        const auto second = m_second.find(question.item->id);
        const auto& first = m_scan.sheet().response.answer(question.item->id);
        if (second != m_second.end() && second->second != first) {
            found.push_back(
                {question.item->id, question.number, words(question.item->text), shown(question, first), shown(question, second->second)});
        }
    }
    return found;
}

void KeyingPresenter::settle(const questionnaire::ItemId& item, bool takeSecond)
{
    const auto second = m_second.find(item);
    if (m_step != KeyingStep::Differences || second == m_second.end()) {
        return;
    }
    const auto answer = second->second;
    m_second.erase(second);
    if (takeSecond) {
        m_scan.put(item, answer);
    }
    goToStep(differences().empty() ? KeyingStep::Checked : KeyingStep::Differences);
}

void KeyingPresenter::finish() { m_scan.finish(); }

} // namespace leerspiegel::ui
