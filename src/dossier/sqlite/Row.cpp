// SPDX-License-Identifier: EUPL-1.2
#include "dossier/sqlite/Row.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace leerspiegel::dossier {

namespace {

struct Binder
{
    SQLite::Statement& statement;
    int place;

    void operator()(std::nullptr_t) const { statement.bind(place); }
    void operator()(std::int64_t number) const { statement.bind(place, number); }
    void operator()(const std::string& text) const { statement.bindNoCopy(place, text); }
    void operator()(base::ByteView bytes) const
    {
        // SQLite takes a null pointer for NULL, not for an empty blob.
        const void* start = bytes.empty() ? static_cast<const void*>("") : bytes.data();
        statement.bindNoCopy(place, start, static_cast<int>(bytes.size()));
    }
};

} // namespace

void Value::bind(SQLite::Statement& statement, int place) const { std::visit(Binder{statement, place}, m_value); }

Value::Value(const Row::Any& any)
{
    std::visit([this](const auto& held) { m_value = Value(held).m_value; }, any);
}

Row::Any Row::any(int column)
{
    if (isNull(column)) {
        return nullptr;
    }
    const auto value = m_statement.getColumn(column);
    if (value.isInteger()) {
        return value.getInt64();
    }
    return value.isText() ? Any(text(column)) : Any(bytes(column));
}

bool Row::isNull(int column) const { return m_statement.getColumn(column).isNull(); }

std::string Row::text(int column)
{
    const auto value = m_statement.getColumn(column);
    m_sound = m_sound && value.isText();
    return value.isText() ? value.getString() : std::string();
}

int Row::number(int column)
{
    const auto value = m_statement.getColumn(column);
    const std::int64_t number = value.isInteger() ? value.getInt64() : 0;
    m_sound = m_sound && value.isInteger() && number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    return static_cast<int>(number);
}

base::ByteView Row::view(int column)
{
    const auto value = m_statement.getColumn(column);
    if (!value.isBlob()) {
        m_sound = false;
        return {};
    }
    const auto* start = static_cast<const std::uint8_t*>(value.getBlob());
    return {start, static_cast<std::size_t>(value.getBytes())};
}

base::Bytes Row::bytes(int column)
{
    const auto seen = view(column);
    return {seen.begin(), seen.end()};
}

base::Day Row::day(int column)
{
    const auto day = base::Day::parse(text(column));
    m_sound = m_sound && day.has_value();
    return day.value_or(base::Day());
}

std::optional<base::Day> Row::dayOrNothing(int column) { return isNull(column) ? std::nullopt : std::optional(day(column)); }

privacy::SealedBytes Row::sealed(int column)
{
    return isNull(column) ? privacy::SealedBytes() : privacy::SealedBytes::fromStored(bytes(column));
}

void Row::copyExactly(int column, std::span<std::uint8_t> target)
{
    const auto seen = view(column);
    m_sound = m_sound && seen.size() == target.size();
    if (seen.size() == target.size()) {
        std::ranges::copy(seen, target.begin());
    }
}

} // namespace leerspiegel::dossier
