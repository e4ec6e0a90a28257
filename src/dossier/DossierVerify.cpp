// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Checks.h"
#include "dossier/Dossier.h"
#include "dossier/Layout.h"
#include "dossier/sqlite/Connection.h"

#include <array>

namespace leerspiegel::dossier {

using base::ErrorCode;
using base::Outcome;
using base::Result;

namespace {

/// Fills in one check; an Error only when it could not be made at all.
using Prove = Outcome (*)(Connection&, Dossier::Check&);

struct Proof
{
    const char* name;
    Prove prove;
};

/// A refusal for damage is what the check has found; any other means that it could not be made.
Outcome asFinding(const Outcome& done, Dossier::Check& check)
{
    if (!done && done.error().code == ErrorCode::DossierDamaged) {
        check.failure = done.error().where.empty() ? "damaged" : done.error().where;
        return {};
    }
    return done;
}

Outcome proveStructure(Connection& connection, Dossier::Check& check)
{
    const auto objects = connection.number("SELECT count(*) FROM sqlite_schema");
    if (!objects) {
        return base::fail(objects.error());
    }
    check.looked = *objects;
    auto done = checkShape(connection);
    return asFinding(done ? checkSchema(connection, migrations()) : done, check);
}

Outcome proveIntegrity(Connection& connection, Dossier::Check& check)
{
    const auto pages = connection.number("PRAGMA page_count");
    if (!pages) {
        return base::fail(pages.error());
    }
    check.looked = *pages;
    auto done = connection.each("PRAGMA integrity_check(1)", {}, [&](Row& row) {
        const auto found = row.text(0);
        check.failure = found == "ok" ? "" : found;
    });
    done = done ? connection.each("PRAGMA foreign_key_check", {}, [&](Row& row) { check.failure = row.text(0); }) : done;
    return asFinding(done, check);
}

struct SealedTable
{
    const char* table;
    const char* look; ///< Rounds with the number of rows, the smallest and the largest sealed size.
};

// Drafts of company slips (privacy::slipTagStart) are of another questionnaire and so of another size. Company responses are known by their
// role and padded in steps; they need not be of one size.
constexpr std::array sealedTables{
    SealedTable{"sheet", "SELECT round, count(*), min(length(sealed)), max(length(sealed)) FROM sheet GROUP BY round"},
    SealedTable{"draft",
                "SELECT round, count(*), min(length(sealed)), max(length(sealed)) FROM draft"
                " GROUP BY round, substr(tag, 1, 4) = x'736c6970'"},
    SealedTable{"lent_profile", "SELECT round, count(*), min(length(sealed)), max(length(sealed)) FROM lent_profile GROUP BY round"},
};

Outcome proveSizes(Connection& connection, Dossier::Check& check)
{
    for (const auto& table : sealedTables) {
        auto done = connection.each(table.look, {}, [&](Row& row) {
            check.looked += row.number(1);
            if (row.number(2) != row.number(3)) {
                check.failure = std::string(table.table) + ", round " + row.text(0);
            }
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

/// Where sealed values lie.
struct SealedColumn
{
    const char* place;
    const char* look;
};

constexpr std::array sealedColumns{
    SealedColumn{"sheet", "SELECT sealed FROM sheet"},
    SealedColumn{"draft", "SELECT sealed FROM draft"},
    SealedColumn{"company_response", "SELECT sealed FROM company_response"},
    SealedColumn{"lent_profile", "SELECT sealed FROM lent_profile"},
    SealedColumn{"record", "SELECT sealed FROM record"},
    SealedColumn{"round.round_secret", "SELECT round_secret FROM round"},
    SealedColumn{"round.picture", "SELECT picture FROM round"},
    SealedColumn{"round.teller_by_passphrase", "SELECT teller_by_passphrase FROM round"},
    SealedColumn{"round.teller_by_recovery_code", "SELECT teller_by_recovery_code FROM round"},
    SealedColumn{"dossier.wrapped_by_passphrase", "SELECT wrapped_by_passphrase FROM dossier"},
    SealedColumn{"dossier.wrapped_by_recovery_code", "SELECT wrapped_by_recovery_code FROM dossier"},
};

/// Whether a stretch of letters, digits or signs is too long for chance: in random bytes 48 in a row come about once in
/// 10^20 places.
bool isReadable(base::ByteView bytes)
{
    constexpr int longestByChance = 48;
    int run = 0;
    for (const auto byte : bytes) {
        run = byte >= 0x20 && byte < 0x7f ? run + 1 : 0;
        if (run > longestByChance) {
            return true;
        }
    }
    return false;
}

Outcome proveNothingReadable(Connection& connection, Dossier::Check& check)
{
    for (const auto& column : sealedColumns) {
        auto done = connection.each(column.look, {}, [&](Row& row) {
            const auto sealed = row.sealed(0);
            check.looked += sealed.empty() ? 0 : 1;
            if (isReadable(sealed.view()) && check.failure.empty()) {
                check.failure = column.place;
            }
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

Outcome proveFreePages(Connection& connection, Dossier::Check& check)
{
    const auto finding = checkFreePages(connection);
    if (finding) {
        check.looked = finding->looked;
        check.failure = finding->failure;
        return {};
    }
    return asFinding(base::fail(finding.error()), check);
}

Outcome proveTidy(Connection& connection, Dossier::Check& check)
{
    const auto dirty = connection.isDirty();
    if (!dirty) {
        return base::fail(dirty.error());
    }
    check.looked = 1;
    check.failure = *dirty ? "tidy" : "";
    return {};
}

/// Every column that is not sealed, not a key and not a name: what it holds is a day or a small number.
struct PlainColumn
{
    const char* place;
    const char* look; ///< Number of rows and of those whose value could be finer than a day.
};

constexpr std::array plainColumns{
    PlainColumn{"dossier.created",
                "SELECT count(*), count(*) FILTER (WHERE date(created) IS NOT created OR length(created) <> 10) FROM dossier"},
    PlainColumn{"dossier.example", "SELECT count(*), count(*) FILTER (WHERE example NOT IN (0, 1)) FROM dossier"},
    PlainColumn{"tidy.dirty_at", "SELECT count(*), count(*) FILTER (WHERE dirty_at NOT BETWEEN -1 AND 10000000) FROM tidy"},
    PlainColumn{"round.opened", "SELECT count(*), count(*) FILTER (WHERE date(opened) IS NOT opened OR length(opened) <> 10) FROM round"},
    PlainColumn{"round.closed",
                "SELECT count(*), count(*) FILTER (WHERE closed NOT NULL"
                " AND (date(closed) IS NOT closed OR length(closed) <> 10)) FROM round"},
    PlainColumn{"round.number", "SELECT count(*), count(*) FILTER (WHERE number NOT BETWEEN 1 AND 10000) FROM round"},
    PlainColumn{"round.state", "SELECT count(*), count(*) FILTER (WHERE state NOT BETWEEN 0 AND 3) FROM round"},
    PlainColumn{"round.invited", "SELECT count(*), count(*) FILTER (WHERE invited NOT BETWEEN 0 AND 10000) FROM round"},
    PlainColumn{"invitation.company", "SELECT count(*), count(*) FILTER (WHERE company NOT IN (0, 1)) FROM invitation"},
};

Outcome proveNoTimes(Connection& connection, Dossier::Check& check)
{
    for (const auto& column : plainColumns) {
        auto done = connection.each(column.look, {}, [&](Row& row) {
            check.looked += row.number(0);
            if (row.number(1) > 0) {
                check.failure = column.place;
            }
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

// Drafts and records are saved at every answer without tidying: a draft's tag fits no sheet, records are management's
// own.
constexpr std::array orderedTables{"invitation", "sheet", "company_response", "lent_profile"};

Outcome proveOrder(Connection& connection, Dossier::Check& check)
{
    for (const auto* table : orderedTables) {
        const auto finding = checkOrder(connection, table);
        if (!finding) {
            return asFinding(base::fail(finding.error()), check);
        }
        check.looked += finding->looked;
        if (!finding->failure.empty()) {
            check.failure = finding->failure;
        }
    }
    return {};
}

constexpr std::array proofs{
    Proof{"structure", proveStructure}, Proof{"integrity", proveIntegrity},
    Proof{"sheet-sizes", proveSizes},   Proof{"free-pages", proveFreePages},
    Proof{"dirty", proveTidy},          Proof{"no-times", proveNoTimes},
    Proof{"order", proveOrder},         Proof{"nothing-readable", proveNothingReadable},
};

} // namespace

Result<std::vector<Dossier::Check>> Dossier::verifyFile() const
{
    std::vector<Check> checks;
    auto done = m_connection->read([&]() -> Outcome {
        for (const auto& proof : proofs) {
            Check check{proof.name, 0, {}};
            if (auto made = proof.prove(*m_connection, check); !made) {
                return made;
            }
            checks.push_back(std::move(check));
        }
        return {};
    });
    if (!done) {
        return base::fail(done.error());
    }
    checks.push_back({"journal", 1, std::filesystem::exists(path().string() + "-journal") ? "-journal" : ""});
    return checks;
}

} // namespace leerspiegel::dossier
