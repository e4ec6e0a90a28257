// SPDX-License-Identifier: EUPL-1.2
#include "app/Environment.h"

#include "privacy/Codes.h"
#include "privacy/Random.h"
#include "questionnaire/json/QuestionnaireReader.h"

#include <stdexcept>

namespace leerspiegel::app {

namespace embedded {
std::span<const std::uint8_t> companyQuestionnaire();
std::span<const std::uint8_t> individualQuestionnaire();
} // namespace embedded

base::Result<std::shared_ptr<const KeptQuestionnaire>> keep(base::Bytes json)
{
    auto read = questionnaire::readQuestionnaire(base::textOf(json));
    if (!read.questionnaire) {
        return base::fail(base::ErrorCode::QuestionnaireInvalid, {}, {std::to_string(read.problems.size())});
    }
    auto kept = std::make_shared<KeptQuestionnaire>();
    kept->hash = privacy::hashOf(json);
    kept->json = std::move(json);
    kept->questionnaire = std::move(*read.questionnaire);
    return std::shared_ptr<const KeptQuestionnaire>(std::move(kept));
}

const Instrument& builtInInstrument()
{
    static const Instrument instrument = [] {
        const auto company = embedded::companyQuestionnaire();
        const auto individual = embedded::individualQuestionnaire();
        // Tests hold the built-in files to the reader, so value() cannot throw in a released program.
        return Instrument{keep({company.begin(), company.end()}).value(), keep({individual.begin(), individual.end()}).value()};
    }();
    return instrument;
}

Environment systemEnvironment()
{
    static privacy::SystemRandom random;
    Environment environment;
    environment.random = &random;
    environment.today = [] { return base::Day{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())}; };
    return environment;
}

} // namespace leerspiegel::app
