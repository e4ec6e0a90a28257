// SPDX-License-Identifier: EUPL-1.2
#include "privacy/Envelope.h"

#include <cstdlib>

using namespace leerspiegel;
using namespace leerspiegel::privacy;

namespace {

/// One good sheet and draft; their keys are other ones in every process.
struct Good
{
    KeyPair round = KeyPair::random();
    Secret wrapping = Secret::random(32);
    EnvelopeContext context{{}, {}, 64};
    SealedBytes sheet = *sealSheet(context, base::bytesOf("tekst"), {round.publicKey, std::nullopt}, wrapping);
    SealedBytes draft = *sealDraft(context, base::bytesOf("tekst"), wrapping);
};

/// The good bytes with the changes that the input asks for: place (two bytes) and what is put over it.
SealedBytes changed(const SealedBytes& good, const std::uint8_t* data, std::size_t size)
{
    base::Bytes bytes(good.view().begin(), good.view().end());
    for (std::size_t at = 0; at + 2 < size; at += 3) {
        bytes[(data[at] * 256U + data[at + 1]) % bytes.size()] ^= data[at + 2];
    }
    if (size % 3 == 1) {
        bytes.resize(bytes.size() > data[size - 1] ? bytes.size() - data[size - 1] : 0);
    }
    return SealedBytes::fromStored(std::move(bytes));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Good good;
    const auto raw = SealedBytes::fromStored(base::Bytes(data, data + size));
    const auto sheet = changed(good.sheet, data, size);
    const auto draft = changed(good.draft, data, size);
    for (const auto& sealed : {raw, sheet}) {
        const bool opens = openSheetForCount(good.context, sealed, good.round, nullptr).has_value()
                           || openSheetWithCode(good.context, sealed, good.wrapping).has_value();
        if (opens && sealed != good.sheet) {
            std::abort(); // what was changed never opens
        }
    }
    if (openDraft(good.context, draft, good.wrapping).has_value() != (draft == good.draft)) {
        std::abort();
    }
    static const auto keys = ManagementKeys::random();
    if (keys.open({"record", "id"}, raw) || keys.openOwn({"record", "id"}, raw)) {
        std::abort();
    }
    return 0;
}
