// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace leerspiegel::base {

/// A text that names one kind of thing: an ItemId cannot be passed where a ScaleId is meant.
template <typename Tag> class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(std::string text)
        : m_text(std::move(text))
    {
    }

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }

    auto operator<=>(const StrongId&) const = default;

private:
    std::string m_text;
};

} // namespace leerspiegel::base

template <typename Tag> struct std::hash<leerspiegel::base::StrongId<Tag>>
{
    std::size_t operator()(const leerspiegel::base::StrongId<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
