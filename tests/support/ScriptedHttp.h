// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/Http.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <deque>

namespace coterie::test {

inline HttpResponse status(int code, const QByteArray &body = {}, const QHash<QByteArray, QByteArray> &headers = {})
{
    HttpResponse response;
    response.status = code;
    response.headers = headers;
    response.body = body;
    return response;
}

/** Holds requests until the test answers them. */
class ScriptedHttp : public Http {
public:
    void send(HttpRequest request, std::function<void(HttpResponse)> answer) override
    {
        all.append(QString::fromLatin1(request.verb) + QLatin1Char(' ') + request.url.path());
        m_open.push_back({std::move(request), std::move(answer)});
    }

    /** Returns how many such requests are unanswered: "GET", "/messages". */
    [[nodiscard]] int open(const QByteArray &verb, const QString &suffix) const
    {
        return static_cast<int>(std::count_if(m_open.begin(), m_open.end(), [&](const Open &one) {
            return one.request.verb == verb && one.request.url.path().endsWith(suffix);
        }));
    }
    /** Returns how many such requests were made. */
    [[nodiscard]] int made(const QString &verb, const QString &suffix) const
    {
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const QString &line) {
            return line.startsWith(verb) && line.endsWith(suffix);
        }));
    }
    /** Returns the oldest such request, which stays open. */
    [[nodiscard]] HttpRequest request(const QByteArray &verb, const QString &suffix) const
    {
        const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const Open &one) {
            return one.request.verb == verb && one.request.url.path().endsWith(suffix);
        });
        return found == m_open.end() ? HttpRequest() : found->request;
    }
    /** Answers the oldest such request, and returns it. */
    HttpRequest answer(const QByteArray &verb, const QString &suffix, const HttpResponse &response)
    {
        const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const Open &one) {
            return one.request.verb == verb && one.request.url.path().endsWith(suffix);
        });
        if (found == m_open.end()) {
            QTest::qFail(qPrintable(QStringLiteral("nobody asked for ") + suffix), __FILE__, __LINE__);
            return {};
        }
        Open open = std::move(*found);
        m_open.erase(found);
        open.answer(response);
        return open.request;
    }

    QStringList all;

private:
    struct Open {
        HttpRequest request;
        std::function<void(HttpResponse)> answer;
    };
    std::deque<Open> m_open;
};

} // namespace coterie::test
