// SPDX-License-Identifier: EUPL-1.2
#include "app/Demo.h"

#include "app/DemoAnswers.h"
#include "app/Hex.h"
#include "app/Pictures.h"
#include "app/RoundKeys.h"
#include "app/Rounds.h"
#include "app/Scans.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace leerspiegel::app {

using base::fail;
using nlohmann::json;

namespace embedded {
std::span<const std::uint8_t> example();
} // namespace embedded

namespace {

constexpr double employeeSpread = 13; // points of 100 between people
constexpr int answeredPerAbsent = 5;  // for five who answer, one more was invited

/// Makes the example step by step through the same use cases that people use.
class DemoMaker
{
public:
    DemoMaker(Workspace& workspace, const DemoOptions& options, base::Day today, base::Random& random)
        : m_workspace(workspace)
        , m_options(options)
        , m_today(today)
        , m_random(random)
    {
        const auto bytes = embedded::example();
        m_data = json::parse(bytes.begin(), bytes.end());
    }

    base::Outcome make()
    {
        for (const auto& round : m_data.at("rounds")) {
            if (auto made = makeRound(round); !made) {
                return made;
            }
        }
        return makeAgreements();
    }

private:
    std::string text(const json& localized) const { return localized.value(m_options.language, localized.at("nl").get<std::string>()); }

    void setDay(int daysAgo)
    {
        auto environment = m_workspace.environment();
        const auto day = base::Day{m_today.value() - std::chrono::days{daysAgo}};
        environment.today = [day] { return day; };
        m_workspace.useEnvironment(std::move(environment));
    }

    round::RoundPlan planOf(const json& data) const
    {
        round::RoundPlan plan;
        plan.name = text(data.at("name"));
        plan.invited = m_options.invited;
        plan.ownerName = text(m_data.at("owner"));
        const auto allowed = round::mostCuts(plan.invited);
        for (const auto& item : builtInInstrument().individual->questionnaire.background) {
            if (item.cut && plan.cuts.size() < allowed) {
                plan.cuts.push_back(item.id);
            }
        }
        return plan;
    }

    base::Outcome makeRound(const json& data)
    {
        setDay(data.at("openedDaysAgo").get<int>());
        const auto plan = planOf(data);
        const auto opened = openRound(m_workspace, plan, builtInInstrument());
        if (!opened) {
            return fail(opened.error());
        }
        m_lastRound = opened->id;
        if (auto company = addCompany(data); !company) {
            return company;
        }
        if (auto employees = addEmployees(data, plan); !employees) {
            return employees;
        }
        setDay(data.at("closedDaysAgo").get<int>());
        const auto closed = closeAndCount(m_workspace, m_lastRound, {}, {},
                                          m_answered < plan.threshold ? CountMode::LentProfilesOnly : CountMode::GroupPicture);
        return closed ? base::Outcome{} : base::Outcome(fail(closed.error()));
    }

    base::Outcome addCompany(const json& data)
    {
        DemoTargets targets{data.at("companyScales"), data.at("companyNow"), data.at("companyWish"), 0};
        const auto& company = builtInInstrument().company->questionnaire;
        for (const auto& background : m_data.at("companyBackground")) {
            auto id = beginCompanyScan(m_workspace, m_lastRound);
            if (!id) {
                return fail(id.error());
            }
            CompanyScanEntry entry{std::move(*id), {demoResponse(company, targets, {}, m_random), {}, 0}, true};
            for (const auto& [item, option] : background.items()) {
                entry.sheet.response.answers[questionnaire::ItemId{item}] = questionnaire::Choice{option.get<std::string>()};
            }
            if (auto saved = saveCompanyScan(m_workspace, m_lastRound, entry); !saved) {
                return saved;
            }
        }
        return {};
    }

    session::Sheet employeeSheet(const json& data, const DemoTargets& targets, const round::RoundPlan& plan, int person)
    {
        session::Sheet sheet;
        sheet.response = demoResponse(builtInInstrument().individual->questionnaire, targets, plan.cuts, m_random);
        const auto& sentences = data.at("sentences").at(m_options.language == "en" ? "en" : "nl");
        if (static_cast<std::size_t>(person) < sentences.size()) {
            sheet.sharing.sentence = sentences.at(static_cast<std::size_t>(person)).get<std::string>();
        }
        if (person == 0 && !data.at("lentUnderName").get<std::string>().empty()) {
            sheet.sharing.lentUnderName = data.at("lentUnderName").get<std::string>();
            sheet.sharing.lentTag = randomHex();
        }
        return sheet;
    }

