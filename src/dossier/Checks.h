// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Result.h"
#include "dossier/sqlite/Migrations.h"

#include <chrono>
#include <filesystem>
#include <span>

namespace leerspiegel::dossier {

class Connection;

// The checks of a file that may come from a stranger, in the order in which opening makes them.

/// Without opening it: a plain file with one name, not empty, not too large, no foreign log or journal beside it.
base::Outcome checkPlace(const std::filesystem::path& file);

/// Before the first statement: the first 100 bytes say that it is ours, of a version we know, and not in WAL mode.
base::Outcome checkStart(Connection& connection, int newestVersion);

/// In the first read transaction: size, schema, number and size of rows, SQLite's own checks. Cut off after `limit`.
base::Outcome checkContent(Connection& connection, std::span<const Migration> steps, std::chrono::milliseconds limit);

/// All pages that the header names are there.
base::Outcome checkShape(Connection& connection);
/// The schema equals what the steps make of an empty database.
base::Outcome checkSchema(Connection& connection, std::span<const Migration> steps);

} // namespace leerspiegel::dossier
