// SPDX-License-Identifier: EUPL-1.2
// app_memory: goes through a scan and a count, locks, lets everything go, and looks through its own memory for what was
// secret. A program of its own: a test framework keeps copies of texts.
#include "app/Pictures.h"
#include "app/Rounds.h"
#include "app/Scans.h"
#include "base/Random.h"
#include "privacy/Derive.h"
#include "support/TempFolder.h"
#include "support/TinyKeys.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

using namespace leerspiegel;

namespace {

constexpr std::uint8_t mask = 0x5a;

/// Something that must not be found; kept only masked, so that the list is not found itself.
struct Sought
{
    const char* what;
    base::Bytes masked;
};

Sought sought(const char* what, base::ByteView bytes)
{
    Sought made{what, {}};
    std::ranges::transform(bytes, std::back_inserter(made.masked), [](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ mask); });
    return made;
}

/// A text that lies in the program only masked; wiped by the type it is put into.
privacy::Passphrase unmasked(const base::Bytes& masked)
{
    privacy::Passphrase text(masked.size());
    std::ranges::transform(masked, text.bytes().begin(), [](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ mask); });
    return text;
}

/// "bakken in de nacht 77", masked; never in clear in this program.
base::Bytes maskedPassphrase()
{
    return {0x38, 0x3b, 0x31, 0x31, 0x3f, 0x34, 0x7a, 0x33, 0x34, 0x7a, 0x3e, 0x3f, 0x7a, 0x34, 0x3b, 0x39, 0x32, 0x2e, 0x7a, 0x6d, 0x6d};
}

session::Sheet filledSheet()
{
    const auto& individual = app::builtInInstrument().individual->questionnaire;
    session::Sheet sheet;
    sheet.response.questionnaire = individual.id;
    sheet.response.edition = individual.edition;
    for (const auto& section : individual.sections) {
        for (const auto& item : section.items) {
            sheet.response.answers[item.id] = questionnaire::Step{individual.answerScaleOf(item).highest - 1};
        }
    }
    return sheet;
}

/// Pieces of this process's memory, masked like what is sought. The copy lies in shared memory, which is not looked at.
class Copier
{
public:
    static constexpr std::size_t piece = 16U << 20U;
    static constexpr std::size_t overlap = 64;

    base::ByteView masked(std::uintptr_t from, std::uintptr_t to)
    {
        const auto got = pread(m_memory, m_copy, std::min(to - from, piece + overlap), static_cast<off_t>(from));
        const auto size = got > 0 ? static_cast<std::size_t>(got) : 0;
        std::transform(m_copy, m_copy + size, m_copy, [](std::uint8_t byte) { return static_cast<std::uint8_t>(byte ^ mask); });
        return {m_copy, size};
    }

private:
    int m_memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    std::uint8_t* m_copy = static_cast<std::uint8_t*>(mmap(nullptr, piece + overlap, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
};

/// Places where one of them lies. Looks at what is really there (Rss), piece by piece, with an overlap.
int countFound(const std::vector<Sought>& all)
{
    static Copier copier;
    int found = 0;
    std::ifstream maps("/proc/self/smaps");
    std::uintptr_t from = 0;
    std::uintptr_t to = 0;
    bool writable = false;
    for (std::string line; std::getline(maps, line);) {
        char rights[5] = {};
        unsigned long resident = 0;
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights) == 3) {
            writable = std::string_view(rights) == "rw-p";
        }
        if (std::sscanf(line.c_str(), "Rss: %lu kB", &resident) != 1 || resident == 0 || !writable || to - from > (1U << 28U)) {
            continue;
        }
        for (auto at = from; at < to; at += Copier::piece) {
            const auto bytes = copier.masked(at, to);
            for (const auto& wanted : all) {
                if (memmem(bytes.data(), bytes.size(), wanted.masked.data(), wanted.masked.size())) {
                    std::cout << wanted.what << " found at " << std::hex << at << std::dec << '\n';
                    ++found;
                }
            }
        }
    }
    return found;
}

app::Environment environment(base::Random& random)
{
    app::Environment made;
    made.keys = tests::tinyKeys();
    made.random = &random;
    made.today = [] { return *base::Day::parse("2027-03-12"); };
    return made;
}

/// The whole life of a round with one code; what was secret in it comes back masked.
std::vector<Sought> liveAndLock(const std::filesystem::path& path, app::Workspace& workspace)
{
    std::vector<Sought> secrets;
    round::RoundPlan plan;
    plan.name = "Voorjaar";
    plan.invited = 6;
    const auto opened = app::openRound(workspace, plan, app::builtInInstrument());
    for (int person = 0; person < 5; ++person) {
        const auto code = privacy::PersonalCode::random();
        secrets.push_back(sought("the bits of a personal code", code.bits().view()));
        auto scan = app::EmployeeScan::begin(workspace, opened->id, code);
        (void)(*scan)->saveDraft(filledSheet());
        (void)(*scan)->handIn(filledSheet());
        (void)app::EmployeeScan::resume(workspace, opened->id, code);
        const auto keys = privacy::deriveCodeKeys(code, workspace.file().round(opened->id)->codeSalt, workspace.environment().keys);
        secrets.push_back(sought("the key of a draft", keys->draftKey.view()));
        secrets.push_back(sought("the wrapping key of a code", keys->wrappingKey.view()));
    }
    const auto management = workspace.keys()->toSecret();
    secrets.push_back(sought("the management's secret key", management.view().first(32)));
    secrets.push_back(sought("the management's mark key", management.view().subspan(32)));
    (void)app::closeAndCount(workspace, opened->id);
    (void)app::loadPicture(workspace, opened->id);
    (void)path;
    workspace.lock();
    return secrets;
}

} // namespace

int main()
{
    const tests::TempFolder folder;
    base::SeededRandom random(5);
    const auto masked = maskedPassphrase();
    std::vector<Sought> secrets{{"the passphrase", masked}};
    auto made = app::Workspace::create(folder / "firma.leerspiegel", {"Firma", "de eigenaar", false}, unmasked(masked), environment(random));
    if (!made) {
        return 2;
    }
    secrets.push_back(sought("the recovery code", made->recoveryCode.bits().view()));
    made->recoveryCode = privacy::RecoveryCode::random();
    auto more = liveAndLock(folder / "firma.leerspiegel", *made->workspace);
    secrets.insert(secrets.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    const auto unlocked = made->workspace->unlock(unmasked(masked));
    made->workspace->lock();
    const int afterLock = countFound(secrets);
    // The test of the test: what is really there is found.
    const auto shown = unmasked(masked);
    const int whileThere = countFound({{"(wanted) the passphrase", masked}});
    std::cout << secrets.size() << " secrets, " << afterLock << " found after locking; one that is there found " << whileThere << " times\n";
    return unlocked && shown.size() == masked.size() && afterLock == 0 && whileThere > 0 ? 0 : 1;
}
