// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace leerspiegel::ui {

/// What a person chose for this computer. Never holds an answer, a code or a name of a person.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark };

    explicit Settings(QObject* parent = nullptr);
    /// For tests: keeps everything in this file.
    explicit Settings(const QString& file, QObject* parent = nullptr);

    QString language() const;
    void setLanguage(const QString& language);
    Theme theme() const;
    void setTheme(Theme theme);
    /// What the desktop said last; kept, so that the next start begins in the right colours.
    bool desktopIsDark() const;
    void setDesktopIsDark(bool dark);
    int textPercent() const; ///< 100 to 200; what was chosen, else what fits the screen.
    void setTextPercent(int percent);
    /// What fits the screen of this start (fittingTextPercent); not kept, and nothing once a size was chosen.
    void setFittingTextPercent(int percent);
    bool digitsAnswer() const;
    void setDigitsAnswer(bool on);
    bool keepsRecents() const;
    void setKeepsRecents(bool on); ///< Off forgets the list too.
    QStringList recents() const;   ///< Newest first, at most five, only files that exist.
    void addRecent(const QString& path);
    /// Remembers the hash of an invitation of `round`, the first that was opened here. False when another one of the same
    /// round came before: its rules differ. `round` is a hash, too; only the last fifty are kept.
    bool sawSameInvitation(const QByteArray& round, const QByteArray& content);

signals:
    void languageChanged();
    void lookChanged();

private:
    mutable QSettings m_store;
    int m_fittingTextPercent = 100;
};

} // namespace leerspiegel::ui
