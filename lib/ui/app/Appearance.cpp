// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/app/Appearance.h"

#include "desktop/SystemLook.h"
#include "ui/settings/Preferences.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

Appearance::Appearance(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_forced(qEnvironmentVariable("COTERIE_APPEARANCE"))
{
    if (m_forced != "light"_L1 && m_forced != "dark"_L1)
        m_forced.clear();
    connect(&preferences, &Preferences::appearanceChanged, this, &Appearance::modeChanged);
    connect(&preferences, &Preferences::motionChanged, this, &Appearance::stillChanged);
}

Appearance *Appearance::create(QQmlEngine *engine, QJSEngine *scriptEngine)
{
    return new Appearance(*Preferences::create(engine, scriptEngine));
}

QString Appearance::mode() const
{
    return m_forced.isEmpty() ? m_preferences.appearance() : m_forced;
}

QString Appearance::systemScheme() const
{
    return m_preferences.lastScheme();
}

bool Appearance::isStill() const
{
    const QString chosen = m_preferences.motion();
    return chosen == "less"_L1 || (chosen == "system"_L1 && m_systemIsStill);
}

void Appearance::setSystem(const SystemLook &look)
{
    const QString scheme = look.scheme == SystemLook::Scheme::Dark    ? u"dark"_s
                           : look.scheme == SystemLook::Scheme::Light ? u"light"_s
                                                                      : QString();
    if (scheme != systemScheme()) {
        m_preferences.setLastScheme(scheme);
        Q_EMIT systemChanged();
    }
    if (std::exchange(m_systemIsStill, look.lessMotion) != look.lessMotion)
        Q_EMIT stillChanged();
}

} // namespace coterie
