// SPDX-License-Identifier: EUPL-1.2
#include "FaultLoop.h"
#include "Samples.h"

#include <array>

namespace leerspiegel::dossier::faults {

using namespace samples;

namespace {

const round::RoundId first = samples::round().id;

void nothing(Dossier&) { }

void threeSheets(Dossier& dossier)
{
    (void)dossier.handInAll(first, {sheet(1), sheet(2), sheet(3)});
    (void)dossier.saveDraft(first, tag(30), sealed(30));
    (void)dossier.putCompanyResponse(first, {"aa", sealed(40)});
    (void)dossier.putRecord({"agreements", "1", sealed(41)});
}

void countedRound(Dossier& dossier)
{
    threeSheets(dossier);
    (void)dossier.endRound(first, counted());
}

HandIn withDraftAndToken()
{
    auto sheet = samples::sheet(8);
    sheet.draftTag = tag(30);
    sheet.usedToken = token(1);
    return sheet;
}

constexpr std::array all{
    Deed{"saveDraft, the first", nothing, [](Dossier& dossier) { return dossier.saveDraft(first, tag(1), sealed(1)); }},
    Deed{"saveDraft, over another", threeSheets,
         [](Dossier& dossier) { return dossier.saveDraft(first, tag(30), sealed(31)); }},
    Deed{"eraseDraft", threeSheets, [](Dossier& dossier) { return dossier.eraseDraft(first, tag(30)); }},
    Deed{"handIn", threeSheets, [](Dossier& dossier) { return dossier.handIn(first, withDraftAndToken()); }},
    Deed{"handIn, again", threeSheets,
         [](Dossier& dossier) {
             auto again = sheet(2);
             again.envelope = sealed(222);
             return dossier.handIn(first, again);
         }},
    Deed{"handInAll", threeSheets,
         [](Dossier& dossier) {
             return dossier.handInAll(first, {sheet(4), sheet(5), sheet(6), sheet(7)});
         }},
    Deed{"withdraw", threeSheets, [](Dossier& dossier) { return dossier.withdraw(first, sheet(2).tag); }},
    Deed{"endRound", threeSheets, [](Dossier& dossier) { return dossier.endRound(first, counted()); }},
    Deed{"openRound", countedRound,
         [](Dossier& dossier) {
             return dossier.openRound(samples::round(2), {snapshot(2)}, {token(11), token(12)}, {token(13)});
         }},
    Deed{"raiseInvited", threeSheets,
         [](Dossier& dossier) { return dossier.raiseInvited(first, 40, random<32>(4), {token(20)}); }},
    Deed{"changeWrapping", nothing,
         [](Dossier& dossier) { return dossier.changeWrapping(sealed(60, 200), sealed(61, 150)); }},
    Deed{"putCompanyResponse", threeSheets,
         [](Dossier& dossier) {
             return dossier.putCompanyResponse(first, {"bb", sealed(42)}, token(9));
         }},
    Deed{"removeCompanyResponse", threeSheets,
         [](Dossier& dossier) { return dossier.removeCompanyResponse(first, "aa"); }},
    Deed{"takeBackLent", countedRound, [](Dossier& dossier) { return dossier.takeBackLent(first, tag(900)); }},
    Deed{"putRecord", threeSheets,
         [](Dossier& dossier) {
             return dossier.putRecord({"agreements", "1", sealed(43)});
         }},
    Deed{"removeRecord", threeSheets, [](Dossier& dossier) { return dossier.removeRecord("agreements", "1"); }},
    Deed{"keepQuestionnaire", nothing, [](Dossier& dossier) { return dossier.keepQuestionnaire(snapshot(5)); }},
    Deed{"backUpTo", threeSheets,
         [](Dossier& dossier) {
             const auto target = dossier.path().parent_path() / "backup.leerspiegel";
             std::error_code ignored;
             std::filesystem::remove(target, ignored);
             std::filesystem::remove(target.string() + "-journal", ignored);
             return dossier.backUpTo(target);
         }},
};

} // namespace

std::span<const Deed> deeds() { return all; }

} // namespace leerspiegel::dossier::faults
