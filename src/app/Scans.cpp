// SPDX-License-Identifier: EUPL-1.2
#include "app/Scans.h"

#include "app/DossierScanPlace.h"
#include "app/Hex.h"
#include "app/RoundKeys.h"

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

/// Everything an employee's scan needs of its round. The code's keys are derived first, before anything is looked up.
base::Result<std::unique_ptr<EmployeeScan>> makeScan(Workspace& workspace, const round::RoundId& id, const privacy::PersonalCode& code,
                                                     std::optional<privacy::Token> token)
{
    const auto row = openRow(workspace, id);
    if (!row) {
        return fail(row.error());
    }
    auto keys = privacy::deriveCodeKeys(code, row->codeSalt, workspace.environment().keys);
    if (!keys) {
        return fail(keys.error());
    }
    auto descriptor = workspace.descriptor(id);
    auto instrument = workspace.instrument(id);
    if (!descriptor || !instrument) {
        return fail(descriptor ? instrument.error() : descriptor.error());
    }
    auto place = std::make_unique<DossierScanPlace>(workspace, id, descriptor->admission, keys->returnKey);
    return std::make_unique<EmployeeScan>(std::move(place), std::move(*descriptor), privacy::hashOf(row->descriptor),
                                          instrument->individual, std::move(*keys), std::move(token));
}

base::Outcome checkToken(const Workspace& workspace, const round::RoundId& id, const std::optional<privacy::Token>& token)
{
    const auto descriptor = workspace.descriptor(id);
    if (!descriptor) {
        return fail(descriptor.error());
    }
    if (descriptor->admission == round::Admission::Open) {
        return {};
    }
    if (!token) {
        return fail(ErrorCode::TokenNeeded);
    }
    const auto unused = workspace.file().isUnusedToken(id, privacy::verifyKeyOf(*token, id.text()), false);
    if (!unused) {
        return fail(unused.error());
    }
    return *unused ? base::Outcome{} : base::Outcome(fail(ErrorCode::WrongToken));
}

} // namespace

EmployeeScan::EmployeeScan(std::unique_ptr<ScanPlace> place, round::RoundDescriptor descriptor, round::Hash hash,
                           std::shared_ptr<const KeptQuestionnaire> questionnaire, privacy::CodeKeys keys,
                           std::optional<privacy::Token> token)
    : m_place(std::move(place))
    , m_descriptor(std::move(descriptor))
    , m_hash(hash)
    , m_questionnaire(std::move(questionnaire))
    , m_keys(std::move(keys))
    , m_token(std::move(token))
{
    m_start.response.questionnaire = m_questionnaire->questionnaire.id;
    m_start.response.edition = m_questionnaire->questionnaire.edition;
    m_paddedSize = privacy::paddedSizeFor(session::longestEncoding(m_questionnaire->questionnaire));
}

base::Result<std::unique_ptr<EmployeeScan>> EmployeeScan::begin(Workspace& workspace, const round::RoundId& round,
                                                                const privacy::PersonalCode& code, std::optional<privacy::Token> token)
{
    if (auto valid = checkToken(workspace, round, token); !valid) {
        return fail(valid.error());
    }
    return makeScan(workspace, round, code, std::move(token));
}

base::Result<std::unique_ptr<EmployeeScan>> EmployeeScan::resume(Workspace& workspace, const round::RoundId& round,
                                                                 const privacy::PersonalCode& code, std::optional<privacy::Token> token)
{
    auto scan = makeScan(workspace, round, code, std::move(token));
    if (!scan) {
        return scan;
    }
    if (auto loaded = (*scan)->load(); !loaded) {
        return fail(loaded.error());
    }
    return scan;
}

base::Outcome EmployeeScan::load()
{
    const auto draft = m_place->draft(m_keys.draftTag);
    const auto sheet = m_place->sheet(m_keys.sheetTag);
    const auto mayReturn = m_place->mayReturn();
    const auto admits = m_place->admitsWithoutToken(m_keys.sheetTag);
    if (!draft || !sheet || !mayReturn || !admits) {
        return fail(!draft ? draft.error() : !sheet ? sheet.error() : !mayReturn ? mayReturn.error() : admits.error());
    }
    m_needsToken = !*admits;
    m_handedIn = sheet->has_value();
    if (*draft || *sheet) {
        return read(*draft, *sheet);
    }
    return *mayReturn ? base::Outcome{} : base::Outcome(fail(ErrorCode::WrongPersonalCode));
}

/// A draft is erased at hand-in, so one that exists is the later of the two.
base::Outcome EmployeeScan::read(const std::optional<privacy::SealedBytes>& draft, const std::optional<privacy::SealedBytes>& sheet)
{
    const auto plain = draft ? privacy::openDraft(context(m_keys.draftTag), *draft, m_keys.draftKey)
                             : privacy::openSheetWithCode(context(m_keys.sheetTag), *sheet, m_keys.wrappingKey);
    if (!plain) {
        return fail(plain.error());
    }
    auto start = session::decodeSheet(plain->view(), m_questionnaire->questionnaire);
    if (!start) {
        return fail(start.error());
    }
    m_start = std::move(*start);
    return {};
}

session::AskedBackground EmployeeScan::askedBackground() const { return {false, {m_descriptor.cuts.begin(), m_descriptor.cuts.end()}}; }

privacy::EnvelopeContext EmployeeScan::context(const privacy::Tag& id) const { return {m_hash, id, m_paddedSize}; }

std::string EmployeeScan::lentTag() const { return hexOf(m_keys.lentTag); }

base::Outcome EmployeeScan::saveDraft(const session::Sheet& sheet)
{
    const auto sealed = privacy::sealDraft(context(m_keys.draftTag), session::encode(sheet), m_keys.draftKey);
    if (!sealed) {
        return fail(sealed.error());
    }
    return m_place->saveDraft(m_keys.draftTag, *sealed);
}

base::Outcome EmployeeScan::handIn(const session::Sheet& sheet)
{
    auto sealed = privacy::sealSheet(context(m_keys.sheetTag), session::encode(sheet), {m_descriptor.roundKey, m_descriptor.tellerKey},
                                     m_keys.wrappingKey);
    if (!sealed) {
        return fail(sealed.error());
    }
    dossier::HandIn handIn;
    handIn.tag = m_keys.sheetTag;
    handIn.envelope = std::move(*sealed);
    handIn.draftTag = m_keys.draftTag;
    auto done = m_place->handIn(handIn, m_token ? &*m_token : nullptr);
    m_handedIn = m_handedIn || done.has_value();
    return done;
}

base::Outcome EmployeeScan::withdraw()
{
    auto done = m_place->withdraw(m_keys.sheetTag, m_keys.draftTag);
    if (done) {
        m_handedIn = false;
    }
    return done;
}

base::Outcome takeBackLentProfile(Workspace& workspace, const round::RoundId& round, const privacy::PersonalCode& code)
{
    const auto row = workspace.file().round(round);
    if (!row) {
        return fail(row.error());
    }
    const auto keys = privacy::deriveCodeKeys(code, row->codeSalt, workspace.environment().keys);
    if (!keys) {
        return fail(keys.error());
    }
    return workspace.file().takeBackLent(round, keys->lentTag);
}

} // namespace leerspiegel::app