    base::Outcome addEmployees(const json& data, const round::RoundPlan& plan)
    {
        const DemoTargets targets{data.at("employeeScales"), data.at("employeesNow"), data.at("employeesWish"), employeeSpread,
                                  data.at("employeesApart")};
        m_answered = std::max(1, static_cast<int>(std::lround(m_options.employees * data.at("answered").get<double>())));
        std::vector<dossier::HandIn> box;
        for (int person = 0; person < m_answered; ++person) {
            auto sealed = seal(employeeSheet(data, targets, plan, person));
            if (!sealed) {
                return fail(sealed.error());
            }
            box.push_back(std::move(*sealed));
        }
        base::shuffle(box, m_random);
        return m_workspace.file().handInAll(m_lastRound, box);
    }

    /// A sheet under a code that nobody has: nothing is derived, the keys are random and forgotten.
    base::Result<dossier::HandIn> seal(const session::Sheet& sheet)
    {
        const auto row = m_workspace.file().round(m_lastRound);
        const auto descriptor = m_workspace.descriptor(m_lastRound);
        if (!row || !descriptor) {
            return fail(row ? descriptor.error() : row.error());
        }
        dossier::HandIn handIn;
        privacy::SystemRandom().fill(handIn.tag);
        const auto context = envelopeContext(privacy::hashOf(row->descriptor), handIn.tag, builtInInstrument().individual->questionnaire);
        auto sealed =
            privacy::sealSheet(context, session::encode(sheet), {descriptor->roundKey, descriptor->tellerKey}, privacy::Secret::random(32));
        if (!sealed) {
            return fail(sealed.error());
        }
        handIn.envelope = std::move(*sealed);
        return handIn;
    }

    base::Outcome makeAgreements()
    {
        for (const auto& data : m_data.at("agreements")) {
            Agreement agreement;
            agreement.who = text(data.at("who"));
            agreement.what = text(data.at("what"));
            agreement.when = base::Day{m_today.value() + std::chrono::days{data.at("inDays").get<int>()}};
            agreement.round = m_lastRound;
            if (auto put = putAgreement(m_workspace, agreement); !put) {
                return put;
            }
        }
        return {};
    }

    Workspace& m_workspace;
    DemoOptions m_options;
    base::Day m_today;
    base::Random& m_random;
    json m_data;
    round::RoundId m_lastRound;
    int m_answered = 0;
};

NewDossier exampleDossier(const std::string& language)
{
    const auto bytes = embedded::example();
    const auto data = json::parse(bytes.begin(), bytes.end());
    const auto text = [&](const char* key) { return data.at(key).value(language, data.at(key).at("nl").get<std::string>()); };
    return {text("company"), text("owner"), true};
}

/// Four groups of letters and digits: a password nobody has to remember, since the program shows it.
std::string freshPassphrase() { return privacy::PersonalCode::random().text(); }

} // namespace

base::Result<Demo> makeDemo(const std::filesystem::path& path, const DemoOptions& options, const Environment& environment)
{
    if (options.employees < 1 || options.employees > round::mostInvited / 2) {
        return fail(base::ErrorCode::InvalidRoundPlan, "employees", {"1", std::to_string(round::mostInvited / 2)});
    }
    auto passphrase = freshPassphrase();
    auto created = Workspace::create(path, exampleDossier(options.language), privacy::passphraseOf(passphrase), environment);
    if (!created) {
        return fail(created.error());
    }
    auto complete = options;
    complete.invited = options.invited > 0 ? options.invited : options.employees + options.employees / answeredPerAbsent;
    base::SeededRandom random(options.seed);
    auto seeded = environment;
    seeded.random = &random;
    created->workspace->useEnvironment(seeded);
    auto made = DemoMaker(*created->workspace, complete, environment.today(), random).make();
    created->workspace->useEnvironment(environment);
    if (!made) {
        created->workspace.reset();
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        return fail(made.error());
    }
    return Demo{std::move(created->workspace), std::move(passphrase)};
}

} // namespace leerspiegel::app
