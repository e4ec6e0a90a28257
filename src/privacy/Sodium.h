// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace leerspiegel::privacy {

/// Makes libsodium ready; safe from any thread, any number of times. Ends the program when libsodium cannot start:
/// nothing may be sealed without it.
void needSodium();

} // namespace leerspiegel::privacy
