// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/LikeQueue.h"
#include "client/NetworkClient.h"

#include <QObject>

namespace coterie {

/**
 * The requests of one community's timeline, or of one thread, made through a NetworkClient. Replies are dropped once
 * this object is destroyed. GUI thread; the client must outlive it.
 */
class TimelineRequests : public QObject, public LikeRequests {
    Q_OBJECT

public:
    /** The thread is the id of its first message; empty for the community's timeline. */
    TimelineRequests(NetworkClient &network, TokenAddress token, MessageId thread);

    /**
     * Requests at most limit messages older than one; an empty id requests the newest. A guest gets the newest 50
     * messages of the community, and there are none older.
     */
    void requestPage(const MessageId &before, int limit, Reply<QList<Message>> reply);
    /** Requests a part of the list by likes. */
    void requestRanked(int offset, int limit, Reply<QList<Message>> reply);
    void sendPost(const PostRequest &request, const MessageId &parent, Reply<Done> reply);
    void setLiked(const MessageId &id, bool liked, Reply<Done> reply) override;
    void requestLikeCount(const MessageId &id, Reply<LikeCount> reply) override;

private:
    void requestPublicPage(const MessageId &before, Reply<QList<Message>> reply);

    NetworkClient &m_network;
    const TokenAddress m_token;
    const MessageId m_thread;
};

} // namespace coterie
