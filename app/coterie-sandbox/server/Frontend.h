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
 * Listens on 127.0.0.1 and peeks at the head of each connection's first request. Passes WebSocket upgrades to one
 * receiver and all other requests to another. Answers 4xx to anything that is not HTTP and 408 to slow clients.
 */
class Frontend : public QTcpServer {
    Q_OBJECT

public:
    /** Takes ownership of the connection. Its request is still unread. */
    using Take = std::function<void(QTcpSocket *connection, const RequestHead &head)>;

    Frontend(Take upgrade, Take request, QObject *parent = nullptr);

    /** Uses TLS for new connections. */
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }

    /** Sends an error response and closes the connection. */
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
