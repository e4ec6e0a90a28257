// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace leerspiegel::base {

/// Whether the bytes are well-formed UTF-8 (RFC 3629): no surrogates, nothing written longer than needed, up to
/// U+10FFFF.
bool isUtf8(std::string_view bytes);

} // namespace leerspiegel::base
