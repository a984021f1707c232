// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/community/ActivityRing.h"
#include "ui/time/Series.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * The last 30 minutes of a community as a chart and in words. While active, it follows events, at most once a second;
 * refresh() moves it forward. It has no timer of its own, so nothing runs while nothing happens. GUI thread.
 */
class Activity : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    Q_PROPERTY(coterie::Series *posts READ posts CONSTANT)
    Q_PROPERTY(coterie::Series *likes READ likes CONSTANT)
    /** The number of posts, such as "31 posts". */
    Q_PROPERTY(QString postsText READ postsText NOTIFY changed)
    Q_PROPERTY(QString likesText READ likesText NOTIFY changed)
    /**
     * "Counting since 14:05." while less than 30 minutes are known; empty after that.
     */
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY changed)
    /** A description of the chart for screen readers. */
    Q_PROPERTY(QString description READ description NOTIFY changed)
    /** Whether it is visible. */
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    /** The ring must outlive it. */
    explicit Activity(const ActivityRing &ring, QObject *parent = nullptr);

    [[nodiscard]] Series *posts() { return &m_posts; }
    [[nodiscard]] Series *likes() { return &m_likes; }
    [[nodiscard]] QString postsText() const;
    [[nodiscard]] QString likesText() const;
    [[nodiscard]] QString sinceText() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);

    /** The ring changed. */
    void told();
    /** Updates it to the current time. */
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void activeChanged();

private:
    const ActivityRing &m_ring;
    ActivityRing::Minutes m_shown{};
    qint64 m_shownSince = -1; ///< -1 before anything is shown
    qint64 m_shownAt = 0;
    Series m_posts;
    Series m_likes;
    int m_postSum = 0;
    int m_likeSum = 0;
    bool m_active = false;
    QTimer m_pause; ///< runs for a second after an update
};

} // namespace coterie
