// SPDX-License-Identifier: EUPL-1.2
#include "FaultStage.h"

#include "Digest.h"
#include "dossier/FileSystem.h"

namespace leerspiegel::dossier::faults {

using namespace samples;

const OpenOptions& options()
{
    static const OpenOptions with = [] {
        tests::FaultVfs::instance();
        OpenOptions made;
        made.vfs = tests::FaultVfs::name;
        made.busyTimeout = std::chrono::milliseconds(0);
        return made;
    }();
    return with;
}

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

void note(Tally& tally, const Deed& deed, int at, const std::string& what)
{
    if (!what.empty()) {
        tally.failures.push_back(std::string(deed.name) + ", call " + std::to_string(at) + ": " + what);
    }
}

Stage::Stage(const Deed& deed)
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

void Stage::reset() const
{
    removeDatabase(file());
    write(file(), m_bytes);
}

bool Stage::isDone(Dossier& dossier) const { return digest(dossier) == m_after; }

std::string Stage::judge(Dossier& dossier, bool acknowledged, bool mayBeDone) const
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

std::string Stage::doAgain(Dossier& dossier) const
{
    if (isDone(dossier)) {
        return {};
    }
    const auto done = m_deed.run(dossier);
    return done ? (isDone(dossier) ? "" : "done again and not there") : "not again: " + describe(done.error());
}

std::string Stage::judgeReopened(bool acknowledged, bool mayBeDone) const
{
    auto reopened = Dossier::open(file(), options());
    if (!reopened) {
        return "not reopened: " + describe(reopened.error());
    }
    auto found = judge(**reopened, acknowledged, mayBeDone);
    return found.empty() ? doAgain(**reopened) : found;
}

} // namespace leerspiegel::dossier::faults
