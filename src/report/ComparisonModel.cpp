// SPDX-License-Identifier: EUPL-1.2
#include "report/ComparisonModel.h"

#include "report/ModelParts.h"
#include "report/Tr.h"
#include "report/Words.h"
#include "statistics/Summary.h"

#include <algorithm>
#include <cmath>

namespace leerspiegel::report {

using questionnaire::Questionnaire;

namespace {

constexpr double leastShift = 0.5; ///< A smaller shift is said to be none: half a position.

class Comparison
{
public:
    Comparison(const ComparisonInput& input, const QString& language)
        : m_input(input)
        , m_language(language)
        , m_company(scoring::meanOf(input.companyProfiles))
    {
    }

    ComparisonModel make()
    {
        addFacts();
        const auto& asked = *m_input.individual;
        for (const auto* scale : asked.topScales()) {
            m_model.folded.push_back(axis(*scale));
        }
        for (const auto* scale : asked.unfoldedScales()) {
            m_model.unfolded.push_back(axis(*scale));
        }
        for (const auto& contrast : asked.contrasts) {
            m_model.contrasts.push_back(this->contrast(contrast));
        }
        addSentences();
        m_model.rings = ringsOf(asked, m_language);
        addTrends(m_input, m_language, m_model);
        addCuts(m_input, m_language, m_model);
        addCertainty(m_input, m_language, m_model);
        return std::move(m_model);
    }

private:
    void addFacts()
    {
        m_model.companyName = m_input.companyName;
        m_model.roundName = m_input.roundName;
        m_model.closed = m_input.closed ? dayText(*m_input.closed, m_language) : QString();
        m_model.companyRespondents = static_cast<int>(m_input.companyProfiles.size());
        m_model.invited = m_input.invited;
        m_model.hasPicture = m_input.picture.has_value();
        m_model.hiddenReason =
            ReportTr::tr("Some figures are not shown. The program shows only groups of %1 or more people, so that nobody "
                         "can be recognised.")
                .arg(m_input.threshold);
        if (!m_input.picture) {
            m_model.somethingHidden = true;
            return;
        }
        m_model.sheets = m_input.picture->sheets;
        m_model.participation = ReportTr::tr("%1 of %2 took part · %3")
                                    .arg(QString::number(m_model.sheets), QString::number(m_model.invited),
                                         certaintyWord(grouppicture::certaintyOf(m_model.sheets)));
        for (const auto& sentence : m_input.picture->sentences) {
            m_model.sentences.push_back(QString::fromStdString(sentence));
        }
    }

    const grouppicture::ScalePicture* scalePicture(const questionnaire::ScaleId& id) const
    {
        if (!m_input.picture) {
            return nullptr;
        }
        const auto found = m_input.picture->scales.find(id);
        return found == m_input.picture->scales.end() || !found->second.figure ? nullptr : &found->second;
    }

    void addEmployees(const questionnaire::Scale& scale, AxisView& view)
    {
        const auto* picture = scalePicture(scale.id);
        if (!picture) {
            m_model.somethingHidden = true;
            return;
        }
        view.employees = picture->figure->value;
        view.halfWidth = picture->figure->halfWidth;
        view.n = picture->figure->n;
        view.employeesWord = wordFor(scale, *view.employees, false, m_language);
        view.agreement = picture->agreement ? agreementWord(*picture->agreement) : QString();
    }

    void addChanges(const questionnaire::Scale& scale, AxisView& view) const
    {
        if (m_input.previous && m_input.picture) {
            view.employeesChange = changeOf(figureOf(m_input.previous->scales, scale.id), figureOf(m_input.picture->scales, scale.id),
                                            statistics::planningSd, 0, m_language);
        }
        if (m_input.history.size() > 1) {
            view.companyChange =
                companyChangeOf(m_input.history[m_input.history.size() - 2].companyProfiles, m_input.companyProfiles, scale.id, m_language);
        }
    }

    AxisView axis(const questionnaire::Scale& scale)
    {
        AxisView view;
        view.id = scale.id;
        view.title = in(scale.title, m_language);
        const auto own = m_company.scales.find(scale.id);
        if (own != m_company.scales.end() && own->second) {
            view.company = own->second->percent;
            view.companyWord = wordFor(scale, *view.company, false, m_language);
        }
        addEmployees(scale, view);
        if (view.company && view.employees) {
            view.gap = *view.employees - *view.company;
            view.noise = statistics::noiseOfGap(std::max(1, m_model.companyRespondents), view.halfWidth);
            view.band = statistics::gapBand(*view.gap, view.noise);
        }
        addChanges(scale, view);
        view.sentence = axisSentence(view);
        return view;
    }

    static QString axisSentence(const AxisView& view)
    {
        if (view.company && view.employees) {
            return ReportTr::tr("company %1, employees %2").arg(shownPoints(*view.company)).arg(shownPoints(*view.employees));
        }
        if (view.company) {
            return ReportTr::tr("company %1").arg(shownPoints(*view.company));
        }
        return view.employees ? ReportTr::tr("employees %1").arg(shownPoints(*view.employees)) : QString();
    }

