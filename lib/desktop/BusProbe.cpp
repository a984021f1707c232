// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/BusProbe.h"

#include "desktop/BusAddress.h"

#include <unistd.h>

#include <utility>

namespace coterie {

BusProbe::BusProbe(const QString &address, std::chrono::milliseconds patience, std::function<void(bool)> answer)
    : m_answer(std::move(answer))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(false); });
    connect(&m_socket, &QLocalSocket::connected, this, &BusProbe::greet);
    connect(&m_socket, &QLocalSocket::readyRead, this, &BusProbe::read);
    connect(
        &m_socket, &QLocalSocket::errorOccurred, this, [this] { finish(false); },
        Qt::QueuedConnection); // it may come before the constructor has ended
    const auto socket = socketOf(address);
    if (!socket) {
        m_patience.start(0);
        return;
    }
    m_patience.start(patience);
    if (socket->isAbstract)
        m_socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    m_socket.connectToServer(socket->path);
}

void BusProbe::greet()
{
    // A NUL, and who we are: the number of the user in hexadecimal digits of its decimal ones.
    m_socket.write(QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(getuid()).toHex() + "\r\n");
}

void BusProbe::read()
{
    constexpr qsizetype enough = 512;
    m_said += m_socket.read(enough - m_said.size());
    // "OK" when it takes us, "REJECTED" when it wants another way: in both cases somebody is there.
    if (m_said.contains("\r\n") || m_said.size() >= enough)
        finish(m_said.startsWith("OK ") || m_said.startsWith("REJECTED"));
}

void BusProbe::finish(bool speaks)
{
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    if (const auto answer = std::exchange(m_answer, nullptr))
        answer(speaks);
}

} // namespace coterie
