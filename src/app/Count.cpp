// SPDX-License-Identifier: EUPL-1.2
#include "app/Rounds.h"

#include "app/LentProfiles.h"
#include "app/RoundKeys.h"
#include "grouppicture/SmallGroupRules.h"

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

struct CountPair
{
    privacy::KeyPair round;
    std::optional<privacy::KeyPair> teller;
};

base::Result<privacy::Secret> tellerSecret(const dossier::TellerKey& key, const TellerProof& proof, const round::RoundId& id,
                                           const privacy::KeyPolicy& policy)
{
    if (proof.passphrase) {
        return privacy::unwrapWithPassphrase(key.wrappedByPassphrase, *proof.passphrase, "teller", id.text(), policy);
    }
    if (proof.recoveryCode) {
        return privacy::unwrapWithRecoveryCode(key.wrappedByRecoveryCode, *proof.recoveryCode, "teller", id.text());
    }
    return fail(ErrorCode::TellerNeeded);
}

base::Result<CountPair> countKeys(const Workspace& workspace, const dossier::RoundRow& row, const round::RoundDescriptor& descriptor,
                                  const TellerProof& proof)
{
    auto secret = workspace.keys()->openOwn(roundKeyContext(row.id), row.roundSecret);
    if (!secret) {
        return fail(secret.error());
    }
    CountPair pair{{descriptor.roundKey, std::move(*secret)}, std::nullopt};
    if (!descriptor.tellerKey) {
        return pair;
    }
    if (!row.teller) {
        return fail(ErrorCode::DossierDamaged, "round");
    }
    auto teller = tellerSecret(*row.teller, proof, row.id, workspace.environment().keys);
    if (!teller) {
        return fail(teller.error());
    }
    pair.teller = privacy::KeyPair{*descriptor.tellerKey, std::move(*teller)};
    return pair;
}

struct Box
{
    std::vector<session::Sheet> sheets;
    int damaged = 0;
};

/// Opens every sheet; what cannot be opened or read is counted as damaged and never stops the count.
base::Result<Box> openBox(const std::vector<dossier::StoredSheet>& stored, const dossier::RoundRow& row,
                          const questionnaire::Questionnaire& individual, const CountPair& keys, const Progress& progress)
{
    Box box;
    auto context = envelopeContext(privacy::hashOf(row.descriptor), {}, individual);
    const int total = static_cast<int>(stored.size());
    for (const auto& sheet : stored) {
        context.id = sheet.tag;
        const auto plain = privacy::openSheetForCount(context, sheet.envelope, keys.round, keys.teller ? &*keys.teller : nullptr);
        auto read = plain ? session::decodeSheet(plain->view(), individual) : base::Result<session::Sheet>(tl::unexpect, plain.error());
        if (read) {
            box.sheets.push_back(std::move(*read));
        } else {
            ++box.damaged;
        }
        if (progress && !progress(static_cast<int>(box.sheets.size()) + box.damaged, total)) {
            return fail(ErrorCode::Cancelled);
        }
    }
    return box;
}

base::Result<dossier::RoundEnd> endOf(const Workspace& workspace, const dossier::RoundRow& row, const grouppicture::Counted& counted,
                                      const Box& box, const questionnaire::Questionnaire& individual)
{
    dossier::RoundEnd end;
    end.closed = workspace.environment().today();
    end.state = counted.picture ? dossier::RoundState::Counted : dossier::RoundState::ErasedUnread;
    if (counted.picture) {
        auto sealed = workspace.keys()->sealOwn(pictureContext(row.id), grouppicture::encode(*counted.picture));
        if (!sealed) {
            return fail(sealed.error());
        }
        end.picture = std::move(*sealed);
    }
    for (const auto index : counted.lentSheets) {
        auto lent = sealLent(*workspace.keys(), row.id, box.sheets[index], individual);
        if (!lent) {
            return fail(lent.error());
        }
        end.lent.push_back(std::move(*lent));
    }
    return end;
}

base::Outcome enough(std::size_t sheets, int threshold, CountMode mode)
{
    const bool few = sheets < static_cast<std::size_t>(threshold);
    if (mode == CountMode::LentProfilesOnly) {
        return few ? base::Outcome{} : base::Outcome(fail(ErrorCode::InvalidRoundPlan, "mode"));
    }
    return few ? base::Outcome(fail(ErrorCode::TooFewSheets, {}, {std::to_string(threshold)})) : base::Outcome{};
}

