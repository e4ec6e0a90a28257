// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/Bytes.h"
#include "base/Day.h"
#include "privacy/SealedBytes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>

namespace SQLite {
class Statement;
}

namespace leerspiegel::dossier {

/// A value for a place (?1, ?2, ...) of a statement. Bytes are not copied: they outlive the call.
class Value
{
public:
    Value(std::nullptr_t) { }
    Value(std::int64_t number)
        : m_value(number)
    {
    }
    Value(int number)
        : m_value(std::int64_t{number})
    {
    }
    Value(bool yes)
        : m_value(std::int64_t{yes ? 1 : 0})
    {
    }
    Value(std::string text)
        : m_value(std::move(text))
    {
    }
    Value(const char* text)
        : m_value(std::string(text))
    {
    }
    Value(const base::Day& day)
        : m_value(day.text())
    {
    }
    Value(base::ByteView bytes)
        : m_value(bytes)
    {
    }
    Value(const base::Bytes& bytes)
        : m_value(base::ByteView(bytes))
    {
    }
    Value(const privacy::SealedBytes& sealed)
        : m_value(sealed.view())
    {
    }
    template <std::size_t size>
    Value(const std::array<std::uint8_t, size>& bytes)
        : m_value(base::ByteView(bytes))
    {
    }

    /// What a row was copied into; it outlives the call, too.
    explicit Value(const std::variant<std::nullptr_t, std::int64_t, std::string, base::Bytes>& any);

    void bind(SQLite::Statement& statement, int place) const;

private:
    std::variant<std::nullptr_t, std::int64_t, std::string, base::ByteView> m_value;
};

/// NULL in place of nothing.
inline Value unlessEmpty(const privacy::SealedBytes& sealed) { return sealed.empty() ? Value(nullptr) : Value(sealed); }

/// One row of an answer. A column of another kind or size than asked makes the row unsound; the caller then reports
/// damage.
class Row
{
public:
    explicit Row(SQLite::Statement& statement)
        : m_statement(statement)
    {
    }

    std::string text(int column);
    int number(int column);
    base::Bytes bytes(int column);
    base::Day day(int column);
    std::optional<base::Day> dayOrNothing(int column);
    privacy::SealedBytes sealed(int column); ///< Empty for NULL.
    bool isNull(int column) const;

    template <std::size_t size> std::array<std::uint8_t, size> array(int column)
    {
        std::array<std::uint8_t, size> result{};
        copyExactly(column, result);
        return result;
    }

    /// A column as it is, for copying.
    using Any = std::variant<std::nullptr_t, std::int64_t, std::string, base::Bytes>;
    Any any(int column);

    bool isSound() const { return m_sound; }

private:
    base::ByteView view(int column);
    void copyExactly(int column, std::span<std::uint8_t> target);

    SQLite::Statement& m_statement;
    bool m_sound = true;
};

} // namespace leerspiegel::dossier
