// SPDX-License-Identifier: EUPL-1.2
#include "dossier/Layout.h"

#include "dossier/sqlite/Connection.h"
#include "dossier/sqlite/RawFile.h"

#include <algorithm>

namespace leerspiegel::dossier {

using base::ByteView;
using base::ErrorCode;
using base::Outcome;
using base::Result;

namespace {

constexpr std::uint32_t pageSize = 4096;

Result<base::Bytes> pageOf(const RawFile& file, std::uint32_t number) { return file.read(std::int64_t{pageSize} * (number - 1), pageSize); }

std::string placeName(const std::string& what, std::uint32_t page) { return what + ", page " + std::to_string(page); }

/// A leaf of the free list is empty; a trunk holds page numbers only, also where it held some before.
bool isCleanTrunk(ByteView page, std::uint32_t pageCount)
{
    for (std::size_t offset = 0; offset + 4 <= page.size(); offset += 4) {
        if (bigEndian32(page, offset) > pageCount) {
            return false;
        }
    }
    return true;
}

bool isZero(ByteView page)
{
    return std::ranges::all_of(page, [](std::uint8_t byte) { return byte == 0; });
}

/// Looks at one trunk page and the free pages it names; gives the next trunk.
Result<std::uint32_t> lookAtTrunk(const RawFile& file, std::uint32_t trunk, std::uint32_t pageCount, LayoutFinding& finding)
{
    const auto page = pageOf(file, trunk);
    if (!page) {
        return base::fail(page.error());
    }
    const std::uint32_t leaves = std::min(bigEndian32(*page, 4), pageSize / 4 - 2);
    if (!isCleanTrunk(*page, pageCount)) {
        finding.failure = placeName("free list", trunk);
    }
    ++finding.looked;
    for (std::uint32_t leaf = 0; leaf < leaves && finding.failure.empty(); ++leaf) {
        const std::uint32_t number = bigEndian32(*page, 8 + 4 * leaf);
        const auto content = pageOf(file, std::max(number, 1U));
        if (!content) {
            return base::fail(content.error());
        }
        ++finding.looked;
        if (!isZero(*content)) {
            finding.failure = placeName("free page", number);
        }
    }
    return bigEndian32(*page, 0);
}

/// The reader of one B-tree of keys. Remembers in which order it meets pages and cells.
class TreeWalk
{
public:
    TreeWalk(const RawFile& file, std::uint32_t pageCount, std::string table)
        : m_file(file)
        , m_pageCount(pageCount)
        , m_table(std::move(table))
    {
    }

    Outcome walk(std::uint32_t number, int depth = 0);
    LayoutFinding finding() const { return m_finding; }

private:
    Outcome visitCell(ByteView page, std::size_t at, bool interior, int depth);
    void lookAtOverflow(ByteView page, std::size_t at);
    void mustAscend(std::uint32_t number, std::uint32_t& last);

    const RawFile& m_file;
    std::uint32_t m_pageCount;
    std::string m_table;
    std::uint32_t m_lastLeaf = 0;
    std::uint32_t m_lastOverflow = 0;
    LayoutFinding m_finding;
};

constexpr std::uint8_t interiorOfKeys = 2;
constexpr std::uint8_t leafOfKeys = 10;
constexpr int mostDepth = 20;

Outcome damaged(const std::string& table) { return base::fail(ErrorCode::DossierDamaged, table, {}, "pages of another kind"); }

void TreeWalk::mustAscend(std::uint32_t number, std::uint32_t& last)
{
    if (number <= last && m_finding.failure.empty()) {
        m_finding.failure = placeName(m_table, number);
    }
    last = number;
}

Outcome TreeWalk::walk(std::uint32_t number, int depth)
{
    if (number == 0 || number > m_pageCount || depth > mostDepth || m_finding.looked > static_cast<int>(m_pageCount)) {
        return damaged(m_table);
    }
    const auto page = pageOf(m_file, number);
    if (!page) {
        return base::fail(page.error());
    }
    const bool interior = page->front() == interiorOfKeys;
    if (!interior && page->front() != leafOfKeys) {
        return damaged(m_table);
    }
    ++m_finding.looked;
    if (!interior) {
        mustAscend(number, m_lastLeaf);
    }
    const std::size_t cells = bigEndian16(*page, 3);
    const std::size_t pointers = interior ? 12 : 8;
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const std::size_t slot = pointers + 2 * cell;
        const std::size_t at = slot + 2 <= pageSize ? bigEndian16(*page, slot) : 0;
        if (at + 16 > pageSize || at < pointers) {
            return damaged(m_table);
        }
        if (auto done = visitCell(*page, at, interior, depth); !done) {
            return done;
        }
    }
    return interior ? walk(bigEndian32(*page, 8), depth + 1) : Outcome();
}

Outcome TreeWalk::visitCell(ByteView page, std::size_t at, bool interior, int depth)
{
    if (interior) {
        if (auto done = walk(bigEndian32(page, at), depth + 1); !done) {
            return done;
        }
    }
    lookAtOverflow(page, interior ? at + 4 : at);
    return {};
}

void TreeWalk::lookAtOverflow(ByteView page, std::size_t at)
{
    std::uint64_t payload = 0;
    for (int byte = 0; byte < 9 && at < page.size(); ++byte) { // a variable-length number
        payload = payload << 7 | (page[at] & 0x7fU);
        if ((page[at++] & 0x80U) == 0) {
            break;
        }
    }
    constexpr std::uint64_t most = (pageSize - 12) * 64 / 255 - 23;
    constexpr std::uint64_t least = (pageSize - 12) * 32 / 255 - 23;
    if (payload <= most) {
        return;
    }
    const std::uint64_t wanted = least + (payload - least) % (pageSize - 4);
    const std::size_t local = wanted <= most ? wanted : least;
    if (at + local + 4 <= page.size()) {
        mustAscend(bigEndian32(page, at + local), m_lastOverflow);
    }
}

Result<std::uint32_t> pageCountOf(const RawFile& file)
{
    return file.size().map([](std::int64_t size) { return static_cast<std::uint32_t>(size / pageSize); });
}

} // namespace

Result<LayoutFinding> checkFreePages(Connection& connection)
{
    const RawFile file(connection.handle());
    const auto header = file.read(0, 100);
    const auto size = file.size();
    if (!header || !size) {
        return base::fail(header ? size.error() : header.error());
    }
    const std::uint32_t pageCount = bigEndian32(*header, 28);
    LayoutFinding finding;
    if (*size != std::int64_t{pageCount} * pageSize) {
        finding.failure = "behind the last page";
    }
    std::uint32_t trunk = bigEndian32(*header, 32);
    while (trunk != 0 && finding.failure.empty()) {
        if (trunk > pageCount || finding.looked > static_cast<int>(pageCount)) {
            return base::fail(ErrorCode::DossierDamaged, "free list");
        }
        const auto next = lookAtTrunk(file, trunk, pageCount, finding);
        if (!next) {
            return base::fail(next.error());
        }
        trunk = *next;
    }
    return finding;
}

Result<LayoutFinding> checkOrder(Connection& connection, const std::string& table)
{
    const RawFile file(connection.handle());
    const auto root = connection.number("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?1", {table});
    const auto pageCount = pageCountOf(file);
    if (!root || !pageCount) {
        return base::fail(root ? pageCount.error() : root.error());
    }
    TreeWalk walk(file, *pageCount, table);
    if (auto done = walk.walk(static_cast<std::uint32_t>(*root)); !done) {
        return base::fail(done.error());
    }
    return walk.finding();
}

} // namespace leerspiegel::dossier
