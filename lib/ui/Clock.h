// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * The one timer by which all time stamps age: every 10 s while somebody can see them, never while the window is hidden.
 * It hands that on to what counts in seconds.
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

    [[nodiscard]] qreal now() const { return qreal(m_now); }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);

Q_SIGNALS:
    void nowChanged();
    void activeChanged();

private:
    void tick();

    qint64 m_now;
    QTimer m_timer;
};

} // namespace coterie
