// SPDX-License-Identifier: EUPL-1.2
// A program of its own: it takes the place of the system's read(), to see what happens when a disk gives back other bytes.
#include "app/Travel.h"
#include "exchange/SafeFile.h"
#include "support/Firm.h"

#include <filesystem>
#include <iterator>
#include <string>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

using namespace leerspiegel;
using tests::Firm;

namespace {

bool diskLies = false;
int lies = 0;

/// A file that is being written under a temporary name.
bool isBeingWritten(int file)
{
    char name[4096];
    const auto length = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), name, sizeof(name));
    return length > 0 && std::string_view(name, static_cast<std::size_t>(length)).find("/.leerspiegel-") != std::string_view::npos;
}

std::size_t filesIn(const std::filesystem::path& folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

extern "C" ssize_t read(int file, void* into, std::size_t length)
{
    const auto got = ::syscall(SYS_read, file, into, length);
    if (diskLies && got > 0 && isBeingWritten(file)) {
        ++lies;
        static_cast<char*>(into)[got / 2] ^= 1;
    }
    return got;
}

TEST_CASE("A file that comes back from the disk with one other bit is not called saved, and leaves the old one", "[app][faults]")
{
    const tests::TempFolder folder;
    const base::Bytes old(3000, 1);
    const base::Bytes fresh(3000, 2);
    REQUIRE(exchange::writeFileSafely(folder / "bestand", old).has_value());
    diskLies = true;
    lies = 0;
    const auto written = exchange::writeFileSafely(folder / "bestand", fresh);
    diskLies = false;
    REQUIRE(lies > 0);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == base::ErrorCode::FileNotWritten);
    CHECK(*exchange::readFileLimited(folder / "bestand", 10'000) == old);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("A response file that cannot be read back is not called handed in: the answers stay, and the next try works", "[app][faults]")
{
    Firm firm;
    const auto round = firm.open(firm.plan(8));
    REQUIRE(app::writeInvitation(firm.workspace(), round, firm.folder() / "uitnodiging").has_value());
    const auto invitation = app::openInvitation(firm.folder() / "uitnodiging");
    REQUIRE(invitation.has_value());
    auto scan = app::beginTravelScan(*invitation, privacy::PersonalCode::random(), firm.folder().path(), firm.environment());
    REQUIRE(scan.has_value());
    REQUIRE((*scan)->saveDraft(Firm::sheet(4)).has_value());
    const auto before = filesIn(firm.folder().path());
    diskLies = true;
    lies = 0;
    const auto handedIn = (*scan)->handIn(Firm::sheet(4));
    diskLies = false;
    REQUIRE(lies > 0);
    REQUIRE_FALSE(handedIn.has_value());
    CHECK(handedIn.error().code == base::ErrorCode::FileNotWritten);
    CHECK_FALSE(std::filesystem::exists((*scan)->responseFile()));
    CHECK(filesIn(firm.folder().path()) == before);
    REQUIRE((*scan)->handIn(Firm::sheet(4)).has_value());
    const auto imported = app::importResponses(firm.workspace(), round, {(*scan)->responseFile()});
    REQUIRE(imported.has_value());
    CHECK_FALSE(imported->front().refused.has_value());
}
