// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/QtSocket.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QWebSocket>

#include <utility>
#include <variant>
#include <vector>

namespace coterie {

namespace {

constexpr quint16 protocolError = 1002;
constexpr qint64 readBufferMargin = 64 * 1024; ///< bytes

/** A number of as many digits as the pattern has, out of words that Qt may have translated. */
std::optional<quint16> numberIn(const QString &words, const QString &pattern)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(words);
    return match.hasMatch() ? std::optional(match.captured().toUShort()) : std::nullopt;
}

/** HTTP proxies are found for web addresses alone, so the socket's address is asked for as one. */
QNetworkProxy proxyFor(QUrl url)
{
    if (url.host() == QLatin1StringView("localhost") || QHostAddress(url.host()).isLoopback())
        return QNetworkProxy::NoProxy;
    url.setScheme(url.scheme() == QLatin1StringView("wss") ? QStringLiteral("https") : QStringLiteral("http"));
    url.setQuery(QString()); // the ticket is nobody's business
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url))) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability))
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

/**
 * One QWebSocket, used once. Qt calls us from inside its reading of the link, many messages in a row, and from inside
 * abort(): all of it goes into a queue, and the handlers are called from the event loop.
 */
class QtSocket : public QObject, public Socket {
public:
    QtSocket(const QList<QSslCertificate> &authorities, const RealtimeOptions &options);
    ~QtSocket() override;

    void open(const QUrl &url, Handlers handlers) override;
    void close(quint16 code) override;
    void ping() override;

private:
    struct Opened {};
    struct Binary {};
    struct Pong {};
    using Incident = std::variant<Opened, QString, Binary, Pong, SocketEnd>;

    void connectSignals();
    void failed(QAbstractSocket::SocketError error);
    void disconnected();
    void end(SocketEnd end);
    void report(Incident incident);
    void deliver();

    const QList<QSslCertificate> m_authorities;
    const RealtimeOptions m_options;
    QWebSocket *m_socket; ///< a child; let go with deleteLater()
    QTimer m_closeDeadline;
    std::shared_ptr<const Handlers> m_handlers;
    std::vector<Incident> m_incidents;
    std::vector<Incident> m_spare; ///< empty; its memory is used again
    bool m_delivering = false;
    bool m_opened = false;
    bool m_closeFrameSeen = false; ///< ours or the server's
    bool m_ended = false;
    QString m_tlsWords;
};

QtSocket::QtSocket(const QList<QSslCertificate> &authorities, const RealtimeOptions &options)
    : m_authorities(authorities),
      m_options(options),
      m_socket(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this))
{
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(m_options.frameCap));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(m_options.messageCap));
    // Without a bound Qt reads on for as long as the server sends faster than it is read, and nothing of it is
    // delivered meanwhile. It takes a frame when it is there whole, so that much must fit in.
    m_socket->setReadBufferSize(m_options.frameCap + readBufferMargin);
    m_closeDeadline.setSingleShot(true);
    connectSignals();
}

QtSocket::~QtSocket()
{
    m_socket->disconnect(this);
    if (m_closeFrameSeen)
        m_socket->flush();
    m_socket->abort();
    // It may be on the stack, if somebody runs an event loop from one of its signals.
    m_socket->setParent(nullptr);
    m_socket->deleteLater();
}

void QtSocket::connectSignals()
{
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_opened = true;
        report(Opened{});
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { report(text); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this] { report(Binary{}); });
    connect(m_socket, &QWebSocket::pong, this, [this] { report(Pong{}); });
    // Qt says so when it writes a close frame, as an answer too, and not when the link just goes: its closeCode()
    // starts at 1000 and tells nothing of that.
    connect(m_socket, &QWebSocket::aboutToClose, this, [this] { m_closeFrameSeen = true; });
    connect(m_socket, &QWebSocket::disconnected, this, &QtSocket::disconnected);
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsWords = errors.constFirst().errorString(); // never ignored (R9)
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, &QtSocket::failed);
#else
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &QtSocket::failed);
#endif
    connect(&m_closeDeadline, &QTimer::timeout, this, [this] { end({SocketEnd::Cause::Lost, std::nullopt, {}}); });
}

