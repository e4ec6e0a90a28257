// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace leerspiegel::questionnaire {

/// One text in the languages of its questionnaire ("nl", "en"). Empty when the file gives none.
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(std::map<std::string, std::string> texts)
        : m_texts(std::move(texts))
    {
    }

    bool empty() const { return m_texts.empty(); }
    bool has(const std::string& language) const { return m_texts.contains(language); }

    /// The text in `language`, or in the first language there is, or "".
    const std::string& in(std::string_view language) const;
    const std::map<std::string, std::string>& all() const { return m_texts; }

    bool operator==(const LocalizedText&) const = default;

private:
    std::map<std::string, std::string> m_texts;
};

} // namespace leerspiegel::questionnaire
