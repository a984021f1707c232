// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/Appearance.h"

using namespace Qt::StringLiterals;

namespace coterie {

Appearance::Appearance(QObject *parent) : QObject(parent), m_mode(qEnvironmentVariable("COTERIE_APPEARANCE"))
{
    if (m_mode != "light"_L1 && m_mode != "dark"_L1)
        m_mode = u"system"_s;
}

} // namespace coterie
