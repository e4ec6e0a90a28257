// SPDX-License-Identifier: EUPL-1.2
#include "dossier/sqlite/Migrations.h"

#include "dossier/FileSystem.h"
#include "dossier/sqlite/Connection.h"

#include <algorithm>

namespace leerspiegel::dossier {

using base::ErrorCode;
using base::Outcome;
using base::Result;

namespace {

base::Error tooNew(int found, int newest) { return {ErrorCode::NewerVersion, "schema", {std::to_string(found), std::to_string(newest)}}; }

Outcome checkSteps(std::span<const Migration> steps)
{
    const bool ascend =
        std::ranges::adjacent_find(steps, [](const auto& before, const auto& after) { return after.version <= before.version; })
        == steps.end();
    if (steps.empty() || steps.front().version < 1 || !ascend) {
        return base::fail(ErrorCode::DatabaseFailure, "migrations", {}, "versions must ascend from 1");
    }
    return {};
}

/// A changed schema takes the dirty mark away without anything having been tidied: set it again.
Outcome keepDirty(Connection& connection)
{
    const auto known = connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'tidy'");
    if (!known) {
        return base::fail(known.error());
    }
    return *known == 0 ? Outcome() : connection.markDirty();
}

Outcome checkReferences(Connection& connection)
{
    bool sound = true;
    auto done = connection.each("PRAGMA foreign_key_check", {}, [&](Row&) { sound = false; });
    if (done && !sound) {
        return base::fail(ErrorCode::DossierDamaged, "foreign keys");
    }
    return done;
}

Outcome runPending(Connection& connection, std::span<const Migration> steps)
{
    const auto current = schemaVersionOf(connection);
    if (!current) {
        return base::fail(current.error());
    }
    const int newest = steps.back().version;
    if (*current > newest) {
        return base::fail(tooNew(*current, newest));
    }
    if (*current == newest) {
        return {};
    }
    for (const auto& step : steps) {
        if (step.version <= *current) {
            continue;
        }
        if (auto done = connection.run(step.sql); !done) {
            return done;
        }
    }
    auto done = connection.run("PRAGMA user_version=" + std::to_string(newest));
    done = done ? keepDirty(connection) : done;
    return done ? checkReferences(connection) : done;
}

Result<bool> hasOpenRound(Connection& connection)
{
    const auto count = connection.number("SELECT count(*) FROM round WHERE state = 0");
    if (!count) {
        return base::fail(count.error());
    }
    return *count > 0;
}

/// The version may stay when it is the newest but one.
Result<int> stay(int current, std::span<const Migration> steps, ErrorCode otherwise)
{
    const bool lastTwo = steps.size() >= 2 && current >= steps[steps.size() - 2].version;
    if (!lastTwo) {
        return base::fail(otherwise, "schema", {std::to_string(current), std::to_string(steps.back().version)});
    }
    return current;
}

Outcome copyBeside(Connection& connection, int version)
{
    const auto target = copyNameFor(connection.path(), version);
    auto done = connection.vacuumInto(target);
    done = done ? syncFile(target) : done;
    if (!done) {
        removeQuietly(target);
    }
    return done;
}

} // namespace

Result<int> schemaVersionOf(Connection& connection) { return connection.number("PRAGMA user_version"); }

Outcome settleEmpty(Connection& connection)
{
    auto done = connection.settle();
    return done ? connection.run("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'; PRAGMA auto_vacuum=NONE") : done;
}

Outcome makeSchema(Connection& connection, int version)
{
    auto made = connection.run("PRAGMA application_id=" + std::to_string(applicationId));
    for (const auto& step : migrations()) {
        made = made && step.version <= version ? connection.run(step.sql) : made;
    }
    return made ? connection.run("PRAGMA user_version=" + std::to_string(version)) : made;
}

Outcome migrate(Connection& connection, std::span<const Migration> steps, MigrationMode mode)
{
    if (auto fit = checkSteps(steps); !fit) {
        return fit;
    }
    const auto current = schemaVersionOf(connection); // refuse before any lock is taken
    if (!current) {
        return base::fail(current.error());
    }
    if (*current >= steps.back().version) {
        return *current == steps.back().version ? Outcome() : base::fail(tooNew(*current, steps.back().version));
    }
    // A step may rebuild a table that others refer to; references are checked before the commit instead.
    if (auto off = connection.run("PRAGMA foreign_keys=OFF"); !off) {
        return off;
    }
    const bool onlyCheck = mode == MigrationMode::CheckOnly;
    bool passed = false;
    auto done = connection.write([&]() -> Outcome {
        auto ran = runPending(connection, steps);
        passed = ran.has_value();
        return ran && onlyCheck ? base::fail(ErrorCode::Cancelled) : ran;
    });
    const auto on = connection.run("PRAGMA foreign_keys=ON");
    if (onlyCheck && passed) {
        done = Outcome();
    }
    return done ? on : done;
}

Result<int> bringUpToDate(Connection& connection, std::span<const Migration> steps)
{
    auto current = schemaVersionOf(connection);
    if (!current || *current == steps.back().version) {
        return current;
    }
    if (*current > steps.back().version) {
        return base::fail(tooNew(*current, steps.back().version));
    }
    if (connection.isReadOnly()) {
        return stay(*current, steps, ErrorCode::DossierReadOnly);
    }
    const auto open = hasOpenRound(connection);
    if (!open) {
        return base::fail(open.error());
    }
    if (*open) {
        return stay(*current, steps, ErrorCode::RoundStillOpen);
    }
    auto done = copyBeside(connection, *current);
    done = done ? migrate(connection, steps) : done;
    if (!done) {
        return base::fail(done.error());
    }
    return steps.back().version;
}

std::filesystem::path copyNameFor(const std::filesystem::path& file, int version)
{
    const std::string stem = file.stem().string() + ".v" + std::to_string(version);
    const std::string extension = file.extension().string();
    auto candidate = file.parent_path() / (stem + extension);
    for (int number = 2; std::filesystem::exists(std::filesystem::symlink_status(candidate)); ++number) {
        candidate = file.parent_path() / (std::string(stem).append("-").append(std::to_string(number)).append(extension));
    }
    return candidate;
}

} // namespace leerspiegel::dossier
