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

/** A window's place: the position of its frame and the size of its content, in device-independent pixels. */
struct WindowGeometry {
    QRect normal; ///< when it is not maximized; null if nothing is stored
    bool maximized = false;

    friend bool operator==(const WindowGeometry &, const WindowGeometry &) = default;
};

/**
 * Returns a geometry in which the whole window is visible: on the screen that it covers most, not larger than that and
 * not smaller than the minimum. If too little of it would be visible to drag it, it is centered on the first screen.
 * The screens are their available areas.
 */
[[nodiscard]] QRect saneGeometry(const QRect &wanted, const QList<QRect> &screens, QSize least);

/** Restores a window's place and stores it when it changes. GUI thread; the preferences must outlive it. */
class WindowPlace : public QObject {
    Q_OBJECT

public:
    explicit WindowPlace(Preferences &preferences, QObject *parent = nullptr);
    /** Writes pending changes. */
    ~WindowPlace() override;

    /** Returns the stored place, adapted to the current screens; a null rectangle if there is none. */
    [[nodiscard]] WindowGeometry kept(QSize least) const;
    /** Adds the stored size to the initial properties, so that the content is laid out once. */
    [[nodiscard]] QVariantMap initial(QVariantMap properties) const;
    /** Shows the window there, and follows its changes. */
    void show(QWindow *window);

private:
    void note();
    void write();

    Preferences &m_preferences;
    QPointer<QWindow> m_window;
    WindowGeometry m_geometry;
    WindowGeometry m_settled; ///< as last written
    QTimer m_timer;           ///< so that not every step of a resize is written
};

} // namespace coterie
