// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "api/Credentials.h"
#include "api/Http.h"
#include "api/SessionRenewal.h"
#include "protocol/Community.h"
#include "protocol/Decoder.h"
#include "protocol/FeedItem.h"
#include "protocol/Result.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace coterie {

/** Invoked exactly once, with the result, on the Http's thread; never from within the call that takes it. */
template <typename T>
using Reply = std::function<void(Result<T, ApiError>)>;

/** Selects messages. 0 and empty mean the server's default. */
struct MessagesQuery {
    enum class Sort { Time, Likes };
    enum class Order { Descending, Ascending };
    MessageId before; ///< time sort only
    int limit = 0;    ///< 50 by default, at most 100
    int offset = 0;   ///< likes sort only
    Sort sort = Sort::Time;
    Order order = Order::Descending;
    bool filterIsSpam = false; ///< true excludes spam
    bool filterIsHarm = false; ///< true excludes harmful messages
};

struct RepliesQuery {
    MessageId before;
    int limit = 0;
    MessagesQuery::Order order = MessagesQuery::Order::Descending;
};

/** Selects a part of a list by offset. 0 means the server's default. */
struct Paging {
    int limit = 0; ///< 50 by default, at most 100
    int offset = 0;
};

/**
 * The service's REST API for members, with one method for each operation. It has no retries, no queue, and no state
 * other than the credentials. The one exception: after a 401 it renews the session once for all calls, if there is a
 * refresh token, and repeats the call (R4). That is safe, since a 401 means that the server did nothing. Call all
 * methods on the Http's thread, the network thread; callbacks run there too. Destroying the client discards the
 * callbacks of pending calls.
 */
class ApiClient {
public:
    /** `http` must outlive the client. */
    ApiClient(Http &http, Credentials credentials);

    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    /** Sets the credentials for subsequent calls. */
    void setCredentials(Credentials credentials) { m_credentials = std::move(credentials); }
    /** Sets the function that saves renewed tokens to disk before they are used. */
    void setTokenSaver(SessionRenewal::Save save) { m_renewal.setSaver(std::move(save)); }
    /** Sets the function that reads the stored tokens after a refusal. */
    void setTokenLoader(SessionRenewal::Load load) { m_renewal.setLoader(std::move(load)); }
    /** Sets the function that is invoked when the service refuses the session: the user must sign in again. */
    void setSessionRefused(std::function<void()> refused) { m_sessionRefused = std::move(refused); }
    /** Sets the function that is invoked whenever other tokens are in use. */
    void setTokensChanged(std::function<void()> changed) { m_tokensChanged = std::move(changed); }
    /** Renews the session ahead of time, together with all calls that wait for new tokens. */
    void renewSession(std::function<void(SessionRenewal::Outcome)> done);
    [[nodiscard]] const SessionRenewal &renewal() const { return m_renewal; }

    // These need the API key only.
    void topCommunities(int limit, int offset, Reply<QList<TopCommunity>> reply);
    /** Requests a community. The service creates it if the token exists and it is the first request for it. */
    void community(const TokenAddress &token, Reply<CommunityStats> reply);
    /**
     * Exchanges the refresh token for new tokens. The old refresh token becomes invalid, so never run two at a time,
     * and save the new tokens before using them. Does not change credentials().
     */
    void refresh(Reply<TokenPair> reply);
    /**
     * Requests the URL at which a user signs in with X in a browser, and which then leads to `redirectUrl` with a
     * challenge code. A 400 means that the service does not know this redirect URL.
     */
    void authUrl(const QString &redirectUrl, Reply<QString> reply);
    /** Exchanges a challenge code, which is valid once, for tokens. A 404 means that it expired or was used. */
    void exchangeChallenge(const QString &code, Reply<SignedIn> reply);
    /** Requests a community's newest 50 messages, without a signed-in user. */
    void publicMessages(const TokenAddress &token, Reply<QList<Message>> reply);
    void publicFeed(int limit, int offset, Reply<FeedListing> reply);
    void profile(const UserId &user, Reply<Profile> reply);
    // Some services lack these two and answer 404.
    void followers(const UserId &user, Paging page, Reply<QList<Profile>> reply);
    void following(const UserId &user, Paging page, Reply<QList<Profile>> reply);

