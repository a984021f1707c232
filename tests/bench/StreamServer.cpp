// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "StreamServer.h"

#include "Stream.h"
#include "unit/realtime/Certificate.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

namespace coterie::bench {

namespace {

constexpr qsizetype batch = 64 * 1024;  ///< bytes per system call
constexpr qsizetype record = 16 * 1024; ///< the maximum size of a TLS record
constexpr int endInterval = 100;        ///< ms

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

/** A file descriptor that is closed by the destructor. */
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { ::close(m_number); }
    [[nodiscard]] int number() const { return m_number; }

private:
    const int m_number;
};

/** Returns an unmasked text frame of up to 64 KiB. */
QByteArray textFrame(const QByteArray &text)
{
    QByteArray frame(1, char(0x81));
    if (text.size() < 126) {
        frame += char(text.size());
    } else {
        frame += char(126);
        frame += char(text.size() >> 8);
        frame += char(text.size() & 0xff);
    }
    return frame + text;
}

QByteArray upgradeAnswer(const QByteArray &head)
{
    QByteArray key;
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("sec-websocket-key:"))
            key = line.mid(line.indexOf(':') + 1).trimmed();
    }
    const QByteArray accept =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
           + accept + "\r\n\r\n";
}

/** Returns whether the descriptor is readable or closed within the time; -1 waits forever. */
bool isReadable(int descriptor, int milliseconds)
{
    pollfd one{descriptor, POLLIN, 0};
    return ::poll(&one, 1, milliseconds) > 0;
}

/** The bytes that a run sends, before TLS. */
struct Frames {
    QByteArray bytes;
    std::vector<qsizetype> ends;
};

Frames makeFrames(int events)
{
    Frames frames;
    Stream stream;
    frames.ends.reserve(std::size_t(events));
    for (int i = 0; i < events; ++i) {
        frames.bytes += textFrame(stream.next());
        frames.ends.push_back(frames.bytes.size());
    }
    return frames;
}

/** One client, from its handshake until it leaves. All functions return whether it is still connected. */
class Client {
public:
    Client(SSL_CTX *context, int descriptor) : m_descriptor(descriptor), m_ssl(SSL_new(context), SSL_free)
    {
        const int on = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        SSL_set_fd(m_ssl.get(), descriptor);
    }

    bool upgrade()
    {
        if (SSL_accept(m_ssl.get()) != 1)
            return false;
        QByteArray head;
        while (!head.endsWith("\r\n\r\n")) {
            char text[4096];
            const int count = SSL_read(m_ssl.get(), text, sizeof text);
            if (count <= 0)
                return false;
            head.append(text, count);
        }
        const QByteArray answer = upgradeAnswer(head);
        if (SSL_write(m_ssl.get(), answer.constData(), int(answer.size())) <= 0)
            return false;
        // From here on, records are collected in memory and sent in batches.
        SSL_set0_wbio(m_ssl.get(), BIO_new(BIO_s_mem()));
        return true;
    }

    bool send(const Frames &frames, bool bulk)
    {
        qsizetype from = 0;
        if (bulk) {
            for (; from < frames.bytes.size(); from += record) {
                if (!write(frames.bytes.constData() + from, std::min(record, frames.bytes.size() - from)))
                    return false;
            }
            return flush();
        }
        for (const qsizetype end : frames.ends) {
            if (!write(frames.bytes.constData() + from, end - from))
                return false;
            from = end;
        }
        return flush();
    }

