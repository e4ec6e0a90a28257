// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace leerspiegel::base {

/// What every program of ours sets before anything else: a full disk or a closed pipe is an error and no death, freed memory
/// is overwritten so that no text that held a code or a passphrase lingers, and a crash writes no image of the memory.
void prepareProcess();

} // namespace leerspiegel::base
