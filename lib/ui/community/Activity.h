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
 * A community's last 30 minutes for a chart, and in words. While it is active it follows what comes, once a second at
 * most, and refresh() moves it on; it has no clock of its own, so nothing runs while nothing comes. GUI thread.
 */
class Activity : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    Q_PROPERTY(coterie::Series *posts READ posts CONSTANT)
    Q_PROPERTY(coterie::Series *likes READ likes CONSTANT)
    /** "31 posts" */
    Q_PROPERTY(QString postsText READ postsText NOTIFY changed)
    Q_PROPERTY(QString likesText READ likesText NOTIFY changed)
    /**
     * "Counting since 14:05." as long as that is less than the whole time; what of it is not known. Empty when all is.
     */
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY changed)
    /** What the chart shows, for who cannot see it. */
    Q_PROPERTY(QString description READ description NOTIFY changed)
    /** Somebody sees it. */
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

    /** Something came. */
    void told();
    /** As it is now. */
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void activeChanged();

private:
    const ActivityRing &m_ring;
    ActivityRing::Minutes m_shown{};
    qint64 m_shownSince = -1; ///< nothing is shown yet
    qint64 m_shownAt = 0;
    Series m_posts;
    Series m_likes;
    int m_postSum = 0;
    int m_likeSum = 0;
    bool m_active = false;
    QTimer m_pause; ///< runs for a second after something came
};

} // namespace coterie
