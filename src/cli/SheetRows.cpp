// SPDX-License-Identifier: EUPL-1.2
#include "cli/SheetRows.h"

#include "cli/Secrets.h"
#include "exchange/SafeFile.h"
#include "exchange/csv/AnswerReader.h"

#include <algorithm>

namespace leerspiegel::cli {

namespace {

constexpr std::size_t largestTokenFile = 1U << 20U;

/// A sheet from a row; background and open answers are taken when their columns are there and fit.
base::Result<session::Sheet> sheetOf(const exchange::AnswerReader& reader, const exchange::AnswerReader::Row& row,
                                     const questionnaire::Questionnaire& asked)
{
    session::Sheet sheet;
    sheet.response.questionnaire = asked.id;
    sheet.response.edition = asked.edition;
    for (std::size_t item = 0; item < row.values.size(); ++item) {
        if (row.values[item] == exchange::AnswerReader::unknown) {
            sheet.response.answers[reader.items()[item]->id] = questionnaire::DontKnow{};
        } else if (row.values[item] != exchange::AnswerReader::missing) {
            sheet.response.answers[reader.items()[item]->id] = questionnaire::Step{row.values[item]};
        }
    }
    const auto add = [&](const questionnaire::Item& item, auto make) -> base::Outcome {
        const auto cell = reader.cell(item.id.text());
        if (!cell.empty()) {
            sheet.response.answers[item.id] = make(std::string(cell));
        }
        return session::checkAnswer(asked, item.id, sheet.response.answer(item.id));
    };
    for (const auto& item : asked.background) {
        if (auto added = add(item, [](std::string option) { return questionnaire::Choice{std::move(option)}; }); !added) {
            return base::fail(base::ErrorCode::AnswerRefused, reader.where());
        }
    }
    for (const auto& item : asked.open) {
        if (auto added = add(item, [](std::string words) { return questionnaire::Text{std::move(words)}; }); !added) {
            return base::fail(base::ErrorCode::AnswerRefused, reader.where());
        }
    }
    for (auto at = sheet.response.answers.begin(); at != sheet.response.answers.end();) {
        const bool unfit = !session::checkAnswer(asked, at->first, at->second);
        at = unfit ? sheet.response.answers.erase(at) : std::next(at);
    }
    return sheet;
}

/// What `round open` prints first: the round's id.
bool isRoundId(std::string_view line) { return line.size() == 32 && line.find_first_not_of("0123456789abcdef") == std::string_view::npos; }

/// The slip in a line, or nothing when the line is empty, a round's id or a slip of the other kind.
std::string_view slipIn(std::string_view line, std::string_view kind)
{
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) {
        line.remove_suffix(1);
    }
    const auto tab = line.find('\t');
    if (tab != std::string_view::npos) {
        return line.substr(0, tab) == kind ? line.substr(tab + 1) : std::string_view();
    }
    return isRoundId(line) ? std::string_view() : line;
}

} // namespace

base::Result<std::vector<session::Sheet>> readSheets(const std::filesystem::path& path, const questionnaire::Questionnaire& asked)
{
    auto reader = exchange::AnswerReader::open(asked, path);
    if (!reader) {
        return base::fail(reader.error());
    }
    std::vector<session::Sheet> sheets;
    exchange::AnswerReader::Row row;
    for (;;) {
        const auto read = reader->next(row);
        if (!read) {
            return base::fail(read.error());
        }
        if (!*read) {
            return sheets;
        }
        auto sheet = sheetOf(*reader, row, asked);
        if (!sheet) {
            return base::fail(sheet.error());
        }
        sheets.push_back(std::move(*sheet));
    }
}

base::Result<std::vector<privacy::Token>> readTokens(const Call& call, const char* kind)
{
    std::vector<privacy::Token> tokens;
    const auto path = call.pathOf(tokenOption.name);
    if (!path) {
        return tokens;
    }
    const auto bytes = exchange::readFileLimited(*path, largestTokenFile);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    auto rest = base::textOf(*bytes);
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const auto slip = slipIn(rest.substr(0, end), kind);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (slip.empty()) {
            continue;
        }
        auto token = privacy::Token::parse(slip);
        if (!token) {
            return base::fail(token.error().code, path->string());
        }
        tokens.push_back(std::move(*token));
    }
    return tokens;
}

void CodeList::add(const privacy::PersonalCode& code) { m_lines += code.text() + '\n'; }

base::Outcome CodeList::write(const Call& call) const
{
    const auto target = call.pathOf("codes");
    return target ? exchange::writeFileSafely(*target, base::bytesOf(m_lines), exchange::Readers::Owner) : base::Outcome{};
}

} // namespace leerspiegel::cli
