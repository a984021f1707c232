// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Trim.h"
#include "server/Api.h"
#include "server/Json.h"
#include "server/Translation.h"
#include "server/WalletSignatures.h"

#include <QJsonArray>

#include <algorithm>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contentLimit = 2000;

Response bad(const char *text)
{
    return Response::error(400, tr(text));
}

bool wantsTrue(const Request &request, const QString &name)
{
    return request.query.value(name) == "true"_L1;
}

/** Returns whether the value is absent or one of the two. */
bool isEither(const Request &request, const QString &name, QLatin1StringView a, QLatin1StringView b)
{
    const auto it = request.query.constFind(name);
    return it == request.query.cend() || *it == a || *it == b;
}

/** Returns a page of `ids` (oldest first) by time. An unknown `before` gives an empty page, as SQL would. */
QList<MessageId> pageByTime(const QList<MessageId> &ids, const QString &before, bool descending, qint64 limit)
{
    QList<MessageId> page = ids;
    if (!before.isEmpty())
        page = page.first(std::max<qsizetype>(0, page.indexOf(MessageId(before))));
    if (descending)
        std::reverse(page.begin(), page.end());
    return page.first(std::min<qsizetype>(limit, page.size()));
}

} // namespace

void Api::addMessageRoutes()
{
    route("GET", "/api/v1/communities/{}/messages", Access::Member, &Api::messages);
    route("POST", "/api/v1/communities/{}/messages", Access::Member, &Api::post);
    route("GET", "/api/v1/communities/{}/messages/public", Access::Key, &Api::publicMessages);
    route("GET", "/api/v1/communities/{}/messages/{}/replies", Access::Member, &Api::listReplies);
    route("POST", "/api/v1/communities/{}/messages/{}/replies", Access::Member, &Api::reply);
    route("POST", "/api/v1/communities/{}/messages/{}/like", Access::Member, &Api::like);
    route("DELETE", "/api/v1/communities/{}/messages/{}/like", Access::Member, &Api::unlike);
    route("GET", "/api/v1/communities/{}/messages/{}/likes", Access::Member, &Api::likes);
    route("POST", "/api/v1/communities/{}/messages/{}/report", Access::Member, &Api::report);
}

Response Api::messages(const Call &call)
{
    const Request &request = call.request;
    const CommunityRecord *record = world().community(TokenAddress(call.path[0]));
    if (!record)
        return Response::error(404, tr("Community not found"));
    qint64 limit = 0;
    qint64 offset = 0;
    const QString before = request.query.value(u"before"_s);
    if (!readNumber(request, u"limit"_s, 50, 1, 100, limit)
        || !readNumber(request, u"offset"_s, 0, 0, 1'000'000, offset))
        return bad("The query parameter \"limit\" or \"offset\" is not a number.");
    if (!before.isEmpty() && !isUuid(before))
        return bad("The query parameter \"before\" is not a UUID.");
    if (!isEither(request, u"sort"_s, "time"_L1, "likes"_L1) || !isEither(request, u"order"_s, "desc"_L1, "asc"_L1))
        return bad("The query parameter \"sort\" must be time or likes, and \"order\" desc or asc.");
    if (!isEither(request, u"filterIsSpam"_s, "true"_L1, "false"_L1)
        || !isEither(request, u"filterIsHarm"_s, "true"_L1, "false"_L1))
        return bad("The query's filters must be true or false.");

    // Filters apply before the limit, so a page that is not full is the last one.
    QList<MessageId> ids = world().roots(record->id);
    const bool noSpam = wantsTrue(request, u"filterIsSpam"_s);
    const bool noHarm = wantsTrue(request, u"filterIsHarm"_s);
    if (noSpam || noHarm)
        ids.removeIf([&](const MessageId &id) {
            const MessageRecord *message = world().message(id);
            return id.text() != before && ((noSpam && message->isSpam) || (noHarm && message->isHarmful));
        });
    const bool descending = request.query.value(u"order"_s) != "asc"_L1;
    if (request.query.value(u"sort"_s) == "likes"_L1) {
        std::stable_sort(ids.begin(), ids.end(), [&](const MessageId &a, const MessageId &b) {
            return descending ? world().likeCount(a) > world().likeCount(b)
                              : world().likeCount(a) < world().likeCount(b);
        });
        ids = ids.mid(offset, limit);
    } else {
        ids = pageByTime(ids, before, descending, limit);
    }
    QJsonArray rows;
    for (const MessageId &id : std::as_const(ids))
        rows.append(toJson(world(), *world().message(id), call.user));
    return Response::json({{u"messages"_s, rows}});
}

Response Api::publicMessages(const Call &call)
{
    const CommunityRecord *record = world().community(TokenAddress(call.path[0]));
    if (!record)
        return Response::error(404, tr("Community not found"));
    QJsonArray rows;
    for (const MessageId &id : pageByTime(world().roots(record->id), {}, true, 50))
        rows.append(toJson(world(), *world().message(id), {}));
    return Response::json({{u"messages"_s, rows}});
}

namespace {

/** Returns the message that the path names, or null and sets `refusal`. */
const MessageRecord *find(const World &world, const Call &call, Response &refusal)
{
    const CommunityRecord *record = world.community(TokenAddress(call.path[0]));
    if (!isUuid(call.path[1])) {
        refusal = bad("The message id is not a UUID.");
        return nullptr;
    }
    const MessageRecord *message = world.message(MessageId(call.path[1].toLower()));
    if (!record || !message || message->community != record->id) {
        refusal = Response::error(404, tr("Message not found"));
        return nullptr;
    }
    return message;
}

} // namespace

