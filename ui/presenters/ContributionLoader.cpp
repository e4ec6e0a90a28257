// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/ContributionLoader.h"

#include <algorithm>

namespace leerspiegel::ui {

using base::ErrorCode;
using base::fail;
using Loaded = base::Result<std::shared_ptr<LoadedContribution>>;

namespace {

Loaded load(app::Workspace& workspace, const round::RoundId& round)
{
    const auto summary = workspace.summary();
    if (!summary) {
        return fail(summary.error());
    }
    auto loaded = std::make_shared<LoadedContribution>();
    std::ranges::copy_if(summary->rounds, std::back_inserter(loaded->rounds), [](const app::RoundSummary& one) {
        return one.state == dossier::RoundState::Counted || one.state == dossier::RoundState::ErasedUnread;
    });
    if (loaded->rounds.empty()) {
        return fail(ErrorCode::NoGroupPicture);
    }
    loaded->round = round.empty() ? loaded->rounds.back().id : round;
    auto contribution = app::makeContribution(workspace, loaded->round);
    auto instrument = workspace.instrument(loaded->round);
    if (!contribution || !instrument) {
        return fail(contribution ? instrument.error() : contribution.error());
    }
    loaded->contribution = std::move(*contribution);
    loaded->instrument = std::move(*instrument);
    return loaded;
}

} // namespace

report::RegionWords LoadedContribution::words(const QString& language) const
{
    return report::RegionWords({&instrument.company->questionnaire, &instrument.individual->questionnaire, language});
}

void loadContribution(DossierService& service, const round::RoundId& round, QObject* receiver, std::function<void(Loaded)> done)
{
    service.runOpen<Loaded>([round](app::Workspace& workspace) { return load(workspace, round); }, receiver, std::move(done));
}

} // namespace leerspiegel::ui
