// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/QtSocket.h"

#include "protocol/Address.h"
#include "realtime/Log.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>
#include <QWebSocket>

#include <utility>
#include <variant>
#include <vector>

namespace coterie {

namespace {

constexpr quint16 protocolError = 1002;
constexpr qint64 readBufferMargin = 64 * 1024; ///< bytes

/** Returns the number that matches the pattern in a text that Qt may have translated. */
std::optional<quint16> numberIn(const QString &text, const QString &pattern)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
    return match.hasMatch() ? std::optional(match.captured().toUShort()) : std::nullopt;
}

/** Returns the proxy for a socket's URL. Looks it up for http(s), because systems only define proxies for those. */
QNetworkProxy proxyFor(QUrl url)
{
    if (isLoopbackHost(url.host()))
        return QNetworkProxy::NoProxy;
    url.setScheme(url.scheme() == QLatin1StringView("wss") ? QStringLiteral("https") : QStringLiteral("http"));
    url.setQuery(QString()); // do not pass the ticket to the proxy lookup (R2)
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url))) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability))
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

/**
 * Implements Socket with one QWebSocket, which is used once. Qt emits signals while it reads the link, for many
 * messages in a row, and within abort(). They are queued, so that handlers are only invoked from the event loop.
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
    using Signal = std::variant<Opened, QString, Binary, Pong, SocketEnd>;

    void connectSignals();
    void boundUnsent();
    void failed(QAbstractSocket::SocketError error);
    void disconnected();
    void end(SocketEnd end);
    void report(Signal signal);
    void deliver();

    const QList<QSslCertificate> m_authorities;
    const RealtimeOptions m_options;
    QWebSocket *m_socket; ///< a child; freed with deleteLater()
    QTimer m_closeDeadline;
    std::shared_ptr<const Handlers> m_handlers;
    std::vector<Signal> m_signals;
    std::vector<Signal> m_spare; ///< empty; keeps its capacity for the next round
    bool m_delivering = false;
    bool m_opened = false;
    bool m_closeFrameSeen = false; ///< ours or the server's
    bool m_ended = false;
    QString m_tlsError;
};

QtSocket::QtSocket(const QList<QSslCertificate> &authorities, const RealtimeOptions &options)
    : m_authorities(authorities),
      m_options(options),
      m_socket(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this))
{
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(m_options.frameCap));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(m_options.messageCap));
    // Without a limit Qt keeps reading while the server sends faster than it is read, and delivers nothing meanwhile.
    // The buffer must hold a whole frame.
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
    // Not deleted at once, because one of its signals may be on the stack.
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
    // Emitted when Qt writes a close frame, also as a reply, but not when the link is lost. closeCode() does not tell
    // the difference, because it starts at 1000.
    connect(m_socket, &QWebSocket::aboutToClose, this, [this] { m_closeFrameSeen = true; });
    connect(m_socket, &QWebSocket::disconnected, this, &QtSocket::disconnected);
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsError = errors.constFirst().errorString(); // never ignored (R9)
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
    // Qt answers pings while it reads, without a signal, so check after each read.
    if (auto *link = m_socket->findChild<QAbstractSocket *>(QString(), Qt::FindDirectChildrenOnly))
        connect(link, &QIODevice::readyRead, this, &QtSocket::boundUnsent);
}

/** Ends the connection if the server makes us answer, but does not read the answers. */
void QtSocket::boundUnsent()
{
    const auto unsent = [this] {
        const auto *tls = m_socket->findChild<QSslSocket *>(QString(), Qt::FindDirectChildrenOnly);
        return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
    };
    if (m_ended || unsent() <= m_options.unsentCap)
        return;
    m_socket->flush();
    if (m_ended || unsent() <= m_options.unsentCap) // flushing can find out that the link is lost
        return;
    qCInfo(realtimeLog) << "the server does not read what it asked for:" << unsent() << "bytes";
    end({SocketEnd::Cause::Lost, std::nullopt, {}});
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
        return; // disconnected() follows and has the close code
    SocketEnd end;
    if (error == QAbstractSocket::SslHandshakeFailedError || !m_tlsError.isEmpty()) {
        end.cause = SocketEnd::Cause::Tls;
        end.detail = m_tlsError.isEmpty() ? m_socket->errorString() : m_tlsError;
    } else if (error == QAbstractSocket::ConnectionRefusedError && !m_socket->peerAddress().isNull()) {
        // Qt reports a refused upgrade like a refused connection, with the status only in the error text, and up to
        // 6.4.2 never emits disconnected() afterwards.
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
        // Qt reports 1012 to 1014 as a protocol error (1002), with a reason that contains the code. Up to 6.9 at least
        // the reason contains 1002 instead; then the peer's code is unknown, except that it was not 1002.
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

void QtSocket::report(Signal signal)
{
    m_signals.push_back(std::move(signal));
    if (m_signals.size() == 1 && !m_delivering)
        QMetaObject::invokeMethod(this, &QtSocket::deliver, Qt::QueuedConnection);
}

void QtSocket::deliver()
{
    const QPointer<QtSocket> self(this); // a handler may destroy this socket
    const std::shared_ptr<const Handlers> handlers = m_handlers;
    struct SignalVisitor {
        const Handlers &to;
        void operator()(const Opened &) const { to.opened(); }
        void operator()(const QString &text) const { to.text(text); }
        void operator()(const Binary &) const { to.binary(); }
        void operator()(const Pong &) const { to.pong(); }
        void operator()(const SocketEnd &end) const { to.ended(end); }
    };
    m_delivering = true;
    while (self && !m_signals.empty()) {
        // Signals that arrive meanwhile, from an event loop inside a handler, are delivered in the next round.
        std::vector<Signal> batch = std::exchange(m_signals, std::move(m_spare));
        for (const Signal &signal : batch) {
            std::visit(SignalVisitor{*handlers}, signal);
            if (!self)
                return;
        }
        batch.clear();
        m_spare = std::move(batch);
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
