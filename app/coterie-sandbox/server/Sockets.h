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
 * The live sockets. Each belongs to one community and is only written to: text frames from clients are dropped, as the
 * service does, and pings are answered by Qt.
 */
class Sockets : public QObject {
    Q_OBJECT

public:
    explicit Sockets(QObject *parent = nullptr);

    /** Takes a connection whose upgrade request, still unread, was found good. */
    void take(QTcpSocket *connection, const TokenAddress &token, const UserId &user);

    void broadcast(const TokenAddress &token, const QJsonObject &event);
    /** A raw text frame to a community's sockets; an empty token means all of them. Returns how many got it. */
    int inject(const TokenAddress &token, const QString &frame);
    int injectBinary(const TokenAddress &token, const QByteArray &frame);

    /** Ends sockets with a close frame. An empty token means all, here and below. Returns how many. */
    int close(const TokenAddress &token, int code, const QString &reason);
    /** Ends them as a cut cable would look: without a close frame. */
    int abort(const TokenAddress &token);

    /**
     * Silent sockets stay open, but nothing is sent on them, and nothing they send is answered, pings included.
     * With `newOnes`, those that connect later are silent as well.
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
    QList<Live> m_handshakes; ///< handed over, not yet upgraded
    std::list<Live> m_live;   ///< its elements stay where they are
    bool m_newOnesAreSilent = false;
    qint64 m_accepted = 0;
    qint64 m_clientFrames = 0;
};

} // namespace coterie::sandbox
