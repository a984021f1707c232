// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/ConnectionState.h"
#include "ui/time/Seconds.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * The state of a connection, and its text in the connection pill. After a drop, nothing changes for 2 s; then it shows
 * "Reconnecting…", and after 8 s a countdown. It counts only while the text can change and is visible. GUI thread.
 */
class ConnectionStatus : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    /** The reason: "none", "unreachable", "throttled", "signInRequired", "polled" … */
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /** Attempts since the connection was last stable. */
    Q_PROPERTY(int attempt READ attempt NOTIFY changed)
    /** ms since the epoch; 0 while none is planned */
    Q_PROPERTY(qreal nextAttempt READ nextAttempt NOTIFY changed)
    /** Seconds until then; -1 while none is planned. */
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    /** ms since the epoch: when it became live, or stopped being so; 0 before the first attempt */
    Q_PROPERTY(qreal since READ since NOTIFY changed)
    Q_PROPERTY(Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /** The reason, and what comes next. */
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    /** "Attempt 3, the next in 12 s"; empty without an attempt. */
    Q_PROPERTY(QString attemptText READ attemptText NOTIFY changed)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)
    Q_PROPERTY(bool needsSignIn READ needsSignIn NOTIFY changed)

public:
    enum Phase {
        Idle,
        FetchingTicket,
        Connecting,
        Live,
        Waiting,
        Offline,
        Halted
    }; ///< in the order of ConnectionPhase
    Q_ENUM(Phase)
    enum Tone { Ok, Warn, Bad, Neutral };
    Q_ENUM(Tone)

    explicit ConnectionStatus(QObject *parent = nullptr);

    void setState(const ConnectionState &state);

    [[nodiscard]] Phase phase() const { return Phase(m_state.phase); }
    [[nodiscard]] QString reason() const { return name(m_state.reason); }
    [[nodiscard]] int attempt() const { return m_state.attempt; }
    [[nodiscard]] qreal nextAttempt() const { return qreal(m_state.nextAttempt.value_or(0)); }
    [[nodiscard]] int secondsLeft() const { return m_words.secondsLeft; }
    [[nodiscard]] qreal since() const { return qreal(m_state.since); }
    [[nodiscard]] Tone tone() const { return m_words.tone; }
    [[nodiscard]] QString text() const { return m_words.text; }
    [[nodiscard]] QString detail() const { return m_words.detail; }
    [[nodiscard]] QString attemptText() const { return m_words.attemptText; }
    [[nodiscard]] bool canRetry() const { return m_words.canRetry; }
    [[nodiscard]] bool needsSignIn() const;
    /** Returns whether its text changes with time. */
    [[nodiscard]] bool isCounting() const { return m_counting.isOn(); }

    Q_INVOKABLE void retryNow() { Q_EMIT retryRequested(); }

Q_SIGNALS:
    void changed();
    void retryRequested();

private:
    struct Words {
        Tone tone = Neutral;
        QString text;
        QString detail;
        QString attemptText;
        bool canRetry = false;
        int secondsLeft = -1;

        friend bool operator==(const Words &, const Words &) = default;
    };

    void update(bool told);
    [[nodiscard]] Words describe(qint64 now) const;
    void describeHalted(Words &words) const;
    void describeWaiting(Words &words, qint64 away) const;
    [[nodiscard]] QString attemptWords(int left) const;

    ConnectionState m_state;
    bool m_everLive = false;
    Words m_words;
    Seconds::Counting m_counting;
};

} // namespace coterie
