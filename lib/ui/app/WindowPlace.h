// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QSize>
#include <QTimer>
#include <QVariantMap>

class QWindow;

namespace coterie {

class Preferences;

/** Where a window was. Positions are of its frame, sizes of what is in it; device-independent pixels. */
struct WindowGeometry {
    QRect normal; ///< when it is not maximised; null when nothing was kept
    bool maximized = false;

    friend bool operator==(const WindowGeometry &, const WindowGeometry &) = default;
};

/**
 * A geometry in which all of the window is seen: on the screen that it covers most of, not larger than that and not
 * smaller than the least size. Where too little of it would be seen to take hold of it, it comes to the middle of the
 * first screen. The screens are what a window may cover of them.
 */
[[nodiscard]] QRect saneGeometry(const QRect &wanted, const QList<QRect> &screens, QSize least);

/** Puts a window where it was the last time, and keeps where it goes. GUI thread; the preferences must outlive it. */
class WindowPlace : public QObject {
    Q_OBJECT

public:
    explicit WindowPlace(Preferences &preferences, QObject *parent = nullptr);
    /** Writes what was not written yet. */
    ~WindowPlace() override;

    /** What was kept, as it can be used on the screens that there are; a null rectangle for none. */
    [[nodiscard]] WindowGeometry kept(QSize least) const;
    /** Adds the size that was kept, so that what is in the window is laid out once. */
    [[nodiscard]] QVariantMap initial(QVariantMap properties) const;
    /** Shows the window there, and follows it from then on. */
    void show(QWindow *window);

private:
    void note();
    void write();

    Preferences &m_preferences;
    QPointer<QWindow> m_window;
    WindowGeometry m_geometry;
    WindowGeometry m_settled; ///< as it was written last
    QTimer m_timer;           ///< so that dragging an edge is not written at each step
};

} // namespace coterie
