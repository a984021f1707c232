// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeOptions.h"
#include "realtime/Socket.h"

#include <QList>
#include <QSslCertificate>

namespace coterie {

/**
 * Makes sockets over QWebSocket, with the system's proxy, the system's trust and the authorities given here (R9). It
 * serves the thread that calls it, which must run an event loop.
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
