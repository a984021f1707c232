// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/palette/PaletteAction.h"

#include <utility>

namespace coterie {

namespace {

QList<PaletteAction *> &livingActions()
{
    static QList<PaletteAction *> living;
    return living;
}

} // namespace

PaletteAction::PaletteAction(QObject *parent) : QObject(parent)
{
    livingActions().append(this);
}

PaletteAction::~PaletteAction()
{
    livingActions().removeOne(this);
}

const QList<PaletteAction *> &PaletteAction::all()
{
    return livingActions();
}

void PaletteAction::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        Q_EMIT changed();
}

void PaletteAction::setKeywords(const QString &keywords)
{
    if (std::exchange(m_keywords, keywords) != keywords)
        Q_EMIT changed();
}

void PaletteAction::setShortcut(const QString &shortcut)
{
    if (std::exchange(m_shortcut, shortcut) != shortcut)
        Q_EMIT changed();
}

void PaletteAction::setEnabled(bool enabled)
{
    if (std::exchange(m_enabled, enabled) != enabled)
        Q_EMIT changed();
}

} // namespace coterie
