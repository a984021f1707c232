// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/feed/FeedModel.h"

#include "client/MutedUsers.h"
#include "feed/Prefetch.h"
#include "ui/feed/FeedRoles.h"
#include "ui/text/Format.h"
#include "ui/text/UserText.h"

#include <QDeadlineTimer>
#include <QTimerEvent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace coterie {

namespace {

using namespace std::chrono_literals;

/**
 * Up to this many changed rows are reported at once. More are reported in the next frame, when the view has removed the
 * delegates of rows that are gone.
 */
constexpr std::size_t toldAtOnce = 8;
/**
 * The time per frame for reporting changed rows. A view needs 0.1 ms for a like, and several ms for another kind of
 * card.
 */
constexpr auto tellingTime = 1ms;
constexpr int tellingInterval = 16; ///< ms, a frame

constexpr int firstRole = Qt::UserRole + 1; ///< followed by the view's roles, and then by those of all rows

QList<int> rolesOf(RowFields fields)
{
    if (fields.testFlag(RowField::Kind))
        return {};
    QList<int> roles;
    int number = firstRole;
    for (const ViewRole &role : viewRoles) {
        if (role.changesWith & fields)
            roles << number;
        ++number;
    }
    for (const RowRole &role : rowRoles) {
        if (role.changesWith & fields)
            roles << number;
        ++number;
    }
    return roles;
}

} // namespace

FeedModel::FeedModel(Order order, QObject *parent)
    : QAbstractListModel(parent), m_newestFirst(order == Order::NewestFirst)
{
}

void FeedModel::setUsername(const QString &username, const QString &imageUrl)
{
    m_author = {username, imageUrl};
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1),
                           {feedRole("username"), feedRole("initials"), feedRole("imageUrl"), feedRole("authorColor")});
}

void FeedModel::setFlagRules(const FlagRules &rules)
{
    if (rules == m_flagRules)
        return;
    m_flagRules = rules;
    const int before = count();
    const int leftOutBefore = leftOut();
    if (rules.leaveOut() && !m_filter)
        m_filter.emplace(std::vector<RowPointer>(held().rbegin(), held().rend()));
    if (m_filter) {
        const auto wanted = [rules](const Row &row) { return rules.of(row) != Treatment::LeftOut; };
        for (const Change &change : m_filter->setWanted(rules.leaveOut() ? RowFilter::Wanted(wanted) : nullptr))
            applyFolded(change);
        tellChanged(m_untold.size());
    }
    if (!rules.leaveOut())
        m_filter.reset();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {feedRole("covered")});
    if (count() != before)
        Q_EMIT countChanged();
    if (leftOut() != leftOutBefore)
        Q_EMIT leftOutChanged();
}

void FeedModel::reveal(const QString &messageId)
{
    m_revealed.insert(messageId);
    if (const RowPointer row = m_folding ? rowOf(MessageId(messageId)) : nullptr) {
        const std::vector<RowPointer> run = m_folding->runOf(row->key);
        for (const RowPointer &one : run)
            m_revealed.insert(one->message()->id().text());
        if (!run.empty())
            foldMuted();
    }
    for (int row = 0; row < count(); ++row) {
        const MessageRow *message = this->row(row)->message();
        if (message && message->id().text() == messageId)
            Q_EMIT dataChanged(index(row), index(row),
                               {feedRole("covered"), feedRole("muted"), feedRole("mutedCount")});
    }
}

void FeedModel::unfold(qreal key)
{
    const auto row = std::find_if(held().begin(), held().end(),
                                  [wanted = RowKey(key)](const RowPointer &one) { return one->key == wanted; });
    if (row == held().end() || !isMuted(**row))
        return;
    m_revealed.insert((*row)->message()->id().text());
    foldMuted();
}

bool FeedModel::isCovered(const Row &row) const
{
    return m_flagRules.of(row) == Treatment::Covered && !m_revealed.contains(row.message()->id().text());
}

void FeedModel::applyFiltered(const ChangeSet &changes)
{
    const int before = leftOut();
    for (const Change &change : changes) {
        for (const Change &passed : m_filter ? m_filter->pass(change) : ChangeSet{change})
            applyFolded(passed);
    }
    if (leftOut() != before)
        Q_EMIT leftOutChanged();
}

