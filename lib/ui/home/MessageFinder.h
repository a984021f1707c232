// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Row.h"
#include "protocol/Ids.h"

#include <QObject>
#include <QPointer>

namespace coterie {

class Community;

/**
 * Looks for one message in a community's feed: among what is loaded, then some pages further down. Tells once what came
 * of it, from the event loop. The community may go meanwhile; then nothing is told. GUI thread.
 */
class MessageFinder : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        Found,
        Further, ///< not within the pages that were looked through; go on with more()
        InHole,  ///< where messages are known to be missing: hole() is that row
        Gone,    ///< the feed holds what is around it, and not the message
        Failed,  ///< a page could not be had; the feed says why
    };

    static constexpr int pagesAtOnce = 4;

    /** When it was written, in ms since the epoch. */
    MessageFinder(Community *community, const MessageId &id, qint64 createdAt, QObject *parent = nullptr);

    [[nodiscard]] const MessageId &messageId() const { return m_id; }
    [[nodiscard]] RowKey hole() const { return m_hole; }
    /** Some more pages; told() again. */
    void more();

Q_SIGNALS:
    void told(coterie::MessageFinder::Outcome outcome);

private:
    void look();
    void tell(Outcome outcome);
    /** Where it would be among the rows that are loaded: below them, in a hole, or between two that are neighbours. */
    [[nodiscard]] Outcome whereabouts();

    QPointer<Community> m_community;
    const MessageId m_id;
    const qint64 m_createdAt;
    int m_pagesLeft = pagesAtOnce;
    RowKey m_hole = 0;
    bool m_looking = true;
    bool m_asked = false; ///< for older rows, by this one or by a view
};

} // namespace coterie
