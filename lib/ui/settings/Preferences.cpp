// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/settings/Preferences.h"

#include "ui/context/AppContext.h"

#include <QDateTime>
#include <QDir>
#include <QQmlEngine>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto spamKey = "feed/spam"_L1;
constexpr auto harmfulKey = "feed/harmful"_L1;
constexpr auto cover = "cover"_L1;
constexpr auto open = "open"_L1;
constexpr auto leaveOut = "leaveOut"_L1;
constexpr auto appearanceKey = "window/appearance"_L1;
constexpr auto languageKey = "window/language"_L1;
constexpr auto textScaleKey = "window/textScale"_L1;
constexpr auto motionKey = "window/motion"_L1;
constexpr auto lastSchemeKey = "window/lastScheme"_L1;
constexpr auto trayKey = "window/tray"_L1;
constexpr auto closeToTrayKey = "window/closeToTray"_L1;
constexpr auto repliesKey = "notifications/replies"_L1;
constexpr auto moderationKey = "notifications/moderation"_L1;
constexpr auto silentKey = "notifications/silent"_L1;
constexpr auto quietUntilKey = "notifications/quietUntil"_L1;
constexpr auto lastPlaceKey = "window/place"_L1;
// Stored under the names that the parts had in version 0.1.0, so that no choice is lost.
constexpr auto detailsHiddenKey = "window/panelHidden"_L1;
constexpr auto detailsWidthKey = "window/panelWidth"_L1;
constexpr auto sidebarHiddenKey = "window/railHidden"_L1;
constexpr auto sidebarWidthKey = "window/railWidth"_L1;
constexpr auto recentPlacesKey = "palette/recent"_L1;
constexpr auto recentEmojiKey = "writing/recentEmoji"_L1;

QString postingKey(const QString &userId, const QString &token)
{
    return u"postingFrom/"_s + userId + u'/' + token;
}

QString knownTreatment(const QString &word)
{
    return word == open || word == leaveOut ? word : QString(cover);
}

Treatment treatmentNamed(const QString &word)
{
    return word == open ? Treatment::Open : word == leaveOut ? Treatment::LeftOut : Treatment::Covered;
}

QString preferencesFile(const QString &folder)
{
    const QString place =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : folder;
    return QDir(place).filePath(u"preferences.ini"_s);
}

} // namespace

Preferences::Preferences(const QString &folder, QObject *parent)
    : QObject(parent), m_file(preferencesFile(folder), QSettings::IniFormat)
{
}

Preferences *Preferences::create(QQmlEngine *, QJSEngine *)
{
    Preferences *preferences = &AppContext::instance()->preferences();
    QQmlEngine::setObjectOwnership(preferences, QQmlEngine::CppOwnership);
    return preferences;
}

QString Preferences::spam() const
{
    return knownTreatment(value(spamKey, QString(cover)));
}

void Preferences::setSpam(const QString &treatment)
{
    if (set(spamKey, treatment))
        Q_EMIT flagRulesChanged();
}

QString Preferences::harmful() const
{
    return knownTreatment(value(harmfulKey, QString(cover)));
}

void Preferences::setHarmful(const QString &treatment)
{
    if (set(harmfulKey, treatment))
        Q_EMIT flagRulesChanged();
}

FlagRules Preferences::flagRules() const
{
    return {.spam = treatmentNamed(spam()), .harmful = treatmentNamed(harmful())};
}

QString Preferences::appearance() const
{
    const QString kept = value(appearanceKey, u"system"_s);
    return kept == "light"_L1 || kept == "dark"_L1 ? kept : u"system"_s;
}

void Preferences::setAppearance(const QString &appearance)
{
    if (set(appearanceKey, appearance))
        Q_EMIT appearanceChanged();
}

QString Preferences::language() const
{
    return value(languageKey, QString());
}

void Preferences::setLanguage(const QString &language)
{
    if (set(languageKey, language))
        Q_EMIT languageChanged();
}

QStringList Preferences::recentPlaces() const
{
    return value(recentPlacesKey, QStringList());
}

void Preferences::setRecentPlaces(const QStringList &keys)
{
    if (set(recentPlacesKey, keys))
        Q_EMIT recentPlacesChanged();
}

bool Preferences::sidebarHidden() const
{
    return value(sidebarHiddenKey, false);
}

