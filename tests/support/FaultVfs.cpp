// SPDX-License-Identifier: EUPL-1.2
#include "support/FaultVfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>

namespace leerspiegel::tests {

namespace {

sqlite3_vfs* real = nullptr;

/// SQLite gives us this many bytes and those of the real file behind them.
struct FaultFile
{
    sqlite3_file base;
    std::string* path;
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FaultFile* ours(sqlite3_file* file) { return reinterpret_cast<FaultFile*>(file); }

sqlite3_file* theirs(sqlite3_file* file) { return ours(file)->file(); }

FaultVfs& faults() { return FaultVfs::instance(); }

int closeFile(sqlite3_file* file)
{
    const int code = theirs(file)->pMethods->xClose(theirs(file));
    delete ours(file)->path;
    ours(file)->path = nullptr;
    return code;
}

int readFile(sqlite3_file* file, void* target, int count, sqlite3_int64 offset)
{
    if (faults().fails(FileCall::Read)) {
        return SQLITE_IOERR_READ;
    }
    return theirs(file)->pMethods->xRead(theirs(file), target, count, offset);
}

int writeFile(sqlite3_file* file, const void* source, int count, sqlite3_int64 offset)
{
    int written = count;
    int outcome = SQLITE_OK;
    if (faults().fails(FileCall::Write)) {
        const bool full = faults().kind() == FaultKind::DiskFull;
        outcome = full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        written = full ? count / 2 : 0;
    }
    if (written > 0) {
        const int code = theirs(file)->pMethods->xWrite(theirs(file), source, written, offset);
        faults().wrote(*ours(file)->path, source, written, offset);
        outcome = code == SQLITE_OK ? outcome : code;
    }
    return outcome;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (faults().fails(FileCall::Truncate)) {
        return SQLITE_IOERR_TRUNCATE;
    }
    faults().truncated(*ours(file)->path, size);
    return theirs(file)->pMethods->xTruncate(theirs(file), size);
}

int syncFile(sqlite3_file* file, int)
{
    if (faults().fails(FileCall::Sync)) {
        return SQLITE_IOERR_FSYNC;
    }
    faults().synced(*ours(file)->path);
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    if (faults().fails(FileCall::Size)) {
        return SQLITE_IOERR_FSTAT;
    }
    return theirs(file)->pMethods->xFileSize(theirs(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    if (faults().fails(FileCall::Lock)) {
        return faults().kind() == FaultKind::Busy ? SQLITE_BUSY : SQLITE_IOERR_LOCK;
    }
    return theirs(file)->pMethods->xLock(theirs(file), level);
}

int unlockFile(sqlite3_file* file, int level) { return theirs(file)->pMethods->xUnlock(theirs(file), level); }

int isReserved(sqlite3_file* file, int* result)
{
    return theirs(file)->pMethods->xCheckReservedLock(theirs(file), result);
}

int controlFile(sqlite3_file* file, int operation, void* argument)
{
    return theirs(file)->pMethods->xFileControl(theirs(file), operation, argument);
}

int sectorSize(sqlite3_file* file) { return theirs(file)->pMethods->xSectorSize(theirs(file)); }

int characteristics(sqlite3_file* file) { return theirs(file)->pMethods->xDeviceCharacteristics(theirs(file)); }

const sqlite3_io_methods methods{
    1,        closeFile,  readFile,   writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile, unlockFile, isReserved, controlFile, sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,    nullptr,    nullptr,     nullptr,
};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* flagsOut)
{
    ours(file)->base.pMethods = nullptr;
    if (faults().fails(FileCall::Open)) {
        return SQLITE_CANTOPEN;
    }
    const bool existed = path != nullptr && std::filesystem::exists(path);
    const int code = real->xOpen(real, path, theirs(file), flags, flagsOut);
    if (code == SQLITE_OK) {
        ours(file)->path = new std::string(path == nullptr ? "" : path);
        ours(file)->base.pMethods = &methods;
        faults().opened(*ours(file)->path, existed);
    }
    return code;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    if (faults().fails(FileCall::Delete)) {
        return SQLITE_IOERR_DELETE;
    }
    const int code = real->xDelete(real, path, 0);
    if (code == SQLITE_OK) {
        faults().deleted(path, syncFolder != 0);
    }
    return code;
}

int accessFile(sqlite3_vfs*, const char* path, int flags, int* result)
{
    if (faults().isDead()) {
        return SQLITE_IOERR_ACCESS;
    }
    return real->xAccess(real, path, flags, result);
}

} // namespace

FaultVfs& FaultVfs::instance()
{
    static FaultVfs vfs;
    return vfs;
}

FaultVfs::FaultVfs()
{
    static sqlite3_vfs vfs;
    real = sqlite3_vfs_find(nullptr);
    vfs = *real;
    vfs.iVersion = std::min(real->iVersion, 2);
    vfs.zName = name;
    vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + real->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    sqlite3_vfs_register(&vfs, 0);
}

void FaultVfs::arm(const Fault& fault)
{
    m_fault = fault;
    m_armed = true;
    m_dead = false;
    m_calls = 0;
    m_firedOn = FileCall::None;
}

FileCall FaultVfs::disarm()
{
    m_armed = false;
    m_dead = false;
    return m_firedOn;
}

bool FaultVfs::fails(FileCall call)
{
    if (!m_armed) {
        return false;
    }
    const bool counts = (m_fault.kind != FaultKind::DiskFull || call == FileCall::Write)
        && (m_fault.kind != FaultKind::Busy || call == FileCall::Lock);
    if (!counts) {
        return m_dead;
    }
    ++m_calls;
    const bool now = m_calls == m_fault.at || (m_fault.fromThenOn && m_calls > m_fault.at);
    if (now && m_firedOn == FileCall::None) {
        m_firedOn = call;
        m_dead = m_fault.kind == FaultKind::PowerCut;
    }
    return now || m_dead;
}

} // namespace leerspiegel::tests
