// SPDX-License-Identifier: EUPL-1.2
#include "dossier/sqlite/Migrations.h"

#include <array>

namespace leerspiegel::dossier {

// What each column may hold is explained in docs/dossier-file.md. Tables are WITHOUT ROWID and their keys random,
// because a row number would tell who came first. Times are days, and the schema itself refuses anything finer.
static constexpr std::array steps{
    Migration{1, R"sql(
CREATE TABLE dossier (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL CHECK (length(id) <= 64),
    company TEXT NOT NULL CHECK (length(company) <= 1000),
    owner_name TEXT NOT NULL CHECK (length(owner_name) <= 1000),
    created TEXT NOT NULL CHECK (created GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    example INTEGER NOT NULL CHECK (example IN (0, 1)),
    management_key BLOB NOT NULL CHECK (length(management_key) = 32),
    wrapped_by_passphrase BLOB NOT NULL CHECK (length(wrapped_by_passphrase) <= 4096),
    wrapped_by_recovery_code BLOB NOT NULL CHECK (length(wrapped_by_recovery_code) <= 4096)
) STRICT;
CREATE TABLE tidy (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    dirty_at INTEGER NOT NULL
) STRICT;
CREATE TABLE questionnaire (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    json BLOB NOT NULL CHECK (length(json) <= 4194304)
) STRICT, WITHOUT ROWID;
CREATE TABLE round (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
    number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 1000),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    descriptor BLOB NOT NULL CHECK (length(descriptor) <= 65536),
    descriptor_mark BLOB NOT NULL CHECK (length(descriptor_mark) = 32),
    invited INTEGER NOT NULL CHECK (invited BETWEEN 0 AND 10000),
    invited_mark BLOB NOT NULL CHECK (length(invited_mark) = 32),
    code_salt BLOB NOT NULL CHECK (length(code_salt) = 16),
    round_secret BLOB CHECK (state = 0 OR round_secret IS NULL),
    teller_by_passphrase BLOB CHECK (state = 0 OR teller_by_passphrase IS NULL),
    teller_by_recovery_code BLOB CHECK (state = 0 OR teller_by_recovery_code IS NULL),
    opened TEXT NOT NULL CHECK (opened GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    closed TEXT CHECK (closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    picture BLOB CHECK (length(picture) <= 8388608),
    CHECK ((state = 0) = (closed IS NULL)),
    CHECK (state = 1 OR picture IS NULL)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_open_round ON round (state) WHERE state = 0;
CREATE TABLE invitation (
    round TEXT NOT NULL REFERENCES round (id),
    company INTEGER NOT NULL CHECK (company IN (0, 1)),
    key BLOB NOT NULL CHECK (length(key) = 32),
    PRIMARY KEY (round, company, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE sheet (
    round TEXT NOT NULL REFERENCES round (id),
    tag BLOB NOT NULL CHECK (length(tag) = 16),
    sealed BLOB NOT NULL CHECK (length(sealed) <= 1048576),
    PRIMARY KEY (round, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    round TEXT NOT NULL REFERENCES round (id),
    tag BLOB NOT NULL CHECK (length(tag) = 16),
    sealed BLOB NOT NULL CHECK (length(sealed) <= 1048576),
    PRIMARY KEY (round, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE company_response (
    round TEXT NOT NULL REFERENCES round (id),
    id TEXT NOT NULL CHECK (length(id) <= 64),
    sealed BLOB NOT NULL CHECK (length(sealed) <= 1048576),
    PRIMARY KEY (round, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE lent_profile (
    round TEXT NOT NULL REFERENCES round (id),
    tag BLOB NOT NULL CHECK (length(tag) = 16),
    sealed BLOB NOT NULL CHECK (length(sealed) <= 1048576),
    PRIMARY KEY (round, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE record (
    kind TEXT NOT NULL CHECK (length(kind) <= 64),
    id TEXT NOT NULL CHECK (length(id) <= 256),
    sealed BLOB NOT NULL CHECK (length(sealed) <= 4194304),
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO tidy (one, dirty_at) VALUES (1, -1);
)sql"},
};

std::span<const Migration> migrations() { return steps; }

} // namespace leerspiegel::dossier
