// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "dossier/Dossier.h"

#include <string>

namespace leerspiegel::dossier::faults {

/// All that a dossier made of samples holds, to compare two states; what cannot be read shows.
std::string digest(Dossier& dossier);

} // namespace leerspiegel::dossier::faults
