// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/book/PictureTables.h"

#include <optional>
#include <string>
#include <vector>

namespace leerspiegel::exchange {

enum class Subject { Scale, Contrast, Item, Sentence };

/// Whose figures: everyone's, or those of one cell of a cut.
struct GroupLine
{
    std::string cut; ///< Id of the background question; empty for everyone.
    std::string cutTitle;
    std::string id; ///< "to34", "to34+35-54"; empty for everyone.
    std::string title;
    int n = 0;
};

/// One figure of one group, with everything that belongs to it.
struct PictureLine
{
    Subject subject = Subject::Scale;
    std::size_t group = 0; ///< Index of the group.
    std::string id;        ///< "c1", "k1.now", "c1-1"
    std::string title;
    std::string measure; ///< Contrasts: "now", "wish", "shift", "distance".
    std::string leftPole;
    std::string rightPole;
    std::optional<grouppicture::Figure> figure; ///< Empty: hidden.
    std::optional<grouppicture::Agreement> agreement;
    std::optional<int> dontKnowPercent;
    std::optional<grouppicture::Shares> shares;
};

struct PictureLines
{
    std::vector<GroupLine> groups; ///< First everyone.
    std::vector<PictureLine> lines;
};

/// All figures of a picture in the order of its questionnaire, whole group first. The only place that reads a picture for an
/// export, so that no format can hold more than another. `allItems`: a line for hidden items too.
PictureLines pictureLines(const PictureSource& source, bool allItems);

} // namespace leerspiegel::exchange
