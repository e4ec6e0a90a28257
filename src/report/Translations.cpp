// SPDX-License-Identifier: EUPL-1.2
#include "report/Translations.h"

#include <QCoreApplication>
#include <QDir>

static void initialiseTranslationResources() { Q_INIT_RESOURCE(translations); }

namespace leerspiegel::report {

Translations::~Translations() { use(QString()); }

void Translations::use(const QString& language)
{
    initialiseTranslationResources();
    m_installed.clear(); // a translator takes itself out when it goes
    if (language.isEmpty() || !QCoreApplication::instance()) {
        return;
    }
    const QDir folder(QStringLiteral(":/translations"));
    for (const auto& name : folder.entryList({QStringLiteral("*_%1.qm").arg(language)})) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder.filePath(name))) {
            QCoreApplication::installTranslator(translator.get());
            m_installed.push_back(std::move(translator));
        }
    }
}

} // namespace leerspiegel::report
