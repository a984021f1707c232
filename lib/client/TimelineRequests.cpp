// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/TimelineRequests.h"

#include <utility>

namespace coterie {

TimelineRequests::TimelineRequests(NetworkClient &network, TokenAddress token, MessageId thread)
    : m_network(network), m_token(std::move(token)), m_thread(std::move(thread))
{
}

void TimelineRequests::requestPage(const MessageId &before, int limit, Reply<QList<Message>> reply)
{
    if (m_network.isGuest()) {
        requestPublicPage(before, std::move(reply));
        return;
    }
    m_network.call<QList<Message>>(
        this,
        [token = m_token, thread = m_thread, before, limit](ApiClient &api, Reply<QList<Message>> answer) {
            if (thread.isEmpty())
                api.messages(token, {.before = before, .limit = limit}, std::move(answer));
            else
                api.replies(token, thread, {.before = before, .limit = limit}, std::move(answer));
        },
        std::move(reply));
}

void TimelineRequests::requestPublicPage(const MessageId &before, Reply<QList<Message>> reply)
{
    m_network.call<QList<Message>>(
        this,
        [token = m_token, isNewest = before.isEmpty() && m_thread.isEmpty()](ApiClient &api,
                                                                             Reply<QList<Message>> answer) {
            if (isNewest)
                api.publicMessages(token, std::move(answer));
            else
                answer(QList<Message>());
        },
        std::move(reply));
}

void TimelineRequests::requestRanked(int offset, int limit, Reply<QList<Message>> reply)
{
    m_network.call<QList<Message>>(
        this,
        [token = m_token, offset, limit](ApiClient &api, Reply<QList<Message>> answer) {
            api.messages(token, {.before = {}, .limit = limit, .offset = offset, .sort = MessagesQuery::Sort::Likes},
                         std::move(answer));
        },
        std::move(reply));
}

void TimelineRequests::sendPost(const PostRequest &request, const MessageId &parent, Reply<Done> reply)
{
    m_network.call<Done>(
        this,
        [token = m_token, request, parent](ApiClient &api, Reply<Done> answer) {
            if (parent.isEmpty())
                api.post(token, request, std::move(answer));
            else
                api.reply(token, parent, request, std::move(answer));
        },
        std::move(reply));
}

void TimelineRequests::setLiked(const MessageId &id, bool liked, Reply<Done> reply)
{
    m_network.call<Done>(
        this,
        [token = m_token, id, liked](ApiClient &api, Reply<Done> answer) {
            if (liked)
                api.like(token, id, std::move(answer));
            else
                api.unlike(token, id, std::move(answer));
        },
        std::move(reply));
}

void TimelineRequests::requestLikeCount(const MessageId &id, Reply<LikeCount> reply)
{
    m_network.call<LikeCount>(
        this,
        [token = m_token, id](ApiClient &api, Reply<LikeCount> answer) { api.likeCount(token, id, std::move(answer)); },
        std::move(reply));
}

} // namespace coterie
