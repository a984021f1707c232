// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "ui/composer/Draft.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** What the user can do with a row, whichever list of its community shows it. GUI thread. */
class RowActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")

public:
    using QObject::QObject;

    /** Acts on rows of this timeline and its threads from now on; it must outlive detach(). */
    void attach(Timeline &timeline);
    void detach();
    /** Shows a post again that discarded() told. */
    void undoDiscard(const Post &post);
    /** Moves the text and picture of a post, or of an own message that was removed, into a draft; its row goes. */
    bool takeBack(const RowPointer &row, Draft &into);

    Q_INVOKABLE void like(const QString &messageId) { setLiked(messageId, true); }
    Q_INVOKABLE void unlike(const QString &messageId) { setLiked(messageId, false); }
    /** Puts away an own message that moderation removed. */
    Q_INVOKABLE void dismiss(const QString &messageId)
    {
        if (m_timeline)
            m_timeline->dismiss(MessageId(messageId));
    }
    Q_INVOKABLE void sendAgain(const QString &postId)
    {
        if (m_timeline)
            m_timeline->sendAgain(PostId(postId));
    }
    Q_INVOKABLE void checkNow(const QString &postId)
    {
        if (m_timeline)
            m_timeline->checkNow(PostId(postId));
    }
    /** Emits discarded(), so that it can be undone. */
    Q_INVOKABLE void discard(const QString &postId);

Q_SIGNALS:
    void discarded(const coterie::Post &post);
    /** A post was refused (P7), or it was accepted and never appeared (P5). Emitted once, until it is sent again. */
    void notPublished(const coterie::Post &post);

private:
    void setLiked(const QString &messageId, bool liked)
    {
        if (m_timeline)
            m_timeline->setLiked(MessageId(messageId), liked);
    }
    void watchPost(const PostId &id, PostState state);

    Timeline *m_timeline = nullptr;
    QSet<PostId> m_notPublished; ///< those that notPublished() told
};

} // namespace coterie
