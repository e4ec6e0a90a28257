// SPDX-License-Identifier: EUPL-1.2
#include "app/Workspace.h"

#include <algorithm>

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

RoundSummary describe(const dossier::RoundRow& row, const round::RoundDescriptor& descriptor)
{
    RoundSummary summary;
    summary.id = row.id;
    summary.name = descriptor.name;
    summary.state = row.state;
    summary.opened = row.opened;
    summary.closed = row.closed;
    summary.invitedAtOpening = descriptor.invitedAtOpening;
    summary.invited = row.invited;
    summary.threshold = descriptor.threshold;
    summary.hasTeller = descriptor.tellerKey.has_value();
    summary.tellerName = descriptor.tellerName;
    summary.ownerName = descriptor.ownerName;
    summary.admission = descriptor.admission;
    summary.cuts = descriptor.cuts;
    summary.fingerprint = privacy::hashOf(row.descriptor);
    return summary;
}

base::Outcome addCounts(const dossier::Dossier& file, RoundSummary& summary)
{
    const auto companies = file.companyResponses(summary.id);
    if (!companies) {
        return fail(companies.error());
    }
    summary.companyResponses = static_cast<int>(companies->size());
    if (summary.state != dossier::RoundState::Open) {
        return {};
    }
    const auto sheets = file.sheetCount(summary.id);
    const auto drafts = file.draftCount(summary.id);
    const auto tokens = file.unusedTokens(summary.id, false);
    const auto companyTokens = file.unusedTokens(summary.id, true);
    for (const auto* count : {&sheets, &drafts, &tokens, &companyTokens}) {
        if (!*count) {
            return fail(count->error());
        }
    }
    summary.sheets = *sheets;
    summary.drafts = *drafts;
    summary.unusedTokens = *tokens;
    summary.unusedCompanyTokens = *companyTokens;
    return {};
}

base::Result<RoundSummary> summarise(const dossier::Dossier& file, const dossier::RoundRow& row)
{
    const auto descriptor = round::decodeDescriptor(row.descriptor);
    if (!descriptor) {
        return fail(ErrorCode::DossierDamaged, "round");
    }
    auto summary = describe(row, *descriptor);
    if (auto added = addCounts(file, summary); !added) {
        return fail(added.error());
    }
    return summary;
}

} // namespace

const RoundSummary* DossierSummary::openRound() const
{
    const auto found = std::ranges::find(rounds, dossier::RoundState::Open, &RoundSummary::state);
    return found == rounds.end() ? nullptr : &*found;
}

namespace {

template <class Kind> const RoundSummary* lastOf(const std::vector<RoundSummary>& rounds, Kind isOfKind)
{
    const auto found = std::find_if(rounds.rbegin(), rounds.rend(), isOfKind);
    return found == rounds.rend() ? nullptr : &*found;
}

} // namespace

const RoundSummary* DossierSummary::lastCounted() const
{
    return lastOf(rounds, [](const auto& round) { return round.state == dossier::RoundState::Counted; });
}

const RoundSummary* DossierSummary::lastEnded() const
{
    return lastOf(rounds, [](const auto& round) { return round.ended(); });
}

Workspace::Workspace(std::unique_ptr<dossier::Dossier> file, Environment environment)
    : m_file(std::move(file))
    , m_environment(std::move(environment))
{
}

Workspace::~Workspace() = default;

base::Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& path, const Environment& environment,
                                                         const dossier::OpenOptions& options)
{
    auto file = dossier::Dossier::open(path, options);
    if (!file) {
        return fail(file.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(*file), environment));
}

base::Result<DossierSummary> Workspace::summary() const
{
    const auto header = m_file->header();
    if (!header) {
        return fail(header.error());
    }
    DossierSummary summary;
    summary.id = header->id;
    summary.company = header->company;
    summary.ownerName = header->ownerName;
    summary.created = header->created;
    summary.example = header->example;
    summary.readOnly = m_file->isReadOnly();
    summary.fileSystem = m_environment.fileSystemOf(m_file->path());
    const auto rows = m_file->rounds();
    if (!rows) {
        return fail(rows.error());
    }
    for (const auto& row : *rows) {
        auto described = summarise(*m_file, row);
        if (!described) {
            return fail(described.error());
        }
        summary.rounds.push_back(std::move(*described));
    }
    return summary;
}

base::Result<RoundSummary> Workspace::round(const round::RoundId& id) const
{
    const auto row = m_file->round(id);
    if (!row) {
        return fail(row.error());
    }
    return summarise(*m_file, *row);
}

base::Result<round::RoundDescriptor> Workspace::descriptor(const round::RoundId& id) const
{
    const auto row = m_file->round(id);
    if (!row) {
        return fail(row.error());
    }
    if (m_keys && !m_keys->isMarked("descriptor", row->descriptor, row->descriptorMark)) {
        return fail(ErrorCode::SealBroken, "round");
    }
    auto descriptor = round::decodeDescriptor(row->descriptor);
    if (!descriptor || descriptor->round != id) {
        return fail(ErrorCode::DossierDamaged, "round");
    }
    return descriptor;
}

base::Result<Instrument> Workspace::instrument(const round::RoundId& id)
{
    const auto rules = descriptor(id);
    if (!rules) {
        return fail(rules.error());
    }
    const auto load = [this](const round::Hash& hash) -> base::Result<std::shared_ptr<const KeptQuestionnaire>> {
        if (const auto known = m_questionnaires.find(hash); known != m_questionnaires.end()) {
            return known->second;
        }
        auto json = m_file->questionnaire(hash);
        if (!json) {
            return fail(json.error());
        }
        auto kept = keep(std::move(*json));
        if (!kept || (*kept)->hash != hash) {
            return fail(ErrorCode::DossierDamaged, "questionnaire");
        }
        m_questionnaires.emplace(hash, *kept);
        return *kept;
    };
    auto company = load(rules->companyQuestionnaire);
    auto individual = load(rules->individualQuestionnaire);
    if (!company || !individual) {
        return fail(company ? individual.error() : company.error());
    }
    return Instrument{std::move(*company), std::move(*individual)};
}

} // namespace leerspiegel::app
