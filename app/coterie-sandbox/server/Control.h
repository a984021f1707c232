// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Faults.h"
#include "server/Http.h"
#include "server/Service.h"
#include "server/Sockets.h"
#include "server/Tickets.h"

#include <QMap>

namespace coterie::sandbox {

/**
 * The addresses under /_sandbox/, by which tests control the server and cause failures. They exist only with --control
 * and need no key. Each takes POST (state, secrets, and members also GET) with a JSON object and answers with another.
 *
 * Parameters with a question mark are optional. `token` is a tokenAddress; if absent, all communities are meant.
 * `count` is the number of times, 1 by default, or -1 until clear. Times are in milliseconds unless noted.
 *
 * state {token?}: answers sockets (of the token), socketsAccepted, ticketsIssued, clientFrames, and
 *     requests {"GET /path": count}.
 * clear: ends all failures below, including silence.
 * secrets: answers secrets: the key, all tokens, and the newest 1,000 tickets.
 *
 * Sockets
 * drop {token?, code? (1001), reason?, abrupt?}: closes sockets, without a close frame if abrupt. Answers dropped,
 *     their number.
 * silent {on? (true), token?, new?}: keeps sockets open but sends nothing, not even pongs; with new, also on later
 *     ones. Answers sockets, their number.
 * inject {token?, frame or frames (strings or objects) or binary (base64)}: sends raw frames. Answers sockets, the
 *     number of receivers.
 * lose {token?, count?}: drops the next events.
 *
 * Requests
 * upgrades {status? (503), count?, hang?}: refuses WebSocket upgrades, or with hang never answers them.
 * tickets {status? (500), count?, hang?, delay?, body?, headers?}: the same for POST …/ws/ticket.
 * tickets {expire}: invalidates all unused tickets.
 * rest {method?, path? (prefix), suffix?, count?, status?, body? (object or string), headers?, delay?, hang?, drop?,
 *     after?}: gives this response to the next matching requests. Without status and body, delays the real response.
 *     With after, carries out the request first.
 *
 * Members and messages
 * members: answers members [{username, userId}].
 * sign-in {member}: answers accessToken, refreshToken, userId, username, walletAddress, and chainId.
 * post {member, token, content, parent?, isSpam?, isHarmful?, mediaUrl?, id?, createdAt? (µs)}: publishes at once.
 *     Answers messageId.
 * fill {token, count?, member?}: adds messages without sending events. Answers messageIds.
 * like, unlike {member, messageId}: answers changed.
 * moderate {messageId, isSpam, isHarmful}: sets the flags and sends an event.
 * edit {messageId, content}: changes the text and sends an event.
 * delete {messageId}: removes the message without an event.
 */
class Control {
public:
    Control(Service &service, Tickets &tickets, Sockets &sockets, Faults &faults);

    [[nodiscard]] Response handle(const Request &request);
    /** Counts the request for `state`. */
    void count(const Request &request);

private:
    using Action = QJsonObject (Control::*)(const QJsonObject &body);

    QJsonObject state(const QJsonObject &body);
    QJsonObject drop(const QJsonObject &body);
    QJsonObject silent(const QJsonObject &body);
    QJsonObject upgrades(const QJsonObject &body);
    QJsonObject tickets(const QJsonObject &body);
    QJsonObject rest(const QJsonObject &body);
    QJsonObject inject(const QJsonObject &body);
    QJsonObject lose(const QJsonObject &body);
    QJsonObject clear(const QJsonObject &body);
    QJsonObject secrets(const QJsonObject &body);
    QJsonObject members(const QJsonObject &body);
    QJsonObject signIn(const QJsonObject &body);
    QJsonObject post(const QJsonObject &body);
    QJsonObject fill(const QJsonObject &body);
    QJsonObject like(const QJsonObject &body);
    QJsonObject unlike(const QJsonObject &body);
    QJsonObject moderate(const QJsonObject &body);
    QJsonObject edit(const QJsonObject &body);
    QJsonObject remove(const QJsonObject &body);

    QJsonObject setLiked(const QJsonObject &body, bool liked);
    [[nodiscard]] const Person *member(const QJsonObject &body);
    [[nodiscard]] const CommunityRecord *community(const QJsonObject &body);
    [[nodiscard]] const MessageRecord *message(const QJsonObject &body);
    void refuse(const QString &sentence) { m_refusal = sentence; }

    Service &m_service;
    Tickets &m_tickets;
    Sockets &m_sockets;
    Faults &m_faults;
    QHash<QString, Action> m_actions;
    QMap<QString, qint64> m_requests;
    QString m_refusal; ///< why the current action failed; empty if it succeeded
};

} // namespace coterie::sandbox
