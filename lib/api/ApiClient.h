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

#include <functional>
#include <memory>

namespace coterie {

/** Called once with what came, on the thread of the Http; never from inside the call that asked. */
template <typename T>
using Reply = std::function<void(Result<T, ApiError>)>;

/** Which messages, and how many; 0 and empty mean the server's default. */
struct MessagesQuery {
    enum class Sort { Time, Likes };
    enum class Order { Descending, Ascending };
    MessageId before; ///< time sort only
    int limit = 0;    ///< 50 by default, at most 100
    int offset = 0;   ///< likes sort only
    Sort sort = Sort::Time;
    Order order = Order::Descending;
    bool filterIsSpam = false; ///< true leaves spam out
    bool filterIsHarm = false;
};

struct RepliesQuery {
    MessageId before;
    int limit = 0;
    MessagesQuery::Order order = MessagesQuery::Order::Descending;
};

/** A part of a list that is counted from its beginning; 0 means the server's default. */
struct Paging {
    int limit = 0; ///< 50 by default, at most 100
    int offset = 0;
};

/**
 * The member's part of the service's REST API, one call for each operation. No retries, no queue, no state but the
 * credentials; only when the access token has died, and there is a refresh token, the session is renewed once for all
 * calls and the call is made once more, for a 401 means that nothing was done. All calls and answers are on one thread,
 * that of the Http (the network thread). Destroying the client drops the answers that are still out.
 */
class ApiClient {
public:
    /** The Http must outlive the client. */
    ApiClient(Http &http, Credentials credentials);

    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    /** For the calls from now on. */
    void setCredentials(Credentials credentials) { m_credentials = std::move(credentials); }
    /** What must outlive the program before it is used: the tokens of a renewed session. */
    void setKeepTokens(SessionRenewal::Keep keep) { m_renewal.setKeep(std::move(keep)); }
    [[nodiscard]] const SessionRenewal &renewal() const { return m_renewal; }

    // With the API key alone.
    void topCommunities(int limit, int offset, Reply<QList<TopCommunity>> reply);
    /** Creates the community when the token exists and nobody asked for it before. */
    void community(const TokenAddress &token, Reply<CommunityStats> reply);
    /**
     * The next pair of tokens for the refresh token, which dies with it: ask once at a time, and keep the new pair
     * before it is used. The credentials here stay as they are until setCredentials().
     */
    void refresh(Reply<TokenPair> reply);
    void profile(const UserId &user, Reply<Profile> reply);
    // Both may be missing in a service: then the answer is 404.
    void followers(const UserId &user, Paging page, Reply<QList<Profile>> reply);
    void following(const UserId &user, Paging page, Reply<QList<Profile>> reply);

    // With the API key and the access token.
    /** Those who wrote, as the service ranks them. */
    void members(const TokenAddress &token, Paging page, Reply<QList<Member>> reply);
    /**
     * The service's choice over all communities. A 503 says that it has not been put together yet: it speaks of the
     * feed and not of the host, so nothing else is held back for it.
     */
    void feed(int limit, int offset, Reply<FeedListing> reply);
    void messages(const TokenAddress &token, const MessagesQuery &query, Reply<QList<Message>> reply);
    void replies(const TokenAddress &token, const MessageId &parent, const RepliesQuery &query,
                 Reply<QList<Message>> reply);
    /** Done means accepted for moderation, not published. */
    void post(const TokenAddress &token, const PostRequest &toPost, Reply<Done> reply);
    void reply(const TokenAddress &token, const MessageId &parent, const PostRequest &toPost, Reply<Done> reply);
    /**
     * Uploads a picture, which the service looks at before it answers; gives the address that a post names. Progress
     * counts the bytes of the request. Takes up to 3 min on a slow link; give it up by the abort, which may be null.
     */
    void uploadMedia(const MediaUpload &upload, std::function<void(qint64 sent, qint64 total)> progress,
                     std::shared_ptr<Abort> abort, Reply<QString> reply);
    /** Liking what is liked already, and unliking what is not, is success (L1). */
    void like(const TokenAddress &token, const MessageId &message, Reply<Done> reply);
    void unlike(const TokenAddress &token, const MessageId &message, Reply<Done> reply);
    void likeCount(const TokenAddress &token, const MessageId &message, Reply<LikeCount> reply);
    /** Following whom one follows, and not following whom one does not, is success. */
    void follow(const UserId &user, Reply<Done> reply);
    void unfollow(const UserId &user, Reply<Done> reply);
    void report(const TokenAddress &token, const MessageId &message, const ReportRequest &report, Reply<Done> reply);
    void me(Reply<User> reply);
    void wallets(Reply<QList<Wallet>> reply);
    /** A single-use pass for one connect, good for about 30 s (R2). Must not be logged. */
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
    void dispatch(HttpRequest request, Answer answer);
    /** After a 401: once more, with what the session has become. */
    void sendAgain(HttpRequest request, const HttpResponse &refusal, Answer answer);
    template <typename T>
    void fetch(HttpRequest &&request, Decode<T> decode, Reply<T> reply);
    /** Nothing is read from the answer; an error that counts as success is turned into it. */
    void perform(HttpRequest request, Reply<Done> reply, bool (*isFine)(const ApiError &) = nullptr);

    Http &m_http;
    Credentials m_credentials;
    Decoder m_decoder;
    SessionRenewal m_renewal;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
};

} // namespace coterie
