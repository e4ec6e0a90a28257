// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Day.h"
#include "base/Random.h"
#include "base/Result.h"
#include "dossier/Options.h"
#include "privacy/KeyPolicy.h"
#include "questionnaire/Questionnaire.h"
#include "round/RoundDescriptor.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace leerspiegel::app {

/// A questionnaire with the bytes it was read from and their hash.
struct KeptQuestionnaire
{
    base::Bytes json;
    round::Hash hash{};
    questionnaire::Questionnaire questionnaire;
};

/// The two mirrored questionnaires of a round.
struct Instrument
{
    std::shared_ptr<const KeptQuestionnaire> company;
    std::shared_ptr<const KeptQuestionnaire> individual;
};

base::Result<std::shared_ptr<const KeptQuestionnaire>> keep(base::Bytes json);
/// The instrument that comes with the program (questionnaires/leercultuur-*.json, built in). Read once, at first use.
const Instrument& builtInInstrument();

/// What the use cases need from outside: cost of keys, randomness, the day, what kind of disk a file lies on.
struct Environment
{
    privacy::KeyPolicy keys = privacy::KeyPolicy::program();
    base::Today today;
    std::function<dossier::FileSystemKind(const std::filesystem::path&)> fileSystemOf = dossier::fileSystemOf;
    base::Random* random = nullptr; ///< For shuffling; keys and codes come from libsodium itself. Outlives everything.
};
/// The system's day and random bytes, and the program's key cost.
Environment systemEnvironment();

/// Long work reports how far it is and asks whether to go on; false cancels, and then nothing has changed.
using Progress = std::function<bool(int done, int total)>;

} // namespace leerspiegel::app
