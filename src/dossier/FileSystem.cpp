// SPDX-License-Identifier: EUPL-1.2
#include "dossier/FileSystem.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

#if defined(_WIN32)
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif
#if defined(__linux__)
#include <sys/vfs.h>
#elif defined(__APPLE__)
#include <sys/mount.h>
#endif

namespace leerspiegel::dossier {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::Outcome;
using base::Result;

namespace {

struct KnownFileSystem
{
    unsigned long magic;
    FileSystemKind kind;
};

// From the manual page statfs(2). FUSE counts as a network: most of what is mounted that way is one, and its locks are
// no better than those of the program behind it.
constexpr std::array knownFileSystems{
    KnownFileSystem{0x6969, FileSystemKind::Network},     // NFS
    KnownFileSystem{0x517B, FileSystemKind::Network},     // SMB
    KnownFileSystem{0xFE534D42, FileSystemKind::Network}, // SMB2
    KnownFileSystem{0xFF534D42, FileSystemKind::Network}, // CIFS
    KnownFileSystem{0x65735546, FileSystemKind::Network}, // FUSE
    KnownFileSystem{0x01021997, FileSystemKind::Network}, // 9P
    KnownFileSystem{0x5346414F, FileSystemKind::Network}, // AFS
    KnownFileSystem{0x6B414653, FileSystemKind::Network}, // kAFS
    KnownFileSystem{0x73757245, FileSystemKind::Network}, // Coda
    KnownFileSystem{0x00C36400, FileSystemKind::Network}, // Ceph
    KnownFileSystem{0x0BD00BD0, FileSystemKind::Network}, // Lustre
    KnownFileSystem{0x7461636F, FileSystemKind::Network}, // OCFS2
    KnownFileSystem{0x01161970, FileSystemKind::Network}, // GFS2
    KnownFileSystem{0x786F4256, FileSystemKind::Network}, // VirtualBox shared folder
    KnownFileSystem{0xEF53, FileSystemKind::Local},       // ext2, ext3, ext4
    KnownFileSystem{0x58465342, FileSystemKind::Local},   // XFS
    KnownFileSystem{0x9123683E, FileSystemKind::Local},   // Btrfs
    KnownFileSystem{0xF2F52010, FileSystemKind::Local},   // F2FS
    KnownFileSystem{0x2FC12FC1, FileSystemKind::Local},   // ZFS
    KnownFileSystem{0xCA451A4E, FileSystemKind::Local},   // bcachefs
    KnownFileSystem{0x01021994, FileSystemKind::Local},   // tmpfs
    KnownFileSystem{0x858458F6, FileSystemKind::Local},   // ramfs
    KnownFileSystem{0x794C7630, FileSystemKind::Local},   // overlayfs
    KnownFileSystem{0x4D44, FileSystemKind::Local},       // FAT
    KnownFileSystem{0x2011BAB0, FileSystemKind::Local},   // exFAT
    KnownFileSystem{0x5346544E, FileSystemKind::Local},   // NTFS
    KnownFileSystem{0x7366746E, FileSystemKind::Local},   // ntfs3
    KnownFileSystem{0xF15F, FileSystemKind::Local},       // eCryptfs
    KnownFileSystem{0x9660, FileSystemKind::Local},       // ISO 9660
};

#if !defined(_WIN32)
Outcome syncPath(const fs::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return base::fail(ErrorCode::FileNotWritten, path.filename().string());
    }
    const int synced = ::fsync(descriptor);
    ::close(descriptor);
    return synced == 0 ? Outcome() : base::fail(ErrorCode::FileNotWritten, path.filename().string());
}
#endif

} // namespace

FileSystemKind kindOfMagic(unsigned long magic)
{
    for (const auto& known : knownFileSystems) {
        if (known.magic == magic) {
            return known.kind;
        }
    }
    return FileSystemKind::Unknown;
}

FileSystemKind fileSystemOf(const fs::path& path)
{
    std::error_code failure;
    const fs::path there = fs::exists(path, failure) ? path : fs::absolute(path, failure).parent_path();
#if defined(__linux__)
    struct statfs facts = {};
    if (::statfs(there.c_str(), &facts) != 0) {
        return FileSystemKind::Unknown;
    }
    // The field is signed and, on some machines, narrower than the numbers in it.
    return kindOfMagic(static_cast<unsigned long>(facts.f_type) & 0xFFFFFFFFUL);
#elif defined(__APPLE__)
    struct statfs facts = {};
    if (::statfs(there.c_str(), &facts) != 0) {
        return FileSystemKind::Unknown;
    }
    return (facts.f_flags & MNT_LOCAL) != 0 ? FileSystemKind::Local : FileSystemKind::Network;
#elif defined(_WIN32)
    const auto kind = GetDriveTypeW(fs::absolute(there, failure).root_path().c_str());
    const bool local = kind == DRIVE_FIXED || kind == DRIVE_REMOVABLE || kind == DRIVE_CDROM || kind == DRIVE_RAMDISK;
    return kind == DRIVE_REMOTE ? FileSystemKind::Network : local ? FileSystemKind::Local : FileSystemKind::Unknown;
#else
    return FileSystemKind::Unknown;
#endif
}

Outcome makeNewFile(const fs::path& path)
{
    std::FILE* file = std::fopen(path.string().c_str(), "wbx");
    if (file == nullptr) {
        const ErrorCode code = errno == EEXIST ? ErrorCode::FileExists : errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritten;
        return base::fail(code, path.filename().string());
    }
    std::fclose(file);
    return {};
}

Outcome syncFile(const fs::path& path)
{
#if defined(_WIN32)
    HANDLE file = CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    const bool synced = file != INVALID_HANDLE_VALUE && FlushFileBuffers(file) != 0;
    CloseHandle(file);
    return synced ? Outcome() : base::fail(ErrorCode::FileNotWritten, path.filename().string());
#else
    auto done = syncPath(path);
    return done ? syncPath(path.parent_path()) : done;
#endif
}

void removeQuietly(const fs::path& path)
{
    std::error_code ignored;
    fs::remove(path, ignored);
}

void removeDatabase(const fs::path& path)
{
    removeQuietly(path);
    removeQuietly(path.string() + "-journal");
}

Result<fs::path> placeOf(const fs::path& path)
{
    std::error_code failure;
    const auto whole = fs::absolute(path, failure);
    const auto folder = fs::canonical(whole.parent_path(), failure);
    if (failure || !whole.has_filename()) {
        return base::fail(ErrorCode::FileMissing, path.filename().string());
    }
    return folder / whole.filename();
}

} // namespace leerspiegel::dossier
