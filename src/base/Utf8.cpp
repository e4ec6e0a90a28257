// SPDX-License-Identifier: EUPL-1.2
#include "base/Utf8.h"

#include <cstdint>
#include <cstring>

namespace leerspiegel::base {

namespace {

bool isAscii(std::string_view bytes)
{
    constexpr std::size_t word = sizeof(std::uint64_t);
    std::uint64_t seen = 0;
    std::size_t at = 0;
    for (; at + word <= bytes.size(); at += word) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data() + at, word);
        seen |= eight;
    }
    for (; at < bytes.size(); ++at) {
        seen |= static_cast<unsigned char>(bytes[at]);
    }
    return (seen & 0x8080808080808080U) == 0;
}

/// Bytes of the sequence that begins with `first`; 0 when none does.
std::size_t lengthOf(unsigned char first)
{
    if (first < 0x80) {
        return 1;
    }
    if (first < 0xC2) {
        return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
}

bool isSequence(std::string_view bytes)
{
    const auto at = [&](std::size_t index) { return static_cast<unsigned char>(bytes[index]); };
    for (std::size_t index = 1; index < bytes.size(); ++index) {
        if ((at(index) & 0xC0U) != 0x80) {
            return false;
        }
    }
    const bool tooLong = (at(0) == 0xE0 && at(1) < 0xA0) || (at(0) == 0xF0 && at(1) < 0x90);
    const bool surrogate = at(0) == 0xED && at(1) >= 0xA0;
    const bool beyond = at(0) == 0xF4 && at(1) >= 0x90;
    return !tooLong && !surrogate && !beyond;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    if (isAscii(bytes)) {
        return true;
    }
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = lengthOf(static_cast<unsigned char>(bytes[at]));
        if (length == 0 || at + length > bytes.size() || (length > 1 && !isSequence(bytes.substr(at, length)))) {
            return false;
        }
        at += length;
    }
    return true;
}

} // namespace leerspiegel::base
