// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace leerspiegel::tests {

/// What SQLite asks of the system.
enum class FileCall
{
    None,
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Size,
    Lock,
    Delete
};

enum class FaultKind
{
    Error, ///< The call fails; every call counts.
    DiskFull, ///< Half of a write lands, then the disk is full; only writes count.
    Busy, ///< Somebody else has the lock; only locks count.
    PowerCut, ///< The machine stops: the call and all later ones do nothing; every call counts.
};

/// When the fault comes: at the n-th counted call, counted from 1.
struct Fault
{
    FaultKind kind = FaultKind::Error;
    int at = 1;
    bool fromThenOn = false;
};

/// An SQLite VFS on top of the system's own that fails on purpose and can lose power: what was written and not synced
/// may then be kept, lost or torn at 512 bytes, and a file that was deleted without syncing the folder may come back.
/// It never really syncs, so thousands of runs take seconds. One per process, for one thread.
class FaultVfs
{
public:
    static constexpr const char* name = "leerspiegel-fault";
    /// Registers it with SQLite at the first call.
    static FaultVfs& instance();

    void arm(const Fault& fault);
    /// Ends the fault; tells which call it met (None: it never came).
    FileCall disarm();

    /// Forgets all files and starts to remember what is safely on the disk.
    void watchDisk();
    /// After a power cut, when every file is closed: makes the files what they may look like then. The seed chooses.
    void restart(std::uint64_t seed);
    /// Writes of the last restart that were lost or torn.
    int lostWrites() const { return m_lostWrites; }

    // For the VFS functions.
    bool fails(FileCall call);
    bool isDead() const { return m_dead; }
    FaultKind kind() const { return m_fault.kind; }
    void opened(const std::string& path, bool existed);
    void wrote(const std::string& path, const void* data, int count, std::int64_t offset);
    void truncated(const std::string& path, std::int64_t size);
    void synced(const std::string& path);
    void deleted(const std::string& path, bool folderSynced);

private:
    FaultVfs();

    using Bytes = std::vector<std::uint8_t>;
    struct Change
    {
        std::int64_t offset = 0;
        Bytes bytes;
        bool truncates = false; ///< Cuts the file off at `offset`.
    };
    struct Image
    {
        bool exists = true; ///< Its name is safely in the folder.
        bool deleted = false;
        Bytes safe;
        std::vector<Change> pending;
    };
    static void apply(Bytes& bytes, const Change& change);

    Fault m_fault;
    bool m_armed = false;
    bool m_dead = false;
    int m_calls = 0;
    FileCall m_firedOn = FileCall::None;
    bool m_watching = false;
    int m_lostWrites = 0;
    std::map<std::string, Image> m_disk;
};

} // namespace leerspiegel::tests
