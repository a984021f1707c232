// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeOptions.h"
#include "realtime/Socket.h"

#include <QList>
#include <QSslCertificate>

namespace coterie {

/**
 * Creates sockets with QWebSocket, using the system's proxy and certificates and the given authorities (R9). The
 * calling thread must run an event loop.
 */
class QtSocketFactory : public SocketFactory {
public:
    explicit QtSocketFactory(QList<QSslCertificate> authorities = {}, const RealtimeOptions &options = {});

    [[nodiscard]] std::unique_ptr<Socket> create() override;

private:
    const QList<QSslCertificate> m_authorities;
    const RealtimeOptions m_options;
};

} // namespace coterie
