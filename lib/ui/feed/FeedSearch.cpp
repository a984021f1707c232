// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/feed/FeedSearch.h"

#include "ui/feed/FeedRoles.h"
#include "ui/text/Folding.h"

#include <QDeadlineTimer>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

constexpr int betweenSlices = 4; ///< ms, for painting and input

} // namespace

FeedSearch::FeedSearch(QObject *parent) : QObject(parent) {}

void FeedSearch::setModel(FeedModel *model)
{
    if (model == m_model)
        return;
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (model) {
        using Model = QAbstractItemModel;
        connect(model, &Model::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
        connect(model, &Model::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
        connect(model, &Model::rowsMoved, this,
                [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                    rowsMoved(from, to > from ? to - 1 : to);
                });
        connect(model, &Model::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                    rowsChanged(from.row(), to.row(), roles);
                });
    }
    m_from = 0;
    begin();
    Q_EMIT modelChanged();
}

void FeedSearch::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_folded = folded(words);
    begin();
    Q_EMIT wordsChanged();
}

void FeedSearch::begin()
{
    const bool wanted = m_model && !m_folded.isEmpty();
    m_marks.assign(wanted ? std::size_t(m_model->count()) : 0, Unknown);
    m_unknown = int(m_marks.size());
    m_hits = 0;
    m_next = m_unknown > 0 ? std::min(m_from, m_unknown - 1) : 0;
    m_wantsHit = wanted;
    m_current = QModelIndex();
    m_place = -1;
    m_timer.stop();
    if (wanted)
        lookOn();
    else
        Q_EMIT hitsChanged();
}

/** Searches rows until the slice is used up. Most visible rows are done before the next frame. */
void FeedSearch::lookOn()
{
    const QDeadlineTimer enough(longestSlice, Qt::PreciseTimer);
    constexpr int betweenLooks = 16; // rows, between two checks of the clock
    for (int looked = 0; m_unknown > 0 && (looked % betweenLooks != 0 || !enough.hasExpired()); ++looked) {
        const auto begin = m_marks.begin();
        auto unknown = std::find(begin + m_next, m_marks.end(), char(Unknown));
        if (unknown == m_marks.end())
            unknown = std::find(begin, m_marks.end(), char(Unknown));
        const int row = int(unknown - begin);
        look(row);
        m_next = row;
        if (m_wantsHit && m_marks[std::size_t(row)] == Hit)
            goTo(row);
    }
    if (m_unknown > 0)
        m_timer.start(betweenSlices, Qt::PreciseTimer, this);
    else
        m_timer.stop();
    Q_EMIT hitsChanged();
}

void FeedSearch::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        lookOn();
    else
        QObject::timerEvent(event);
}

bool FeedSearch::hasWords(int row) const
{
    const QModelIndex index = m_model->index(row);
    for (const auto unseen : {feedRole("covered"), feedRole("muted"), feedRole("dismissed")}) {
        if (index.data(unseen).toBool())
            return false;
    }
    return folded(index.data(feedRole("content")).toString()).contains(m_folded)
           || folded(index.data(feedRole("username")).toString()).contains(m_folded);
}

void FeedSearch::look(int row)
{
    char &mark = m_marks[std::size_t(row)];
    forget(row, row);
    mark = hasWords(row) ? Hit : Miss;
    --m_unknown;
    m_hits += mark == Hit ? 1 : 0;
}

void FeedSearch::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        char &mark = m_marks[std::size_t(row)];
        m_hits -= mark == Hit ? 1 : 0;
        m_unknown += mark == Unknown ? 0 : 1;
        mark = Unknown;
    }
}

int FeedSearch::current() const
{
    if (!m_current.isValid() || std::size_t(m_current.row()) >= m_marks.size())
        return 0;
    return int(std::count(m_marks.begin(), m_marks.begin() + m_current.row() + 1, char(Hit)));
}

qreal FeedSearch::currentKey() const
{
    return m_current.isValid() ? m_current.data(feedRole("key")).toReal() : -1;
}

void FeedSearch::lookFrom(int row)
{
    m_from = std::max(0, row);
}

void FeedSearch::goTo(int row)
{
    m_wantsHit = false;
    m_current = m_model->index(row);
    m_place = row;
    Q_EMIT found(currentKey());
}

void FeedSearch::next()
{
    step(1);
}

void FeedSearch::previous()
{
    step(-1);
}

/** Wraps around at both ends. */
void FeedSearch::step(int by)
{
    const int rows = int(m_marks.size());
    if (m_hits == 0)
        return;
    int row = m_current.isValid() ? m_current.row() : std::max(0, m_place) - (by > 0 ? 1 : 0);
    do
        row = (row + by + rows) % rows;
    while (m_marks[std::size_t(row)] != Hit);
    goTo(row);
    Q_EMIT hitsChanged();
}

void FeedSearch::rowsInserted(int first, int last)
{
    if (m_folded.isEmpty())
        return;
    m_marks.insert(m_marks.begin() + first, std::size_t(last - first + 1), Unknown);
    m_unknown += last - first + 1;
    if (first <= m_next)
        m_next += last - first + 1;
    if (first <= m_place)
        m_place += last - first + 1;
    if (!m_timer.isActive())
        m_timer.start(betweenSlices, Qt::PreciseTimer, this);
}

void FeedSearch::rowsRemoved(int first, int last)
{
    if (m_folded.isEmpty())
        return;
    forget(first, last);
    m_unknown -= last - first + 1;
    m_marks.erase(m_marks.begin() + first, m_marks.begin() + last + 1);
    const auto shift = [first, last](int place) {
        return place > last ? place - (last - first + 1) : std::min(place, first);
    };
    m_next = std::max(0, std::min(shift(m_next), int(m_marks.size()) - 1));
    m_place = shift(m_place);
    Q_EMIT hitsChanged();
}

void FeedSearch::rowsMoved(int from, int to)
{
    if (m_folded.isEmpty())
        return;
    const char mark = m_marks[std::size_t(from)];
    m_marks.erase(m_marks.begin() + from);
    m_marks.insert(m_marks.begin() + to, mark);
    m_place = m_current.isValid() ? m_current.row() : m_place;
    Q_EMIT hitsChanged();
}

void FeedSearch::rowsChanged(int first, int last, const QList<int> &roles)
{
    const auto matters = [&roles](int role) { return roles.isEmpty() || roles.contains(role); };
    if (m_folded.isEmpty()
        || !(matters(feedRole("content")) || matters(feedRole("username")) || matters(feedRole("covered"))
             || matters(feedRole("muted"))))
        return;
    forget(first, last);
    if (!m_timer.isActive())
        m_timer.start(betweenSlices, Qt::PreciseTimer, this);
}

} // namespace coterie
