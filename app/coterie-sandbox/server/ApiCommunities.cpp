// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Api.h"
#include "server/Gallery.h"
#include "server/Json.h"
#include "server/Translation.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

Response badQuery(const QString &name)
{
    return Response::error(400, tr("The query parameter \"%1\" is not a number.").arg(name));
}

/** Reads limit (at most 100) and offset. Returns the name of a malformed parameter, or an empty string. */
QString readPaging(const Request &request, qint64 usualLimit, qint64 &limit, qint64 &offset)
{
    if (!readNumber(request, u"limit"_s, usualLimit, 1, 100, limit))
        return u"limit"_s;
    return readNumber(request, u"offset"_s, 0, 0, 1'000'000, offset) ? QString() : u"offset"_s;
}

/** Returns the type by the first bytes, because the type that the client names cannot be trusted. */
bool looksLikeImage(const QByteArray &bytes, const QString &contentType)
{
    if (contentType == "image/png"_L1)
        return bytes.startsWith("\x89PNG\r\n");
    if (contentType == "image/jpeg"_L1)
        return bytes.startsWith("\xff\xd8\xff");
    if (contentType == "image/gif"_L1)
        return bytes.startsWith("GIF8");
    return contentType == "image/webp"_L1 && bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
}

} // namespace

void Api::addCommunityRoutes()
{
    route("GET", "/health", Access::Open, &Api::health);
    route("GET", "/ping", Access::Open, &Api::ping);
    route("GET", "/media/{}", Access::Open, &Api::media);
    route("GET", "/pictures/{}/{}", Access::Open, &Api::picture);
    route("GET", "/api/v1/communities/top", Access::Key, &Api::top);
    route("GET", "/api/v1/communities/chains", Access::Member, &Api::chains);
    route("GET", "/api/v1/communities/media-providers", Access::Member, &Api::mediaProviders);
    route("POST", "/api/v1/communities/media", Access::Member, &Api::uploadMedia);
    route("GET", "/api/v1/communities/{}", Access::Key, &Api::community);
    route("GET", "/api/v1/communities/{}/members", Access::Member, &Api::members);
    route("POST", "/api/v1/communities/{}/ws/ticket", Access::Member, &Api::ticket);
    route("GET", "/api/v1/feed", Access::Member, &Api::feed);
    route("GET", "/api/v1/feed/public", Access::Key, &Api::feed);
}

Response Api::health(const Call &)
{
    return Response::text("Healthy");
}

Response Api::ping(const Call &)
{
    return Response::text("pong");
}

Response Api::top(const Call &call)
{
    qint64 limit = 0;
    qint64 offset = 0;
    if (const QString wrong = readPaging(call.request, 20, limit, offset); !wrong.isEmpty())
        return badQuery(wrong);
    QList<std::pair<qint64, const CommunityRecord *>> sorted;
    for (const CommunityRecord &record : world().communities())
        sorted.append({memberCount(world(), record), &record});
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QJsonArray rows;
    for (const auto &[count, record] : sorted.mid(offset, limit))
        rows.append(topCommunity(world(), *record));
    return Response::json({{u"communities"_s, rows}});
}

Response Api::community(const Call &call)
{
    const TokenAddress token(call.path[0]);
    if (!world().community(token) && !isAddress(token.text()))
        return Response::error(404, tr("Token not found"));
    return Response::json(communityJson(world(), m_service.community(token)));
}

Response Api::members(const Call &call)
{
    qint64 limit = 0;
    qint64 offset = 0;
    if (const QString wrong = readPaging(call.request, 50, limit, offset); !wrong.isEmpty())
        return badQuery(wrong);
    const CommunityRecord *record = world().community(TokenAddress(call.path[0]));
    if (!record)
        return Response::error(404, tr("Community not found"));
    QJsonArray rows;
    for (const auto &[user, count] : world().contributors(record->id).mid(offset, limit))
        rows.append(memberJson(world(), user, count));
    return Response::json({{u"members"_s, rows}});
}

Response Api::chains(const Call &)
{
    return Response::json({{u"chains"_s, QJsonArray{u"solana"_s, u"ethereum"_s, u"base"_s, u"bsc"_s}}});
}

Response Api::mediaProviders(const Call &)
{
    return Response::json(
        {{u"providers"_s, QJsonArray{QJsonObject{{u"id"_s, u"example-gifs"_s},
                                                 {u"name"_s, u"Example GIFs"_s},
                                                 {u"logoUrl"_s, u"https://gifs.example.com/logo.png"_s},
                                                 {u"searchUrl"_s, u"https://gifs.example.com/search"_s},
                                                 {u"domains"_s, QJsonArray{u"gifs.example.com"_s}}}}}});
}

Response Api::upload(const Call &call, const QString &field, QString *path)
{
    const QString contentType = call.body.value(u"contentType"_s).toString();
    const auto decoded = QByteArray::fromBase64Encoding(call.body.value(u"data"_s).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !looksLikeImage(*decoded, contentType))
        return Response::error(400, tr("Invalid or flagged image"));
    const QString saved = u"/media/"_s + m_service.keep(*decoded, contentType);
    if (path)
        *path = saved;
    return Response::json({{field, m_origin + saved}});
}

Response Api::uploadMedia(const Call &call)
{
    return upload(call, u"mediaUrl"_s, nullptr);
}

Response Api::media(const Call &call)
{
    const auto it = world().media().constFind(call.path[0]);
    if (it == world().media().cend())
        return Response::error(404, tr("File not found"));
    return Response::file(it->contentType.toLatin1(), it->bytes);
}

Response Api::picture(const Call &call)
{
    const auto found = sandbox::picture(call.path[0], call.path[1]);
    if (!found)
        return Response::error(404, tr("File not found"));
    return Response::file(found->contentType.toLatin1(), found->bytes);
}

Response Api::feed(const Call &call)
{
    qint64 limit = 0;
    qint64 offset = 0;
    if (const QString wrong = readPaging(call.request, 50, limit, offset); !wrong.isEmpty())
        return badQuery(wrong);
    // Recent messages with many likes and replies come first.
    const qint64 computedAt = now();
    QList<std::pair<double, const MessageRecord *>> ranked;
    for (const CommunityRecord &record : world().communities()) {
        for (const MessageId &id : world().roots(record.id)) {
            const MessageRecord *message = world().message(id);
            if (message->isSpam || message->isHarmful)
                continue;
            const double hours = double(computedAt - message->createdAt) / 3.6e9;
            const auto weight = double(world().likeCount(id) + 2 * world().replies(id).size() + 1);
            ranked.append({weight / std::pow(std::max(hours, 0.0) + 2, 1.5), message});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QJsonArray items;
    for (const auto &[score, message] : ranked.mid(offset, limit))
        items.append(feedItem(world(), *message, call.user));
    return Response::json({{u"items"_s, items}, {u"computedAt"_s, dateText(computedAt)}});
}

Response Api::ticket(const Call &call)
{
    const TokenAddress token(call.path[0]);
    if (!world().community(token))
        return Response::error(404, tr("Community not found"));
    return Response::json({{u"ticket"_s, m_tickets.issue(call.user, token, now())}});
}

} // namespace coterie::sandbox
