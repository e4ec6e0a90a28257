// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SettingsPage.h"

#include "ui/pages/PassphraseCard.h"
#include "ui/presenters/TextSize.h"
#include "ui/widgets/Building.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace leerspiegel::ui {

SettingsPage::SettingsPage(Settings& settings, DossierService& service, QWidget* parent)
    : PageFrame(parent)
    , m_settings(settings)
    , m_service(service)
{
    setObjectName(QStringLiteral("settingsPage"));
    connect(&m_service, &DossierService::summaryChanged, this, [this] {
        if (m_unlocked != m_service.isUnlocked()) {
            rebuild(); // not for every change: a new recovery code may be on the screen
        }
    });
    rebuild();
}

void SettingsPage::addChoice(const char* objectName, const QString& label, const QStringList& choices, int current,
                             std::function<void(int)> chosen)
{
    content().addWidget(plainLabel(label, "question", this));
    auto* box = makeChoice(objectName, label, this);
    box->addItems(choices);
    box->setCurrentIndex(current);
    connect(box, &QComboBox::activated, this, std::move(chosen));
    content().addWidget(box);
}

void SettingsPage::addSwitch(const char* objectName, const QString& label, bool on, std::function<void(bool)> changed)
{
    auto* box = new QCheckBox(label, this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setChecked(on);
    connect(box, &QCheckBox::toggled, this, std::move(changed));
    content().addWidget(box);
}

void SettingsPage::rebuild()
{
    clearContent();
    setTitle(tr("Settings"));
    addChoice("language", tr("Language"), {QStringLiteral("Nederlands"), QStringLiteral("English")},
              m_settings.language() == QLatin1String("en") ? 1 : 0,
              [this](int index) { m_settings.setLanguage(index == 1 ? QStringLiteral("en") : QStringLiteral("nl")); });
    addChoice("theme", tr("Light or dark"), {tr("as the computer"), tr("light"), tr("dark")}, static_cast<int>(m_settings.theme()),
              [this](int index) { m_settings.setTheme(static_cast<Settings::Theme>(index)); });
    QStringList sizes;
    int current = 0;
    for (std::size_t index = 0; index < textSizes.size(); ++index) {
        sizes << QStringLiteral("%1 %").arg(textSizes[index]);
        current = textSizes[index] <= m_settings.textPercent() ? static_cast<int>(index) : current;
    }
    addChoice("textSize", tr("Size of the text"), sizes, current,
              [this](int index) { m_settings.setTextPercent(textSizes[static_cast<std::size_t>(index)]); });
    addSwitch("digits", tr("The digits 1 to 5 answer a question"), m_settings.digitsAnswer(),
              [this](bool on) { m_settings.setDigitsAnswer(on); });
    addSwitch("recents", tr("Remember which dossiers were opened"), m_settings.keepsRecents(),
              [this](bool on) { m_settings.setKeepsRecents(on); });
    m_unlocked = m_service.isUnlocked();
    if (m_unlocked) {
        content().addWidget(new PassphraseCard(m_service, m_settings, *this));
    }
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    PageFrame::changeEvent(event);
}

} // namespace leerspiegel::ui
