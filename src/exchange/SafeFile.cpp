// SPDX-License-Identifier: EUPL-1.2
#include "exchange/SafeFile.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace leerspiegel::exchange {

using base::ErrorCode;
using base::fail;

namespace {

/// An open file that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

bool writeAll(int fd, base::ByteView bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool flushFolder(const std::filesystem::path& folder)
{
    Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot flush a folder; the file itself is on the disk by then.
    return directory.isOpen() && (::fsync(directory.get()) == 0 || errno == EINVAL);
}

auto notWritten(const std::filesystem::path& path, int reason)
{
    return fail(reason == ENOSPC || reason == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileNotWritten, path.string());
}

} // namespace

base::Result<base::Bytes> readFileLimited(const std::filesystem::path& path, std::size_t limit)
{
    const auto name = path.string();
    // Not blocking, or opening a pipe would wait for its other end.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen()) {
        return fail(errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, name);
    }
    struct stat status
    {
    };
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return fail(ErrorCode::FileUnreadable, name);
    }
    if (static_cast<std::size_t>(status.st_size) > limit) {
        return fail(ErrorCode::FileTooLarge, name, {std::to_string(limit)});
    }
    base::Bytes bytes(static_cast<std::size_t>(status.st_size) + 1);
    std::size_t length = 0;
    for (;;) {
        const auto got = ::read(file.get(), bytes.data() + length, bytes.size() - length);
        if (got < 0) {
            return fail(ErrorCode::FileUnreadable, name);
        }
        length += static_cast<std::size_t>(got);
        if (got == 0 || length == bytes.size()) {
            break;
        }
    }
    bytes.resize(std::min(length, static_cast<std::size_t>(status.st_size)));
    return bytes.empty() ? base::Result<base::Bytes>(fail(ErrorCode::FileEmpty, name)) : std::move(bytes);
}

base::Bytes readFileStart(const std::filesystem::path& path, std::size_t limit)
{
    Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status
    {
    };
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return {};
    }
    base::Bytes bytes(limit);
    const auto got = ::read(file.get(), bytes.data(), limit);
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return bytes;
}

base::Outcome writeFileSafely(const std::filesystem::path& path, base::ByteView bytes, Readers readers)
{
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    std::string temporary = (folder / ".leerspiegel-XXXXXX").string();
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen()) {
        return notWritten(path, errno);
    }
    const bool written = writeAll(file.get(), bytes) && ::fsync(file.get()) == 0;
    const int reason = errno;
    const bool whole = written && ::fchmod(file.get(), readers == Readers::Owner ? 0600 : 0644) == 0 && file.close();
    if (whole) {
        const auto back = bytes.empty() ? base::Result<base::Bytes>(base::Bytes{}) : readFileLimited(temporary, bytes.size());
        if (back && std::ranges::equal(*back, bytes) && ::rename(temporary.c_str(), path.c_str()) == 0 && flushFolder(folder)) {
            return {};
        }
    }
    ::unlink(temporary.c_str());
    return notWritten(path, written ? 0 : reason);
}

} // namespace leerspiegel::exchange
