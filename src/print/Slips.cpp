// SPDX-License-Identifier: EUPL-1.2
#include "print/Slips.h"

#include "print/PaperFlow.h"
#include "print/Tr.h"

namespace leerspiegel::print {

namespace {

const auto dot = QStringLiteral(" · ");
const auto wordDot = QStringLiteral("\u00a0· "); // no line begins with it
constexpr double codePoints = 14.5;
constexpr double slipPoints = 9.5;

QString ownerOf(const SlipFacts& facts) { return facts.owner.isEmpty() ? PrintTr::tr("the owner") : facts.owner; }

/// A slip for each code, with the same lines around it.
void writeCards(PaperFlow& flow, const SlipFacts& facts, const QStringList& codes, const std::vector<QString>& lines)
{
    std::vector<QString> all{facts.company + dot + facts.round};
    all.insert(all.end(), lines.begin(), lines.end());
    std::vector<report::Card> slips;
    for (const auto& code : codes) {
        slips.push_back({code, all});
    }
    flow.cutCards(slips, codePoints, slipPoints);
}

} // namespace

void writeSlips(PaperFlow& flow, const SlipFacts& facts, const QStringList& codes)
{
    flow.title(PrintTr::tr("Invitation slips"));
    flow(report::Paragraph{
        PrintTr::tr("Cut them out. Fold them, shuffle them and let everyone draw one. Do not write down who has which.")});
    writeCards(flow, facts, codes,
               {PrintTr::tr("Fill in your own scan. It takes about 10 minutes."),
                PrintTr::tr("Open the program Leerspiegel, choose My scan, and type this code. It works once."),
                PrintTr::tr("Everyone sees the same four words: %1").arg(facts.controlWords.join(wordDot)),
                PrintTr::tr("Nobody reads your answers one by one, not even %1.").arg(ownerOf(facts))});
}

void writeCompanySlips(PaperFlow& flow, const SlipFacts& facts, const QStringList& codes)
{
    flow.title(PrintTr::tr("Slips for the company scan"));
    flow(report::Paragraph{PrintTr::tr("Cut them out. Give one to each person who fills in the scan for the company.")});
    writeCards(flow, facts, codes,
               {PrintTr::tr("Fill in the scan of the company. It takes about 15 minutes. You may stop in between."),
                PrintTr::tr("Open the program Leerspiegel, choose Company scan, and type this code. It works once."),
                PrintTr::tr("Everyone sees the same four words: %1").arg(facts.controlWords.join(wordDot)),
                PrintTr::tr("You answer for the company: %1 can see what you fill in.").arg(ownerOf(facts))});
}

void writeRecoverySheet(PaperFlow& flow, const QString& company, const QString& whose, const QString& code)
{
    flow.title(PrintTr::tr("Recovery code"));
    flow(report::Paragraph{company + dot + whose});
    flow.space(20);
    flow.text(code, 20, true);
    flow.space(20);
    flow(report::Paragraph{PrintTr::tr("Keep this sheet in another place than the computer, for instance in the safe.")});
    flow(report::Paragraph{
        PrintTr::tr("Has the passphrase been lost? With this code you make a new one. After that this code does not work any more.")});
    flow(report::Paragraph{PrintTr::tr("Who has this sheet and the dossier can open the results.")});
}

void writePersonalCode(PaperFlow& flow, const QString& company, const QString& round, const QStringList& words)
{
    flow.title(PrintTr::tr("Your personal code"));
    flow(report::Paragraph{company + dot + round});
    flow.space(20);
    for (const auto& word : words) {
        flow.text(word, 24, true);
    }
    flow.space(20);
    flow(report::Paragraph{
        PrintTr::tr("Keep this paper with you. With the code you go on, look at your answers or take them away, until the scan closes.")});
    flow(report::Paragraph{PrintTr::tr("Take it from the printer at once: who has the code can see your answers.")});
}

} // namespace leerspiegel::print
