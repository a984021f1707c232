// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Http.h"
#include "server/RequestHead.h"

#include <QHttpServer>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <memory>

namespace coterie::sandbox {

/** What is to become of one request: an answer, perhaps later, or none. */
struct Outcome {
    Response response;
    std::chrono::milliseconds delay{0};
    bool hang = false;
    bool drop = false;
};

/**
 * The only place that knows Qt HttpServer. It parses and frames; every request goes to one function, and nothing
 * depends on the client still being there when the answer comes.
 */
class Rest : public QObject {
    Q_OBJECT

public:
    using Handle = std::function<Outcome(const Request &)>;

    explicit Rest(Handle handle, QObject *parent = nullptr);
    ~Rest() override;

    /** Takes a connection whose first request, still unread, has this head. */
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
