// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/Http.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

class QNetworkReply;

namespace coterie {

/** One request on its way, until its answer was given. Deletes itself after that. */
class HttpExchange : public QObject {
    Q_OBJECT

public:
    /** Takes the reply over. */
    HttpExchange(QNetworkReply *reply, const HttpRequest &request, std::function<void(HttpResponse)> answer,
                 QObject *parent);
    ~HttpExchange() override;

private:
    void takeBody();
    void giveUp(TransportError error);
    void finish();
    [[nodiscard]] HttpResponse response() const;
    [[nodiscard]] TransportError transportError() const;
    void log(const HttpResponse &response) const;

    QNetworkReply *m_reply;
    std::function<void(HttpResponse)> m_answer;
    const std::shared_ptr<Abort> m_abort;
    const QString m_what; ///< verb, host and path, for the log
    const qint64 m_bodyCap;
    QByteArray m_body;
    QStringList m_tlsErrors;
    QTimer m_deadline;
    QElapsedTimer m_age;
    std::optional<TransportError> m_givenUp;
    bool m_sent = false;
};

} // namespace coterie
