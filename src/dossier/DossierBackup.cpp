// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Dossier.h"
#include "dossier/FileSystem.h"
#include "dossier/Steps.h"
#include "dossier/sqlite/Connection.h"
#include "dossier/sqlite/Migrations.h"

#include <array>

namespace leerspiegel::dossier {

using base::Outcome;

namespace {

/// What a copy holds: everything but the box (sheet) and the drafts, in an order that suits the references.
struct CopiedTable
{
    const char* read;
    const char* write;
    int columns;
};

constexpr std::array copiedTables{
    CopiedTable{"SELECT * FROM dossier", "INSERT INTO dossier VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)", 9},
    CopiedTable{"SELECT * FROM questionnaire ORDER BY 1", "INSERT INTO questionnaire VALUES (?1, ?2)", 2},
    CopiedTable{"SELECT * FROM round ORDER BY 1", "INSERT INTO round VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
                14},
    CopiedTable{"SELECT * FROM invitation ORDER BY 1, 2, 3", "INSERT INTO invitation VALUES (?1, ?2, ?3)", 3},
    CopiedTable{"SELECT * FROM company_response ORDER BY 1, 2", "INSERT INTO company_response VALUES (?1, ?2, ?3)", 3},
    CopiedTable{"SELECT * FROM lent_profile ORDER BY 1, 2", "INSERT INTO lent_profile VALUES (?1, ?2, ?3)", 3},
    CopiedTable{"SELECT * FROM record ORDER BY 1, 2", "INSERT INTO record VALUES (?1, ?2, ?3)", 3},
};

Outcome copyTable(Connection& from, Connection& to, const CopiedTable& table)
{
    Outcome copied;
    auto done = from.each(table.read, {}, [&](Row& row) {
        std::vector<Row::Any> held;
        held.reserve(static_cast<std::size_t>(table.columns));
        Connection::Values values;
        for (int column = 0; column < table.columns; ++column) {
            held.push_back(row.any(column));
        }
        for (const auto& value : held) {
            values.push_back(Value(value));
        }
        copied = copied ? outcomeOf(to.change(table.write, values)) : copied;
    });
    return done ? copied : done;
}

Outcome copyAll(Connection& from, Connection& to)
{
    const auto version = schemaVersionOf(from);
    if (!version) {
        return base::fail(version.error());
    }
    if (auto settled = settleEmpty(to); !settled) {
        return settled;
    }
    return to.write([&]() -> Outcome {
        auto copied = makeSchema(to, *version);
        for (const auto& table : copiedTables) {
            copied = copied ? copyTable(from, to, table) : copied;
        }
        return copied;
    });
}

} // namespace

Outcome Dossier::copyTo(const std::filesystem::path& target) const
{
    const auto place = placeOf(target);
    if (!place) {
        return base::fail(place.error());
    }
    if (auto made = makeNewFile(*place); !made) { // VACUUM INTO takes an empty file that is there
        return made;
    }
    auto done = m_connection->vacuumInto(*place);
    done = done ? syncFile(*place) : done;
    if (!done) {
        removeDatabase(*place);
    }
    return done;
}

Outcome Dossier::backUpTo(const std::filesystem::path& target) const
{
    const auto place = placeOf(target);
    if (!place) {
        return base::fail(place.error());
    }
    if (auto made = makeNewFile(*place); !made) {
        return made;
    }
    auto done = [&]() -> Outcome {
        auto copy = Connection::open(*place, Access::Write, m_options);
        if (!copy) {
            return base::fail(copy.error());
        }
        return m_connection->read([&] { return copyAll(*m_connection, **copy); });
    }();
    done = done ? syncFile(*place) : done;
    if (!done) {
        removeDatabase(*place);
    }
    return done;
}

} // namespace leerspiegel::dossier
