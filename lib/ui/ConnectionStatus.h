// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/ConnectionState.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * A connection's state in the words of the pill. A short drop shows nothing for 2 s, then "Reconnecting…", and after 8 s
 * the countdown; its timer runs only while it counts.
 */
class ConnectionStatus : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)

public:
    enum Tone { Ok, Warn, Bad, Neutral };
    Q_ENUM(Tone)

    explicit ConnectionStatus(QObject *parent = nullptr);

    void setState(const ConnectionState &state);

    [[nodiscard]] QString phase() const { return name(m_state.phase); }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] bool canRetry() const { return m_canRetry; }

    Q_INVOKABLE void retryNow() { Q_EMIT retryRequested(); }

Q_SIGNALS:
    void changed();
    void retryRequested();

private:
    void update();
    void describe(qint64 now);

    ConnectionState m_state;
    bool m_everLive = false;
    Tone m_tone = Neutral;
    QString m_text;
    QString m_detail;
    bool m_canRetry = false;
    QTimer m_timer;
};

} // namespace coterie
