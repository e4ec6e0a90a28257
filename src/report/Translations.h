// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace leerspiegel::report {

/// Installs the words of one language: ours and Qt's own (its buttons, its parser). Made once, in main.
class Translations
{
public:
    ~Translations();
    /// "nl" or "en"; anything else is English, the language of the source.
    void use(const QString& language);

private:
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace leerspiegel::report
