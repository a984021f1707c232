// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "bus/BusProbe.h"

#include "bus/BusAddress.h"

#include <unistd.h>

#include <utility>

namespace coterie {

BusProbe::BusProbe(const QString &address, std::chrono::milliseconds timeout, std::function<void(bool)> answer)
    : m_answer(std::move(answer))
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { finish(false); });
    connect(&m_socket, &QLocalSocket::connected, this, &BusProbe::sendHandshake);
    connect(&m_socket, &QLocalSocket::readyRead, this, &BusProbe::readReply);
    connect(
        &m_socket, &QLocalSocket::errorOccurred, this, [this] { finish(false); },
        Qt::QueuedConnection); // it can be emitted within the constructor
    const auto socket = socketOf(address);
    if (!socket) {
        m_timeout.start(0);
        return;
    }
    m_timeout.start(timeout);
    if (socket->isAbstract)
        m_socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    m_socket.connectToServer(socket->path);
}

void BusProbe::sendHandshake()
{
    // A NUL byte, then the user id: its decimal digits, each as a hexadecimal ASCII code.
    m_socket.write(QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(getuid()).toHex() + "\r\n");
}

void BusProbe::readReply()
{
    constexpr qsizetype maxSize = 512;
    m_received += m_socket.read(maxSize - m_received.size());
    // "OK" or "REJECTED" (another mechanism is needed): the bus responds in both cases.
    if (m_received.contains("\r\n") || m_received.size() >= maxSize)
        finish(m_received.startsWith("OK ") || m_received.startsWith("REJECTED"));
}

void BusProbe::finish(bool responds)
{
    m_timeout.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    if (const auto answer = std::exchange(m_answer, nullptr))
        answer(responds);
}

} // namespace coterie