base::Outcome notTooMany(std::size_t sheets, int invited)
{
    if (sheets > static_cast<std::size_t>(invited)) {
        return fail(ErrorCode::MoreSheetsThanInvited, {}, {std::to_string(sheets), std::to_string(invited)});
    }
    return {};
}

grouppicture::CountRules rulesOf(const round::RoundDescriptor& descriptor, int invited)
{
    grouppicture::CountRules rules;
    rules.invited = invited;
    rules.threshold = descriptor.threshold;
    rules.cuts = descriptor.cuts;
    return rules;
}

/// The pictures of the rounds before, so that no difference of two rounds tells of one joiner.
base::Result<std::vector<grouppicture::GroupPicture>> earlierPictures(Workspace& workspace)
{
    auto history = loadHistory(workspace);
    if (!history) {
        return fail(history.error());
    }
    std::vector<grouppicture::GroupPicture> pictures;
    for (auto& round : *history) {
        pictures.push_back(std::move(*round.picture));
    }
    return pictures;
}

/// The end of a round whose sheets were opened: chosen and stored in this one count.
base::Result<CloseReport> countAndEnd(Workspace& workspace, const dossier::RoundRow& row, const round::RoundDescriptor& descriptor,
                                      const Box& box, const questionnaire::Questionnaire& individual, CountMode mode)
{
    if (auto many = notTooMany(box.sheets.size(), row.invited); !many) {
        return fail(many.error());
    }
    if (auto allowed = enough(box.sheets.size(), descriptor.threshold, mode); !allowed) {
        return fail(allowed.error());
    }
    auto rules = rulesOf(descriptor, row.invited);
    auto earlier = earlierPictures(workspace);
    if (!earlier) {
        return fail(earlier.error());
    }
    rules.earlier = std::move(*earlier);
    auto counted = grouppicture::count(individual, box.sheets, rules, *workspace.environment().random);
    if (counted.picture) {
        counted.picture->damaged = box.damaged;
    } else if (mode == CountMode::GroupPicture) {
        return fail(ErrorCode::TooFewSheets, {}, {std::to_string(descriptor.threshold)});
    }
    const auto end = endOf(workspace, row, counted, box, individual);
    if (!end) {
        return fail(end.error());
    }
    if (auto ended = workspace.file().endRound(row.id, *end); !ended) {
        return fail(ended.error());
    }
    return CloseReport{static_cast<int>(box.sheets.size()), box.damaged, static_cast<int>(counted.lentSheets.size()),
                       counted.picture.has_value()};
}

} // namespace

base::Result<CloseReport> closeAndCount(Workspace& workspace, const round::RoundId& id, const TellerProof& teller, const Progress& progress,
                                        CountMode mode)
{
    if (!workspace.isUnlocked()) {
        return fail(ErrorCode::Locked);
    }
    const auto row = openRow(workspace, id);
    const auto descriptor = workspace.descriptor(id);
    if (!row || !descriptor) {
        return fail(row ? descriptor.error() : row.error());
    }
    if (!isInvitedMarked(*workspace.keys(), *row)) {
        return fail(ErrorCode::SealBroken, "round");
    }
    const auto instrument = workspace.instrument(id);
    const auto stored = workspace.file().sheets(id);
    if (!instrument || !stored) {
        return fail(instrument ? stored.error() : instrument.error());
    }
    if (stored->size() < static_cast<std::size_t>(descriptor->threshold) && mode == CountMode::GroupPicture) {
        return fail(ErrorCode::TooFewSheets, {}, {std::to_string(descriptor->threshold)}); // before any sheet is opened
    }
    const auto keys = countKeys(workspace, *row, *descriptor, teller);
    if (!keys) {
        return fail(keys.error());
    }
    const auto& individual = instrument->individual->questionnaire;
    const auto box = openBox(*stored, *row, individual, *keys, progress);
    if (!box) {
        return fail(box.error());
    }
    return countAndEnd(workspace, *row, *descriptor, *box, individual, mode);
}

base::Outcome eraseUnread(Workspace& workspace, const round::RoundId& id, bool cancelled)
{
    if (!workspace.isUnlocked()) {
        return fail(ErrorCode::Locked);
    }
    if (const auto row = openRow(workspace, id); !row) {
        return fail(row.error());
    }
    dossier::RoundEnd end;
    end.state = cancelled ? dossier::RoundState::Cancelled : dossier::RoundState::ErasedUnread;
    end.closed = workspace.environment().today();
    return workspace.file().endRound(id, end);
}

} // namespace leerspiegel::app
