// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire/LocalizedText.h"

namespace leerspiegel::questionnaire {

const std::string& LocalizedText::in(std::string_view language) const
{
    static const std::string nothing;
    const auto found = m_texts.find(std::string(language));
    if (found != m_texts.end()) {
        return found->second;
    }
    return m_texts.empty() ? nothing : m_texts.begin()->second;
}

} // namespace leerspiegel::questionnaire
