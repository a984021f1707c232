// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Consent.h"
#include "server/Faults.h"
#include "server/Http.h"
#include "server/Service.h"
#include "server/SignIns.h"
#include "server/Sockets.h"
#include "server/Tickets.h"
#include "server/WalletChallenges.h"

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
 * secrets: answers secrets: the key, all tokens, and the newest 1,000 tickets and challenge codes.
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
 * Accounts. `member` is a username.
 * members: answers members [{username, userId}].
 * sign-in {member}: answers accessToken, refreshToken, userId, username, walletAddress, and chainId.
 * newcomer {username?}: adds a member without a wallet. Answers username and userId.
 * rename {member, username}: changes the name without checking it.
 * link {member, address?, chainType? (svm)}: links a wallet without a signature; a random one without address. Answers
 *     walletId and address.
 * unlink {member, address?}: unlinks a wallet, or all. Answers unlinked, their number.
 * code {member}: answers challengeCode, as the consent page issues it.
 * codes {expire?, lifetime?}: invalidates the unused challenge codes; sets the lifetime of later ones (600,000).
 * twitter-code {member}: answers code and codeVerifier for POST /users/twitter/callback.
 * consent {delay}: sets how long a slow answer of the consent page takes (5,000).
 * challenges {expire?, lifetime?}: the same as codes, for wallet challenges (300,000).
 * access-tokens {expire?, member?, lifetime? (s)}: makes access tokens (of the member) count as expired; sets the
 *     lifetime of later ones.
 * revoke {member}: ends all sessions, so that no token of the member is valid. Answers sessions, their number.
 *
 * Messages
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
    /** The parts of the server that tests control. */
    struct Parts {
        Service &service;
        Tickets &tickets;
        Sockets &sockets;
        Faults &faults;
        SignIns &signIns;
        WalletChallenges &challenges;
        Consent &consent;
    };

    explicit Control(Parts parts);

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
    QJsonObject newcomer(const QJsonObject &body);
    QJsonObject rename(const QJsonObject &body);
    QJsonObject link(const QJsonObject &body);
    QJsonObject unlink(const QJsonObject &body);
    QJsonObject code(const QJsonObject &body);
    QJsonObject codes(const QJsonObject &body);
    QJsonObject twitterCode(const QJsonObject &body);
    QJsonObject consent(const QJsonObject &body);
    QJsonObject challenges(const QJsonObject &body);
    QJsonObject accessTokens(const QJsonObject &body);
    QJsonObject revoke(const QJsonObject &body);
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
    SignIns &m_signIns;
    WalletChallenges &m_challenges;
    Consent &m_consent;
    QHash<QString, Action> m_actions;
    QMap<QString, qint64> m_requests;
    QString m_refusal; ///< why the current action failed; empty if it succeeded
};

} // namespace coterie::sandbox
