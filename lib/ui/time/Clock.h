// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * The one timer by which all time stamps age: never while the window is hidden, otherwise every 10 s as long as
 * something younger than a minute is shown, and once a minute when nothing is, since ages are whole minutes then. It
 * hands that on to what counts in seconds.
 */
class Clock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /** ms since the epoch; a real, as all numbers of QML are, for the linter of Qt 6.4 knows no 64-bit integer */
    Q_PROPERTY(qreal now READ now NOTIFY nowChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    explicit Clock(QObject *parent = nullptr);
    ~Clock() override;

    [[nodiscard]] qreal now() const { return qreal(m_now); }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);
    /** The time between two ticks, in ms. */
    [[nodiscard]] int interval() const { return m_timer.interval(); }
    /** Something of that moment, ms since the epoch, is shown; it may be younger than all before. */
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
