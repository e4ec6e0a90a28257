// SPDX-License-Identifier: EUPL-1.2
#include "ui/presenters/Settings.h"

#include "ui/presenters/TextSize.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace leerspiegel::ui {

namespace {

constexpr auto mostRecents = 5;
constexpr auto mostInvitations = 50;
constexpr int smallestText = textSizes.front();
constexpr int largestText = textSizes.back();

} // namespace

Settings::Settings(QObject* parent)
    : QObject(parent)
    , m_store(QStringLiteral("Leerspiegel"), QStringLiteral("Leerspiegel"))
{
}

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_store(file, QSettings::IniFormat)
{
}

QString Settings::language() const
{
    auto chosen = m_store.value(QStringLiteral("language")).toString();
    if (chosen == QLatin1String("nl") || chosen == QLatin1String("en")) {
        return chosen;
    }
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("nl");
}

void Settings::setLanguage(const QString& language)
{
    if (language != this->language()) {
        m_store.setValue(QStringLiteral("language"), language);
        emit languageChanged();
    }
}

Settings::Theme Settings::theme() const
{
    const auto name = m_store.value(QStringLiteral("theme")).toString();
    return name == QLatin1String("dark") ? Theme::Dark : name == QLatin1String("light") ? Theme::Light : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue(QStringLiteral("theme"),
                     theme == Theme::Dark        ? QStringLiteral("dark")
                         : theme == Theme::Light ? QStringLiteral("light")
                                                 : QStringLiteral("system"));
    emit lookChanged();
}

bool Settings::desktopIsDark() const { return m_store.value(QStringLiteral("desktopIsDark"), false).toBool(); }

void Settings::setDesktopIsDark(bool dark)
{
    if (dark != desktopIsDark()) {
        m_store.setValue(QStringLiteral("desktopIsDark"), dark);
        emit lookChanged();
    }
}

int Settings::textPercent() const
{
    return std::clamp(m_store.value(QStringLiteral("textPercent"), m_fittingTextPercent).toInt(), smallestText, largestText);
}

void Settings::setTextPercent(int percent)
{
    m_store.setValue(QStringLiteral("textPercent"), std::clamp(percent, smallestText, largestText));
    emit lookChanged();
}

void Settings::setFittingTextPercent(int percent) { m_fittingTextPercent = percent; }

bool Settings::digitsAnswer() const { return m_store.value(QStringLiteral("digitsAnswer"), true).toBool(); }

void Settings::setDigitsAnswer(bool on) { m_store.setValue(QStringLiteral("digitsAnswer"), on); }

bool Settings::keepsRecents() const { return m_store.value(QStringLiteral("keepsRecents"), true).toBool(); }

void Settings::setKeepsRecents(bool on)
{
    m_store.setValue(QStringLiteral("keepsRecents"), on);
    if (!on) {
        m_store.remove(QStringLiteral("recents"));
    }
}

QStringList Settings::recents() const
{
    QStringList there;
    for (const auto& path : m_store.value(QStringLiteral("recents")).toStringList()) {
        if (QFileInfo::exists(path)) {
            there << path;
        }
    }
    return there;
}

void Settings::addRecent(const QString& path)
{
    if (!keepsRecents()) {
        return;
    }
    const auto whole = QFileInfo(path).absoluteFilePath(); // a name on the command line counts from another folder next time
    auto list = m_store.value(QStringLiteral("recents")).toStringList();
    list.removeAll(whole);
    list.prepend(whole);
    m_store.setValue(QStringLiteral("recents"), QStringList(list.mid(0, mostRecents)));
}

bool Settings::sawSameInvitation(const QByteArray& round, const QByteArray& content)
{
    auto seen = m_store.value(QStringLiteral("invitations")).toStringList();
    const auto prefix = QString::fromLatin1(round.toHex()) + QLatin1Char('=');
    const auto entry = prefix + QString::fromLatin1(content.toHex());
    for (const auto& known : seen) {
        if (known.startsWith(prefix)) {
            return known == entry;
        }
    }
    seen.prepend(entry);
    m_store.setValue(QStringLiteral("invitations"), QStringList(seen.mid(0, mostInvitations)));
    return true;
}

} // namespace leerspiegel::ui
