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
 * What tests do to the sandbox, under /_sandbox/ and only with --control. Every address takes POST with a JSON object
 * (state, secrets and members take GET too) and answers with one; no key is needed. `token` is a tokenAddress and may be left out for "all
 * communities"; `count` is how often, 1 unless told, -1 until cleared; times are ms.
 *
 * | address       | takes                                                          | answers, does                        |
 * | ------------- | -------------------------------------------------------------- | ------------------------------------ |
 * | state         | –                                                              | sockets, socketsAccepted, ticketsIssued, clientFrames, requests {"GET /path": n} |
 * | drop          | token?, code? (1001), reason?, abrupt?                         | dropped: sockets ended, with a close frame or, abrupt, without |
 * | silent        | on, token?, new?                                               | sockets: that stay open and say nothing, pings unanswered |
 * | upgrades      | status? (503), count?, hang?                                   | refuses, or never answers, WebSocket upgrades |
 * | tickets       | status? (500), count?, hang?, delay?, body?, headers?, expire? | the same for POST …/ws/ticket; expire: ends all that are out |
 * | rest          | method?, path? (prefix), suffix?, count?, status?, body? (object or text), headers?, delay?, hang?, drop?, after? | that answer to the next fitting requests; without status and body the real one, delayed; after: the request is carried out first |
 * | inject        | token?, frame or frames (texts) or binary (base64)             | sockets: that were sent the raw frames |
 * | lose          | token?, count?                                                 | the next broadcasts never leave the server |
 * | clear         | –                                                              | ends every fault above, silence too  |
 * | secrets       | –                                                              | secrets: the key, every token, the newest 1,000 tickets |
 * | members       | –                                                              | members: [{username, userId}]        |
 * | sign-in       | member                                                         | accessToken, refreshToken, userId, username, walletAddress, chainId |
 * | post          | member, token, content, parent?, isSpam?, isHarmful?, mediaUrl?, id?, createdAt? (µs) | messageId: published at once |
 * | fill          | token, count, member?                                          | messageIds: that many posts, told to nobody |
 * | like, unlike  | member, messageId                                              | changed                              |
 * | moderate      | messageId, isSpam, isHarmful                                   | sets the flags, tells                |
 * | edit          | messageId, content                                             | changes it, tells                    |
 * | delete        | messageId                                                      | removes it, tells nobody             |
 */
class Control {
public:
    Control(Service &service, Tickets &tickets, Sockets &sockets, Faults &faults);

    [[nodiscard]] Response handle(const Request &request);
    /** For the counters of `state`. */
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
    QString m_refusal; ///< why the action at hand cannot be done
};

} // namespace coterie::sandbox
