// SPDX-License-Identifier: EUPL-1.2
#include "FaultLoop.h"

#include "FaultStage.h"

namespace leerspiegel::dossier::faults {

using tests::Fault;
using tests::FaultKind;
using tests::FaultVfs;
using tests::FileCall;

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
            note(tally, deed, at, done ? "" : stage.doAgain(**dossier));
        }
        dossier->reset();
        note(tally, deed, at, stage.judgeReopened(done.has_value(), mayBeDone || !fromThenOn));
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
            note(tally, deed, at, stage.judgeReopened(done.has_value(), true));
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
        note(tally, deed, at, stage.judgeReopened(done, true));
    }
}

} // namespace leerspiegel::dossier::faults
