// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/SlipPapers.h"

namespace leerspiegel::ui {

using base::ErrorCode;
using base::fail;

namespace {

const privacy::RecordContext papersContext{"slip-papers", "window"};
constexpr auto betweenParts = '\n';
constexpr auto betweenSlips = ' ';

QStringList listOf(const QString& part) { return part.split(QLatin1Char(betweenSlips), Qt::SkipEmptyParts); }

} // namespace

QStringList slipsOf(const std::vector<privacy::Token>& tokens)
{
    QStringList slips;
    for (const auto& token : tokens) {
        slips << QString::fromStdString(token.text());
    }
    return slips;
}

SlipPapers papersOf(const app::OpenedRound& opened)
{
    return {opened.tellerRecoveryCode ? QString::fromStdString(opened.tellerRecoveryCode->text()) : QString(),
            slipsOf(opened.employeeTokens), slipsOf(opened.companyTokens)};
}

base::Result<privacy::SealedBytes> sealPapers(app::Workspace& workspace, const SlipPapers& papers)
{
    const auto* keys = workspace.keys();
    if (!keys) {
        return fail(ErrorCode::Locked);
    }
    auto text = papers.tellerRecovery.toStdString();
    for (const auto* part : {&papers.slips, &papers.companySlips}) {
        text += betweenParts + part->join(QLatin1Char(betweenSlips)).toStdString();
    }
    auto sealed = keys->sealOwn(papersContext, base::bytesOf(text));
    privacy::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    return sealed;
}

base::Result<SlipPapers> openPapers(app::Workspace& workspace, const privacy::SealedBytes& sealed)
{
    const auto* keys = workspace.keys();
    if (!keys) {
        return fail(ErrorCode::Locked);
    }
    const auto plain = keys->openOwn(papersContext, sealed);
    if (!plain) {
        return fail(plain.error());
    }
    const auto text = base::textOf(plain->view());
    const auto parts = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(QLatin1Char(betweenParts));
    return SlipPapers{parts.value(0), listOf(parts.value(1)), listOf(parts.value(2))};
}

} // namespace leerspiegel::ui