Response Api::listReplies(const Call &call)
{
    Response refusal;
    const MessageRecord *parent = find(world(), call, refusal);
    if (!parent)
        return refusal;
    qint64 limit = 0;
    const QString before = call.request.query.value(u"before"_s);
    if (!readNumber(call.request, u"limit"_s, 50, 1, 100, limit))
        return bad("The query parameter \"limit\" or \"offset\" is not a number.");
    if (!before.isEmpty() && !isUuid(before))
        return bad("The query parameter \"before\" is not a UUID.");
    const bool descending = call.request.query.value(u"order"_s) != "asc"_L1;
    QJsonArray rows;
    for (const MessageId &id : pageByTime(world().replies(parent->id), before, descending, limit))
        rows.append(toJson(world(), *world().message(id), call.user));
    return Response::json({{u"replies"_s, rows}});
}

Response Api::post(const Call &call)
{
    return accept(call, {});
}

Response Api::reply(const Call &call)
{
    Response refusal;
    const MessageRecord *parent = find(world(), call, refusal);
    if (!parent)
        return refusal;
    if (!parent->parent.isEmpty())
        return bad("Replies to replies are not supported.");
    return accept(call, parent->id);
}

Response Api::accept(const Call &call, const MessageId &parent)
{
    const CommunityRecord *record = world().community(TokenAddress(call.path[0]));
    if (!record)
        return Response::error(404, tr("Community not found"));
    const QString content = call.body.value(u"content"_s).toString();
    const QString chain = call.body.value(u"chainId"_s).toString();
    const QString address = call.body.value(u"walletAddress"_s).toString();
    const QJsonValue media = call.body.value(u"mediaUrl"_s);
    if (trimmed(content).isEmpty())
        return bad("The content is empty.");
    if (content.toUcs4().size() > contentLimit)
        return bad("The content is longer than 2,000 characters.");
    if (!QStringList{u"solana"_s, u"ethereum"_s, u"base"_s, u"bsc"_s}.contains(chain))
        return bad("The chainId must be solana, ethereum, base, or bsc.");
    if (!media.isUndefined() && !media.isNull() && !media.isString())
        return bad("The mediaUrl is not a string.");
    const bool isOurs = media.toString().startsWith(m_origin + u"/media/"_s);
    if (!media.toString().isEmpty() && !isOurs && !media.toString().startsWith("https://gifs.example.com/"_L1))
        return bad("The mediaUrl comes neither from an upload nor from a listed provider.");

    const QString chainType = chain == "solana"_L1 ? u"svm"_s : u"evm"_s;
    const QList<LinkedWallet> linked = world().wallets(call.user);
    const bool isLinked = std::any_of(linked.cbegin(), linked.cend(), [&](const LinkedWallet &wallet) {
        return wallet.chainType == chainType && comparableAddress(wallet.address) == comparableAddress(address);
    });
    if (!isLinked)
        return Response::error(403,
                               tr("Wallet not linked: this wallet does not belong to your account on this chain."));
    // The members who write there hold the token. Nobody who links a wallet here does.
    const auto contributors = world().contributors(record->id);
    const bool holdsToken = std::any_of(contributors.cbegin(), contributors.cend(),
                                        [&](const auto &contributor) { return contributor.first == call.user; });
    if (record->closed && !holdsToken)
        return Response::error(403, tr("Insufficient token balance: this wallet holds no %1.").arg(record->symbol));

    MessageRecord message;
    message.community = record->id;
    message.author = call.user;
    message.content = content;
    message.mediaUrl = isOurs ? media.toString().mid(m_origin.size()) : media.toString();
    message.walletAddress = address;
    message.parent = parent;
    m_service.accept(message);
    return Response::empty();
}

Response Api::like(const Call &call)
{
    Response refusal;
    const MessageRecord *message = find(world(), call, refusal);
    if (!message)
        return refusal;
    m_service.setLiked(message->id, call.user, true);
    return Response::empty();
}

Response Api::unlike(const Call &call)
{
    Response refusal;
    const MessageRecord *message = find(world(), call, refusal);
    if (!message)
        return refusal;
    if (!m_service.setLiked(message->id, call.user, false))
        return Response::error(404, tr("Like not found"));
    return Response::empty();
}

Response Api::likes(const Call &call)
{
    Response refusal;
    const MessageRecord *message = find(world(), call, refusal);
    if (!message)
        return refusal;
    return Response::json({{u"messageId"_s, message->id.text()}, {u"likeCount"_s, world().likeCount(message->id)}});
}

Response Api::report(const Call &call)
{
    Response refusal;
    if (!find(world(), call, refusal))
        return refusal;
    const QString reason = call.body.value(u"reason"_s).toString();
    if (!QStringList{u"spam"_s, u"harassment"_s, u"hate_speech"_s, u"inappropriate_content"_s, u"other"_s}.contains(
            reason))
        return bad("Unknown reason");
    if (reason == "other"_L1 && trimmed(call.body.value(u"text"_s).toString()).isEmpty())
        return bad("Text required when reason is other");
    return Response::empty();
}

} // namespace coterie::sandbox
