// SPDX-License-Identifier: EUPL-1.2
#include "app/RegionPool.h"

#include "app/Environment.h"
#include "exchange/SafeFile.h"
#include "region/Pool.h"
#include "region/Registry.h"
#include "region/json/ContributionFile.h"

#include <fstream>

namespace leerspiegel::app {

using base::ErrorCode;
using region::Registry;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestPath = 4096;

region::AskedEdition askedEdition(const std::shared_ptr<const KeptQuestionnaire>& kept)
{
    return {kept->questionnaire.id, kept->questionnaire.edition};
}

region::Pool emptyPool() { return {askedEdition(builtInInstrument().company), askedEdition(builtInInstrument().individual)}; }

/// Walks over all files of all inputs, one after the other.
class Files
{
public:
    Files(const std::vector<fs::path>& inputs, const OnRefused& onRefused)
        : m_inputs(inputs)
        , m_onRefused(onRefused)
    {
    }

    void forEach(const std::function<void(const fs::path&)>& visit) const
    {
        for (const auto& input : m_inputs) {
            std::error_code failure;
            if (input.string().starts_with('@')) {
                forEachOfList(input.string().substr(1), visit);
            } else if (fs::is_directory(input, failure)) {
                forEachOfFolder(input, visit);
            } else {
                visit(input);
            }
        }
    }

private:
    void forEachOfFolder(const fs::path& folder, const std::function<void(const fs::path&)>& visit) const
    {
        std::error_code failure;
        fs::directory_iterator at(folder, failure);
        for (; !failure && at != fs::directory_iterator(); at.increment(failure)) {
            if (at->path().extension() == ".json") {
                visit(at->path());
            }
        }
        if (failure) {
            m_onRefused({{ErrorCode::FileUnreadable, folder.string()}, {}});
        }
    }

    void forEachOfList(const fs::path& list, const std::function<void(const fs::path&)>& visit) const
    {
        std::error_code failure;
        const auto status = fs::status(list, failure);
        std::ifstream lines(status.type() == fs::file_type::regular ? list : fs::path());
        if (!lines.is_open()) {
            m_onRefused(
                {{status.type() == fs::file_type::not_found ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, list.string()}, {}});
            return;
        }
        std::string line;
        for (char c = 0; lines.get(c);) {
            if (c == '\n') {
                visitLine(line, visit);
                line.clear();
            } else if (line.size() <= longestPath) {
                line += c;
            }
        }
        visitLine(line, visit);
    }

    static void visitLine(std::string line, const std::function<void(const fs::path&)>& visit)
    {
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        if (!line.empty()) {
            visit(line);
        }
    }

    const std::vector<fs::path>& m_inputs;
    const OnRefused& m_onRefused;
};

/// Reads every file once, and once more when it turned out on the way that another contribution of a firm counts.
class Pooling
{
public:
    Pooling(const std::vector<fs::path>& inputs, const OnRefused& onRefused)
        : m_files(inputs, onRefused)
        , m_onRefused(onRefused)
        , m_pool(emptyPool())
    {
    }

    region::Findings run()
    {
        m_files.forEach([this](const fs::path& file) { claim(file); });
        if (m_replaced) {
            m_pool = emptyPool();
            m_quiet = true;
            m_files.forEach([this](const fs::path& file) { countAgain(file); });
        }
        return m_pool.findings();
    }

private:
    struct Read
    {
        std::string text;
        region::Contribution contribution;
    };

    void claim(const fs::path& file)
    {
        const auto read = readFitting(file);
        if (!read) {
            return;
        }
        switch (m_registry.claim(read->contribution, read->text)) {
        case Registry::Claim::First: m_pool.add(read->contribution); break;
        case Registry::Claim::SameAgain: m_onRefused({{ErrorCode::CountedOnce, file.string()}, {}}); break;
        case Registry::Claim::Loses: m_onRefused({{ErrorCode::NewerCounts, file.string()}, {}}); break;
        case Registry::Claim::Replaces: m_replaced = true; break;
        }
    }

    /// Those that were the newest for a while have not been told yet.
    void countAgain(const fs::path& file)
    {
        const auto read = readFitting(file);
        if (!read) {
            return;
        }
        const auto claimed = m_again.claim(read->contribution, read->text);
        if (claimed != Registry::Claim::First && claimed != Registry::Claim::Replaces) {
            return;
        }
        if (m_registry.counts(read->contribution, read->text)) {
            m_pool.add(read->contribution);
        } else {
            m_onRefused({{ErrorCode::NewerCounts, file.string()}, {}});
        }
    }

    std::optional<Read> readFitting(const fs::path& file) const
    {
        const auto bytes = exchange::readFileLimited(file, region::contributionLimits.bytes);
        if (!bytes) {
            return refuse(bytes.error());
        }
        Read result{std::string(base::textOf(*bytes)), {}};
        auto read = region::readContribution(result.text);
        if (!read.contribution) {
            const base::Error error{ErrorCode::ContributionInvalid, file.string(), {std::to_string(read.problems.size())}};
            return refuse(error, std::move(read.problems));
        }
        if (auto fits = m_pool.fits(*read.contribution); !fits) {
            return refuse({fits.error().code, file.string(), fits.error().arguments});
        }
        result.contribution = std::move(*read.contribution);
        return result;
    }

    std::optional<Read> refuse(const base::Error& error, std::vector<questionnaire::Problem> problems = {}) const
    {
        if (!m_quiet) {
            m_onRefused({error, std::move(problems)});
        }
        return std::nullopt;
    }

    Files m_files;
    const OnRefused& m_onRefused;
    region::Pool m_pool;
    Registry m_registry;
    Registry m_again;
    bool m_replaced = false;
    bool m_quiet = false; ///< What cannot be read was told before.
};

} // namespace

region::Findings poolContributions(const std::vector<fs::path>& inputs, const OnRefused& onRefused)
{
    return Pooling(inputs, onRefused).run();
}

} // namespace leerspiegel::app
