// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * The single timer for ages: it ticks every 10 s while something younger than a minute is shown, otherwise once a
 * minute, and never while the window is hidden. GUI thread.
 */
class Clock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /** ms since the epoch; a real, because qmllint of Qt 6.4 knows no 64-bit integer */
    Q_PROPERTY(qreal now READ now NOTIFY nowChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    explicit Clock(QObject *parent = nullptr);
    ~Clock() override;

    [[nodiscard]] qreal now() const { return qreal(m_now); }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);
    /** Returns the time between two ticks, in ms. */
    [[nodiscard]] int interval() const { return m_timer.interval(); }
    /** Call it when something of this time, in ms since the epoch, is shown. */
    static void mind(qint64 moment);

Q_SIGNALS:
    void nowChanged();
    void activeChanged();

private:
    void tick();
    void pace();

    qint64 m_now;
    QTimer m_timer;
};

} // namespace coterie
