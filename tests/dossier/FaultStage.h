// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "FaultLoop.h"
#include "Samples.h"

namespace leerspiegel::dossier::faults {

/// Opens through the file system that fails on purpose.
const OpenOptions& options();
/// What verify finds wrong; empty when nothing.
std::string soundness(Dossier& dossier);
std::string describe(const base::Error& error);
void note(Tally& tally, const Deed& deed, int at, const std::string& what);

/// A folder with the dossier in the state before the deed, and what it looks like before and after.
class Stage
{
public:
    explicit Stage(const Deed& deed);

    std::filesystem::path file() const { return m_folder / "firm.leerspiegel"; }
    void reset() const;
    /// What went wrong when the deed was done without any fault; empty when nothing.
    const std::string& broken() const { return m_broken; }
    /// The same connection goes on after the fault is over: what is wrong then.
    std::string doAgain(Dossier& dossier) const;
    /// Opens the file with the product: nothing half there, and the deed can be done.
    std::string judgeReopened(bool acknowledged, bool mayBeDone) const;

private:
    /// Nothing half: the old state or, when the deed was acknowledged or may have been, the new one.
    std::string judge(Dossier& dossier, bool acknowledged, bool mayBeDone) const;
    bool isDone(Dossier& dossier) const;

    samples::Folder m_folder;
    const Deed& m_deed;
    base::Bytes m_bytes;
    std::string m_before;
    std::string m_after;
    std::string m_broken;
};

} // namespace leerspiegel::dossier::faults
