// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/app/WindowPlace.h"

#include "ui/settings/Preferences.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto maximizedKey = "window/maximized"_L1;
constexpr QSize grip(96, 32); ///< at least this much of a window must be on a screen

qint64 areaOf(const QRect &rectangle)
{
    return rectangle.isEmpty() ? 0 : qint64(rectangle.width()) * rectangle.height();
}

QList<QRect> availableScreens()
{
    QList<QRect> all;
    const QList<QScreen *> screens = QGuiApplication::screens(); // the primary one comes first
    for (const QScreen *screen : screens)
        all.append(screen->availableGeometry());
    return all;
}

} // namespace

QRect saneGeometry(const QRect &wanted, const QList<QRect> &screens, QSize least)
{
    if (screens.isEmpty())
        return {wanted.topLeft(), wanted.size().expandedTo(least)};
    const auto most = std::max_element(screens.begin(), screens.end(), [&wanted](const QRect &a, const QRect &b) {
        return areaOf(a.intersected(wanted)) < areaOf(b.intersected(wanted));
    });
    const QRect seen = most->intersected(wanted);
    const bool isWithinReach = seen.width() >= grip.width() && seen.height() >= grip.height();
    const QRect screen = isWithinReach ? *most : screens.constFirst();
    QRect sane(wanted.topLeft(), wanted.size().boundedTo(screen.size()).expandedTo(least));
    if (!isWithinReach)
        sane.moveCenter(screen.center());
    // If the minimum size exceeds the screen, the top left corner must stay visible.
    sane.moveLeft(std::max(screen.left(), std::min(sane.left(), screen.right() + 1 - sane.width())));
    sane.moveTop(std::max(screen.top(), std::min(sane.top(), screen.bottom() + 1 - sane.height())));
    return sane;
}

WindowPlace::WindowPlace(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    m_timer.setInterval(500ms);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WindowPlace::write);
}

WindowPlace::~WindowPlace()
{
    if (m_timer.isActive())
        write();
}

WindowGeometry WindowPlace::kept(QSize least) const
{
    const auto rectangle = m_preferences.value(geometryKey, QRect());
    if (rectangle.isEmpty())
        return {};
    return {saneGeometry(rectangle, availableScreens(), least), m_preferences.value(maximizedKey, false)};
}

QVariantMap WindowPlace::initial(QVariantMap properties) const
{
    const WindowGeometry geometry = kept({});
    if (!geometry.normal.isNull()) {
        properties.insert(u"width"_s, geometry.normal.width());
        properties.insert(u"height"_s, geometry.normal.height());
    }
    return properties;
}

void WindowPlace::show(QWindow *window)
{
    m_window = window;
    m_geometry = m_settled = kept(window->minimumSize());
    if (m_geometry.normal.isNull()) {
        window->show();
    } else {
        window->resize(m_geometry.normal.size());
        window->setFramePosition(m_geometry.normal.topLeft());
        m_geometry.maximized ? window->showMaximized() : window->show();
    }
    connect(window, &QWindow::widthChanged, this, &WindowPlace::note);
    connect(window, &QWindow::heightChanged, this, &WindowPlace::note);
    connect(window, &QWindow::xChanged, this, &WindowPlace::note);
    connect(window, &QWindow::yChanged, this, &WindowPlace::note);
    connect(window, &QWindow::windowStateChanged, this, &WindowPlace::note);
}

/**
 * Keeps the normal geometry while the window is maximized, minimized or in full screen. Some window managers report the
 * size of a maximized window before its state, so a geometry must be stable for a while before it counts.
 */
void WindowPlace::note()
{
    if (!m_window || !m_window->isVisible())
        return;
    WindowGeometry geometry = m_geometry;
    const Qt::WindowStates states = m_window->windowStates();
    if (states & (Qt::WindowMinimized | Qt::WindowFullScreen))
        return;
    geometry.maximized = states.testFlag(Qt::WindowMaximized);
    if (!geometry.maximized)
        geometry.normal = QRect(m_window->framePosition(), m_window->size());
    else if (!m_settled.normal.isNull())
        geometry.normal = m_settled.normal;
    if (geometry == m_geometry)
        return;
    m_geometry = geometry;
    m_timer.start();
}

void WindowPlace::write()
{
    m_timer.stop();
    m_settled = m_geometry;
    m_preferences.set(geometryKey, m_geometry.normal);
    m_preferences.set(maximizedKey, m_geometry.maximized);
}

} // namespace coterie
