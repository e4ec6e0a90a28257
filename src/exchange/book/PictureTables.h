// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/book/Book.h"
#include "exchange/book/Words.h"
#include "grouppicture/GroupPicture.h"
#include "questionnaire/Questionnaire.h"

namespace leerspiegel::exchange {

/// What the tables of a group picture are made of. Everything outlives the call.
struct PictureSource
{
    const questionnaire::Questionnaire& individual;
    const grouppicture::GroupPicture& picture;
    const Words& words;
    std::string language;
};

/// One table a subject: scales, contrasts, items and the sentences that were handed over. Every row is one figure of one
/// group; what is hidden has an empty cell. Subjects without a row are left out.
std::vector<Table> pictureTables(const PictureSource& source);

/// The same figures in one table, for formats that hold only one: a row a figure, `subject` says of what.
Table figuresTable(const PictureSource& source);

/// The same figures once more, as researchers put firms under each other: a row a group, a column a figure ("c1",
/// "c1.n", "c1.halfWidth"). Every picture of one questionnaire has the same columns.
Table groupsTable(const PictureSource& source);

} // namespace leerspiegel::exchange
