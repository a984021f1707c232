// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace coterie {

/**
 * The single timer for everything that counts seconds: it ticks while something counts and the window is visible, and
 * at once when the window becomes visible again. GUI thread.
 */
class Seconds : public QObject {
    Q_OBJECT

public:
    static Seconds &shared();

    /** Whether the window is visible; true without a window. */
    void setSeen(bool seen);
    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

    /** Keeps the timer running while it exists and is on. */
    class Counting {
    public:
        Counting() = default;
        Counting(const Counting &) = delete;
        Counting &operator=(const Counting &) = delete;
        ~Counting() { setOn(false); }
        void setOn(bool on);
        [[nodiscard]] bool isOn() const { return m_on; }

    private:
        bool m_on = false;
    };

Q_SIGNALS:
    void ticked();

private:
    Seconds();
    void update();

    QTimer m_timer;
    int m_counting = 0;
    bool m_seen = true;
};

} // namespace coterie
