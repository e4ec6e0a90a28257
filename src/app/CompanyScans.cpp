// SPDX-License-Identifier: EUPL-1.2
#include "app/Hex.h"
#include "app/RoundKeys.h"
#include "app/Scans.h"

#include <algorithm>

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t mostCompanyRespondents = 5;
constexpr auto draftKind = "company-draft";

std::string draftId(const round::RoundId& round, const std::string& id) { return round.text() + '/' + id; }

privacy::RecordContext draftContext(const round::RoundId& round, const std::string& id) { return {draftKind, draftId(round, id), 4096}; }

base::Result<session::Sheet> readSheet(const base::Result<privacy::Secret>& plain, const questionnaire::Questionnaire& company)
{
    if (!plain) {
        return fail(plain.error());
    }
    return session::decodeSheet(plain->view(), company);
}

/// Finished responses, whether stored by the unlocked dossier or handed in with a company token.
base::Result<std::vector<CompanyScanEntry>> finishedScans(Workspace& workspace, const round::RoundId& round,
                                                          const questionnaire::Questionnaire& company)
{
    const auto rows = workspace.file().companyResponses(round);
    if (!rows) {
        return fail(rows.error());
    }
    std::vector<CompanyScanEntry> entries;
    for (const auto& row : *rows) {
        const auto context = companyContext(round, row.id);
        auto plain = workspace.keys()->openOwn(context, row.sealed);
        if (!plain) {
            plain = workspace.keys()->open(context, row.sealed);
        }
        auto sheet = readSheet(plain, company);
        if (!sheet) {
            return fail(sheet.error());
        }
        entries.push_back({row.id, std::move(*sheet), true});
    }
    return entries;
}

base::Outcome addDrafts(Workspace& workspace, const round::RoundId& round, const questionnaire::Questionnaire& company,
                        std::vector<CompanyScanEntry>& entries)
{
    const auto records = workspace.file().records(draftKind);
    if (!records) {
        return fail(records.error());
    }
    const auto prefix = draftId(round, "");
    for (const auto& record : *records) {
        if (!record.id.starts_with(prefix)) {
            continue;
        }
        const auto id = record.id.substr(prefix.size());
        auto sheet = readSheet(workspace.keys()->openOwn(draftContext(round, id), record.sealed), company);
        if (!sheet) {
            return fail(sheet.error());
        }
        const auto known = std::ranges::find(entries, id, &CompanyScanEntry::id);
        if (known != entries.end()) {
            *known = {id, std::move(*sheet), false};
        } else {
            entries.push_back({id, std::move(*sheet), false});
        }
    }
    return {};
}

} // namespace

base::Result<std::vector<CompanyScanEntry>> companyScans(Workspace& workspace, const round::RoundId& round)
{
    if (!workspace.isUnlocked()) {
        return fail(ErrorCode::Locked);
    }
    const auto instrument = workspace.instrument(round);
    if (!instrument) {
        return fail(instrument.error());
    }
    const auto& company = instrument->company->questionnaire;
    auto entries = finishedScans(workspace, round, company);
    if (!entries) {
        return entries;
    }
    if (auto added = addDrafts(workspace, round, company, *entries); !added) {
        return fail(added.error());
    }
    return entries;
}

base::Result<std::string> beginCompanyScan(Workspace& workspace, const round::RoundId& round)
{
    if (const auto row = openRow(workspace, round); !row) {
        return fail(row.error());
    }
    const auto entries = companyScans(workspace, round);
    if (!entries) {
        return fail(entries.error());
    }
    if (entries->size() >= mostCompanyRespondents) {
        return fail(ErrorCode::InvalidRoundPlan, "companyRespondents", {std::to_string(mostCompanyRespondents)});
    }
    return randomHex();
}

base::Outcome saveCompanyScan(Workspace& workspace, const round::RoundId& round, const CompanyScanEntry& entry)
{
    if (!workspace.isUnlocked()) {
        return fail(ErrorCode::Locked);
    }
    if (const auto row = openRow(workspace, round); !row) {
        return fail(row.error());
    }
    const auto context = entry.finished ? companyContext(round, entry.id) : draftContext(round, entry.id);
    auto sealed = workspace.keys()->sealOwn(context, session::encode(entry.sheet));
    if (!sealed) {
        return fail(sealed.error());
    }
    if (!entry.finished) {
        return workspace.file().putRecord({draftKind, draftId(round, entry.id), std::move(*sealed)});
    }
    if (auto put = workspace.file().putCompanyResponse(round, {entry.id, std::move(*sealed)}); !put) {
        return put;
    }
    return workspace.file().removeRecord(draftKind, draftId(round, entry.id));
}

base::Outcome removeCompanyScan(Workspace& workspace, const round::RoundId& round, const std::string& id)
{
    if (!workspace.isUnlocked()) {
        return fail(ErrorCode::Locked);
    }
    if (const auto row = openRow(workspace, round); !row) {
        return fail(row.error());
    }
    if (auto removed = workspace.file().removeCompanyResponse(round, id); !removed) {
        return removed;
    }
    return workspace.file().removeRecord(draftKind, draftId(round, id));
}

base::Outcome checkCompanySlip(Workspace& workspace, const round::RoundId& round, const privacy::Token& token)
{
    if (const auto row = openRow(workspace, round); !row) {
        return fail(row.error());
    }
    const auto unused = workspace.file().isUnusedToken(round, privacy::verifyKeyOf(token, round.text()), true);
    if (!unused) {
        return fail(unused.error());
    }
    return *unused ? base::Outcome{} : base::Outcome(fail(ErrorCode::WrongToken));
}

base::Outcome handInCompanyScan(Workspace& workspace, const round::RoundId& round, const session::Sheet& sheet, const privacy::Token& token)
{
    if (const auto row = openRow(workspace, round); !row) {
        return fail(row.error());
    }
    const auto header = workspace.file().header();
    if (!header) {
        return fail(header.error());
    }
    const auto id = randomHex();
    auto sealed = privacy::sealForManagement(header->managementKey, companyContext(round, id), session::encode(sheet));
    if (!sealed) {
        return fail(sealed.error());
    }
    return workspace.file().putCompanyResponse(round, {id, std::move(*sealed)}, privacy::verifyKeyOf(token, round.text()),
                                               privacy::slipKeysOf(token, round.text()).draftTag);
}

} // namespace leerspiegel::app
