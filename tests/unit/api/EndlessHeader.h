// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <string>
#include <thread>
#include <utility>

namespace coterie::test {

/** A server on a thread of its own that sends a response header without an end to the first client. */
class EndlessHeader {
public:
    EndlessHeader() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 1) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("No port");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~EndlessHeader() { stop(); }
    Q_DISABLE_COPY_MOVE(EndlessHeader)

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port)); }
    [[nodiscard]] qint64 sent() const { return m_sent; } ///< bytes
    void stop()
    {
        m_stopping = true;
        ::shutdown(m_listener, SHUT_RDWR);
        if (m_thread.joinable())
            m_thread.join();
        if (m_listener >= 0)
            ::close(std::exchange(m_listener, -1));
    }

private:
    void serve()
    {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        const timeval patience{0, 100'000};
        ::setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
        std::string bytes = "HTTP/1.1 200 OK\r\n";
        while (!m_stopping) {
            const ssize_t count = ::send(client, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK)
                break;
            if (count > 0)
                m_sent += count;
            bytes = std::string(64 * 1024, 'x'); // all one line
        }
        ::close(client);
    }

    int m_listener;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<qint64> m_sent = 0;
    std::thread m_thread;
};

} // namespace coterie::test
