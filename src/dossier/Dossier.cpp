// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Dossier.h"

#include "dossier/Checks.h"
#include "dossier/FileSystem.h"
#include "dossier/Steps.h"
#include "dossier/sqlite/Connection.h"
#include "dossier/sqlite/Migrations.h"

namespace leerspiegel::dossier {

using base::ErrorCode;
using base::Outcome;
using base::Result;

namespace {

Outcome insertHeader(Connection& connection, const Header& header)
{
    return outcomeOf(
        connection.change("INSERT INTO dossier (one, id, company, owner_name, created, example, management_key, wrapped_by_passphrase,"
                          " wrapped_by_recovery_code) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                          {header.id.text(), header.company, header.ownerName, header.created, header.example, header.managementKey,
                           header.wrappedByPassphrase, header.wrappedByRecoveryCode}));
}

/// Everything in one transaction: after a crash there is an empty file or a whole dossier.
Outcome fill(Connection& connection, const Header& header)
{
    if (auto settled = settleEmpty(connection); !settled) {
        return settled;
    }
    return connection.write([&]() -> Outcome {
        auto made = makeSchema(connection, migrations().back().version);
        return made ? insertHeader(connection, header) : made;
    });
}

Result<std::unique_ptr<Connection>> openChecked(const std::filesystem::path& place, const OpenOptions& options)
{
    if (auto fit = checkPlace(place); !fit) {
        return base::fail(fit.error());
    }
    auto connection = Connection::open(place, options.readOnly ? Access::Read : Access::Write, options);
    if (!connection) {
        return connection;
    }
    const int newest = migrations().back().version;
    auto fit = checkStart(**connection, newest);
    fit = fit ? (*connection)->settle() : fit;
    fit = fit ? checkContent(**connection, migrations(), options.checkLimit) : fit;
    if (!fit) {
        return base::fail(fit.error());
    }
    return connection;
}

bool hasJournal(const Connection& connection) { return std::filesystem::exists(connection.path().string() + "-journal"); }

/// A journal that is no longer needed may hold old pages; SQLite deletes it at the end of the next transaction.
void removeLeftovers(Connection& connection)
{
    if (hasJournal(connection)) {
        (void)connection.write([&] {
            // With the lock held and nothing changed yet it is nobody's any more.
            return hasJournal(connection) ? connection.markDirty() : Outcome();
        });
    }
    (void)tidy(connection); // a busy file stays dirty until the next time
}

/// What fails while a file is opened is told of that file; the place inside it is kept for who looks closer.
base::Error ofFile(base::Error error, const std::filesystem::path& path)
{
    auto name = path.filename().string();
    if (error.detail.empty() && error.where != name) {
        error.detail = std::move(error.where);
    }
    error.where = std::move(name);
    return error;
}

Result<std::unique_ptr<Connection>> openAnyPlace(const std::filesystem::path& path, const OpenOptions& options)
{
    const auto place = placeOf(path);
    if (!place) {
        return base::fail(place.error());
    }
    auto connection = openChecked(*place, options);
    if (!connection) {
        return base::fail(connection.error());
    }
    if (const auto version = bringUpToDate(**connection, migrations()); !version) {
        return base::fail(version.error());
    }
    if (!(*connection)->isReadOnly()) {
        removeLeftovers(**connection);
    }
    return connection;
}

} // namespace

Dossier::Dossier(std::unique_ptr<Connection> connection, OpenOptions options)
    : m_connection(std::move(connection))
    , m_options(std::move(options))
{
}

Dossier::~Dossier() = default;

Result<std::unique_ptr<Dossier>> Dossier::create(const std::filesystem::path& path, const Header& header, const OpenOptions& options)
{
    const auto place = placeOf(path);
    if (!place) {
        return base::fail(place.error());
    }
    if (auto made = makeNewFile(*place); !made) {
        return base::fail(made.error());
    }
    auto connection = Connection::open(*place, Access::Write, options);
    const auto filled = connection ? fill(**connection, header) : base::fail(connection.error());
    if (!filled) {
        if (connection) {
            connection->reset();
        }
        removeDatabase(*place);
        return base::fail(filled.error());
    }
    return std::unique_ptr<Dossier>(new Dossier(std::move(*connection), options));
}

Result<std::unique_ptr<Dossier>> Dossier::open(const std::filesystem::path& path, const OpenOptions& options)
{
    auto opened = openAnyPlace(path, options);
    if (!opened) {
        return base::fail(ofFile(std::move(opened.error()), path));
    }
    return std::unique_ptr<Dossier>(new Dossier(std::move(*opened), options));
}

const std::filesystem::path& Dossier::path() const { return m_connection->path(); }

bool Dossier::isReadOnly() const { return m_connection->isReadOnly(); }

int Dossier::schemaVersion() const { return schemaVersionOf(*m_connection).value_or(0); }

Outcome Dossier::tidy() { return dossier::tidy(*m_connection); }

Outcome tidy(Connection& connection)
{
    bool dirty = false;
    auto looked = connection.read([&]() -> Outcome {
        const auto found = connection.isDirty();
        dirty = found.value_or(false);
        return found ? Outcome() : base::fail(found.error());
    });
    return looked && dirty ? connection.vacuum() : looked;
}

Outcome writeAndTidy(Connection& connection, const std::function<Outcome()>& body)
{
    auto done = connection.write([&]() -> Outcome {
        auto changed = body();
        return changed ? connection.markDirty() : changed;
    });
    if (done) {
        (void)connection.vacuum();
    }
    return done;
}

} // namespace leerspiegel::dossier
