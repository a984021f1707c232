// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// The icon in the desktop's tray.

#include "ui/app/NotificationManager.h"
#include "ui/settings/Preferences.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto showId = "show"_L1;
constexpr auto quietId = "quiet"_L1;
constexpr auto quitId = "quit"_L1;

/** Returns the program's icon, or a plain sign if its theme is not installed. */
QImage trayIcon(int size)
{
    const QImage themed = QGuiApplication::windowIcon().pixmap(size).toImage();
    if (!themed.isNull())
        return themed;
    QImage icon(size, size, QImage::Format_ARGB32_Premultiplied);
    icon.fill(Qt::transparent);
    QPainter painter(&icon);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2f, 0x5b, 0xea));
    painter.drawEllipse(QRectF(0, 0, size, size));
    painter.setBrush(Qt::white);
    painter.drawEllipse(QRectF(size * 0.3, size * 0.3, size * 0.4, size * 0.4));
    return icon;
}

/** Returns the icon with a dot, which means that there are unread messages. */
QImage marked(QImage icon)
{
    const qreal size = icon.width();
    QPainter painter(&icon);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xd6, 0x33, 0x6c));
    painter.drawEllipse(QRectF(size * 0.55, 0, size * 0.45, size * 0.45));
    return icon;
}

} // namespace

bool NotificationManager::staysInTray() const
{
    return hasTray() && m_preferences.tray() && m_preferences.closeToTray();
}

void NotificationManager::desktopMoved()
{
    // Without the tray, a hidden window would be unreachable.
    if (!staysInTray() && m_window && !m_window->isVisible() && !m_trayIcons.isEmpty())
        bringWindow({});
    paintTray();
    Q_EMIT desktopChanged();
}

void NotificationManager::paintTray()
{
    if (!m_desktop || !m_navigation)
        return;
    if (!hasTray() || !m_preferences.tray()) {
        m_desktop->setTray({});
        return;
    }
    if (m_trayIcons.isEmpty()) {
        for (const int size : {22, 44}) {
            m_trayIcons.append(trayIcon(size));
            m_trayMarked.append(marked(m_trayIcons.constLast()));
        }
    }
    const int unread = m_communities.unread();
    TrayLook look;
    look.isWanted = true;
    look.title = u"Coterie"_s;
    look.toolTip = unread > 0 ? tr("%Ln unread posts", "", unread) : tr("No unread posts");
    if (isQuiet())
        look.toolTip += u'\n' + quietText();
    look.icons = unread > 0 ? m_trayMarked : m_trayIcons;
    look.menu = {{QString(showId), tr("Show Coterie")},
                 {QString(quietId), tr("Do Not Disturb"), false, isQuiet()},
                 {{}, {}, true},
                 {QString(quitId), tr("Quit")}};
    m_desktop->setTray(look);
}

void NotificationManager::chosenInTray(const QString &id)
{
    if (id == showId)
        bringWindow({});
    else if (id == quietId)
        setQuiet(isQuiet() ? Off : UntilTurnedOff);
    else if (id == quitId)
        QCoreApplication::quit();
}

} // namespace coterie
