// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Http.h"
#include "server/Service.h"
#include "server/SignIns.h"
#include "server/Tickets.h"
#include "server/WalletChallenges.h"

#include <functional>
#include <vector>

namespace coterie::sandbox {

/** What a handler gets: the request, the variable segments of its path, and the signed-in user (empty in group K). */
struct Call {
    const Request &request;
    QStringList path;
    UserId user;
    QJsonObject body; ///< empty if the request has none
};

/**
 * The member's part of the REST API. Maps a request to a response without waiting. Group K requires x-api-key; group J
 * also requires a Bearer token. A missing key or token gives 401, a wrong key 403, and a wrong token 401.
 */
class Api {
public:
    Api(Service &service, Tickets &tickets, SignIns &signIns, WalletChallenges &challenges);

    /** Sets the origin that the URLs of uploaded files start with. */
    void setOrigin(const QString &origin) { m_origin = origin; }

    [[nodiscard]] Response handle(const Request &request);

private:
    enum class Access { Open, Key, Member };
    using Handler = Response (Api::*)(const Call &);
    struct Route {
        const char *method = "";
        QStringList pattern; ///< "{}" matches any segment
        Access access = Access::Open;
        Handler handler = nullptr;
    };

    void route(const char *method, const char *pattern, Access access, Handler handler);
    [[nodiscard]] Response dispatch(const Route &route, const Request &request);
    [[nodiscard]] const World &world() const { return m_service.world(); }

    // ApiSignIn.cpp
    Response authUrl(const Call &call);
    Response exchangeChallenge(const Call &call);
    Response twitterCallback(const Call &call);
    Response refresh(const Call &call);
    Response signedIn(const UserId &user);
    void addSignInRoutes();

    // ApiWallets.cpp
    Response wallets(const Call &call);
    Response challenge(const Call &call);
    Response linkWallet(const Call &call);
    Response unlinkWallet(const Call &call);
    void addWalletRoutes();

    // ApiUsers.cpp
    Response me(const Call &call);
    Response rename(const Call &call);
    Response uploadPicture(const Call &call);
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
    Response upload(const Call &call, const QString &field, QString *path);
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
    SignIns &m_signIns;
    WalletChallenges &m_challenges;
    QString m_origin;
    std::vector<Route> m_routes;
};

/** Reads a whole number from the query and clamps it, or `otherwise` if absent. Returns false if it is malformed. */
[[nodiscard]] bool readNumber(const Request &request, const QString &name, qint64 otherwise, qint64 least, qint64 most,
                              qint64 &value);
[[nodiscard]] bool isUuid(const QString &text);
/** Returns whether the text has the form of an address: 32 to 44 base58 characters, or 0x and 40 hexadecimal digits. */
[[nodiscard]] bool isAddress(const QString &text);

} // namespace coterie::sandbox
