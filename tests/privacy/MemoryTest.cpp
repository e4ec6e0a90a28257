// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Derive.h"
#include "privacy/Envelope.h"
#include "privacy/Keys.h"
#include "support/Catch.h"
#include "support/TinyKeys.h"

#include <fstream>
#include <functional>
#include <new>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace leerspiegel;
using namespace leerspiegel::privacy;
using base::ErrorCode;

namespace {

constexpr rlim_t mebibyte = 1024 * 1024;

/// How much address space this process has now.
rlim_t addressSpace()
{
    std::ifstream statistics("/proc/self/statm");
    rlim_t pages = 0;
    statistics >> pages;
    return pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

/// Whether `check` holds in a process that gets no more than `more` bytes besides what it has.
bool holdsWithLittleMemory(rlim_t more, const std::function<bool()>& check)
{
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            throw std::bad_alloc(); // what the sanitizer keeps of a first exception is there before memory is short
        } catch (const std::bad_alloc&) {
        }
        const rlimit limit{addressSpace() + more, RLIM_INFINITY};
        const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
        const bool holds = ::setrlimit(RLIMIT_AS, &limit) == 0 && check(); // an exception would end it by a signal
        ::setrlimit(RLIMIT_AS, &none); // the sanitizer looks for leaks at the end
        ::_exit(holds ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

template <typename T>
bool refused(const base::Result<T>& result)
{
    return !result && result.error().code == ErrorCode::OutOfMemory;
}

} // namespace

TEST_CASE("When Argon2id gets no memory the answer is a value, for codes and for passphrases", "[privacy][memory]")
{
    const auto code = PersonalCode::random();
    const auto passphrase = passphraseOf("een lange wachtzin");
    const auto recovery = RecoveryCode::random();
    const auto secret = Secret::random(64);
    CHECK(holdsWithLittleMemory(128 * mebibyte, [&] { return refused(deriveCodeKeys(code, Salt{}, KeyPolicy::program())); }));
    CHECK(holdsWithLittleMemory(128 * mebibyte, [&] {
        return refused(wrapSecret(secret, passphrase, recovery, "management", "d", KeyPolicy::program()));
    }));
    CHECK(holdsWithLittleMemory(128 * mebibyte, [&] { return deriveCodeKeys(code, Salt{}, tests::tinyKeys()).has_value(); }));
}

TEST_CASE("When there is no locked page left nothing throws out of the module", "[privacy][memory]")
{
    const auto code = PersonalCode::random();
    const auto text = code.text();
    const auto token = Token::random().text();
    const auto recovery = RecoveryCode::random();
    const auto recoveryText = recovery.text();
    const auto passphrase = passphraseOf("een lange wachtzin");
    const auto keys = ManagementKeys::random();
    const auto pair = KeyPair::random();
    const auto wrapping = Secret::random(32);
    const auto words = base::bytesOf("De oven piept.");
    const EnvelopeContext context;
    const RecordContext record{"kind", "id"};
    const auto sheet = sealSheet(context, words, {pair.publicKey, std::nullopt}, wrapping).value();
    const auto draft = sealDraft(context, words, wrapping).value();
    const auto own = keys.sealOwn(record, words).value();
    const auto wrapped = wrapSecret(keys.toSecret(), passphrase, recovery, "management", "d", tests::tinyKeys()).value();
    CHECK(holdsWithLittleMemory(0, [&] {
        return refused(PersonalCode::parse(text)) && refused(Token::parse(token)) && refused(RecoveryCode::parse(recoveryText))
               && refused(deriveCodeKeys(code, Salt{}, tests::tinyKeys()));
    }));
    CHECK(holdsWithLittleMemory(0, [&] {
        return refused(sealSheet(context, words, {pair.publicKey, std::nullopt}, wrapping)) && refused(sealDraft(context, words, wrapping))
               && refused(openSheetWithCode(context, sheet, wrapping)) && refused(openSheetForCount(context, sheet, pair, nullptr))
               && refused(openDraft(context, draft, wrapping));
    }));
    CHECK(holdsWithLittleMemory(0, [&] {
        return refused(keys.sealOwn(record, words)) && refused(keys.openOwn(record, own)) && refused(keys.open(record, own))
               && refused(sealForManagement(keys.publicKey(), record, words))
               && refused(unwrapWithPassphrase(wrapped.byPassphrase, passphrase, "management", "d", tests::tinyKeys()))
               && refused(unwrapWithRecoveryCode(wrapped.byRecoveryCode, recovery, "management", "d"))
               && refused(wrapSecret(wrapping, passphrase, recovery, "management", "d", tests::tinyKeys()));
    }));
}
