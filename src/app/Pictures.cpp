// SPDX-License-Identifier: EUPL-1.2
#include "app/Pictures.h"

#include "app/LentProfiles.h"
#include "app/RoundKeys.h"
#include "app/Scans.h"

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

base::Outcome addCompany(Workspace& workspace, RoundPicture& picture)
{
    const auto scans = companyScans(workspace, picture.summary.id);
    if (!scans) {
        return fail(scans.error());
    }
    for (const auto& scan : *scans) {
        if (!scan.finished) {
            continue;
        }
        picture.companyProfiles.push_back(scoring::score(picture.instrument.company->questionnaire, scan.sheet.response));
        picture.companyResponses.push_back(scan.sheet.response);
    }
    return {};
}

base::Outcome addGroup(Workspace& workspace, RoundPicture& picture)
{
    if (picture.summary.state != dossier::RoundState::Counted) {
        return {};
    }
    const auto row = workspace.file().round(picture.summary.id);
    if (!row) {
        return fail(row.error());
    }
    const auto plain = workspace.keys()->openOwn(pictureContext(row->id), row->picture);
    if (!plain) {
        return fail(plain.error());
    }
    auto read = grouppicture::decodeGroupPicture(plain->view());
    if (!read) {
        return fail(read.error());
    }
    picture.picture = std::move(*read);
    picture.summary.sheets = picture.picture->sheets;
    return {};
}

base::Outcome addLent(Workspace& workspace, RoundPicture& picture)
{
    const auto rows = workspace.file().lentProfiles(picture.summary.id);
    if (!rows) {
        return fail(rows.error());
    }
    for (const auto& row : *rows) {
        auto lent = openLent(*workspace.keys(), picture.summary.id, row, picture.instrument.individual->questionnaire);
        if (!lent) {
            return fail(lent.error());
        }
        picture.lent.push_back(std::move(*lent));
    }
    return {};
}

} // namespace

base::Result<RoundPicture> loadPicture(Workspace& workspace, const round::RoundId& round)
{
    if (!workspace.isUnlocked()) {
        return fail(ErrorCode::Locked);
    }
    auto summary = workspace.round(round);
    auto descriptor = workspace.descriptor(round);
    auto instrument = workspace.instrument(round);
    if (!summary || !descriptor || !instrument) {
        return fail(!summary ? summary.error() : !descriptor ? descriptor.error() : instrument.error());
    }
    RoundPicture picture;
    picture.summary = std::move(*summary);
    picture.descriptor = std::move(*descriptor);
    picture.instrument = std::move(*instrument);
    for (const auto add : {addCompany, addGroup, addLent}) {
        if (auto added = add(workspace, picture); !added) {
            return fail(added.error());
        }
    }
    return picture;
}

base::Result<std::vector<RoundPicture>> loadHistory(Workspace& workspace)
{
    const auto summary = workspace.summary();
    if (!summary) {
        return fail(summary.error());
    }
    std::vector<RoundPicture> history;
    for (const auto& round : summary->rounds) {
        if (round.state != dossier::RoundState::Counted) {
            continue;
        }
        auto picture = loadPicture(workspace, round.id);
        if (!picture) {
            return fail(picture.error());
        }
        history.push_back(std::move(*picture));
    }
    return history;
}

} // namespace leerspiegel::app
