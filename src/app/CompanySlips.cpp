// SPDX-License-Identifier: EUPL-1.2
// What is filled in with a company slip before it is handed in.
#include "app/RoundKeys.h"
#include "app/Scans.h"

namespace leerspiegel::app {

using base::fail;

namespace {

/// The slip, its keys and what they belong to.
struct SlipDraft
{
    std::shared_ptr<const KeptQuestionnaire> company;
    privacy::SlipKeys keys;
    privacy::EnvelopeContext context;
};

base::Result<SlipDraft> draftOf(Workspace& workspace, const round::RoundId& round, const privacy::Token& token)
{
    if (auto fits = checkCompanySlip(workspace, round, token); !fits) {
        return fail(fits.error());
    }
    const auto row = openRow(workspace, round);
    const auto instrument = workspace.instrument(round);
    if (!row || !instrument) {
        return fail(row ? instrument.error() : row.error());
    }
    auto keys = privacy::slipKeysOf(token, round.text());
    const auto context = envelopeContext(privacy::hashOf(row->descriptor), keys.draftTag, instrument->company->questionnaire);
    return SlipDraft{instrument->company, std::move(keys), context};
}

} // namespace

base::Result<std::optional<session::Sheet>> companySlipDraft(Workspace& workspace, const round::RoundId& round, const privacy::Token& token)
{
    const auto slip = draftOf(workspace, round, token);
    if (!slip) {
        return fail(slip.error());
    }
    const auto kept = workspace.file().draft(round, slip->keys.draftTag);
    if (!kept || !*kept) {
        return kept ? base::Result<std::optional<session::Sheet>>(std::nullopt) : fail(kept.error());
    }
    const auto plain = privacy::openDraft(slip->context, **kept, slip->keys.draftKey);
    if (!plain) {
        return fail(plain.error());
    }
    auto sheet = session::decodeSheet(plain->view(), slip->company->questionnaire);
    if (!sheet) {
        return fail(sheet.error());
    }
    return std::optional(std::move(*sheet));
}

base::Outcome saveCompanySlipDraft(Workspace& workspace, const round::RoundId& round, const session::Sheet& sheet,
                                   const privacy::Token& token)
{
    const auto slip = draftOf(workspace, round, token);
    if (!slip) {
        return fail(slip.error());
    }
    const auto sealed = privacy::sealDraft(slip->context, session::encode(sheet), slip->keys.draftKey);
    if (!sealed) {
        return fail(sealed.error());
    }
    return workspace.file().saveDraft(round, slip->keys.draftTag, *sealed);
}

base::Outcome eraseCompanySlipDraft(Workspace& workspace, const round::RoundId& round, const privacy::Token& token)
{
    return workspace.file().eraseDraft(round, privacy::slipKeysOf(token, round.text()).draftTag);
}

} // namespace leerspiegel::app