    /** Sends `pace` frames per second, one at a time. */
    bool sendPaced(const Frames &frames, int pace)
    {
        qsizetype from = 0;
        QElapsedTimer timer;
        timer.start();
        for (std::size_t i = 0; i < frames.ends.size(); from = frames.ends[i++]) {
            while (timer.elapsed() * pace < qint64(i) * 1'000)
                QThread::msleep(1);
            if (!write(frames.bytes.constData() + from, frames.ends[i] - from) || !flush())
                return false;
        }
        return true;
    }

    /** Waits until the client sends anything, which can only be its goodbye. */
    void sayEnd(const QByteArray &frame)
    {
        while (!isReadable(m_descriptor.number(), endInterval)) {
            if (!write(frame.constData(), frame.size()) || !flush())
                return;
        }
    }

    [[nodiscard]] bool isSilent() const { return !isReadable(m_descriptor.number(), 0); }

private:
    bool write(const char *bytes, qsizetype size)
    {
        if (SSL_write(m_ssl.get(), bytes, int(size)) <= 0)
            return false;
        return qsizetype(BIO_pending(SSL_get_wbio(m_ssl.get()))) < batch || flush();
    }

    bool flush()
    {
        BIO *waiting = SSL_get_wbio(m_ssl.get());
        char *bytes = nullptr;
        const long size = BIO_get_mem_data(waiting, &bytes);
        for (long sent = 0; sent < size;) {
            const ssize_t count = ::send(m_descriptor.number(), bytes + sent, size_t(size - sent), MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            sent += count;
        }
        BIO_reset(waiting);
        return true;
    }

    const Descriptor m_descriptor;
    const std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl;
};

Context makeContext(const test::Identity &identity)
{
    const QByteArray certificateText = identity.certificate.toPem();
    const QByteArray keyText = identity.key.toPem();
    const Bio certificateBio(BIO_new_mem_buf(certificateText.constData(), int(certificateText.size())), BIO_free);
    const Bio keyBio(BIO_new_mem_buf(keyText.constData(), int(keyText.size())), BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr), X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    Context context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX_use_certificate(context.get(), certificate.get());
    SSL_CTX_use_PrivateKey(context.get(), key.get());
    return context;
}

/** Listens on a free port of the loopback interface. Returns the port, or 0. */
quint16 listenOn(const Descriptor &listener)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *where = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listener.number(), where, size) != 0 || ::listen(listener.number(), 8) != 0
        || ::getsockname(listener.number(), where, &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

/** Returns the next line of standard input; empty at its end. */
QByteArray readOrder()
{
    QByteArray order;
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n')
        order += letter;
    return order;
}

/** Returns whether the client is still there. */
bool carryOut(const QByteArray &order, Client &client, const Frames &frames)
{
    const int number = order.mid(order.indexOf(' ') + 1).toInt();
    if (order.startsWith("pace "))
        return client.sendPaced(frames, number);
    if (!order.startsWith("flood "))
        return client.send(frames, order == "bulk");
    const QDeadlineTimer end(std::chrono::seconds{number});
    while (!end.hasExpired()) {
        if (!client.send(frames, true))
            return false;
    }
    return true;
}

} // namespace

int serveStream(int events)
{
    const test::Identity identity = test::makeIdentity();
    const Context context = makeContext(identity);
    const Frames frames = makeFrames(events);
    const QByteArray end = textFrame(Stream::end());
    const Descriptor listener(::socket(AF_INET, SOCK_STREAM, 0));
    const quint16 port = listenOn(listener);
    if (port == 0)
        return 1;
    const QJsonObject ready{{QStringLiteral("port"), port},
                            {QStringLiteral("certificate"), QString::fromLatin1(identity.certificate.toPem())}};
    std::printf("%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);

    for (;;) {
        pollfd both[]{{STDIN_FILENO, POLLIN, 0}, {listener.number(), POLLIN, 0}};
        ::poll(both, 2, -1);
        if (both[0].revents != 0)
            return 0; // a command without a client can only mean the end
        Client client(context.get(), ::accept(listener.number(), nullptr, nullptr));
        if (!client.upgrade())
            continue;
        const QByteArray order = readOrder();
        if (order.isEmpty())
            return 0;
        if (client.isSilent() && carryOut(order, client, frames))
            client.sayEnd(end);
    }
}

} // namespace coterie::bench
