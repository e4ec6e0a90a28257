// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"

#include <filesystem>
#include <span>

namespace leerspiegel::dossier {

class Connection;

/// One released step of the schema. Never edited after release: add the next one instead.
struct Migration
{
    int version;
    const char* sql;
};

/// The steps of this program, oldest first.
std::span<const Migration> migrations();

/// Makes the tables of `version` in an empty file, inside a write; the settings of an empty file come first.
base::Outcome settleEmpty(Connection& connection);
base::Outcome makeSchema(Connection& connection, int version);

inline constexpr int applicationId = 0x4C737067; ///< "Lspg", in the file's header.

enum class MigrationMode { Carry, CheckOnly };

/// Brings the file to the newest step in one transaction; on any failure nothing changes. With CheckOnly the steps run
/// and are taken back. A file of a newer program is refused (NewerVersion) without a byte written.
base::Outcome migrate(Connection& connection, std::span<const Migration> steps, MigrationMode mode = MigrationMode::Carry);

/// What opening does with an older file: copies it beside itself ("firm.v1.leerspiegel") and migrates. While a round is
/// open, and for a file that cannot be written, the version stays as it is if it is one of the last two; if it is older
/// still, RoundStillOpen or DossierReadOnly. Gives the version the file has then.
base::Result<int> bringUpToDate(Connection& connection, std::span<const Migration> steps);

/// Where the copy of a file of `version` goes: a name that is still free.
std::filesystem::path copyNameFor(const std::filesystem::path& file, int version);

base::Result<int> schemaVersionOf(Connection& connection);

} // namespace leerspiegel::dossier
