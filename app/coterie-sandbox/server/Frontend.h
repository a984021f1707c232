// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/RequestHead.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace coterie::sandbox {

/**
 * Listens on 127.0.0.1 alone and looks at the head of each connection's first request without taking it: a WebSocket
 * upgrade goes one way, everything else the other. What is no HTTP gets a 4xx and a sentence, what dawdles 408.
 */
class Frontend : public QTcpServer {
    Q_OBJECT

public:
    /** The connection, with its request unread, is the receiver's from then on. */
    using Take = std::function<void(QTcpSocket *connection, const RequestHead &head)>;

    Frontend(Take upgrade, Take request, QObject *parent = nullptr);

    /** Speaks TLS with this certificate from now on. */
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }

    /** Answers and ends the connection. */
    static void refuse(QTcpSocket *connection, int status, const QString &sentence);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void look(QTcpSocket *connection);

    Take m_upgrade;
    Take m_request;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace coterie::sandbox