void QtSocket::open(const QUrl &url, Handlers handlers)
{
    m_handlers = std::make_shared<const Handlers>(std::move(handlers));
    m_socket->setProxy(proxyFor(url));
    if (url.scheme() == QLatin1StringView("wss") && !m_authorities.isEmpty()) {
        QSslConfiguration configuration = m_socket->sslConfiguration();
        configuration.addCaCertificates(m_authorities);
        m_socket->setSslConfiguration(configuration);
    }
    m_socket->open(url);
}

void QtSocket::close(quint16 code)
{
    if (m_ended)
        return;
    if (!m_opened) {
        end({SocketEnd::Cause::Lost, std::nullopt, {}});
        return;
    }
    m_closeDeadline.start(m_options.closeDeadline);
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

void QtSocket::ping()
{
    if (m_opened && !m_ended)
        m_socket->ping();
}

void QtSocket::failed(QAbstractSocket::SocketError error)
{
    if (m_opened)
        return; // disconnected() follows, and knows more
    SocketEnd end;
    if (error == QAbstractSocket::SslHandshakeFailedError || !m_tlsWords.isEmpty()) {
        end.cause = SocketEnd::Cause::Tls;
        end.detail = m_tlsWords.isEmpty() ? m_socket->errorString() : m_tlsWords;
    } else if (error == QAbstractSocket::ConnectionRefusedError && !m_socket->peerAddress().isNull()) {
        // Qt names a refused upgrade like a refused link, hides its status in the words, and up to 6.4.2 never
        // disconnects afterwards.
        end.cause = SocketEnd::Cause::UpgradeRefused;
        if (const auto status = numberIn(m_socket->errorString(), QStringLiteral("\\b[1-5]\\d\\d\\b")))
            end.detail = QCoreApplication::translate("coterie::QtSocket", "HTTP status %1").arg(*status);
    } else {
        end.cause = SocketEnd::Cause::Unreachable;
        end.detail = m_socket->errorString();
    }
    this->end(std::move(end));
}

void QtSocket::disconnected()
{
    SocketEnd end;
    if (!m_opened) {
        end.cause = SocketEnd::Cause::Unreachable;
    } else if (m_closeFrameSeen) {
        end.cause = SocketEnd::Cause::Closed;
        end.code = static_cast<quint16>(m_socket->closeCode());
        end.detail = m_socket->closeReason();
        // Qt takes 1012 to 1014 for a breach of the protocol. It makes up a reason that names the code, but up to 6.9
        // at least it names its own 1002 there: then the peer's code is unknown, and only that it was not 1002.
        if (end.code == protocolError) {
            if (const auto named = numberIn(end.detail, QStringLiteral("\\b10(02|1[2-4])\\b"))) {
                end.code = *named == protocolError ? std::nullopt : named;
                end.detail.clear();
            }
        }
    }
    this->end(std::move(end));
}

void QtSocket::end(SocketEnd end)
{
    if (std::exchange(m_ended, true))
        return;
    m_closeDeadline.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    report(std::move(end));
}

void QtSocket::report(Incident incident)
{
    m_incidents.push_back(std::move(incident));
    if (m_incidents.size() == 1 && !m_delivering)
        QMetaObject::invokeMethod(this, &QtSocket::deliver, Qt::QueuedConnection);
}

void QtSocket::deliver()
{
    const QPointer<QtSocket> self(this); // a handler may destroy this socket
    const std::shared_ptr<const Handlers> handlers = m_handlers;
    struct Caller {
        const Handlers &to;
        void operator()(const Opened &) const { to.opened(); }
        void operator()(const QString &text) const { to.text(text); }
        void operator()(const Binary &) const { to.binary(); }
        void operator()(const Pong &) const { to.pong(); }
        void operator()(const SocketEnd &end) const { to.ended(end); }
    };
    m_delivering = true;
    while (self && !m_incidents.empty()) {
        // What comes meanwhile, from an event loop inside a handler, waits for the next round.
        std::vector<Incident> incidents = std::exchange(m_incidents, std::move(m_spare));
        for (const Incident &incident : incidents) {
            std::visit(Caller{*handlers}, incident);
            if (!self)
                return;
        }
        incidents.clear();
        m_spare = std::move(incidents);
    }
    m_delivering = false;
}

} // namespace

QtSocketFactory::QtSocketFactory(QList<QSslCertificate> authorities, const RealtimeOptions &options)
    : m_authorities(std::move(authorities)), m_options(options)
{
}

std::unique_ptr<Socket> QtSocketFactory::create()
{
    return std::make_unique<QtSocket>(m_authorities, m_options);
}

} // namespace coterie
