// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "protocol/Community.h"
#include "ui/community/Activity.h"
#include "ui/community/ActivityRing.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <span>

namespace coterie {

class Account;

/** The figures of a community: as the service counted them, and kept up to date by events since then. GUI thread. */
class LiveStats : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    Q_PROPERTY(qreal memberCount READ memberCount NOTIFY changed)
    Q_PROPERTY(qreal postCount READ postCount NOTIFY changed)
    Q_PROPERTY(qreal totalLikes READ totalLikes NOTIFY changed)
    /** ms since the epoch */
    Q_PROPERTY(qreal latestPostAt READ latestPostAt NOTIFY changed)
    /** Posts and likes of the last half hour, from events. */
    Q_PROPERTY(coterie::Activity *activity READ activity CONSTANT)

public:
    explicit LiveStats(QObject *parent = nullptr);

    /** Counts the events of this timeline from now on; both must outlive detach(). */
    void attach(Account &account, Timeline &timeline);
    void detach();
    /** Takes the figures of another community, or newer ones of this one. */
    void set(const TopCommunity &top);
    /** Forgets the activity, which is that of another community. */
    void clearActivity() { m_ring = {}; }
    /** Asks the service for the figures. */
    void load();

    [[nodiscard]] qreal memberCount() const { return qreal(m_counts.memberCount); }
    [[nodiscard]] qreal postCount() const { return qreal(m_counts.postCount); }
    [[nodiscard]] qreal totalLikes() const { return qreal(m_counts.totalLikes); }
    [[nodiscard]] qreal latestPostAt() const { return qreal(m_counts.latestPostAt); }
    /** Made when it is first asked for; events are counted from the start. */
    [[nodiscard]] Activity *activity();

Q_SIGNALS:
    /** Emitted four times a second at most: a reader cannot follow more, and each change is laid out again. */
    void changed();

private:
    void count(std::span<const RealtimeEvent> events);
    void countActivity(bool isPost);
    void noteConnection();
    void emitChanges();

    QPointer<Account> m_account;
    Timeline *m_timeline = nullptr;
    TopCommunity m_counts;
    bool m_moved = false; ///< by events, and changed() is still to come
    QTimer m_pause;       ///< runs for a while after changed()
    ActivityRing m_ring;
    std::unique_ptr<Activity> m_activity; ///< null until it is first asked for
};

} // namespace coterie
