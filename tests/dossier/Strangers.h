// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "RawDatabase.h"
#include "Samples.h"
#include "dossier/FileSystem.h"
#include "support/Catch.h"

#include <fstream>

namespace leerspiegel::dossier::samples {

inline const round::RoundId first = samples::round().id;

/// A file of ours to spoil.
inline std::filesystem::path ours(const Folder& folder)
{
    const auto file = folder / "firm.leerspiegel";
    auto dossier = withOpenRound(file);
    REQUIRE(dossier->handInAll(first, {sheet(1), sheet(2)}).has_value());
    return file;
}

/// Refused with this code, and not a byte of it changed.
inline void requireRefused(const std::filesystem::path& file, base::ErrorCode code)
{
    const auto before = bytesOf(file);
    for (const bool readOnly : {true, false}) {
        OpenOptions options;
        options.readOnly = readOnly;
        options.busyTimeout = std::chrono::milliseconds(10);
        const auto opened = Dossier::open(file, options);
        REQUIRE_FALSE(opened.has_value());
        INFO(opened.error().where << " " << opened.error().detail);
        CHECK(static_cast<int>(opened.error().code) == static_cast<int>(code));
        CHECK(opened.error().where == file.filename().string());
    }
    CHECK(bytesOf(file) == before);
}

inline void patch(const std::filesystem::path& file, std::size_t offset, const base::Bytes& bytes)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(static_cast<std::streamoff>(offset));
    stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

} // namespace leerspiegel::dossier::samples
