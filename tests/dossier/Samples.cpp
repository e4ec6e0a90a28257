// SPDX-License-Identifier: EUPL-1.2
#include "Samples.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace leerspiegel::dossier::samples {

namespace fs = std::filesystem;

privacy::SealedBytes sealed(std::uint64_t seed, std::size_t size)
{
    base::Bytes bytes(size);
    base::SeededRandom(seed).fill(bytes);
    return privacy::SealedBytes::fromStored(std::move(bytes));
}

privacy::Tag tag(std::uint64_t seed) { return random<16>(seed); }

privacy::VerifyKey token(std::uint64_t seed) { return random<32>(seed + 1000); }

base::Day day(const std::string& text) { return base::Day::parse(text).value(); }

Header header()
{
    Header header;
    header.id = round::DossierId("0123456789abcdef0123456789abcdef");
    header.company = "Bakkerij De Korenaar";
    header.ownerName = "de bedrijfsleiding";
    header.created = day("2027-03-01");
    header.managementKey = random<32>(1);
    header.wrappedByPassphrase = sealed(2, 200);
    header.wrappedByRecoveryCode = sealed(3, 150);
    return header;
}

RoundRow round(int number)
{
    const auto seed = static_cast<std::uint64_t>(number) * 100;
    RoundRow row;
    row.id = round::RoundId(std::string(30, 'a') + std::to_string(10 + number));
    row.descriptor = base::Bytes(300, static_cast<std::uint8_t>(number));
    row.descriptorMark = random<32>(seed + 1);
    row.invited = 32;
    row.invitedMark = random<32>(seed + 2);
    row.codeSalt = random<16>(seed + 3);
    row.roundSecret = sealed(seed + 4, 120);
    row.teller = TellerKey{sealed(seed + 5, 200), sealed(seed + 6, 150)};
    row.opened = day();
    return row;
}

HandIn sheet(std::uint64_t seed)
{
    HandIn sheet;
    sheet.tag = tag(seed);
    sheet.envelope = sealed(seed + 5000);
    return sheet;
}

RoundEnd counted(int lent)
{
    RoundEnd end;
    end.closed = day("2027-04-02");
    end.picture = sealed(77, 12'000);
    for (int i = 0; i < lent; ++i) {
        end.lent.push_back(
            {tag(900 + static_cast<std::uint64_t>(i)), sealed(901 + static_cast<std::uint64_t>(i), 4'200)});
    }
    return end;
}

QuestionnaireSnapshot snapshot(std::uint64_t seed)
{
    QuestionnaireSnapshot kept;
    kept.hash = random<32>(seed + 40);
    kept.json = base::Bytes(20'000, static_cast<std::uint8_t>('a' + seed % 20));
    return kept;
}

std::unique_ptr<Dossier> withOpenRound(const fs::path& path, const OpenOptions& options)
{
    auto dossier = Dossier::create(path, header(), options);
    if (!dossier) {
        throw std::runtime_error("create: " + dossier.error().detail);
    }
    const auto opened =
        (*dossier)->openRound(round(), {snapshot()}, {token(1), token(2), token(3), token(4), token(5)}, {token(9)});
    if (!opened) {
        throw std::runtime_error("openRound: " + opened.error().detail);
    }
    return std::move(*dossier);
}

base::Bytes bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void write(const fs::path& file, base::ByteView bytes)
{
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

bool contains(const base::Bytes& all, base::ByteView part)
{
    return std::search(all.begin(), all.end(), part.begin(), part.end()) != all.end();
}

} // namespace leerspiegel::dossier::samples
