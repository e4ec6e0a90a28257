// SPDX-License-Identifier: EUPL-1.2
#include "FaultLoop.h"

#include "Digest.h"
#include "Samples.h"
#include "dossier/FileSystem.h"
#include "dossier/sqlite/Connection.h"
#include "dossier/sqlite/Migrations.h"

#include <algorithm>
#include <array>

namespace leerspiegel::dossier::faults {

using namespace samples;
using base::ErrorCode;
using tests::Fault;
using tests::FaultKind;
using tests::FaultVfs;
using tests::FileCall;
namespace fs = std::filesystem;

namespace {

const OpenOptions& options()
{
    static const OpenOptions with = [] {
        FaultVfs::instance();
        OpenOptions made;
        made.vfs = FaultVfs::name;
        made.busyTimeout = std::chrono::milliseconds(0);
        return made;
    }();
    return with;
}

/// What verify finds wrong; empty when nothing.
std::string soundness(Dossier& dossier)
{
    const auto checks = dossier.verifyFile();
    if (!checks) {
        return "verify: " + checks.error().detail;
    }
    for (const auto& check : *checks) {
        if (!check.failure.empty()) {
            return check.name + ": " + check.failure;
        }
    }
    return {};
}

std::string describe(const base::Error& error)
{
    return std::to_string(static_cast<int>(error.code)) + " " + error.where + " " + error.detail;
}

/// A folder with the dossier in the state before the deed, and what it looks like before and after.
class Stage
{
public:
    explicit Stage(const Deed& deed)
        : m_deed(deed)
    {
        {
            auto dossier = withOpenRound(file(), options());
            deed.prepare(*dossier);
            m_before = digest(*dossier);
        }
        m_bytes = bytesOf(file());
        auto dossier = Dossier::open(file(), options()).value();
        if (const auto done = deed.run(*dossier); !done) {
            m_broken = describe(done.error());
        }
        m_after = digest(*dossier);
    }

    fs::path file() const { return m_folder / "firm.leerspiegel"; }
    void reset() const
    {
        removeDatabase(file());
        write(file(), m_bytes);
    }
    const Deed& deed() const { return m_deed; }
    const std::string& broken() const { return m_broken; }

    /// Nothing half: the old state or, when the deed was acknowledged or may have been, the new one.
    std::string judge(Dossier& dossier, bool acknowledged, bool mayBeDone) const
    {
        const auto now = digest(dossier);
        if (acknowledged && now != m_after) {
            return "acknowledged and not there";
        }
        if (now != m_after && now != m_before) {
            return "half done";
        }
        if (!acknowledged && !mayBeDone && now != m_before) {
            return "refused and yet done";
        }
        return soundness(dossier);
    }
    bool isDone(Dossier& dossier) const { return digest(dossier) == m_after; }

private:
    samples::Folder m_folder;
    const Deed& m_deed;
    base::Bytes m_bytes;
    std::string m_before;
    std::string m_after;
    std::string m_broken;
};

void note(Tally& tally, const Deed& deed, int at, const std::string& what)
{
    if (!what.empty()) {
        tally.failures.push_back(std::string(deed.name) + ", call " + std::to_string(at) + ": " + what);
    }
}

/// The same connection goes on after the fault is over.
std::string doAgain(const Stage& stage, Dossier& dossier)
{
    if (stage.isDone(dossier)) {
        return {};
    }
    const auto done = stage.deed().run(dossier);
    return done ? (stage.isDone(dossier) ? "" : "done again and not there") : "not again: " + describe(done.error());
}

std::string judgeReopened(const Stage& stage, bool acknowledged, bool mayBeDone)
{
    auto reopened = Dossier::open(stage.file(), options());
    if (!reopened) {
        return "not reopened: " + describe(reopened.error());
    }
    auto found = stage.judge(**reopened, acknowledged, mayBeDone);
    return found.empty() ? doAgain(stage, **reopened) : found;
}

} // namespace

void failAtEveryCall(const Deed& deed, FaultKind kind, bool fromThenOn, int step, Tally& tally)
{
    const Stage stage(deed);
    note(tally, deed, 0, stage.broken());
    for (int at = 1;; at += step) {
        stage.reset();
        auto dossier = Dossier::open(stage.file(), options());
        if (!dossier) {
            return note(tally, deed, at, "not opened: " + describe(dossier.error()));
        }
        FaultVfs::instance().arm({kind, at, fromThenOn});
        const auto done = deed.run(**dossier);
        const auto met = FaultVfs::instance().disarm();
        ++tally.runs;
        tally.fired += met == FileCall::None ? 0 : 1;
        // Deleting the journal is the commit; when that call fails nobody can say whether it happened.
        const bool mayBeDone = met == FileCall::Delete;
        if (!fromThenOn) {
            note(tally, deed, at, done ? "" : doAgain(stage, **dossier));
        }
        dossier->reset();
        note(tally, deed, at, judgeReopened(stage, done.has_value(), mayBeDone || !fromThenOn));
        if (met == FileCall::None) {
            return;
        }
    }
}

void cutPowerAtEveryCall(const Deed& deed, int step, int seeds, bool again, Tally& tally)
{
    const Stage stage(deed);
    auto& vfs = FaultVfs::instance();
    for (int at = 1, met = 1; met != 0; at += step) {
        for (int seed = 1; seed <= seeds; ++seed) {
            stage.reset();
            vfs.watchDisk();
            auto dossier = Dossier::open(stage.file(), options());
            if (!dossier) {
                return note(tally, deed, at, "not opened: " + describe(dossier.error()));
            }
            vfs.arm({FaultKind::PowerCut, at, true});
            const auto done = deed.run(**dossier);
            dossier->reset();
            met = vfs.disarm() == FileCall::None ? 0 : 1;
            vfs.restart(static_cast<std::uint64_t>(at * 1000 + seed));
            ++tally.runs;
            tally.fired += met;
            tally.lostWrites += vfs.lostWrites();
            for (int call = 1; again && call < 40; call += 1 + step) {
                vfs.arm({FaultKind::Error, call, true});
                (void)Dossier::open(stage.file(), options());
                vfs.disarm();
            }
            note(tally, deed, at, judgeReopened(stage, done.has_value(), true));
        }
    }
}

void failByMeans(const Deed& deed, const Means& means, bool fromOpening, int step, Tally& tally)
{
    const Stage stage(deed);
    note(tally, deed, 0, stage.broken());
    bool met = true;
    for (int at = 1; met; at += step) {
        stage.reset();
        if (fromOpening) {
            means.arm(at);
        }
        auto dossier = Dossier::open(stage.file(), options());
        if (!fromOpening) {
            means.arm(at);
        }
        const bool done = dossier && deed.run(**dossier).has_value();
        met = means.disarm();
        if (dossier) {
            dossier->reset();
        }
        ++tally.runs;
        tally.fired += met ? 1 : 0;
        note(tally, deed, at, done || met ? "" : "refused without a reason");
        note(tally, deed, at, judgeReopened(stage, done, true));
    }
}

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
            note(tally, opening, at, judgeReopened(stage, true, true));
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
