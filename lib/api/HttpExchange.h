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

/** One pending request. Deletes itself after it has invoked its callback. */
class HttpExchange : public QObject {
    Q_OBJECT

public:
    /** Takes ownership of the reply. */
    HttpExchange(QNetworkReply *reply, const HttpRequest &request, std::function<void(HttpResponse)> answer,
                 QObject *parent);
    ~HttpExchange() override;

private:
    void readBody();
    void cancel(TransportError error);
    void finish();
    [[nodiscard]] HttpResponse response() const;
    [[nodiscard]] TransportError transportError() const;
    void log(const HttpResponse &response) const;

    QNetworkReply *m_reply;
    std::function<void(HttpResponse)> m_answer;
    const std::shared_ptr<Abort> m_abort;
    const QString m_logName; ///< verb, host and path, for the log
    const qint64 m_bodyCap;
    QByteArray m_body;
    QStringList m_tlsErrors;
    QTimer m_deadline;
    QElapsedTimer m_age;
    std::optional<TransportError> m_cancelReason;
    bool m_sent = false;
};

} // namespace coterie
