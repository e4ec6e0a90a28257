// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Workspace.h"
#include "cli/Call.h"
#include "session/Response.h"

#include <vector>

namespace leerspiegel::cli {

/// Filled-in sheets from a CSV file as `score` reads it; background and open questions may have columns too.
base::Result<std::vector<session::Sheet>> readSheets(const std::filesystem::path& path, const questionnaire::Questionnaire& asked);

/// The slips of --token-file, one a line, for "employee" or "company" scans. What `round open` prints can be given as it is.
base::Result<std::vector<privacy::Token>> readTokens(const Call& call, const char* kind);

/// Personal codes, collected as sheets are handed in, and written to --codes when that is asked for: also after a failure,
/// because what was handed in then has its code.
class CodeList
{
public:
    void add(const privacy::PersonalCode& code);
    base::Outcome write(const Call& call) const;

private:
    std::string m_lines;
};

} // namespace leerspiegel::cli