void FeedModel::applyFolded(const Change &change)
{
    if (!m_folding)
        return apply(change);
    for (const Change &passed : m_folding->pass(change))
        apply(passed);
}

void FeedModel::setMuted(const MutedUsers *muted)
{
    if (m_muted)
        disconnect(m_muted, nullptr, this, nullptr);
    m_muted = muted;
    if (m_muted)
        connect(m_muted, &MutedUsers::changed, this, &FeedModel::foldMuted);
    foldMuted();
}

void FeedModel::foldMuted()
{
    const bool isWanted = m_muted && m_muted->count() > 0;
    if (!isWanted && !m_folding)
        return;
    if (!m_folding)
        m_folding.emplace(m_rows);
    const int before = count();
    const auto folds = [this](const Row &row) { return isMuted(row); };
    for (const Change &change : m_folding->setFolds(isWanted ? RowFolding::Folds(folds) : nullptr))
        apply(change);
    if (!isWanted)
        m_folding.reset();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {feedRole("muted"), feedRole("mutedCount")});
    if (count() != before)
        Q_EMIT countChanged();
}

int FeedModel::mutedCount(const Row &row) const
{
    return !isMuted(row) ? 0 : m_folding ? m_folding->countOf(row.key) : 1;
}

bool FeedModel::isMuted(const Row &row) const
{
    const MessageRow *message = row.message();
    return m_muted && message && !message->own && m_muted->contains(message->message->author.id)
           && !m_revealed.contains(message->id().text());
}

void FeedModel::apply(const ChangeSet &changes)
{
    const int before = count();
    const std::size_t waiting = m_untold.size();
    if (m_filter || m_folding)
        applyFiltered(changes);
    else
        applyAll(changes);
    if (count() != before)
        Q_EMIT countChanged();
    tellChanged(m_untold.size() <= waiting + toldAtOnce ? m_untold.size() : waiting);
}

void FeedModel::applyAll(const ChangeSet &changes)
{
    if (changes.size() > 1)
        fetch(changes);
    for (const Change &change : changes)
        apply(change);
}

/** Prefetches the entries that change: they are far apart, so their cache misses overlap. */
void FeedModel::fetch(const ChangeSet &changes) const
{
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Changed && std::size_t(change.first) < m_rows.size())
            prefetch(&*(m_rows.end() - change.first - 1), sizeof(RowPointer));
    }
}

void FeedModel::note(int row, RowFields fields)
{
    const QModelIndex changed = index(row);
    const auto known = std::find_if(m_untold.begin(), m_untold.end(),
                                    [&changed](const Untold &untold) { return untold.index == changed; });
    if (known == m_untold.end())
        m_untold.push_back({changed, fields});
    else
        known->fields |= fields;
}

void FeedModel::tellChanged(std::size_t most)
{
    const QDeadlineTimer enough(tellingTime, Qt::PreciseTimer);
    for (std::size_t told = 0; told < most && !m_untold.empty() && !enough.hasExpired(); ++told) {
        const Untold next = std::move(m_untold.front());
        m_untold.pop_front();
        if (next.index.isValid())
            Q_EMIT dataChanged(next.index, next.index, rolesOf(next.fields));
    }
    if (!m_untold.empty() && !m_telling.isActive())
        m_telling.start(tellingInterval, Qt::PreciseTimer, this);
}

void FeedModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_telling.timerId())
        return QAbstractListModel::timerEvent(event);
    m_telling.stop();
    tellChanged(m_untold.size());
}

