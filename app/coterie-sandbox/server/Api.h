// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Http.h"
#include "server/Service.h"
#include "server/Tickets.h"

#include <functional>
#include <vector>

namespace coterie::sandbox {

/** What a handler gets: the request, the path's variable segments, and who asks (nobody in group K). */
struct Call {
    const Request &request;
    QStringList path;
    UserId user;
    QJsonObject body; ///< of a request with one
};

/**
 * The member's part of the REST API: a request in, a response out, nothing waits. Group K wants x-api-key; group J
 * wants it and a Bearer token. No key or token: 401; a wrong key: 403; a wrong token: 401.
 */
class Api {
public:
    Api(Service &service, Tickets &tickets);

    /** Needed for the addresses of uploaded files. */
    void setOrigin(const QString &origin) { m_origin = origin; }

    [[nodiscard]] Response handle(const Request &request);

private:
    enum class Access { Open, Key, Member };
    using Handler = Response (Api::*)(const Call &);
    struct Route {
        const char *method = "";
        QStringList pattern; ///< "{}" stands for any segment
        Access access = Access::Open;
        Handler handler = nullptr;
    };

    void route(const char *method, const char *pattern, Access access, Handler handler);
    [[nodiscard]] Response dispatch(const Route &route, const Request &request);
    [[nodiscard]] const World &world() const { return m_service.world(); }

    // ApiUsers.cpp
    Response me(const Call &call);
    Response refresh(const Call &call);
    Response rename(const Call &call);
    Response uploadPicture(const Call &call);
    Response wallets(const Call &call);
    Response challenge(const Call &call);
    Response linkWallet(const Call &call);
    Response unlinkWallet(const Call &call);
    Response profile(const Call &call);
    Response followers(const Call &call);
    Response following(const Call &call);
    Response follow(const Call &call);
    Response unfollow(const Call &call);
    Response people(const Call &call, const QList<UserId> &ids);
    Response setFollowing(const Call &call, bool on);
    void addUserRoutes();

    // ApiCommunities.cpp
    Response top(const Call &call);
    Response community(const Call &call);
    Response members(const Call &call);
    Response chains(const Call &call);
    Response mediaProviders(const Call &call);
    Response uploadMedia(const Call &call);
    Response media(const Call &call);
    Response picture(const Call &call);
    Response feed(const Call &call);
    Response ticket(const Call &call);
    Response health(const Call &call);
    Response ping(const Call &call);
    Response upload(const Call &call, const QString &field, QString *url);
    void addCommunityRoutes();

    // ApiMessages.cpp
    Response messages(const Call &call);
    Response publicMessages(const Call &call);
    Response post(const Call &call);
    Response listReplies(const Call &call);
    Response reply(const Call &call);
    Response like(const Call &call);
    Response unlike(const Call &call);
    Response likes(const Call &call);
    Response report(const Call &call);
    Response accept(const Call &call, const MessageId &parent);
    void addMessageRoutes();

    Service &m_service;
    Tickets &m_tickets;
    QString m_origin;
    std::vector<Route> m_routes;
    QHash<QString, QString> m_challenges; ///< what a wallet was asked to sign, by owner, chain type and address
};

/** A whole number from the query, clamped to [least, most]; `otherwise` when there is none; false when it is no number. */
[[nodiscard]] bool readNumber(const Request &request, const QString &name, qint64 otherwise, qint64 least, qint64 most,
                              qint64 &value);
[[nodiscard]] bool isUuid(const QString &text);
/** Plausible as an on-chain address: base58 of 32 to 44 characters, or 0x and 40 hexadecimal digits. */
[[nodiscard]] bool isAddress(const QString &text);

} // namespace coterie::sandbox
