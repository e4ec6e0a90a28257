// SPDX-License-Identifier: EUPL-1.2
// What is safely on the disk of FaultVfs, and what a power cut makes of the rest.
#include "base/Random.h"
#include "support/FaultVfs.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace leerspiegel::tests {

namespace {

std::vector<std::uint8_t> contentOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace

void FaultVfs::watchDisk()
{
    m_disk.clear();
    m_watching = true;
}

void FaultVfs::opened(const std::string& path, bool existed)
{
    if (!m_watching || path.empty()) {
        return;
    }
    const auto known = m_disk.find(path);
    if (known == m_disk.end()) {
        m_disk[path] = Image{existed, false, existed ? contentOf(path) : Bytes(), {}};
    } else if (known->second.deleted) {
        known->second = Image{false, false, {}, {}};
    }
}

void FaultVfs::wrote(const std::string& path, const void* data, int count, std::int64_t offset)
{
    if (m_watching) {
        const auto* bytes = static_cast<const std::uint8_t*>(data);
        m_disk[path].pending.push_back({offset, Bytes(bytes, bytes + count), false});
    }
}

void FaultVfs::truncated(const std::string& path, std::int64_t size)
{
    if (m_watching) {
        m_disk[path].pending.push_back({size, {}, true});
    }
}

void FaultVfs::synced(const std::string& path)
{
    if (!m_watching) {
        return;
    }
    auto& image = m_disk[path];
    for (const auto& change : image.pending) {
        apply(image.safe, change);
    }
    image.pending.clear();
    image.exists = true;
}

void FaultVfs::deleted(const std::string& path, bool folderSynced)
{
    if (!m_watching) {
        return;
    }
    if (folderSynced) {
        m_disk.erase(path);
    } else {
        m_disk[path].deleted = true;
    }
}

void FaultVfs::apply(Bytes& bytes, const Change& change)
{
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.truncates) {
        bytes.resize(offset);
        return;
    }
    bytes.resize(std::max(bytes.size(), offset + change.bytes.size()));
    std::ranges::copy(change.bytes, bytes.begin() + static_cast<std::ptrdiff_t>(offset));
}

void FaultVfs::restart(std::uint64_t seed)
{
    m_watching = false;
    m_lostWrites = 0;
    base::SeededRandom random(seed);
    for (auto& [path, image] : m_disk) {
        if ((!image.exists || image.deleted) && random.below(2) == 0) {
            std::filesystem::remove(path);
            continue;
        }
        auto bytes = image.safe;
        for (auto& change : image.pending) {
            const auto fate = random.below(3); // kept, lost, torn
            m_lostWrites += fate == 0 ? 0 : 1;
            if (fate == 2 && !change.truncates) {
                const auto sectors = static_cast<std::uint32_t>(change.bytes.size() / 512 + 1);
                change.bytes.resize(
                    std::min<std::size_t>(change.bytes.size(), 512 * std::size_t{random.below(sectors)}));
            }
            if (fate != 1) {
                apply(bytes, change);
            }
        }
        std::ofstream stream(path, std::ios::binary | std::ios::trunc);
        stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    m_disk.clear();
}

} // namespace leerspiegel::tests
