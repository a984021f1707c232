// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <list>

namespace coterie::sandbox {

/**
 * The open sockets. Each belongs to one community. Text frames from clients are dropped, as the service does. Qt
 * answers pings.
 */
class Sockets : public QObject {
    Q_OBJECT

public:
    explicit Sockets(QObject *parent = nullptr);

    /** Takes over a connection. Its upgrade request was accepted and is still unread. */
    void take(QTcpSocket *connection, const TokenAddress &token, const UserId &user);

    void broadcast(const TokenAddress &token, const QJsonObject &event);
    /** Sends a raw text frame to the sockets of a community, or of all if `token` is empty. Returns their number. */
    int inject(const TokenAddress &token, const QString &frame);
    int injectBinary(const TokenAddress &token, const QByteArray &frame);

    /** Closes sockets with a close frame. An empty token means all, here and below. Returns their number. */
    int close(const TokenAddress &token, int code, const QString &reason);
    /** Closes sockets without a close frame, like a lost connection. */
    int abort(const TokenAddress &token);

    /**
     * Makes sockets silent or ends their silence. A silent socket stays open, sends nothing, and ignores everything it
     * receives, including pings. With `newOnes`, sockets that connect later are silent too.
     */
    int setSilent(const TokenAddress &token, bool silent, bool newOnes);

    [[nodiscard]] int count(const TokenAddress &token = {}) const;
    [[nodiscard]] qint64 accepted() const { return m_accepted; }
    [[nodiscard]] qint64 clientFrames() const { return m_clientFrames; }

private:
    struct Live {
        QPointer<QTcpSocket> connection;
        QPointer<QWebSocket> socket;
        TokenAddress token;
        UserId user;
        bool silent = false;
    };

    void opened();
    void forget(QWebSocket *socket);
    void setSilent(Live &live, bool silent);
    template <typename Action>
    int each(const TokenAddress &token, Action action);

    QWebSocketServer m_server;
    QList<Live> m_handshakes; ///< not upgraded yet
    std::list<Live> m_live;   ///< a list, so that its elements keep their addresses
    bool m_newOnesAreSilent = false;
    qint64 m_accepted = 0;
    qint64 m_clientFrames = 0;
};

} // namespace coterie::sandbox
