// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/Http.h"
#include "Stream.h"

#include <QObject>

namespace coterie::bench {

/** Answers a ticket and the newest page at once, whatever the address: here only the socket is real. */
class CannedHttp : public Http {
public:
    void send(HttpRequest request, std::function<void(HttpResponse)> answer) override
    {
        HttpResponse response;
        response.status = 200;
        response.headers.insert("content-type", "application/json");
        response.body = request.url.path().endsWith(QLatin1StringView("/ticket")) ? "{\"ticket\":\"once\"}" : m_page;
        QMetaObject::invokeMethod(
            &m_context, [answer = std::move(answer), response = std::move(response)] { answer(response); },
            Qt::QueuedConnection);
    }

private:
    const QByteArray m_page = Stream::page();
    QObject m_context;
};

} // namespace coterie::bench
