// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/CsvReader.h"

#include <algorithm>
#include <fstream>
#include <unordered_set>

namespace leerspiegel::exchange {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t blockBytes = 1U << 18U;

} // namespace

struct CsvReader::State
{
    std::string name;
    std::ifstream file;
    std::vector<std::string> header;
    char separator = ',';
    std::string block;       ///< What was read of the file.
    std::size_t at = 0;      ///< Next byte in block.
    std::string record;      ///< Text of the cells of one record, one after the other.
    std::vector<std::size_t> ends;
    std::size_t line = 1;    ///< Line of the next byte.
    std::size_t start = 1;   ///< Line where the record starts.
    bool afterReturn = false;

    /// The next byte, or -1 at the end.
    int peek()
    {
        if (at == block.size()) {
            block.resize(blockBytes);
            file.read(block.data(), static_cast<std::streamsize>(block.size()));
            block.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
            at = 0;
            if (block.empty()) {
                return -1;
            }
        }
        return static_cast<unsigned char>(block[at]);
    }

    auto malformed() const { return fail(ErrorCode::CsvMalformed, name + ':' + std::to_string(start)); }

    void countLine(int byte)
    {
        // CRLF is one line end.
        if (byte == '\r' || (byte == '\n' && !afterReturn)) {
            ++line;
        }
        afterReturn = byte == '\r';
    }

    base::Result<bool> readRecord();
    bool readQuoted();
    bool readPlain();
    bool endCell();
};

/// After the opening quote: up to the closing one; doubled quotes are one quote.
bool CsvReader::State::readQuoted()
{
    for (;;) {
        const int byte = peek();
        if (byte < 0 || byte == 0) {
            return false;
        }
        ++at;
        countLine(byte);
        if (byte != '"') {
            record += static_cast<char>(byte);
            continue;
        }
        if (peek() != '"') {
            const int after = peek();
            return after < 0 || after == separator || after == '\r' || after == '\n';
        }
        ++at;
        record += '"';
    }
}

bool CsvReader::State::readPlain()
{
    for (;;) {
        const int first = peek();
        if (first < 0) {
            return true;
        }
        // The common case, many bytes at once.
        const auto* begin = block.data() + at;
        const auto* end = block.data() + block.size();
        const auto* stop = begin;
        while (stop != end && *stop != separator && *stop != '\n' && *stop != '\r' && *stop != '"' && *stop != '\0') {
            ++stop;
        }
        record.append(begin, stop);
        at = static_cast<std::size_t>(stop - block.data());
        if (stop != end) {
            return *stop != '"' && *stop != '\0';
        }
    }
}

bool CsvReader::State::endCell()
{
    const auto begin = ends.empty() ? 0 : ends.back();
    ends.push_back(record.size());
    return ends.size() <= mostColumns && record.size() - begin <= longestCell;
}

base::Result<bool> CsvReader::State::readRecord()
{
    record.clear();
    ends.clear();
    // Blank lines are no records; the LF of a CRLF neither.
    for (int byte = peek(); byte == '\n' || byte == '\r'; byte = peek()) {
        countLine(byte);
        ++at;
    }
    start = line;
    if (peek() < 0) {
        return false;
    }
    for (;;) {
        bool good = true;
        if (peek() == '"') {
            ++at;
            afterReturn = false;
            good = readQuoted();
        } else {
            good = readPlain();
        }
        if (!good || !endCell()) {
            return malformed();
        }
        const int byte = peek();
        if (byte == separator) {
            ++at;
            afterReturn = false;
            continue;
        }
        if (byte >= 0) {
            afterReturn = false;
            countLine(byte);
            ++at;
        }
        return true;
    }
}

CsvReader::CsvReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&&) noexcept = default;
CsvReader::~CsvReader() = default;

namespace {

/// The separator of which the first line has most.
char separatorOf(const std::string& block)
{
    const auto line = std::string_view(block).substr(0, block.find_first_of("\r\n"));
    const auto count = [&](char c) { return std::ranges::count(line, c); };
    if (count(';') > count(',') && count(';') >= count('\t')) {
        return ';';
    }
    return count('\t') > count(',') ? '\t' : ',';
}

} // namespace

base::Result<CsvReader> CsvReader::open(const std::filesystem::path& path)
{
    auto state = std::make_unique<State>();
    state->name = path.string();
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found) {
        return fail(ErrorCode::FileMissing, state->name);
    }
    if (failure || status.type() != std::filesystem::file_type::regular) {
        return fail(ErrorCode::FileUnreadable, state->name);
    }
    state->file.open(path, std::ios::binary);
    if (!state->file) {
        return fail(ErrorCode::FileUnreadable, state->name);
    }
    if (state->peek() < 0) {
        return fail(ErrorCode::FileEmpty, state->name);
    }
    if (state->block.starts_with("\xFF\xFE") || state->block.starts_with("\xFE\xFF")) {
        return fail(ErrorCode::WrongEncoding, state->name);
    }
    if (state->block.starts_with("\xEF\xBB\xBF")) {
        state->at = 3;
    }
    state->separator = separatorOf(state->block);
    CsvReader reader(std::move(state));
    std::vector<std::string_view> cells;
    const auto read = reader.m_state->readRecord();
    if (!read) {
        return fail(read.error());
    }
    if (!*read) {
        return fail(ErrorCode::FileEmpty, reader.m_state->name);
    }
    std::size_t begin = 0;
    std::unordered_set<std::string> seen;
    for (const auto end : reader.m_state->ends) {
        auto name = reader.m_state->record.substr(begin, end - begin);
        begin = end;
        if (!name.empty() && !seen.insert(name).second) {
            return fail(ErrorCode::CsvColumnTwice, reader.where(), {name});
        }
        reader.m_state->header.push_back(std::move(name));
    }
    return reader;
}

const std::vector<std::string>& CsvReader::header() const
{
    return m_state->header;
}

base::Result<bool> CsvReader::next(std::vector<std::string_view>& cells)
{
    const auto read = m_state->readRecord();
    if (!read || !*read) {
        return read;
    }
    if (m_state->ends.size() != m_state->header.size()) {
        return m_state->malformed();
    }
    cells.clear();
    std::size_t begin = 0;
    for (const auto end : m_state->ends) {
        cells.push_back(std::string_view(m_state->record).substr(begin, end - begin));
        begin = end;
    }
    return true;
}

std::size_t CsvReader::line() const
{
    return m_state->start;
}

std::string CsvReader::where() const
{
    return m_state->name + ':' + std::to_string(m_state->start);
}

} // namespace leerspiegel::exchange
