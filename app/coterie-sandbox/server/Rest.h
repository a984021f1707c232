// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Http.h"
#include "server/RequestHead.h"

#include <QHttpServer>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace coterie::sandbox {

/**
 * The only class that uses Qt HttpServer, which parses requests and writes responses. Passes every request to one
 * function. The client may disconnect before its response is ready.
 */
class Rest : public QObject {
    Q_OBJECT

public:
    using Handle = std::function<Outcome(const Request &)>;

    explicit Rest(Handle handle, QObject *parent = nullptr);
    ~Rest() override;

    /** Takes over a connection. Its first request has this head and is still unread. */
    void take(QTcpSocket *connection, const RequestHead &head);

private:
    class Handover;
    struct Answer;
    struct Owed;
    [[nodiscard]] QTcpSocket *connectionOf(const QHttpServerRequest &request,
                                           const QHttpServerResponder &responder) const;
    void serve(const QHttpServerRequest &request, QHttpServerResponder &&responder);

    Handle m_handle;
    QHttpServer m_server;
    Handover *m_handover;
    QHash<QTcpSocket *, std::shared_ptr<Owed>> m_owed;
};

} // namespace coterie::sandbox
