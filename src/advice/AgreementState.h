// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace leerspiegel::advice {

/// What became of a small agreement.
enum class AgreementState { Open, Done, Dropped };

} // namespace leerspiegel::advice
