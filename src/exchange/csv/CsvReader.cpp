// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv/CsvReader.h"

#include "base/Utf8.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <unordered_map>

namespace leerspiegel::exchange {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t blockBytes = 1U << 18U;
constexpr std::size_t severalColumns = SIZE_MAX;

/// Why a record was not read.
enum class Fault { None, Quote, Encoding, Size };

} // namespace

struct CsvReader::State
{
    std::string name;
    std::ifstream file;
    std::vector<std::string> header;
    std::unordered_map<std::string, std::size_t> columns;
    char separator = ',';
    std::array<bool, 256> ends{}; ///< Bytes that end the plain part of a cell.
    std::string block;            ///< What was read of the file.
    std::size_t at = 0;           ///< Next byte in block.
    std::string record;           ///< Text of the cells of one record, one after the other.
    std::vector<std::size_t> cellEnds;
    std::size_t line = 1;  ///< Line of the next byte.
    std::size_t start = 1; ///< Line where the record starts.
    std::string headerWhere;
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

    void countLine(int byte)
    {
        // CRLF is one line end.
        if (byte == '\r' || (byte == '\n' && !afterReturn)) {
            ++line;
        }
        afterReturn = byte == '\r';
    }

    std::size_t cellBegin() const { return cellEnds.empty() ? 0 : cellEnds.back(); }
    bool isTooLarge() const { return record.size() - cellBegin() > longestCell || record.size() > longestRecord; }
    std::string where() const { return name + ':' + std::to_string(start); }

    void chooseSeparator();
    void skipBlankLines();
    base::Result<bool> readRecord();
    Fault readCell();
    Fault readQuoted();
    Fault readPlain();
    base::Result<bool> refuse(Fault fault) const;
};

base::Result<bool> CsvReader::State::refuse(Fault fault) const
{
    if (fault == Fault::Encoding) {
        return fail(ErrorCode::WrongEncoding, where());
    }
    if (fault == Fault::Size) {
        return fail(ErrorCode::CsvTooLarge, where(),
                    {std::to_string(mostColumns), std::to_string(longestCell), std::to_string(longestRecord)});
    }
    return fail(ErrorCode::CsvMalformed, where());
}

/// After the opening quote: up to the closing one; doubled quotes are one quote.
Fault CsvReader::State::readQuoted()
{
    for (;;) {
        const int byte = peek();
        if (byte <= 0) {
            return byte < 0 ? Fault::Quote : Fault::Encoding;
        }
        ++at;
        countLine(byte);
        if (byte == '"') {
            const int after = peek();
            if (after != '"') {
                return after < 0 || (ends[static_cast<std::size_t>(after)] && after != 0) ? Fault::None : Fault::Quote;
            }
            ++at;
        }
        record += static_cast<char>(byte);
        if (isTooLarge()) {
            return Fault::Size;
        }
    }
}

Fault CsvReader::State::readPlain()
{
    while (peek() >= 0) {
        const auto* begin = block.data() + at;
        const auto* end = block.data() + block.size();
        const auto* stop = begin;
        while (stop != end && !ends[static_cast<unsigned char>(*stop)]) {
            ++stop;
        }
        record.append(begin, stop);
        at = static_cast<std::size_t>(stop - block.data());
        if (isTooLarge()) {
            return Fault::Size;
        }
        if (stop != end) {
            return *stop == '"' ? Fault::Quote : *stop == '\0' ? Fault::Encoding : Fault::None;
        }
    }
    return Fault::None;
}

Fault CsvReader::State::readCell()
{
    Fault fault = Fault::None;
    if (peek() == '"') {
        ++at;
        afterReturn = false;
        fault = readQuoted();
    } else {
        fault = readPlain();
    }
    cellEnds.push_back(record.size());
    return fault == Fault::None && cellEnds.size() > mostColumns ? Fault::Size : fault;
}

/// Blank lines are no records; the LF of a CRLF neither.
void CsvReader::State::skipBlankLines()
{
    for (int byte = peek(); byte == '\n' || byte == '\r'; byte = peek()) {
        countLine(byte);
        ++at;
    }
}

