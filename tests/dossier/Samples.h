// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Random.h"
#include "dossier/Dossier.h"
#include "support/TempFolder.h"

#include <filesystem>
#include <memory>
#include <string>

namespace leerspiegel::dossier::samples {

using Folder = tests::TempFolder;

inline constexpr std::size_t sheetSize = 8'400;

/// Bytes that look sealed and are the same for the same seed.
privacy::SealedBytes sealed(std::uint64_t seed, std::size_t size = sheetSize);
template <std::size_t size> std::array<std::uint8_t, size> random(std::uint64_t seed)
{
    std::array<std::uint8_t, size> bytes{};
    base::SeededRandom(seed * 7919 + size).fill(bytes);
    return bytes;
}
privacy::Tag tag(std::uint64_t seed);
privacy::VerifyKey token(std::uint64_t seed);
base::Day day(const std::string& text = "2027-03-12");

Header header();
RoundRow round(int number = 1);
HandIn sheet(std::uint64_t seed);
RoundEnd counted(int lent = 2);
QuestionnaireSnapshot snapshot(std::uint64_t seed = 1);

/// A dossier with one open round of 32 invited, a questionnaire and five employee tokens (1 to 5) and one company token
/// (9).
std::unique_ptr<Dossier> withOpenRound(const std::filesystem::path& path, const OpenOptions& options = {});

base::Bytes bytesOf(const std::filesystem::path& file);
void write(const std::filesystem::path& file, base::ByteView bytes);
bool contains(const base::Bytes& all, base::ByteView part);

} // namespace leerspiegel::dossier::samples