void FeedModel::apply(const Change &change)
{
    const int last = change.first + change.count - 1;
    // Returns the range in the order of this model, in a list of `size` rows.
    const auto span = [&](int size) {
        return m_newestFirst ? std::pair(change.first, last) : std::pair(size - 1 - last, size - 1 - change.first);
    };
    switch (change.kind) {
    case Change::Kind::Inserted: {
        const auto [from, to] = span(count() + change.count);
        beginInsertRows({}, from, to);
        m_rows.insert(m_rows.end() - change.first, change.rows.rbegin(), change.rows.rend());
        endInsertRows();
        break;
    }
    case Change::Kind::Removed: {
        const auto [from, to] = span(count());
        beginRemoveRows({}, from, to);
        m_rows.erase(m_rows.end() - last - 1, m_rows.end() - change.first);
        endRemoveRows();
        break;
    }
    case Change::Kind::Moved: {
        const int from = mirrored(change.first, count());
        const int to = mirrored(change.to, count());
        // Qt expects the destination as an index before the row is removed.
        if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
            return;
        RowPointer moved = *(m_rows.end() - change.first - 1);
        m_rows.erase(m_rows.end() - change.first - 1);
        m_rows.insert(m_rows.end() - change.to, std::move(moved));
        endMoveRows();
        break;
    }
    case Change::Kind::Changed: {
        const auto [from, to] = span(count());
        std::copy(change.rows.rbegin(), change.rows.rend(), m_rows.end() - last - 1);
        for (int row = from; row <= to; ++row)
            note(row, change.fields);
        break;
    }
    }
}

RowPointer FeedModel::row(int index) const
{
    return index >= 0 && index < count() ? m_rows[m_rows.size() - 1 - std::size_t(mirrored(index, count()))] : nullptr;
}

RowPointer FeedModel::rowByKey(RowKey key) const
{
    return row(indexOfKey(qreal(key)));
}

RowPointer FeedModel::rowOf(const MessageId &message) const
{
    const auto found = std::find_if(held().rbegin(), held().rend(), [&message](const RowPointer &row) {
        return row->message() && row->message()->id() == message;
    });
    return found == held().rend() ? nullptr : *found;
}

RowPointer FeedModel::rowBy(const UserId &author) const
{
    const auto found = std::find_if(held().rbegin(), held().rend(), [&author](const RowPointer &row) {
        return row->message() && row->message()->message->author.id == author;
    });
    return found == held().rend() ? nullptr : *found;
}

int FeedModel::indexOfKey(qreal key) const
{
    const auto found = std::find_if(m_rows.rbegin(), m_rows.rend(),
                                    [wanted = RowKey(key)](const RowPointer &row) { return row->key == wanted; });
    return found == m_rows.rend() ? -1 : mirrored(int(found - m_rows.rbegin()), count());
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    const RowPointer row = checkIndex(index, CheckIndexOption::IndexIsValid) ? this->row(index.row()) : nullptr;
    if (!row || role < firstRole)
        return {};
    if (role == feedRole("username")) {
        const QString name = usernameOf(*row);
        return row->message() ? Format::name(name) : plainName(name);
    }
    const auto number = std::size_t(role - firstRole);
    if (number < viewRoles.size())
        return viewRoles[number].value(*this, *row);
    const std::size_t shared = number - viewRoles.size();
    return shared < rowRoles.size() ? value(rowRoles[shared], *row, m_author) : QVariant();
}

QHash<int, QByteArray> FeedModel::roleNames() const
{
    QHash<int, QByteArray> names;
    int number = firstRole;
    for (const ViewRole &role : viewRoles)
        names.insert(number++, QByteArray(role.name.data(), qsizetype(role.name.size())));
    for (const RowRole &role : rowRoles)
        names.insert(number++, QByteArray(role.name.data(), qsizetype(role.name.size())));
    return names;
}

QString FeedModel::usernameOf(const Row &row) const
{
    if (const MessageRow *message = row.message())
        return message->message->author.username;
    return row.post() ? m_author.username : QString();
}

FeedModel::Progress FeedModel::progressOf(const Row &row)
{
    if (const coterie::Post *post = row.post()) {
        switch (post->state) {
        case PostState::Sending:
            return Sending;
        case PostState::InReview:
            return InReview;
        case PostState::Unconfirmed:
            return Unconfirmed;
        case PostState::NotPublished:
            return NotPublished;
        case PostState::Failed:
            return post->forbidden ? Forbidden : NotSent;
        }
    }
    if (const coterie::Hole *hole = row.hole()) {
        switch (hole->state) {
        case coterie::Hole::State::Missing:
            return Missing;
        case coterie::Hole::State::Loading:
            return Fetching;
        case coterie::Hole::State::Failed:
            return NotFetched;
        }
    }
    return Settled;
}

} // namespace coterie
