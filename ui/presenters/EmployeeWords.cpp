// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/EmployeePresenter.h"
#include "ui/presenters/RoundWords.h"

#include <array>

namespace leerspiegel::ui {

// What an employee reads before the first question: it must stay true to docs/privacy.md.

QString EmployeePresenter::thresholdWord() const
{
    static constexpr std::array words{QT_TR_NOOP("five"),  QT_TR_NOOP("six"),  QT_TR_NOOP("seven"),
                                      QT_TR_NOOP("eight"), QT_TR_NOOP("nine"), QT_TR_NOOP("ten")};
    const auto index = static_cast<std::size_t>(m_facts.descriptor.threshold - round::leastThreshold);
    return index < words.size() ? tr(words[index]) : QString::number(m_facts.descriptor.threshold);
}

QString EmployeePresenter::privacyTitle() const { return tr("Your answers are confidential"); }

QStringList EmployeePresenter::privacySentences() const
{
    QStringList sentences{
        tr("Your answers are locked in a digital ballot box."),
        tr("This program shows them to nobody else, not to your boss either."),
        tr("When the scan closes, the program counts everything once and throws the single answers away."),
        tr("Your company sees only what you share yourself, and the picture of groups of %1 or more people.").arg(thresholdWord()),
    };
    if (m_facts.descriptor.tellerKey) {
        sentences << tr("The ballot box opens only with two keys: one of the company and one of %1.")
                         .arg(QString::fromStdString(m_facts.descriptor.tellerName));
    }
    if (m_facts.descriptor.admission == round::Admission::ByInvitation) {
        sentences << tr("Your company can see who takes part, not what you fill in.");
    }
    return sentences;
}

QStringList EmployeePresenter::notPromised() const
{
    QStringList sentences{
        tr("This we cannot promise: somebody who changes the program or the computer may still be able to look."),
        tr("Also who makes a copy in time and has all the keys can open that copy."),
    };
    if (!m_facts.descriptor.tellerKey) {
        const auto owner = QString::fromStdString(m_facts.descriptor.ownerName);
        sentences << tr("%1 has the only key. Who misuses copies of the file can work out answers. We cannot prevent that.")
                         .arg(owner.isEmpty() ? tr("The owner") : owner.left(1).toUpper() + owner.mid(1));
    }
    return sentences;
}

QStringList EmployeePresenter::moreSentences() const
{
    QStringList sentences{
        tr("Taking part is voluntary and you may skip every question."),
        tr("Your company does see how many people take part."),
        tr("Do fewer than %1 people take part? Then there is no picture and all answers go away.").arg(thresholdWord()),
        tr("Is somebody looking at the screen now? Then stop and go on later."),
    };
    if (isConversation()) {
        sentences << tr("You are with fewer than five. So there is no picture of the group: everyone takes their own mirror to the talk.");
    }
    if (m_facts.invited > m_facts.descriptor.invitedAtOpening) {
        sentences << tr("At the start %1 people were invited, now %2.").arg(m_facts.descriptor.invitedAtOpening).arg(m_facts.invited);
    }
    return sentences;
}

QStringList EmployeePresenter::controlWords() const { return controlWordsOf(m_facts.fingerprint, m_language); }

} // namespace leerspiegel::ui
