// SPDX-License-Identifier: EUPL-1.2
#include "app/Rounds.h"

#include "app/Hex.h"
#include "app/RoundKeys.h"

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

round::RoundDescriptor describe(const round::RoundPlan& plan, const dossier::Header& header, const Instrument& instrument, base::Day opened)
{
    round::RoundDescriptor descriptor;
    descriptor.dossier = header.id;
    descriptor.round = round::RoundId{randomHex()};
    descriptor.company = header.company;
    descriptor.name = plan.name;
    descriptor.opened = opened;
    descriptor.tellerName = plan.tellerName;
    descriptor.ownerName = plan.ownerName.empty() ? header.ownerName : plan.ownerName;
    descriptor.companyQuestionnaire = instrument.company->hash;
    descriptor.individualQuestionnaire = instrument.individual->hash;
    descriptor.threshold = plan.threshold;
    descriptor.invitedAtOpening = plan.invited;
    descriptor.cuts = plan.cuts;
    descriptor.admission = plan.admission;
    return descriptor;
}

/// The teller's pair: its public half goes into the descriptor, its secret half is wrapped and forgotten.
base::Outcome addTeller(round::RoundDescriptor& descriptor, dossier::RoundRow& row, OpenedRound& opened,
                        const privacy::Passphrase* passphrase, const privacy::KeyPolicy& policy)
{
    if (descriptor.tellerName.empty()) {
        return {};
    }
    if (!passphrase) {
        return fail(ErrorCode::TellerNeeded);
    }
    if (passphrase->size() < static_cast<std::size_t>(privacy::leastPassphraseCharacters)) {
        return fail(ErrorCode::PassphraseTooShort, {}, {std::to_string(privacy::leastPassphraseCharacters)});
    }
    const auto pair = privacy::KeyPair::random();
    auto recovery = privacy::RecoveryCode::random();
    auto wrapped = privacy::wrapSecret(pair.secretKey, *passphrase, recovery, "teller", descriptor.round.text(), policy);
    if (!wrapped) {
        return fail(wrapped.error());
    }
    descriptor.tellerKey = pair.publicKey;
    row.teller = dossier::TellerKey{std::move(wrapped->byPassphrase), std::move(wrapped->byRecoveryCode)};
    opened.tellerRecoveryCode = std::move(recovery);
    return {};
}

std::vector<privacy::Token> makeTokens(int howMany)
{
    std::vector<privacy::Token> tokens;
    tokens.reserve(static_cast<std::size_t>(howMany));
    for (int made = 0; made < howMany; ++made) {
        tokens.push_back(privacy::Token::random());
    }
    return tokens;
}

std::vector<privacy::VerifyKey> verifyKeys(const std::vector<privacy::Token>& tokens, const round::RoundId& id, base::Random& random)
{
    std::vector<privacy::VerifyKey> keys;
    keys.reserve(tokens.size());
    for (const auto& token : tokens) {
        keys.push_back(privacy::verifyKeyOf(token, id.text()));
    }
    base::shuffle(keys, random);
    return keys;
}

base::Outcome fillRow(dossier::RoundRow& row, const round::RoundDescriptor& descriptor, const privacy::KeyPair& pair,
                      const privacy::ManagementKeys& keys)
{
    row.id = descriptor.round;
    row.descriptor = round::encode(descriptor);
    row.descriptorMark = keys.mark("descriptor", row.descriptor);
    row.invited = descriptor.invitedAtOpening;
    row.invitedMark = markInvited(keys, row.id, row.invited);
    row.opened = descriptor.opened;
    privacy::SystemRandom().fill(row.codeSalt);
    auto sealed = keys.sealOwn(roundKeyContext(row.id), pair.secretKey.view());
    if (!sealed) {
        return fail(sealed.error());
    }
    row.roundSecret = std::move(*sealed);
    return {};
}

} // namespace

base::Result<OpenedRound> openRound(Workspace& workspace, const round::RoundPlan& plan, const Instrument& instrument,
                                    const privacy::Passphrase* tellerPassphrase, int companyTokens)
{
    const auto* keys = workspace.keys();
    if (!keys) {
        return fail(ErrorCode::Locked);
    }
    if (auto allowed = round::checkPlan(plan, instrument.individual->questionnaire); !allowed) {
        return fail(allowed.error());
    }
    if (companyTokens < 0 || companyTokens > mostCompanySlips) {
        return fail(ErrorCode::InvalidRoundPlan, "companyTokens", {std::to_string(mostCompanySlips)});
    }
    const auto header = workspace.file().header();
    if (!header) {
        return fail(header.error());
    }
    const auto& environment = workspace.environment();
    auto descriptor = describe(plan, *header, instrument, environment.today());
    OpenedRound opened;
    opened.id = descriptor.round;
    dossier::RoundRow row;
    if (auto added = addTeller(descriptor, row, opened, tellerPassphrase, environment.keys); !added) {
        return fail(added.error());
    }
    const auto pair = privacy::KeyPair::random();
    descriptor.roundKey = pair.publicKey;
    if (auto filled = fillRow(row, descriptor, pair, *keys); !filled) {
        return fail(filled.error());
    }
    if (plan.admission == round::Admission::ByInvitation) {
        opened.employeeTokens = makeTokens(plan.invited);
    }
    opened.companyTokens = makeTokens(companyTokens);
    const std::vector<dossier::QuestionnaireSnapshot> snapshots{{instrument.company->hash, instrument.company->json},
                                                                {instrument.individual->hash, instrument.individual->json}};
    auto stored = workspace.file().openRound(row, snapshots, verifyKeys(opened.employeeTokens, row.id, *environment.random),
                                             verifyKeys(opened.companyTokens, row.id, *environment.random));
    if (!stored) {
        return fail(stored.error());
    }
    return opened;
}

base::Result<std::vector<privacy::Token>> raiseInvited(Workspace& workspace, const round::RoundId& id, int invited)
{
    const auto* keys = workspace.keys();
    if (!keys) {
        return fail(ErrorCode::Locked);
    }
    const auto row = openRow(workspace, id);
    if (!row) {
        return fail(row.error());
    }
    const auto descriptor = workspace.descriptor(id);
    if (!descriptor) {
        return fail(descriptor.error());
    }
    if (invited <= row->invited || invited > round::mostInvited) {
        return fail(ErrorCode::InvalidRoundPlan, "invited", {std::to_string(row->invited + 1)});
    }
    std::vector<privacy::Token> tokens;
    if (descriptor->admission == round::Admission::ByInvitation) {
        tokens = makeTokens(invited - row->invited);
    }
    auto raised = workspace.file().raiseInvited(id, invited, markInvited(*keys, id, invited),
                                                verifyKeys(tokens, id, *workspace.environment().random));
    if (!raised) {
        return fail(raised.error());
    }
    return tokens;
}

} // namespace leerspiegel::app
