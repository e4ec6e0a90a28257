// SPDX-License-Identifier: EUPL-1.2
#include "app/Workspace.h"

#include "app/Hex.h"

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

constexpr auto purpose = "management";

bool longEnough(const privacy::Passphrase& passphrase)
{
    return passphrase.size() >= static_cast<std::size_t>(privacy::leastPassphraseCharacters);
}

auto tooShort() { return fail(ErrorCode::PassphraseTooShort, {}, {std::to_string(privacy::leastPassphraseCharacters)}); }

} // namespace

base::Result<Workspace::Created> Workspace::create(const std::filesystem::path& path, const NewDossier& what,
                                                   const privacy::Passphrase& passphrase, const Environment& environment)
{
    if (!longEnough(passphrase)) {
        return tooShort();
    }
    dossier::Header header;
    header.id = round::DossierId{randomHex()};
    header.company = what.company;
    header.ownerName = what.ownerName;
    header.created = environment.today();
    header.example = what.example;
    auto keys = privacy::ManagementKeys::random();
    header.managementKey = keys.publicKey();
    auto recovery = privacy::RecoveryCode::random();
    auto wrapped = privacy::wrapSecret(keys.toSecret(), passphrase, recovery, purpose, header.id.text(), environment.keys);
    if (!wrapped) {
        return fail(wrapped.error());
    }
    header.wrappedByPassphrase = std::move(wrapped->byPassphrase);
    header.wrappedByRecoveryCode = std::move(wrapped->byRecoveryCode);
    auto file = dossier::Dossier::create(path, header);
    if (!file) {
        return fail(file.error());
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*file), environment));
    workspace->m_keys = std::move(keys);
    return Created{std::move(workspace), std::move(recovery)};
}

base::Outcome Workspace::unlock(const privacy::Passphrase& passphrase)
{
    const auto header = m_file->header();
    if (!header) {
        return fail(header.error());
    }
    const auto secret =
        privacy::unwrapWithPassphrase(header->wrappedByPassphrase, passphrase, purpose, header->id.text(), m_environment.keys);
    if (!secret) {
        return fail(secret.error());
    }
    auto keys = privacy::ManagementKeys::fromSecret(*secret);
    if (!keys || keys->publicKey() != header->managementKey) {
        return fail(ErrorCode::DossierDamaged, "header");
    }
    m_keys = std::move(*keys);
    return {};
}

void Workspace::lock() { m_keys.reset(); }

base::Result<privacy::RecoveryCode> Workspace::wrapAnew(const privacy::ManagementKeys& keys, const privacy::Passphrase& fresh)
{
    if (!longEnough(fresh)) {
        return tooShort();
    }
    const auto header = m_file->header();
    if (!header) {
        return fail(header.error());
    }
    auto recovery = privacy::RecoveryCode::random();
    const auto wrapped = privacy::wrapSecret(keys.toSecret(), fresh, recovery, purpose, header->id.text(), m_environment.keys);
    if (!wrapped) {
        return fail(wrapped.error());
    }
    if (auto changed = m_file->changeWrapping(wrapped->byPassphrase, wrapped->byRecoveryCode); !changed) {
        return fail(changed.error());
    }
    return recovery;
}

base::Result<privacy::RecoveryCode> Workspace::changePassphrase(const privacy::Passphrase& old, const privacy::Passphrase& fresh)
{
    if (!longEnough(fresh)) {
        return tooShort();
    }
    if (auto opened = unlock(old); !opened) {
        return fail(opened.error());
    }
    return wrapAnew(*m_keys, fresh);
}

base::Result<privacy::RecoveryCode> Workspace::resetPassphrase(const privacy::RecoveryCode& recovery, const privacy::Passphrase& fresh)
{
    if (!longEnough(fresh)) {
        return tooShort();
    }
    const auto header = m_file->header();
    if (!header) {
        return fail(header.error());
    }
    const auto secret = privacy::unwrapWithRecoveryCode(header->wrappedByRecoveryCode, recovery, purpose, header->id.text());
    if (!secret) {
        return fail(secret.error());
    }
    auto keys = privacy::ManagementKeys::fromSecret(*secret);
    if (!keys || keys->publicKey() != header->managementKey) {
        return fail(ErrorCode::DossierDamaged, "header");
    }
    auto code = wrapAnew(*keys, fresh);
    if (code) {
        m_keys = std::move(*keys);
    }
    return code;
}

} // namespace leerspiegel::app
