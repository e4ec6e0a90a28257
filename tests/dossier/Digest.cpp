// SPDX-License-Identifier: EUPL-1.2
#include "Digest.h"

#include "Samples.h"

#include <algorithm>

namespace leerspiegel::dossier::faults {

using namespace samples;

namespace {

/// Collects what a dossier holds, to compare two states; a part that cannot be read shows.
class Digest
{
public:
    void add(base::ByteView bytes)
    {
        const auto start = bytes.first(std::min<std::size_t>(bytes.size(), 24));
        m_all.push_back(static_cast<std::uint8_t>(bytes.size()));
        m_all.insert(m_all.end(), start.begin(), start.end());
    }
    void add(const privacy::SealedBytes& sealed) { add(sealed.view()); }
    void add(const base::Result<int>& number) { m_all.push_back(static_cast<std::uint8_t>(number.value_or(255))); }
    void add(const StoredSheet& sheet)
    {
        add(sheet.tag);
        add(sheet.envelope);
    }
    void add(const CompanyRow& row) { add(row.sealed); }
    void add(const LentRow& row) { add(row.lentTag); }
    void add(const ManagementRecord& record) { add(record.sealed); }
    template <typename Row> void add(const base::Result<std::vector<Row>>& rows)
    {
        add(rows ? base::Result<int>(static_cast<int>(rows->size())) : base::Result<int>(254));
        for (std::size_t index = 0; rows && index < rows->size(); ++index) {
            add((*rows)[index]);
        }
    }
    std::string text() const { return std::string(base::textOf(m_all)); }

private:
    base::Bytes m_all;
};

void addRound(Dossier& dossier, const RoundRow& row, Digest& digest)
{
    digest.add(base::Result<int>(static_cast<int>(row.state)));
    digest.add(base::Result<int>(row.invited));
    digest.add(row.roundSecret);
    digest.add(row.picture);
    digest.add(dossier.sheets(row.id));
    digest.add(dossier.companyResponses(row.id));
    digest.add(dossier.lentProfiles(row.id));
    digest.add(dossier.unusedTokens(row.id, false));
    digest.add(dossier.unusedTokens(row.id, true));
    digest.add(dossier.draftCount(row.id));
    const auto draft = dossier.draft(row.id, tag(30));
    digest.add(draft && *draft ? (*draft)->view() : base::ByteView());
}

} // namespace

std::string digest(Dossier& dossier)
{
    Digest all;
    const auto header = dossier.header();
    const auto rounds = dossier.rounds();
    if (!header || !rounds) {
        return "unreadable";
    }
    all.add(header->wrappedByPassphrase);
    all.add(header->wrappedByRecoveryCode);
    all.add(dossier.records("agreements"));
    for (const auto& row : *rounds) {
        addRound(dossier, row, all);
    }
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        all.add(base::Result<int>(dossier.questionnaire(snapshot(seed).hash) ? 1 : 0));
    }
    return all.text();
}

} // namespace leerspiegel::dossier::faults
