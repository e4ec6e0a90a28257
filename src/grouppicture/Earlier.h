// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "grouppicture/Figures.h"

namespace leerspiegel::grouppicture {

/// A stored mean with the way in which it was rounded and limited.
struct Stored
{
    double value = 0;
    int n = 0;
    Grain grain;
};

/// Whether somebody who knows that one to four people joined or left between two rounds, and believes that nobody else
/// changed an answer, would know one of their scores within a tenth of the range.
bool tellsOfFew(const Stored& before, const Stored& after);

} // namespace leerspiegel::grouppicture
