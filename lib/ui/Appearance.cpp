// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/Appearance.h"

#include "ui/Preferences.h"

using namespace Qt::StringLiterals;

namespace coterie {

Appearance::Appearance(const Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_forced(qEnvironmentVariable("COTERIE_APPEARANCE"))
{
    if (m_forced != "light"_L1 && m_forced != "dark"_L1)
        m_forced.clear();
    connect(&preferences, &Preferences::appearanceChanged, this, &Appearance::modeChanged);
}

Appearance *Appearance::create(QQmlEngine *engine, QJSEngine *scriptEngine)
{
    return new Appearance(*Preferences::create(engine, scriptEngine));
}

QString Appearance::mode() const
{
    return m_forced.isEmpty() ? m_preferences.appearance() : m_forced;
}

} // namespace coterie