    // These need the API key and the access token.
    /** Requests the users who have posted, in the service's order. */
    void members(const TokenAddress &token, Paging page, Reply<QList<Member>> reply);
    /**
     * Requests the home feed, ranked by the service across all communities. A 503 means that the service has not
     * computed it yet. It does not mean that the host is overloaded, so it closes no gate (R3).
     */
    void feed(int limit, int offset, Reply<FeedListing> reply);
    void messages(const TokenAddress &token, const MessagesQuery &query, Reply<QList<Message>> reply);
    void replies(const TokenAddress &token, const MessageId &parent, const RepliesQuery &query,
                 Reply<QList<Message>> reply);
    /** Sends a post. Done means that it was accepted for moderation, not that it is published. */
    void post(const TokenAddress &token, const PostRequest &toPost, Reply<Done> reply);
    void reply(const TokenAddress &token, const MessageId &parent, const PostRequest &toPost, Reply<Done> reply);
    /**
     * Uploads a picture and returns its URL for a post. The service checks the picture before it answers. `progress`
     * counts the bytes of the request. Can take up to 3 min on a slow connection; cancel it through `abort`, which may
     * be null.
     */
    void uploadMedia(const MediaUpload &upload, std::function<void(qint64 sent, qint64 total)> progress,
                     std::shared_ptr<Abort> abort, Reply<QString> reply);
    /** Likes a message; succeeds if it is already liked (L1). */
    void like(const TokenAddress &token, const MessageId &message, Reply<Done> reply);
    /** Removes a like; succeeds if the message is not liked (L1). */
    void unlike(const TokenAddress &token, const MessageId &message, Reply<Done> reply);
    void likeCount(const TokenAddress &token, const MessageId &message, Reply<LikeCount> reply);
    /** Follows a user; succeeds if the user is already followed. */
    void follow(const UserId &user, Reply<Done> reply);
    /** Unfollows a user; succeeds if the user is not followed. */
    void unfollow(const UserId &user, Reply<Done> reply);
    void report(const TokenAddress &token, const MessageId &message, const ReportRequest &report, Reply<Done> reply);
    void me(Reply<User> reply);
    /** Changes the user's own name. A 400 says in the server's words why it is not possible. */
    void setUsername(const QString &username, Reply<User> reply);
    /** Changes the user's own picture and returns its URL. Can take up to 3 min, like uploadMedia(). */
    void setPicture(const MediaUpload &picture, Reply<QString> reply);
    void wallets(Reply<QList<Wallet>> reply);
    /** Requests what the owner of the address has to sign. */
    void walletChallenge(const QString &address, const QString &chainType, Reply<WalletChallenge> reply);
    /** Links a wallet. A 401 is about the signature, so it neither renews the session nor ends it. */
    void linkWallet(const WalletProof &proof, Reply<Wallet> reply);
    void unlinkWallet(const QString &id, Reply<Done> reply);
    /** Requests the chains on which a post can name a wallet, such as "solana". */
    void chains(Reply<QStringList> reply);
    /** Requests a ticket, which is valid for one connection attempt within about 30 s (R2). Never log it. */
    void ticket(const TokenAddress &token, Reply<QString> reply);

private:
    enum class Access { Key, Member };
    struct Call {
        Access access = Access::Member;
        QByteArray verb;
        std::vector<QString> segments;
        Origin::Query query;
        QByteArray body;
    };
    template <typename T>
    using Decode = Decoded<T> (Decoder::*)(QByteArrayView);

    [[nodiscard]] HttpRequest request(Call call) const;
    [[nodiscard]] ApiError error(const HttpResponse &response, const QString &host);
    using Answer = std::function<void(const HttpResponse &)>;
    void send(HttpRequest request, Answer answer);
    void sendOnce(HttpRequest request, Answer answer);
    /** Reports a 401 that stays. */
    [[nodiscard]] Answer watched(Answer answer);
    /** Renews the session after a 401 if necessary, and repeats the request with the new token. */
    void sendRenewed(HttpRequest request, const HttpResponse &refusal, Answer answer);
    void requestFeed(Call call, Paging page, Reply<FeedListing> reply);
    template <typename T>
    void requestValue(HttpRequest &&request, Decode<T> decode, Reply<T> reply);
    /** Sends a request and ignores the response's body. Errors accepted by `isSuccessToo` count as success. */
    void requestDone(HttpRequest request, Reply<Done> reply, bool (*isSuccessToo)(const ApiError &) = nullptr);

    Http &m_http;
    Credentials m_credentials;
    Decoder m_decoder;
    SessionRenewal m_renewal;
    std::function<void()> m_tokensChanged;
    std::function<void()> m_sessionRefused;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
};

} // namespace coterie
