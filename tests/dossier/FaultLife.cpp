// SPDX-License-Identifier: EUPL-1.2
// Faults at the two ends of a dossier's life: making it, opening it, bringing it up to date.
#include "FaultStage.h"
#include "dossier/FileSystem.h"
#include "dossier/sqlite/Connection.h"
#include "dossier/sqlite/Migrations.h"

#include <array>

namespace leerspiegel::dossier::faults {

using tests::FaultKind;
using tests::FaultVfs;
using tests::FileCall;
using namespace samples;
namespace fs = std::filesystem;

void failWhileOpening(int step, Tally& tally)
{
    constexpr Deed opening{"open", [](Dossier& dossier) { (void)dossier.handIn(samples::round().id, sheet(1)); },
                           [](Dossier&) { return base::Outcome(); }};
    const Stage stage(opening);
    for (const auto kind : {FaultKind::Error, FaultKind::DiskFull, FaultKind::PowerCut}) {
        bool met = true;
        for (int at = 1; met; at += step) {
            stage.reset();
            auto connection = Connection::open(stage.file(), Access::Write, options()).value();
            (void)connection->settle();
            (void)connection->write([&] { return connection->markDirty(); });
            connection.reset();
            write(stage.file().string() + "-journal", base::Bytes(700, 0));
            FaultVfs::instance().watchDisk();
            FaultVfs::instance().arm({kind, at, true});
            (void)Dossier::open(stage.file(), options());
            met = FaultVfs::instance().disarm() != FileCall::None;
            if (kind == FaultKind::PowerCut) {
                FaultVfs::instance().restart(static_cast<std::uint64_t>(at));
            }
            ++tally.runs;
            tally.fired += met ? 1 : 0;
            note(tally, opening, at, stage.judgeReopened(true, true));
        }
    }
}

void failWhileCreating(int step, Tally& tally)
{
    const Deed creating{"create", nullptr, nullptr};
    const samples::Folder folder;
    const auto file = folder / "firm.leerspiegel";
    (void)options();
    for (const auto kind : {FaultKind::Error, FaultKind::DiskFull, FaultKind::PowerCut}) {
        bool met = true;
        for (int at = 1; met; at += step) {
            removeDatabase(file);
            FaultVfs::instance().watchDisk();
            FaultVfs::instance().arm({kind, at, true});
            bool made = Dossier::create(file, header(), options()).has_value();
            met = FaultVfs::instance().disarm() != FileCall::None;
            if (kind == FaultKind::PowerCut) {
                FaultVfs::instance().restart(static_cast<std::uint64_t>(at));
            }
            ++tally.runs;
            tally.fired += met ? 1 : 0;
            if (!made && kind != FaultKind::PowerCut && !fs::is_empty(folder.path())) {
                note(tally, creating, at, "something is left");
            }
            const auto reopened = Dossier::open(file, options());
            if (made && !reopened) {
                note(tally, creating, at, "acknowledged and not there: " + describe(reopened.error()));
            }
            if (reopened) {
                note(tally, creating, at, soundness(**reopened));
            }
        }
    }
}

void failWhileMigrating(int step, Tally& tally)
{
    const Deed migrating{"migrate", nullptr, nullptr};
    const std::array steps{migrations().back(),
                           Migration{migrations().back().version + 1, "ALTER TABLE record ADD COLUMN colour TEXT"}};
    const samples::Folder folder;
    const auto file = folder / "firm.leerspiegel";
    (void)withOpenRound(file, options())->endRound(samples::round().id, counted());
    const auto before = bytesOf(file);
    for (const auto kind : {FaultKind::Error, FaultKind::DiskFull, FaultKind::PowerCut}) {
        bool met = true;
        for (int at = 1; met; at += step) {
            for (const auto& entry : fs::directory_iterator(folder.path())) {
                fs::remove(entry.path());
            }
            write(file, before);
            FaultVfs::instance().watchDisk();
            auto connection = Connection::open(file, Access::Write, options()).value();
            (void)connection->settle();
            FaultVfs::instance().arm({kind, at, true});
            const auto done = bringUpToDate(*connection, steps);
            connection.reset();
            met = FaultVfs::instance().disarm() != FileCall::None;
            if (kind == FaultKind::PowerCut) {
                FaultVfs::instance().restart(static_cast<std::uint64_t>(at));
            }
            ++tally.runs;
            tally.fired += met ? 1 : 0;
            connection = Connection::open(file, Access::Write, options()).value();
            const auto version = connection->settle() ? schemaVersionOf(*connection).value_or(-1) : -1;
            const auto columns = connection->number("SELECT count(*) FROM pragma_table_info('record')").value_or(-1);
            const bool old = version == steps[0].version && columns == 3;
            const bool migrated = version == steps[1].version && columns == 4;
            note(tally, migrating, at, old || migrated ? "" : "half migrated");
            note(tally, migrating, at, done && !migrated ? "acknowledged and not there" : "");
        }
    }
}

} // namespace leerspiegel::dossier::faults
