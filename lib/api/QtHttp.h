// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/Http.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace coterie {

/**
 * Implements Http with QNetworkAccessManager. There are no redirects, cookies, cache or Origin header, and certificate
 * errors are final (R9). A request with a body is never sent twice, which Qt would do when a connection breaks (P6).
 * Logs verb, host, path, status and duration to coterie.api, but never a query, a header or a body.
 */
class QtHttp : public QObject, public Http {
    Q_OBJECT

public:
    struct Options {
        QList<QSslCertificate> authorities; ///< trusted in addition to the system's
        bool http2 = false;                 ///< off, because Qt does not retry after a GOAWAY
    };

    explicit QtHttp(const QList<QSslCertificate> &authorities = {}, QObject *parent = nullptr);
    explicit QtHttp(const Options &options, QObject *parent = nullptr);
    ~QtHttp() override;

    void send(HttpRequest request, std::function<void(HttpResponse)> answer) override;

    void forgetConnections() override;

private:
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;
    [[nodiscard]] QNetworkReply *start(const HttpRequest &request);

    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
    bool m_http2;
};

} // namespace coterie
