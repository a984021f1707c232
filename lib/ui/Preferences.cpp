// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/Preferences.h"

#include "ui/Session.h"

#include <QDir>
#include <QQmlEngine>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto appearanceKey = "window/appearance"_L1;
constexpr auto languageKey = "window/language"_L1;

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

Preferences *Preferences::create(QQmlEngine *engine, QJSEngine *scriptEngine)
{
    Preferences *preferences = Session::create(engine, scriptEngine)->preferences();
    QQmlEngine::setObjectOwnership(preferences, QQmlEngine::CppOwnership);
    return preferences;
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

bool Preferences::set(QAnyStringView key, const QVariant &value)
{
    const QString name = key.toString();
    if (m_file.contains(name) && m_file.value(name) == value)
        return false;
    m_file.setValue(name, value);
    return true;
}

} // namespace coterie
