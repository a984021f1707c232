// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * The one timer by which all time stamps age: every 10 s while somebody can see them, never while the window is hidden.
 */
class Clock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /** ms since the epoch */
    Q_PROPERTY(qint64 now READ now NOTIFY nowChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    explicit Clock(QObject *parent = nullptr);

    [[nodiscard]] qint64 now() const { return m_now; }
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
