// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/ComparisonLoader.h"

#include <algorithm>

namespace leerspiegel::ui {

using base::ErrorCode;
using base::fail;
using Loaded = base::Result<std::shared_ptr<LoadedComparison>>;

namespace {

Loaded load(app::Workspace& workspace, const round::RoundId& round)
{
    auto history = app::loadHistory(workspace);
    if (!history) {
        return fail(history.error());
    }
    if (history->empty()) {
        return fail(ErrorCode::NoGroupPicture);
    }
    auto loaded = std::make_shared<LoadedComparison>();
    for (const auto& picture : *history) {
        loaded->rounds.push_back(picture.summary);
    }
    const auto chosen = round.empty() ? history->end() - 1
                                      : std::ranges::find_if(*history, [&](const auto& one) { return one.summary.id == round; });
    if (chosen == history->end()) {
        return fail(ErrorCode::RoundNotFound);
    }
    if (chosen != history->begin()) {
        loaded->previous = (chosen - 1)->picture;
    }
    for (auto past = history->begin(); past <= chosen; ++past) {
        loaded->history.push_back({QString::fromStdString(past->summary.name), past->companyProfiles, past->picture});
    }
    loaded->picture = std::move(*chosen);
    return loaded;
}

} // namespace

void loadComparison(DossierService& service, const round::RoundId& round, QObject* receiver, std::function<void(Loaded)> done)
{
    service.run<Loaded>([round](auto& workspace) { return workspace ? load(*workspace, round) : Loaded(fail(ErrorCode::Locked)); },
                        receiver, std::move(done));
}

report::ComparisonModel modelOf(const LoadedComparison& loaded, const QString& language)
{
    const auto& picture = loaded.picture;
    report::ComparisonInput input;
    input.company = &picture.instrument.company->questionnaire;
    input.individual = &picture.instrument.individual->questionnaire;
    input.companyName = QString::fromStdString(picture.descriptor.company);
    input.roundName = QString::fromStdString(picture.summary.name);
    input.closed = picture.summary.closed;
    input.invited = picture.picture ? picture.picture->invited : picture.summary.invited;
    input.threshold = picture.summary.threshold;
    input.companyProfiles = picture.companyProfiles;
    input.picture = picture.picture;
    input.previous = loaded.previous;
    input.history = loaded.history;
    return report::makeComparison(input, language);
}

} // namespace leerspiegel::ui
