// SPDX-License-Identifier: EUPL-1.2
#include "app/LentProfiles.h"

#include "app/Hex.h"

#include <charconv>

namespace leerspiegel::app {

using base::ErrorCode;
using base::fail;

namespace {

std::optional<privacy::Tag> tagOf(const std::string& hex)
{
    privacy::Tag tag{};
    if (hex.size() != tag.size() * 2) {
        return std::nullopt;
    }
    for (std::size_t at = 0; at < tag.size(); ++at) {
        const auto* first = hex.data() + 2 * at;
        const auto [end, failure] = std::from_chars(first, first + 2, tag[at], 16);
        if (failure != std::errc{} || end != first + 2) {
            return std::nullopt;
        }
    }
    return tag;
}

privacy::RecordContext contextOf(const round::RoundId& round, const privacy::Tag& tag)
{
    return {"lent-profile", round.text() + '/' + hexOf(tag), 8192};
}

/// What is lent is the answers that make the profile: no open answers, no background, no sentence.
session::Sheet lentPart(const session::Sheet& sheet, const questionnaire::Questionnaire& individual)
{
    session::Sheet lent;
    lent.response.questionnaire = sheet.response.questionnaire;
    lent.response.edition = sheet.response.edition;
    lent.sharing.lentUnderName = sheet.sharing.lentUnderName;
    for (const auto& section : individual.sections) {
        for (const auto& item : section.items) {
            const auto& answer = sheet.response.answer(item.id);
            if (questionnaire::numericValue(answer)) {
                lent.response.answers[item.id] = answer;
            }
        }
    }
    return lent;
}

} // namespace

base::Result<dossier::LentRow> sealLent(const privacy::ManagementKeys& keys, const round::RoundId& round, const session::Sheet& sheet,
                                        const questionnaire::Questionnaire& individual)
{
    const auto tag = tagOf(sheet.sharing.lentTag);
    if (!tag) {
        return fail(ErrorCode::SealingFailed, "lent");
    }
    auto sealed = keys.sealOwn(contextOf(round, *tag), session::encode(lentPart(sheet, individual)));
    if (!sealed) {
        return fail(sealed.error());
    }
    return dossier::LentRow{*tag, std::move(*sealed)};
}

base::Result<LentProfile> openLent(const privacy::ManagementKeys& keys, const round::RoundId& round, const dossier::LentRow& row,
                                   const questionnaire::Questionnaire& individual)
{
    const auto plain = keys.openOwn(contextOf(round, row.lentTag), row.sealed);
    if (!plain) {
        return fail(plain.error());
    }
    const auto sheet = session::decodeSheet(plain->view(), individual);
    if (!sheet) {
        return fail(sheet.error());
    }
    return LentProfile{sheet->sharing.lentUnderName, scoring::score(individual, sheet->response)};
}

} // namespace leerspiegel::app
