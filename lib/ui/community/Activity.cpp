// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/Activity.h"

#include "ui/text/Format.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr qint64 wholeTime = ActivityRing::minutes * 60'000LL; // ms

} // namespace

Activity::Activity(const ActivityRing &ring, QObject *parent)
    : QObject(parent),
      m_ring(ring),
      m_posts(tr("Posts per minute"), {}, ActivityRing::minutes),
      m_likes(tr("Likes per minute"), {}, ActivityRing::minutes)
{
    m_pause.setInterval(1s);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Activity::refresh);
    refresh();
}

void Activity::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    m_pause.stop();
    Q_EMIT activeChanged();
    refresh();
}

void Activity::told()
{
    if (m_active && !m_pause.isActive())
        m_pause.start();
}

void Activity::refresh()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const ActivityRing::Minutes minutes = m_ring.last(now);
    m_shownAt = now;
    if (minutes == m_shown && m_shownSince == m_ring.since())
        return;
    m_shown = minutes;
    m_shownSince = m_ring.since();
    QList<qreal> posts;
    QList<qreal> likes;
    m_postSum = m_likeSum = 0;
    for (const ActivityRing::Minute &minute : minutes) {
        posts.append(minute.known ? minute.posts : Series::unknown);
        likes.append(minute.known ? minute.likes : Series::unknown);
        m_postSum += minute.posts;
        m_likeSum += minute.likes;
    }
    m_posts.set(posts);
    m_likes.set(likes);
    Q_EMIT changed();
}

QString Activity::postsText() const
{
    return tr("%Ln post(s)", nullptr, m_postSum);
}

QString Activity::likesText() const
{
    return tr("%Ln like(s)", nullptr, m_likeSum);
}

QString Activity::sinceText() const
{
    if (m_shownSince <= 0)
        return tr("Counting starts when the community is live.");
    const auto unknown =
        int(std::count_if(m_shown.begin(), m_shown.end(), [](const auto &minute) { return !minute.known; }));
    if (m_shownAt - m_shownSince < wholeTime)
        //: %1 is a time of day
        return tr("Counting since %1.").arg(Format::time(m_shownSince));
    return unknown > 0 ? tr("No data for %Ln minute(s) without a connection.", nullptr, unknown) : QString();
}

QString Activity::description() const
{
    //: For the screen reader: the activity chart; %1 is "31 posts", %2 is "212 likes", %3 and %4 are numbers
    return tr("%1 and %2 in the last 30 minutes. Peak: %3 posts and %4 likes per minute.")
               .arg(postsText(), likesText(), m_posts.peakText(), m_likes.peakText())
           + u' ' + sinceText();
}

} // namespace coterie
