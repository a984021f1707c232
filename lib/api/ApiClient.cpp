// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/ApiClient.h"

#include "protocol/Encode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {
namespace {

constexpr auto ticketDeadline = 10s;
constexpr qint64 maxTicketSize = 16 * 1024;
constexpr auto requestDeadline = 20s;
constexpr auto uploadDeadline = 3min;
constexpr qint64 maxBodySize = 8 * 1024 * 1024;

std::vector<QString> community(const TokenAddress &token)
{
    return {u"communities"_s, token.text()};
}

std::vector<QString> operator/(std::vector<QString> path, const QString &segment)
{
    path.push_back(segment);
    return path;
}

std::vector<QString> userPath(const UserId &user, const QString &what)
{
    return {u"users"_s, user.text(), what};
}

std::vector<QString> walletsPath()
{
    return {u"users"_s, u"me"_s, u"wallets"_s};
}

std::vector<QString> messagePath(const TokenAddress &token, const MessageId &message)
{
    return community(token) / u"messages"_s / message.text();
}

void add(Origin::Query &query, const char *name, int value)
{
    if (value > 0)
        query.emplace_back(name, QString::number(value));
}

void add(Origin::Query &query, const char *name, const QString &value)
{
    if (!value.isEmpty())
        query.emplace_back(name, value);
}

void add(Origin::Query &query, const Paging &page)
{
    add(query, "limit", page.limit);
    add(query, "offset", page.offset);
}

QString text(MessagesQuery::Order order)
{
    return order == MessagesQuery::Order::Ascending ? u"asc"_s : QString();
}

/** Returns the secret as a header value; empty if it has control characters, which could inject headers. */
QByteArray headerValue(const QString &secret)
{
    const QByteArray value = secret.trimmed().toUtf8();
    const bool isClean = std::none_of(value.begin(), value.end(), [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
    return isClean ? value : QByteArray();
}

bool isSuccess(const HttpResponse &response)
{
    return response.error == TransportError::None && response.status >= 200 && response.status < 300;
}

bool isUnauthorized(const HttpResponse &response)
{
    constexpr int unauthorized = 401;
    return response.error == TransportError::None && response.status == unauthorized;
}

QByteArray bearer(const Credentials &credentials)
{
    return "Bearer " + headerValue(credentials.accessToken);
}

auto tokenHeader(HttpRequest &request)
{
    return std::find_if(request.headers.begin(), request.headers.end(),
                        [](const auto &header) { return header.first == "Authorization"; });
}

/** Returns a response that says that the call had no effect and can be repeated. */
HttpResponse renewalFailure(const ApiError &error)
{
    HttpResponse response;
    response.error = TransportError::Network;
    response.errorText = sentence(error);
    return response;
}

bool isLikedAlready(const ApiError &error)
{
    // The service does not document the status: a 409, or a 400 that says so in its message.
    return error.status == 409
           || (error.status == 400 && error.serverMessage.contains("already liked"_L1, Qt::CaseInsensitive));
}

bool isFollowedAlready(const ApiError &error)
{
    return error.status == 409
           || (error.status == 400 && error.serverMessage.contains("already follow"_L1, Qt::CaseInsensitive));
}

bool isNotFollowed(const ApiError &error)
{
    // Not every 404: a service without these routes sends one too.
    return error.status == 409
           || ((error.status == 400 || error.status == 404)
               && error.serverMessage.contains("not follow"_L1, Qt::CaseInsensitive));
}

bool isNotFound(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound;
}

} // namespace

ApiClient::ApiClient(Http &http, Credentials credentials)
    : m_http(http),
      m_credentials(std::move(credentials)),
      m_renewal([this](SessionRenewal::Answer answer) { refresh(std::move(answer)); },
                [this](const TokenPair &next) {
                    m_credentials.accessToken = next.accessToken;
                    m_credentials.refreshToken = next.refreshToken;
                    if (m_tokensChanged)
                        m_tokensChanged();
                })
{
}

void ApiClient::renewSession(std::function<void(SessionRenewal::Outcome)> done)
{
    m_renewal.renew(m_credentials.refreshToken, [alive = std::weak_ptr(m_alive), done = std::move(done)](
                                                    SessionRenewal::Outcome outcome, const ApiError &) {
        if (!alive.expired())
            done(outcome);
    });
}

void ApiClient::topCommunities(int limit, int offset, Reply<QList<TopCommunity>> reply)
{
    Call call{Access::Key, "GET", {u"communities"_s, u"top"_s}, {}, {}};
    add(call.query, {limit, offset});
    requestValue(request(std::move(call)), &Decoder::topCommunities, std::move(reply));
}

void ApiClient::community(const TokenAddress &token, Reply<CommunityStats> reply)
{
    requestValue(request({Access::Key, "GET", coterie::community(token), {}, {}}), &Decoder::community,
                 std::move(reply));
}

void ApiClient::refresh(Reply<TokenPair> reply)
{
    requestValue(request({Access::Key,
                          "POST",
                          {u"users"_s, u"token"_s, u"refresh"_s},
                          {},
                          encodeRefresh(m_credentials.refreshToken)}),
                 &Decoder::tokens, std::move(reply));
}

void ApiClient::authUrl(const QString &redirectUrl, Reply<QString> reply)
{
    Call call{Access::Key, "GET", {u"users"_s, u"twitter"_s, u"auth-url"_s}, {}, {}};
    add(call.query, "redirectUrl", redirectUrl);
    requestValue(request(std::move(call)), &Decoder::authUrl, std::move(reply));
}

void ApiClient::exchangeChallenge(const QString &code, Reply<SignedIn> reply)
{
    requestValue(request({Access::Key,
                          "POST",
                          {u"users"_s, u"twitter"_s, u"challenge"_s, u"exchange"_s},
                          {},
                          encodeChallengeCode(code)}),
                 &Decoder::signedIn, std::move(reply));
}

void ApiClient::publicMessages(const TokenAddress &token, Reply<QList<Message>> reply)
{
    requestValue(request({Access::Key, "GET", coterie::community(token) / u"messages"_s / u"public"_s, {}, {}}),
                 &Decoder::messages, std::move(reply));
}

void ApiClient::publicFeed(int limit, int offset, Reply<FeedListing> reply)
{
    requestFeed({Access::Key, "GET", {u"feed"_s, u"public"_s}, {}, {}}, {limit, offset}, std::move(reply));
}

void ApiClient::profile(const UserId &user, Reply<Profile> reply)
{
    requestValue(request({Access::Key, "GET", userPath(user, u"profile"_s), {}, {}}), &Decoder::profile,
                 std::move(reply));
}

void ApiClient::followers(const UserId &user, Paging page, Reply<QList<Profile>> reply)
{
    Call call{Access::Key, "GET", userPath(user, u"followers"_s), {}, {}};
    add(call.query, page);
    requestValue(request(std::move(call)), &Decoder::profiles, std::move(reply));
}

void ApiClient::following(const UserId &user, Paging page, Reply<QList<Profile>> reply)
{
    Call call{Access::Key, "GET", userPath(user, u"following"_s), {}, {}};
    add(call.query, page);
    requestValue(request(std::move(call)), &Decoder::profiles, std::move(reply));
}

void ApiClient::members(const TokenAddress &token, Paging page, Reply<QList<Member>> reply)
{
    Call call{Access::Member, "GET", coterie::community(token) / u"members"_s, {}, {}};
    add(call.query, page);
    requestValue(request(std::move(call)), &Decoder::members, std::move(reply));
}

void ApiClient::feed(int limit, int offset, Reply<FeedListing> reply)
{
    requestFeed({Access::Member, "GET", {u"feed"_s}, {}, {}}, {limit, offset}, std::move(reply));
}

void ApiClient::requestFeed(Call call, Paging page, Reply<FeedListing> reply)
{
    add(call.query, page);
    HttpRequest feedRequest = request(std::move(call));
    feedRequest.gateIgnores503 = true;
    requestValue(std::move(feedRequest), &Decoder::feed, std::move(reply));
}

void ApiClient::messages(const TokenAddress &token, const MessagesQuery &query, Reply<QList<Message>> reply)
{
    Call call{Access::Member, "GET", coterie::community(token) / u"messages"_s, {}, {}};
    const bool isByLikes = query.sort == MessagesQuery::Sort::Likes;
    add(call.query, "before", isByLikes ? QString() : query.before.text());
    add(call.query, "limit", query.limit);
    add(call.query, "offset", isByLikes ? query.offset : 0);
    add(call.query, "sort", isByLikes ? u"likes"_s : QString());
    add(call.query, "order", text(query.order));
    add(call.query, "filterIsSpam", query.filterIsSpam ? u"true"_s : QString());
    add(call.query, "filterIsHarm", query.filterIsHarm ? u"true"_s : QString());
    requestValue(request(std::move(call)), &Decoder::messages, std::move(reply));
}

void ApiClient::replies(const TokenAddress &token, const MessageId &parent, const RepliesQuery &query,
                        Reply<QList<Message>> reply)
{
    Call call{Access::Member, "GET", messagePath(token, parent) / u"replies"_s, {}, {}};
    add(call.query, "before", query.before.text());
    add(call.query, "limit", query.limit);
    add(call.query, "order", text(query.order));
    requestValue(request(std::move(call)), &Decoder::replies, std::move(reply));
}

void ApiClient::post(const TokenAddress &token, const PostRequest &toPost, Reply<Done> reply)
{
    requestDone(request({Access::Member, "POST", coterie::community(token) / u"messages"_s, {}, encode(toPost)}),
                std::move(reply));
}

void ApiClient::reply(const TokenAddress &token, const MessageId &parent, const PostRequest &toPost, Reply<Done> reply)
{
    requestDone(request({Access::Member, "POST", messagePath(token, parent) / u"replies"_s, {}, encode(toPost)}),
                std::move(reply));
}

void ApiClient::uploadMedia(const MediaUpload &upload, std::function<void(qint64 sent, qint64 total)> progress,
                            std::shared_ptr<Abort> abort, Reply<QString> reply)
{
    HttpRequest media = request({Access::Member, "POST", {u"communities"_s, u"media"_s}, {}, encode(upload)});
    media.deadline = uploadDeadline;
    media.progress = std::move(progress);
    media.abort = std::move(abort);
    requestValue(std::move(media), &Decoder::mediaUrl, std::move(reply));
}

void ApiClient::like(const TokenAddress &token, const MessageId &message, Reply<Done> reply)
{
    requestDone(request({Access::Member, "POST", messagePath(token, message) / u"like"_s, {}, {}}), std::move(reply),
                isLikedAlready);
}

void ApiClient::unlike(const TokenAddress &token, const MessageId &message, Reply<Done> reply)
{
    requestDone(request({Access::Member, "DELETE", messagePath(token, message) / u"like"_s, {}, {}}), std::move(reply),
                isNotFound);
}

void ApiClient::likeCount(const TokenAddress &token, const MessageId &message, Reply<LikeCount> reply)
{
    requestValue(request({Access::Member, "GET", messagePath(token, message) / u"likes"_s, {}, {}}),
                 &Decoder::likeCount, std::move(reply));
}

void ApiClient::follow(const UserId &user, Reply<Done> reply)
{
    requestDone(request({Access::Member, "POST", userPath(user, u"follow"_s), {}, {}}), std::move(reply),
                isFollowedAlready);
}

void ApiClient::unfollow(const UserId &user, Reply<Done> reply)
{
    requestDone(request({Access::Member, "DELETE", userPath(user, u"follow"_s), {}, {}}), std::move(reply),
                isNotFollowed);
}

void ApiClient::report(const TokenAddress &token, const MessageId &message, const ReportRequest &report,
                       Reply<Done> reply)
{
    requestDone(request({Access::Member, "POST", messagePath(token, message) / u"report"_s, {}, encode(report)}),
                std::move(reply));
}

void ApiClient::me(Reply<User> reply)
{
    requestValue(request({Access::Member, "GET", {u"users"_s, u"me"_s}, {}, {}}), &Decoder::user, std::move(reply));
}

void ApiClient::setUsername(const QString &username, Reply<User> reply)
{
    requestValue(request({Access::Member, "PATCH", {u"users"_s, u"me"_s, u"username"_s}, {}, encodeUsername(username)}),
                 &Decoder::user, std::move(reply));
}

void ApiClient::setPicture(const MediaUpload &picture, Reply<QString> reply)
{
    HttpRequest upload = request({Access::Member, "POST", {u"users"_s, u"me"_s, u"pfp"_s}, {}, encode(picture)});
    upload.deadline = uploadDeadline;
    requestValue(std::move(upload), &Decoder::imageUrl, std::move(reply));
}

void ApiClient::wallets(Reply<QList<Wallet>> reply)
{
    requestValue(request({Access::Member, "GET", walletsPath(), {}, {}}), &Decoder::wallets, std::move(reply));
}

void ApiClient::walletChallenge(const QString &address, const QString &chainType, Reply<WalletChallenge> reply)
{
    requestValue(
        request({Access::Member, "POST", walletsPath() / u"challenge"_s, {}, encodeWallet(address, chainType)}),
        &Decoder::walletChallenge, std::move(reply));
}

void ApiClient::linkWallet(const WalletProof &proof, Reply<Wallet> reply)
{
    HttpRequest link = request({Access::Member, "POST", walletsPath(), {}, encode(proof)});
    link.renewsSession = false;
    requestValue(std::move(link), &Decoder::wallet, std::move(reply));
}

void ApiClient::unlinkWallet(const QString &id, Reply<Done> reply)
{
    requestDone(request({Access::Member, "DELETE", walletsPath() / id, {}, {}}), std::move(reply), isNotFound);
}

void ApiClient::chains(Reply<QStringList> reply)
{
    requestValue(request({Access::Member, "GET", {u"communities"_s, u"chains"_s}, {}, {}}), &Decoder::chains,
                 std::move(reply));
}

void ApiClient::ticket(const TokenAddress &token, Reply<QString> reply)
{
    HttpRequest ticketRequest =
        request({Access::Member, "POST", coterie::community(token) / u"ws"_s / u"ticket"_s, {}, {}});
    ticketRequest.deadline = ticketDeadline;
    ticketRequest.bodyCap = maxTicketSize;
    requestValue(std::move(ticketRequest), &Decoder::ticket, std::move(reply));
}

HttpRequest ApiClient::request(Call call) const
{
    HttpRequest result;
    result.verb = std::move(call.verb);
    result.url = m_credentials.origin.url(call.segments, call.query);
    result.body = std::move(call.body);
    result.deadline = requestDeadline;
    result.bodyCap = maxBodySize;
    result.headers.emplace_back("Accept", "application/json");
    if (const QByteArray key = headerValue(m_credentials.apiKey); !key.isEmpty())
        result.headers.emplace_back("x-api-key", key);
    const QByteArray token = headerValue(m_credentials.accessToken);
    if (call.access == Access::Member && !token.isEmpty())
        result.headers.emplace_back("Authorization", bearer(m_credentials));
    if (!result.body.isEmpty())
        result.headers.emplace_back("Content-Type", "application/json");
    return result;
}

ApiError ApiClient::error(const HttpResponse &response, const QString &host)
{
    return apiError(response, host, m_decoder.errorMessage(response.body));
}

void ApiClient::sendOnce(HttpRequest request, Answer answer)
{
    m_http.send(std::move(request),
                [alive = std::weak_ptr(m_alive), answer = std::move(answer)](const HttpResponse &response) {
                    if (!alive.expired())
                        answer(response);
                });
}

void ApiClient::send(HttpRequest request, Answer answer)
{
    if (!request.renewsSession || tokenHeader(request) == request.headers.end()) {
        sendOnce(std::move(request), std::move(answer));
        return;
    }
    answer = watched(std::move(answer));
    if (m_credentials.refreshToken.isEmpty()) {
        sendOnce(std::move(request), std::move(answer));
        return;
    }
    sendOnce(request, [this, request, answer = std::move(answer)](const HttpResponse &response) {
        if (isUnauthorized(response))
            sendRenewed(request, response, answer);
        else
            answer(response);
    });
}

ApiClient::Answer ApiClient::watched(Answer answer)
{
    return [this, answer = std::move(answer)](const HttpResponse &response) {
        if (isUnauthorized(response) && m_sessionRefused)
            m_sessionRefused();
        answer(response);
    };
}

void ApiClient::sendRenewed(HttpRequest request, const HttpResponse &refusal, Answer answer)
{
    const auto header = tokenHeader(request);
    if (header->second != bearer(m_credentials)) { // the session was renewed while this request was in flight
        header->second = bearer(m_credentials);
        sendOnce(std::move(request), std::move(answer));
        return;
    }
    m_renewal.renew(m_credentials.refreshToken,
                    [this, alive = std::weak_ptr(m_alive), request = std::move(request), refusal,
                     answer = std::move(answer)](SessionRenewal::Outcome outcome, const ApiError &error) mutable {
                        if (alive.expired())
                            return;
                        switch (outcome) {
                        case SessionRenewal::Outcome::Renewed:
                            tokenHeader(request)->second = bearer(m_credentials);
                            sendOnce(std::move(request), std::move(answer));
                            break;
                        case SessionRenewal::Outcome::Refused:
                            answer(refusal);
                            break;
                        case SessionRenewal::Outcome::Failed:
                            answer(renewalFailure(error));
                            break;
                        }
                    });
}

template <typename T>
void ApiClient::requestValue(HttpRequest &&request, Decode<T> decode, Reply<T> reply)
{
    const QString host = m_credentials.origin.host();
    send(std::move(request), [this, host, decode, reply = std::move(reply)](const HttpResponse &response) {
        if (!isSuccess(response)) {
            reply(error(response, host));
            return;
        }
        auto value = (m_decoder.*decode)(response.body);
        if (value.ok())
            reply(std::move(value).value());
        else
            reply(malformedResponse(response.status, host));
    });
}

void ApiClient::requestDone(HttpRequest request, Reply<Done> reply, bool (*isSuccessToo)(const ApiError &))
{
    const QString host = m_credentials.origin.host();
    send(std::move(request), [this, host, isSuccessToo, reply = std::move(reply)](const HttpResponse &response) {
        if (isSuccess(response)) {
            reply(Done());
            return;
        }
        const ApiError failure = error(response, host);
        if (isSuccessToo && isSuccessToo(failure))
            reply(Done());
        else
            reply(failure);
    });
}

} // namespace coterie