base::Result<bool> CsvReader::State::readRecord()
{
    record.clear();
    cellEnds.clear();
    skipBlankLines();
    start = line;
    if (peek() < 0) {
        return file.bad() ? fail(ErrorCode::FileUnreadable, where()) : base::Result<bool>(false);
    }
    for (;;) {
        if (const auto fault = readCell(); fault != Fault::None) {
            return refuse(fault);
        }
        const int byte = peek();
        if (byte >= 0) {
            afterReturn = false;
            countLine(byte);
            ++at;
        }
        if (byte != static_cast<unsigned char>(separator)) {
            return base::isUtf8(record) ? base::Result<bool>(true) : refuse(Fault::Encoding);
        }
    }
}

/// The separator of which the first line has most.
void CsvReader::State::chooseSeparator()
{
    const auto rest = std::string_view(block).substr(at);
    const auto first = rest.substr(0, rest.find_first_of("\r\n", rest.find_first_not_of("\r\n")));
    const auto count = [&](char c) { return std::ranges::count(first, c); };
    if (count(';') > count(',') && count(';') >= count('\t')) {
        separator = ';';
    } else if (count('\t') > count(',')) {
        separator = '\t';
    }
    for (const char byte : {separator, '\r', '\n', '"', '\0'}) {
        ends[static_cast<unsigned char>(byte)] = true;
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

base::Outcome openFile(const std::filesystem::path& path, std::ifstream& file)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found) {
        return fail(ErrorCode::FileMissing, path.string());
    }
    if (failure || status.type() != std::filesystem::file_type::regular) {
        return fail(ErrorCode::FileUnreadable, path.string());
    }
    file.open(path, std::ios::binary);
    return file ? base::Outcome() : fail(ErrorCode::FileUnreadable, path.string());
}

} // namespace

base::Result<CsvReader> CsvReader::open(const std::filesystem::path& path)
{
    auto state = std::make_unique<State>();
    state->name = path.string();
    if (auto opened = openFile(path, state->file); !opened) {
        return fail(opened.error());
    }
    if (state->peek() < 0) {
        return fail(state->file.bad() ? ErrorCode::FileUnreadable : ErrorCode::FileEmpty, state->name);
    }
    if (state->block.starts_with("\xFF\xFE") || state->block.starts_with("\xFE\xFF")) {
        return fail(ErrorCode::WrongEncoding, state->name);
    }
    if (state->block.starts_with("\xEF\xBB\xBF")) {
        state->at = 3;
    }
    state->chooseSeparator();
    const auto read = state->readRecord();
    if (!read) {
        return fail(read.error());
    }
    if (!*read) {
        return fail(ErrorCode::FileEmpty, state->name);
    }
    state->headerWhere = state->where();
    std::size_t begin = 0;
    for (const auto end : state->cellEnds) {
        state->header.push_back(state->record.substr(begin, end - begin));
        begin = end;
        const auto [known, isNew] = state->columns.emplace(state->header.back(), state->header.size() - 1);
        known->second = isNew ? known->second : severalColumns;
    }
    return CsvReader(std::move(state));
}

const std::vector<std::string>& CsvReader::header() const { return m_state->header; }

base::Result<std::size_t> CsvReader::column(const std::string& name) const
{
    const auto found = m_state->columns.find(name);
    if (found == m_state->columns.end()) {
        return fail(ErrorCode::CsvColumnMissing, m_state->headerWhere, {name});
    }
    return found->second == severalColumns ? fail(ErrorCode::CsvColumnTwice, m_state->headerWhere, {name})
                                           : base::Result<std::size_t>(found->second);
}

base::Result<bool> CsvReader::next(std::vector<std::string_view>& cells)
{
    auto read = m_state->readRecord();
    if (!read || !*read) {
        return read;
    }
    const auto& ends = m_state->cellEnds;
    if (ends.size() != m_state->header.size()) {
        return fail(ErrorCode::CsvCellCount, where(), {std::to_string(ends.size()), std::to_string(m_state->header.size())});
    }
    cells.resize(ends.size());
    std::size_t begin = 0;
    for (std::size_t cell = 0; cell < ends.size(); ++cell) {
        cells[cell] = std::string_view(m_state->record).substr(begin, ends[cell] - begin);
        begin = ends[cell];
    }
    return true;
}

std::size_t CsvReader::line() const { return m_state->start; }

std::string CsvReader::where() const { return m_state->where(); }

} // namespace leerspiegel::exchange
