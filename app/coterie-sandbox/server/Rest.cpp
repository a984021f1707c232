// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Rest.h"

#include "server/Translation.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <optional>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Post:
        return "POST";
    case Method::Head:
        return "HEAD";
    case Method::Options:
        return "OPTIONS";
    case Method::Patch:
        return "PATCH";
    case Method::Connect:
        return "CONNECT";
    case Method::Trace:
        return "TRACE";
    default:
        return "this method";
    }
}

constexpr auto closesAfterwards = "coterieClosesAfterwards";

/** Splits the target into path and query. Returns false if it is malformed. */
bool read(const QHttpServerRequest &request, Request &value)
{
    value.method = methodName(request.method());
    value.body = request.body();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto headers = request.headers().toListOfPairs();
#else
    const auto headers = request.headers();
#endif
    for (const auto &[name, text] : headers)
        value.headers.insert(name.toLower(), text);
    if (!request.url().isValid() || !splitPath(request.url().path(QUrl::FullyEncoded).toLatin1(), value.segments))
        return false;
    value.path = u'/' + value.segments.join(u'/');
    value.query = parseQuery(request.url().query(QUrl::FullyEncoded).toLatin1());
    return true;
}

} // namespace

/** A response that a connection waits for; empty while undecided. */
struct Rest::Answer {
    std::optional<Response> response;
    bool isHead = false;
    bool close = false;

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // QHttpServerResponder holds a bare pointer to the connection in 6.4 and must not outlive the handler's call, so
    // a delayed response is written by hand.
    explicit Answer(QHttpServerResponder &&) {}

    void write(QTcpSocket *connection)
    {
        QByteArray bytes = wire(*response, close);
        if (isHead)
            bytes.chop(response->body.size());
        connection->write(bytes);
    }
#else
    // From 6.5 on, the responder may be kept, and the next request is not read before it has responded.
    QHttpServerResponder responder;
    explicit Answer(QHttpServerResponder &&given) : responder(std::move(given)) {}

    void write(QTcpSocket *)
    {
        const auto status = QHttpServerResponder::StatusCode(response->status);
        auto headers = response->headers;
        if (!response->contentType.isEmpty())
            headers.append({"Content-Type", response->contentType});
        if (close)
            headers.append({"Connection", "close"});
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        responder.write(isHead ? QByteArray() : response->body, QHttpHeaders::fromListOfPairs(headers), status);
#else
        responder.writeStatusLine(status);
        for (const auto &[name, value] : headers)
            responder.writeHeader(name, value);
        responder.writeHeader("Content-Length", QByteArray::number(response->body.size()));
        responder.writeBody(isHead ? QByteArray() : response->body);
#endif
    }
#endif
};

/** The responses that a connection waits for, in the order of its requests. They may become ready in any order. */
struct Rest::Owed {
    std::deque<std::shared_ptr<Answer>> answers;

    /** Writes the responses that are ready, up to the first one that is not. */
    void settle(QTcpSocket *connection)
    {
        while (!answers.empty() && answers.front()->response) {
            const std::shared_ptr<Answer> answer = answers.front();
            answers.pop_front();
            answer->write(connection);
            if (answer->close) {
                connection->disconnectFromHost();
                return;
            }
        }
    }
};

/** Passes connections that Frontend accepted to QHttpServer. Listens only because bind() requires it. */
class Rest::Handover : public QTcpServer {
public:
    using QTcpServer::QTcpServer;
    void give(QTcpSocket *connection)
    {
        connection->setParent(this);
        addPendingConnection(connection);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QTcpSocket stranger;
        stranger.setSocketDescriptor(descriptor);
        stranger.abort();
    }
};

Rest::Rest(Handle handle, QObject *parent)
    : QObject(parent), m_handle(std::move(handle)), m_handover(new Handover(this))
{
    m_handover->listen(QHostAddress::LocalHost);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        serve(request, std::move(responder));
    });
#else
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        serve(request, std::move(responder));
    });
#endif
    m_server.bind(m_handover);
}

Rest::~Rest()
{
    // The server is destroyed next and closes its connections, which would then use m_owed after its destruction.
    for (auto it = m_owed.cbegin(); it != m_owed.cend(); ++it)
        it.key()->disconnect(this);
}

void Rest::take(QTcpSocket *connection, const RequestHead &head)
{
    if (head.wantsClose())
        connection->setProperty(closesAfterwards, true);
    m_owed.insert(connection, std::make_shared<Owed>());
    connect(connection, &QObject::destroyed, this, [this, connection] { m_owed.remove(connection); });
    if (head.headers.value("expect").toLower() == "100-continue")
        connection->write("HTTP/1.1 100 Continue\r\n\r\n");
    // QHttpServer closes a connection without a response when it cannot parse a request. This adds the response while
    // the connection is closing and still sends what is written.
    connect(connection, &QTcpSocket::stateChanged, this, [this, connection](QAbstractSocket::SocketState state) {
        const bool ours = connection->property(closesAfterwards).toBool() || !m_owed[connection]->answers.empty();
        if (state != QAbstractSocket::ClosingState || ours
            || connection->error() == QAbstractSocket::RemoteHostClosedError)
            return;
        connection->setProperty(closesAfterwards, true);
        connection->write(wire(Response::error(400, tr("The request is malformed.")), true));
    });
    m_handover->give(connection);
    QMetaObject::invokeMethod(
        connection, [connection] { emit connection->readyRead(); }, Qt::QueuedConnection);
}

QTcpSocket *Rest::connectionOf(const QHttpServerRequest &request, const QHttpServerResponder &responder) const
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    Q_UNUSED(request)
    return responder.socket();
#else
    Q_UNUSED(responder)
    for (auto it = m_owed.cbegin(); it != m_owed.cend(); ++it)
        if (it.key()->peerPort() == request.remotePort() && it.key()->peerAddress() == request.remoteAddress())
            return it.key();
    return nullptr;
#endif
}

void Rest::serve(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const QPointer<QTcpSocket> connection = connectionOf(request, responder);
    const std::shared_ptr<Owed> owed = m_owed.value(connection);
    if (!owed)
        return;
    Request value;
    const bool isReadable = read(request, value);
    const auto answer = std::make_shared<Answer>(std::move(responder));
    answer->isHead = value.method == "HEAD";
    answer->close = connection->property(closesAfterwards).toBool()
                    || value.headers.value("connection").toLower().contains("close");
    if (answer->close)
        connection->setProperty(closesAfterwards, true);
    owed->answers.push_back(answer);

    Outcome outcome;
    if (isReadable)
        outcome = m_handle(value);
    else
        outcome.response = Response::error(400, tr("The request target is malformed."));
    if (outcome.hang)
        return;
    // The client may have disconnected by then.
    const auto finish = [connection, owed, answer, outcome] {
        if (!connection)
            return;
        if (outcome.drop) {
            connection->abort();
            return;
        }
        answer->response = outcome.response;
        owed->settle(connection);
    };
    if (outcome.delay.count() > 0)
        QTimer::singleShot(outcome.delay, Qt::PreciseTimer, connection, finish);
    else if (outcome.drop) // not while QHttpServer reads from the connection
        QTimer::singleShot(0, connection, finish);
    else
        finish();
}

} // namespace coterie::sandbox
