// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/Http.h"
#include "Stream.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <utility>

namespace coterie::bench {

/** Answers ticket and page requests at once, for any address. Only the socket is real. */
class CannedHttp : public Http {
public:
    /** The number of GET requests of all instances that share the counter. */
    explicit CannedHttp(std::shared_ptr<std::atomic_int> gets) : m_gets(std::move(gets)) {}

    void send(HttpRequest request, std::function<void(HttpResponse)> answer) override
    {
        if (request.verb == "GET")
            ++*m_gets;
        HttpResponse response;
        response.status = 200;
        response.headers.insert("content-type", "application/json");
        response.body = request.url.path().endsWith(QLatin1StringView("/ticket")) ? "{\"ticket\":\"once\"}" : m_page;
        QMetaObject::invokeMethod(
            &m_context, [answer = std::move(answer), response = std::move(response)] { answer(response); },
            Qt::QueuedConnection);
    }

private:
    const std::shared_ptr<std::atomic_int> m_gets;
    const QByteArray m_page = Stream::page();
    QObject m_context;
};

} // namespace coterie::bench