void Preferences::setSidebarHidden(bool hidden)
{
    if (set(sidebarHiddenKey, hidden))
        Q_EMIT partsChanged();
}

bool Preferences::detailsHidden() const
{
    return value(detailsHiddenKey, false);
}

void Preferences::setDetailsHidden(bool hidden)
{
    if (set(detailsHiddenKey, hidden))
        Q_EMIT partsChanged();
}

int Preferences::sidebarWidth() const
{
    return value(sidebarWidthKey, 0);
}

void Preferences::setSidebarWidth(int width)
{
    if (set(sidebarWidthKey, width))
        Q_EMIT partsChanged();
}

int Preferences::detailsWidth() const
{
    return value(detailsWidthKey, 0);
}

void Preferences::setDetailsWidth(int width)
{
    if (set(detailsWidthKey, width))
        Q_EMIT partsChanged();
}

QString Preferences::lastPlace() const
{
    return value(lastPlaceKey, QString());
}

void Preferences::setLastPlace(const QString &place)
{
    set(lastPlaceKey, place);
}

QStringList Preferences::recentEmoji() const
{
    return value(recentEmojiKey, QStringList());
}

void Preferences::setRecentEmoji(const QStringList &emoji)
{
    if (set(recentEmojiKey, emoji))
        Q_EMIT recentEmojiChanged();
}

QString Preferences::postingSource(const QString &userId, const QString &token) const
{
    return value(postingKey(userId, token), QString());
}

void Preferences::setPostingSource(const QString &userId, const QString &token, const QString &key)
{
    set(postingKey(userId, token), key);
}

int Preferences::textScale() const
{
    return std::clamp(value(textScaleKey, 100), smallestText, largestText);
}

void Preferences::setTextScale(int percent)
{
    if (set(textScaleKey, std::clamp(percent, smallestText, largestText)))
        Q_EMIT textScaleChanged();
}

QString Preferences::motion() const
{
    const QString kept = value(motionKey, u"system"_s);
    return kept == "full"_L1 || kept == "less"_L1 ? kept : u"system"_s;
}

void Preferences::setMotion(const QString &motion)
{
    if (set(motionKey, motion))
        Q_EMIT motionChanged();
}

bool Preferences::notifyReplies() const
{
    return value(repliesKey, true);
}

void Preferences::setNotifyReplies(bool notify)
{
    if (set(repliesKey, notify))
        Q_EMIT notifyChanged();
}

bool Preferences::notifyModeration() const
{
    return value(moderationKey, true);
}

void Preferences::setNotifyModeration(bool notify)
{
    if (set(moderationKey, notify))
        Q_EMIT notifyChanged();
}

QStringList Preferences::silentCommunities() const
{
    return value(silentKey, QStringList());
}

void Preferences::setSilent(const QString &tokenAddress, bool silent)
{
    QStringList tokens = silentCommunities();
    tokens.removeAll(tokenAddress);
    if (silent)
        tokens.append(tokenAddress);
    if (set(silentKey, tokens))
        Q_EMIT notifyChanged();
}

qreal Preferences::quietUntil() const
{
    return value(quietUntilKey, qreal(0));
}

void Preferences::setQuietUntil(qreal moment)
{
    if (set(quietUntilKey, moment))
        Q_EMIT quietUntilChanged();
}

bool Preferences::isQuiet() const
{
    const qreal until = quietUntil();
    return until < 0 || until > qreal(QDateTime::currentMSecsSinceEpoch());
}

bool Preferences::tray() const
{
    return value(trayKey, true);
}

void Preferences::setTray(bool wanted)
{
    if (set(trayKey, wanted))
        Q_EMIT trayChanged();
}

bool Preferences::closeToTray() const
{
    return value(closeToTrayKey, false);
}

void Preferences::setCloseToTray(bool wanted)
{
    if (set(closeToTrayKey, wanted))
        Q_EMIT trayChanged();
}

QString Preferences::lastScheme() const
{
    return value(lastSchemeKey, QString());
}

void Preferences::setLastScheme(const QString &scheme)
{
    set(lastSchemeKey, scheme);
}

bool Preferences::set(QAnyStringView key, const QVariant &value)
{
    const QString name = key.toString();
    if (m_file.contains(name) && m_file.value(name) == value)
        return false;
    m_file.setValue(name, value);
    return true;
}

} // namespace coterie
