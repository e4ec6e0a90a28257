// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/SlipPapers.h"

namespace leerspiegel::ui {

using base::ErrorCode;
using base::fail;

namespace {

const privacy::RecordContext papersContext{"slip-papers", "window"};

} // namespace

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
    SlipPapers papers;
    papers.slips = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(QLatin1Char('\n'));
    papers.tellerRecovery = papers.slips.takeFirst();
    return papers;
}

base::Result<privacy::SealedBytes> sealPapers(app::Workspace& workspace, const std::vector<privacy::Token>& tokens,
                                              const privacy::RecoveryCode* tellerRecovery,
                                              const std::optional<privacy::SealedBytes>& earlier)
{
    const auto* keys = workspace.keys();
    if (!keys) {
        return fail(ErrorCode::Locked);
    }
    auto papers = earlier ? openPapers(workspace, *earlier) : base::Result<SlipPapers>(SlipPapers{});
    if (!papers) {
        return fail(papers.error());
    }
    std::string text = tellerRecovery ? tellerRecovery->text() : papers->tellerRecovery.toStdString();
    for (const auto& slip : papers->slips) {
        text += '\n' + slip.toStdString();
    }
    for (const auto& token : tokens) {
        text += '\n' + token.text();
    }
    auto sealed = keys->sealOwn(papersContext, base::bytesOf(text));
    privacy::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    return sealed;
}

} // namespace leerspiegel::ui
