// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/ComparisonLoader.h"

namespace leerspiegel::ui {

using Loaded = base::Result<LoadedRound>;

namespace {

Loaded load(app::Workspace* workspace, const round::RoundId& round)
{
    if (!workspace) {
        return base::fail(base::ErrorCode::Locked);
    }
    auto loaded = feedback::loadFeedback(*workspace, round);
    return loaded ? Loaded(std::make_shared<const feedback::RoundFeedback>(std::move(*loaded))) : base::fail(loaded.error());
}

} // namespace

void loadComparison(DossierService& service, const round::RoundId& round, QObject* receiver, std::function<void(Loaded)> done)
{
    service.run<Loaded>([round](auto& workspace) { return load(workspace.get(), round); }, receiver, std::move(done));
}

report::ReportParts reportPartsOf(const feedback::RoundFeedback& loaded, const QString& language)
{
    return feedback::reportPartsOf(loaded, app::builtInAdvice(), language);
}

} // namespace leerspiegel::ui
