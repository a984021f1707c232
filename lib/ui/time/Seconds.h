// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace coterie {

/**
 * The one timer by which everything counts that counts in seconds: it ticks while somebody counts and the window is
 * seen, otherwise never. When the window is seen again it ticks at once. GUI thread.
 */
class Seconds : public QObject {
    Q_OBJECT

public:
    static Seconds &shared();

    /** Whether somebody can see the window; true where there is none. */
    void setSeen(bool seen);
    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

    /** Counts while it lives and is on. */
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
