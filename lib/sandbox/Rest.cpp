// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "sandbox/Rest.h"

#include <QCoreApplication>
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

} // namespace

/** The answers one connection owes, in the order of its requests, which may be decided in another. */
struct Rest::Owed {
    struct Answer {
        std::optional<QByteArray> bytes;
        bool close = false;
    };
    std::deque<std::shared_ptr<Answer>> answers;

    /** Writes what is decided, up to the first that is not. */
    void settle(QTcpSocket *connection)
    {
        while (!answers.empty() && answers.front()->bytes) {
            const std::shared_ptr<Answer> answer = answers.front();
            answers.pop_front();
            connection->write(*answer->bytes);
            if (answer->close) {
                connection->disconnectFromHost();
                return;
            }
        }
    }
};

/** Gives connections that others accepted to QHttpServer. Listens because bind() wants it, where nobody can come. */
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
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        serve(request, std::move(responder));
    });
    m_server.bind(m_handover);
}

Rest::~Rest() = default;

void Rest::take(QTcpSocket *connection, const RequestHead &head)
{
    if (head.wantsClose())
        connection->setProperty(closesAfterwards, true);
    m_owed.insert(connection, std::make_shared<Owed>());
    connect(connection, &QObject::destroyed, this, [this, connection] { m_owed.remove(connection); });
    if (head.headers.value("expect").toLower() == "100-continue")
        connection->write("HTTP/1.1 100 Continue\r\n\r\n");
    // QHttpServer ends a connection without a word when it cannot parse a request; this is the word. It is written in
    // the moment when the closing was asked for and what is written still goes out.
    connect(connection, &QTcpSocket::stateChanged, this, [this, connection](QAbstractSocket::SocketState state) {
        const bool ours = connection->property(closesAfterwards).toBool() || !m_owed[connection]->answers.empty();
        if (state != QAbstractSocket::ClosingState || ours
            || connection->error() == QAbstractSocket::RemoteHostClosedError)
            return;
        connection->setProperty(closesAfterwards, true);
        connection->write(
            wire(Response::error(400, QCoreApplication::translate("Sandbox", "The request is malformed.")), true));
    });
    m_handover->give(connection);
    QMetaObject::invokeMethod(
        connection, [connection] { emit connection->readyRead(); }, Qt::QueuedConnection);
}

void Rest::serve(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    // QHttpServerResponder holds a bare pointer to the connection in 6.4 and must not outlive this call.
    const QPointer<QTcpSocket> connection = responder.socket();
    if (!connection)
        return;
    Request value;
    value.method = methodName(request.method());
    value.body = request.body();
    for (const auto &[name, text] : request.headers())
        value.headers.insert(name.toLower(), text);
    const bool isHead = value.method == "HEAD";
    const bool close = connection->property(closesAfterwards).toBool()
                       || value.headers.value("connection").toLower().contains("close");
    const std::shared_ptr<Owed> owed = m_owed.value(connection);
    const std::shared_ptr<Owed::Answer> answer = owed->answers.emplace_back(std::make_shared<Owed::Answer>());
    const auto give = [connection, owed, answer, close, isHead](const Response &response) {
        if (!connection)
            return;
        if (close)
            connection->setProperty(closesAfterwards, true);
        QByteArray bytes = wire(response, close);
        if (isHead)
            bytes.chop(response.body.size());
        answer->bytes = bytes;
        answer->close = close;
        owed->settle(connection);
    };
    const QByteArray path = request.url().path(QUrl::FullyEncoded).toLatin1();
    if (!request.url().isValid() || !splitPath(path, value.segments)) {
        give(Response::error(400, QCoreApplication::translate("Sandbox", "The request's target is malformed.")));
        return;
    }
    value.path = u'/' + value.segments.join(u'/');
    value.query = parseQuery(request.url().query(QUrl::FullyEncoded).toLatin1());

    const Outcome outcome = m_handle(value);
    if (outcome.hang)
        return;
    const auto finish = [give, connection, outcome] {
        if (outcome.drop && connection)
            connection->abort();
        else
            give(outcome.response);
    };
    if (outcome.delay.count() > 0)
        QTimer::singleShot(outcome.delay, Qt::PreciseTimer, connection, finish);
    else if (outcome.drop) // not from inside QHttpServer's own reading of the connection
        QTimer::singleShot(0, connection, finish);
    else
        finish();
}

} // namespace coterie::sandbox
