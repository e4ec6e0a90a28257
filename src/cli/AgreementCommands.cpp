// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Secrets.h"

#include "app/Pictures.h"
#include "report/Calendar.h"

#include <algorithm>
#include <ostream>

namespace leerspiegel::cli {

namespace {

using app::Agreement;

const char* stateName(Agreement::State state)
{
    switch (state) {
    case Agreement::State::Open: return "open";
    case Agreement::State::Done: return "done";
    case Agreement::State::Dropped: return "dropped";
    }
    return "";
}

/// A tab, a line end or a terminal's control sign in somebody's words would break the line.
std::string onOneLine(const std::string& words)
{
    auto text = words;
    std::ranges::replace_if(
        text, [](char sign) { return static_cast<unsigned char>(sign) < 0x20 || sign == 0x7F; }, ' ');
    return text;
}

/// The number in the list, from 1, or the id.
const Agreement* chosen(const std::vector<Agreement>& all, const QString& which)
{
    bool isNumber = false;
    const auto number = which.toUInt(&isNumber);
    if (isNumber && number >= 1 && number <= all.size()) {
        return &all[number - 1];
    }
    const auto found = std::ranges::find(all, which.toStdString(), &Agreement::id);
    return found == all.end() ? nullptr : &*found;
}

/// The unlocked dossier and its agreements, with which most of these commands begin.
struct Opened
{
    std::unique_ptr<app::Workspace> workspace;
    std::vector<Agreement> agreements;
};

base::Result<Opened> openAgreements(const Call& call, const Console& console, bool readOnly)
{
    auto workspace = openUnlocked(call, console, readOnly);
    if (!workspace) {
        return base::fail(workspace.error());
    }
    auto all = app::agreements(**workspace);
    if (!all) {
        return base::fail(all.error());
    }
    return Opened{std::move(*workspace), std::move(*all)};
}

int runList(const Call& call, Console& console)
{
    const auto opened = openAgreements(call, console, true);
    if (!opened) {
        return report(opened.error(), console);
    }
    int number = 0;
    for (const auto& agreement : opened->agreements) {
        console.out << ++number << '\t' << stateName(agreement.state) << '\t' << agreement.when.text() << '\t' << onOneLine(agreement.who)
                    << '\t' << onOneLine(agreement.what) << '\t' << onOneLine(agreement.about) << '\t' << agreement.id << '\n';
    }
    return Done;
}

int runAdd(const Call& call, Console& console)
{
    Agreement agreement;
    agreement.what = call.value("what").trimmed().toStdString();
    agreement.who = call.value("who").trimmed().toStdString();
    agreement.about = call.value("about").toStdString();
    const auto when = base::Day::parse(call.value("when").toStdString());
    if (agreement.what.empty() || agreement.who.empty() || !when) {
        return wrongUsage(CliTr::tr("Give --what, --who and --when with a day like 2027-05-01."), console);
    }
    agreement.when = *when;
    const auto workspace = openUnlocked(call, console);
    if (!workspace) {
        return report(workspace.error(), console);
    }
    const auto kept = app::putAgreement(**workspace, std::move(agreement));
    return kept ? int(Done) : report(kept.error(), console);
}

int runDone(const Call& call, Console& console)
{
    const auto opened = openAgreements(call, console, false);
    if (!opened) {
        return report(opened.error(), console);
    }
    const auto* found = chosen(opened->agreements, call.positional().at(1));
    if (!found) {
        return wrongUsage(CliTr::tr("There is no such agreement. The command agreements list shows the numbers."), console);
    }
    auto changed = *found;
    changed.state = call.has("dropped") ? Agreement::State::Dropped : Agreement::State::Done;
    const auto kept = app::putAgreement(*opened->workspace, std::move(changed));
    return kept ? int(Done) : report(kept.error(), console);
}

int runCalendar(const Call& call, Console& console)
{
    const auto opened = openAgreements(call, console, true);
    if (!opened) {
        return report(opened.error(), console);
    }
    std::vector<leerspiegel::report::CalendarEntry> entries;
    for (const auto& agreement : opened->agreements) {
        if (agreement.state == Agreement::State::Open) {
            entries.push_back(
                {agreement.id, QString::fromStdString(agreement.what), QString::fromStdString(agreement.who), agreement.when});
        }
    }
    return writeResult(call, leerspiegel::report::calendarText(entries, console.environment.today()), console);
}

} // namespace

Command agreementsListCommand()
{
    return {"agreements list",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Lists the agreements: number, state, day, who, what, about what."),
            "leerspiegel-cli agreements list bakkerij.leerspiegel",
            {passphraseOption},
            runList};
}

Command agreementsAddCommand()
{
    return {"agreements add",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Makes an agreement; at most three are open at a time."),
            "leerspiegel-cli agreements add bakkerij.leerspiegel --what \"Elke vrijdag terugkijken\" --who \"het team\" --when 2027-05-01 "
            "--about c4",
            {{"what", "TEXT", QT_TRANSLATE_NOOP("CliTr", "Which small step")},
             {"who", "TEXT", QT_TRANSLATE_NOOP("CliTr", "Who does it")},
             {"when", "DAY", QT_TRANSLATE_NOOP("CliTr", "When it is done, like 2027-05-01")},
             {"about", "ID", QT_TRANSLATE_NOOP("CliTr", "Id of a condition, contrast or option")},
             passphraseOption},
            runAdd};
}

Command agreementsDoneCommand()
{
    return {"agreements done",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER NUMBER"),
            2,
            2,
            QT_TRANSLATE_NOOP("CliTr", "Marks an agreement as done, or as let go."),
            "leerspiegel-cli agreements done bakkerij.leerspiegel 1",
            {{"dropped", nullptr, QT_TRANSLATE_NOOP("CliTr", "Let go instead of done")}, passphraseOption},
            runDone};
}

Command agreementsCalendarCommand()
{
    return {"agreements ics",
            QT_TRANSLATE_NOOP("CliTr", "DOSSIER"),
            1,
            1,
            QT_TRANSLATE_NOOP("CliTr", "Writes the open agreements as a calendar file."),
            "leerspiegel-cli agreements ics bakkerij.leerspiegel --output afspraken.ics",
            {{"output", "FILE", QT_TRANSLATE_NOOP("CliTr", "Write to this file")}, passphraseOption},
            runCalendar};
}

} // namespace leerspiegel::cli