    ContrastView contrast(const questionnaire::Contrast& asked)
    {
        ContrastView view;
        view.id = asked.id;
        view.title = in(asked.title, m_language);
        view.left = in(asked.left, m_language);
        view.right = in(asked.right, m_language);
        view.leftLabel = asked.leftLabel.empty() ? view.left : in(asked.leftLabel, m_language);
        view.rightLabel = asked.rightLabel.empty() ? view.right : in(asked.rightLabel, m_language);
        view.term = in(asked.term, m_language);
        view.aboutFirm = asked.aboutFirm;
        const auto& answers = m_input.individual->answerScaleOf(*m_input.individual->findItem(asked.now));
        view.lowest = answers.lowest;
        view.highest = answers.highest;
        addPositions(asked.id, view);
        view.sentence = contrastSentence(view);
        view.companyShiftWords = shiftWords(view.companyShift, view);
        view.employeesShiftWords = shiftWords(view.employeesShift, view);
        return view;
    }

    void addPositions(const questionnaire::ContrastId& id, ContrastView& view)
    {
        if (const auto own = m_company.contrasts.find(id); own != m_company.contrasts.end()) {
            view.companyNow = own->second.now;
            view.companyWish = own->second.wish;
            view.companyShift = own->second.shift;
        }
        const auto* picture = m_input.picture && m_input.picture->contrasts.contains(id) ? &m_input.picture->contrasts.at(id) : nullptr;
        if (!picture || !picture->now || !picture->wish) {
            m_model.somethingHidden = true;
            return;
        }
        view.employeesNow = picture->now->value;
        view.employeesWish = picture->wish->value;
        view.halfWidth = picture->wish->halfWidth;
        if (picture->shift) {
            view.employeesShift = picture->shift->value;
        }
        view.camps = campsOf(picture->sharesWish, view);
        addContrastChanges(id, *picture, view);
        view.n = picture->now->n;
        view.sameDirection = view.companyWish && side(*view.companyWish, view) == side(*view.employeesWish, view);
    }

    void addContrastChanges(const questionnaire::ContrastId& id, const grouppicture::ContrastPicture& now, ContrastView& view) const
    {
        if (!m_input.previous || !m_input.previous->contrasts.contains(id)) {
            return;
        }
        const auto& before = m_input.previous->contrasts.at(id);
        const double planned = statistics::planningSd * (view.highest - view.lowest) / 100;
        const auto at = [](const std::optional<grouppicture::Figure>& figure) { return figure ? &*figure : nullptr; };
        view.nowChange = changeOf(at(before.now), at(now.now), planned, 1, m_language);
        view.wishChange = changeOf(at(before.wish), at(now.wish), planned, 1, m_language);
    }

    /// A third or more on each side: the mean says little.
    static QString campsOf(const std::optional<grouppicture::Shares>& shares, const ContrastView& view)
    {
        constexpr int camp = 33;
        return shares && shares->left >= camp && shares->right >= camp
            ? ReportTr::tr("%1 or %2: people wish different sides (%3% and %4%).")
                  .arg(view.leftLabel, view.rightLabel, QString::number(shares->left), QString::number(shares->right))
            : QString();
    }

    /// "1,5 naar Kantoorwerk", or that it may stay.
    QString shiftWords(const std::optional<double>& shift, const ContrastView& view) const
    {
        if (!shift) {
            return {};
        }
        if (std::abs(*shift) < leastShift) {
            return ReportTr::tr("may stay as it is");
        }
        return ReportTr::tr("%1 towards %2")
            .arg(decimalText(std::abs(*shift), 1, m_language), *shift < 0 ? view.leftLabel : view.rightLabel);
    }

    QString side(double position, const ContrastView& view) const
    {
        if (std::abs(position) < 0.5) {
            return ReportTr::tr("both equally");
        }
        return position < 0 ? view.leftLabel : view.rightLabel;
    }

    QString contrastSentence(const ContrastView& view) const
    {
        QStringList parts;
        if (view.companyNow && view.companyWish) {
            parts << ReportTr::tr("company: now %1, wish %2").arg(side(*view.companyNow, view), side(*view.companyWish, view));
        }
        if (view.employeesNow && view.employeesWish) {
            parts << ReportTr::tr("employees: now %1, wish %2").arg(side(*view.employeesNow, view), side(*view.employeesWish, view));
        }
        return parts.join(QStringLiteral("; "));
    }

    void addSentences()
    {
        for (const auto& view : m_model.folded) {
            if (!view.band) {
                continue;
            }
            const auto sentence = QStringLiteral("%1: %2").arg(view.title, view.sentence);
            auto& list = *view.band == statistics::GapBand::FindEachOther ? m_model.findEachOther
                : *view.band == statistics::GapBand::ConversationStarts   ? m_model.conversationStarts
                                                                          : m_model.smallDifferences;
            list.push_back(sentence);
        }
        for (const auto& view : m_model.contrasts) {
            if (view.sameDirection) {
                m_model.sharedWishes.push_back(
                    ReportTr::tr("%1 or %2: both of you wish %3.").arg(view.leftLabel, view.rightLabel, side(*view.employeesWish, view)));
            }
        }
        addStrengths();
    }

    void addStrengths()
    {
        auto axes = m_model.folded;
        const auto value = [](const AxisView& view) { return shownPoints(view.employees ? *view.employees : view.company.value_or(0)); };
        std::ranges::stable_sort(axes, std::greater<>(), value);
        for (const auto& view : axes) {
            if (value(view) >= 63) {
                m_model.strengths.push_back(QStringLiteral("%1: %2").arg(view.title, view.sentence));
            }
        }
    }

    const ComparisonInput& m_input;
    QString m_language;
    scoring::Profile m_company;
    ComparisonModel m_model;
};

} // namespace

ComparisonModel makeComparison(const ComparisonInput& input, const QString& language) { return Comparison(input, language).make(); }

} // namespace leerspiegel::report
