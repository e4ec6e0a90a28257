// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Region.h"
#include "report/RegionReport.h"
#include "ui/presenters/DossierService.h"

#include <memory>
#include <vector>

namespace leerspiegel::ui {

/// What the page about the region holds: the rounds that are over and the contribution of one of them, with every field.
struct LoadedContribution
{
    std::vector<app::RoundSummary> rounds; ///< That a contribution can be made of, oldest first.
    round::RoundId round;
    app::Instrument instrument;
    region::Contribution contribution;

    report::RegionWords words(const QString& language) const;
};

/// Loads a round off the GUI thread; an empty id means the last one. NoGroupPicture when there is none, Locked, ...
void loadContribution(DossierService& service, const round::RoundId& round, QObject* receiver,
                      std::function<void(base::Result<std::shared_ptr<LoadedContribution>>)> done);

} // namespace leerspiegel::ui
