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
 * Looks for one message in a community's feed: in the loaded rows, then in some pages further down. Reports the result
 * once, from the event loop; never if the community is destroyed meanwhile. GUI thread.
 */
class MessageFinder : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        Found,
        Further, ///< not in the pages searched; more() continues
        InHole,  ///< in a hole; hole() is its row
        Gone,    ///< the feed has the messages around it, but not this one
        Failed,  ///< a page could not be loaded; the feed says why
    };

    static constexpr int pagesAtOnce = 4;

    /** The creation time is in ms since the epoch. */
    MessageFinder(Community *community, const MessageId &id, qint64 createdAt, QObject *parent = nullptr);

    [[nodiscard]] const MessageId &messageId() const { return m_id; }
    [[nodiscard]] RowKey hole() const { return m_hole; }
    /** Searches more pages; told() follows. */
    void more();

Q_SIGNALS:
    void told(coterie::MessageFinder::Outcome outcome);

private:
    void look();
    void tell(Outcome outcome);
    /** Returns where it would be among the loaded rows: below them, in a hole, or between two neighbors. */
    [[nodiscard]] Outcome whereabouts();

    QPointer<Community> m_community;
    const MessageId m_id;
    const qint64 m_createdAt;
    int m_pagesLeft = pagesAtOnce;
    RowKey m_hole = 0;
    bool m_looking = true;
    bool m_asked = false; ///< older rows are being loaded
};

} // namespace coterie
