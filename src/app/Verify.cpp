// SPDX-License-Identifier: EUPL-1.2
#include "app/Verify.h"

#include "app/LentProfiles.h"
#include "app/Pictures.h"
#include "app/RoundKeys.h"
#include "app/Scans.h"

namespace leerspiegel::app {

using base::fail;

namespace {

/// Collects one line: how many things were looked at and the first that does not hold.
class Line
{
public:
    explicit Line(std::string check) { m_line.check = std::move(check); }
    void look(bool holds, const std::string& where)
    {
        ++m_line.looked;
        if (!holds && m_line.holds) {
            m_line.holds = false;
            m_line.where = where;
        }
    }
    void skip() { m_line.skipped = true; }
    VerifyLine take() { return std::move(m_line); }

private:
    VerifyLine m_line;
};

VerifyLine checkDescriptors(Workspace& workspace, const std::vector<dossier::RoundRow>& rows)
{
    Line line("round-rules");
    for (const auto& row : rows) {
        const auto descriptor = workspace.descriptor(row.id);
        line.look(descriptor.has_value(), "round " + row.id.text());
        if (workspace.isUnlocked()) {
            line.look(isInvitedMarked(*workspace.keys(), row), "round " + row.id.text());
        }
    }
    return line.take();
}

VerifyLine checkQuestionnaires(Workspace& workspace, const std::vector<dossier::RoundRow>& rows)
{
    Line line("questionnaires");
    for (const auto& row : rows) {
        line.look(workspace.instrument(row.id).has_value(), "round " + row.id.text());
    }
    return line.take();
}

/// Every row of the box has the one length that a sheet of this round has.
VerifyLine checkSheetLengths(Workspace& workspace, const std::vector<dossier::RoundRow>& rows)
{
    Line line("sheet-lengths");
    for (const auto& row : rows) {
        const auto descriptor = workspace.descriptor(row.id);
        const auto instrument = workspace.instrument(row.id);
        const auto sheets = workspace.file().sheets(row.id);
        if (!descriptor || !instrument || !sheets) {
            line.look(false, "round " + row.id.text());
            continue;
        }
        const auto padded = privacy::paddedSizeFor(session::longestEncoding(instrument->individual->questionnaire));
        const auto expected = privacy::sealedSheetSize(padded, descriptor->tellerKey.has_value());
        for (const auto& sheet : *sheets) {
            line.look(sheet.envelope.size() == expected, "box");
        }
    }
    return line.take();
}

/// Rows that management sealed and marked: opened and thrown away, nothing of them is shown.
VerifyLine checkMarks(Workspace& workspace, const std::vector<dossier::RoundRow>& rows)
{
    Line line("marks");
    if (!workspace.isUnlocked()) {
        line.skip();
        return line.take();
    }
    for (const auto& row : rows) {
        line.look(loadPicture(workspace, row.id).has_value(), "round " + row.id.text());
        if (row.state == dossier::RoundState::Open) {
            line.look(workspace.keys()->openOwn(roundKeyContext(row.id), row.roundSecret).has_value(), "round " + row.id.text());
        }
    }
    line.look(agreements(workspace).has_value(), "records");
    return line.take();
}

VerifyLine checkClosedRoundsAreEmpty(Workspace& workspace, const std::vector<dossier::RoundRow>& rows)
{
    Line line("closed-rounds-empty");
    for (const auto& row : rows) {
        if (row.state == dossier::RoundState::Open) {
            continue;
        }
        const auto sheets = workspace.file().sheetCount(row.id);
        const auto drafts = workspace.file().draftCount(row.id);
        line.look(sheets && *sheets == 0 && drafts && *drafts == 0 && row.roundSecret.empty() && !row.teller, "round " + row.id.text());
    }
    return line.take();
}

} // namespace

base::Result<std::vector<VerifyLine>> verify(Workspace& workspace)
{
    const auto fileChecks = workspace.file().verifyFile();
    const auto rows = workspace.file().rounds();
    if (!fileChecks || !rows) {
        return fail(fileChecks ? rows.error() : fileChecks.error());
    }
    std::vector<VerifyLine> lines;
    for (const auto& check : *fileChecks) {
        lines.push_back({check.name, check.looked, check.failure.empty(), false, check.failure});
    }
    lines.push_back(checkDescriptors(workspace, *rows));
    lines.push_back(checkQuestionnaires(workspace, *rows));
    lines.push_back(checkSheetLengths(workspace, *rows));
    lines.push_back(checkClosedRoundsAreEmpty(workspace, *rows));
    lines.push_back(checkMarks(workspace, *rows));
    return lines;
}

} // namespace leerspiegel::app
