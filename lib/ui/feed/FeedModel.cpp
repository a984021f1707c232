// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/feed/FeedModel.h"

#include "client/MutedUsers.h"
#include "feed/Prefetch.h"
#include "ui/text/Format.h"

#include <QDeadlineTimer>
#include <QTimerEvent>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

using namespace std::chrono_literals;

/**
 * So many changed rows are told at once; of more than these the view gets to know when it has put away what has left.
 */
constexpr std::size_t toldAtOnce = 8;
/**
 * How long a frame's telling goes on. One row takes a view 0.1 ms for a like, and several for a card of another kind.
 */
constexpr auto tellingTime = 1ms;
constexpr int tellingInterval = 16; ///< ms, a frame

QVariant messageData(const MessageRow &row, int role)
{
    const coterie::Message &message = *row.message;
    switch (role) {
    case FeedModel::MessageIdRole:
        return message.id.text();
    case FeedModel::ContentRole:
        return message.content;
    case FeedModel::UsernameRole:
        return message.author.username;
    case FeedModel::InitialsRole:
        return Format::initials(message.author.username);
    case FeedModel::ImageUrlRole:
        return message.author.profileImageUrl;
    case FeedModel::AuthorColorRole:
        return Format::colorIndex(message.author.username);
    case FeedModel::FollowerCountRole:
        return message.author.followerCount;
    case FeedModel::CreatedAtRole:
        return message.createdAt.milliseconds();
    case FeedModel::OwnRole:
        return row.own;
    case FeedModel::LikedRole:
        return row.liked;
    case FeedModel::LikeCountRole:
        return row.likeCount;
    case FeedModel::ReplyCountRole:
        return row.replyCount;
    case FeedModel::IsSpamRole:
        return row.isSpam;
    case FeedModel::IsHarmfulRole:
        return row.isHarmful;
    case FeedModel::RemovedRole:
        return row.own && row.isFlagged() && !row.dismissed;
    case FeedModel::DismissedRole:
        return row.dismissed;
    case FeedModel::MediaUrlRole:
        return message.mediaUrl;
    default:
        return {};
    }
}

QVariant postData(const coterie::Post &post, const QString &username, const QString &imageUrl, int role)
{
    switch (role) {
    case FeedModel::PostIdRole:
        return post.id.text();
    case FeedModel::ContentRole:
        return post.content;
    case FeedModel::UsernameRole:
        return username;
    case FeedModel::InitialsRole:
        return Format::initials(username);
    case FeedModel::ImageUrlRole:
        return imageUrl;
    case FeedModel::AuthorColorRole:
        return Format::colorIndex(username);
    case FeedModel::CreatedAtRole:
        return post.submittedAt;
    case FeedModel::OwnRole:
        return true;
    case FeedModel::MediaUrlRole:
        return post.mediaUrl;
    case FeedModel::StateRole:
        return post.forbidden ? u"forbidden"_s : name(post.state);
    case FeedModel::ReasonRole:
        return post.reason;
    default:
        return {};
    }
}

QVariant holeData(const coterie::Hole &hole, int role)
{
    switch (role) {
    case FeedModel::StateRole:
        return name(hole.state);
    case FeedModel::ReasonRole:
        return hole.reason;
    default:
        return {};
    }
}

/** What a delegate's required property gets when its kind of row has no such thing; undefined would not convert. */
QVariant absent(int role)
{
    switch (role) {
    case FeedModel::AuthorColorRole:
        return 0;
    case FeedModel::FollowerCountRole:
    case FeedModel::CreatedAtRole:
    case FeedModel::LikeCountRole:
    case FeedModel::ReplyCountRole:
        return qint64(0);
    case FeedModel::OwnRole:
    case FeedModel::LikedRole:
    case FeedModel::IsSpamRole:
    case FeedModel::IsHarmfulRole:
    case FeedModel::RemovedRole:
    case FeedModel::DismissedRole:
    case FeedModel::CoveredRole:
    case FeedModel::MutedRole:
        return false;
    default:
        return QString();
    }
}

QList<int> rolesOf(RowFields fields)
{
    if (fields.testFlag(RowField::Kind))
        return {};
    QList<int> roles;
    if (fields.testFlag(RowField::Likes))
        roles << FeedModel::LikedRole << FeedModel::LikeCountRole;
    if (fields.testFlag(RowField::Replies))
        roles << FeedModel::ReplyCountRole;
    if (fields.testFlag(RowField::Flags))
        roles << FeedModel::IsSpamRole << FeedModel::IsHarmfulRole << FeedModel::RemovedRole << FeedModel::DismissedRole
              << FeedModel::OwnRole << FeedModel::CoveredRole << FeedModel::MutedRole << FeedModel::MutedCountRole;
    if (fields.testFlag(RowField::Text))
        roles << FeedModel::ContentRole << FeedModel::UsernameRole << FeedModel::InitialsRole << FeedModel::ImageUrlRole
              << FeedModel::AuthorColorRole << FeedModel::FollowerCountRole << FeedModel::CreatedAtRole
              << FeedModel::MediaUrlRole << FeedModel::MutedRole << FeedModel::MutedCountRole;
    if (fields.testFlag(RowField::State))
        roles << FeedModel::StateRole << FeedModel::ReasonRole << FeedModel::CreatedAtRole;
    return roles;
}

} // namespace

FeedModel::FeedModel(Order order, QObject *parent)
    : QAbstractListModel(parent), m_newestFirst(order == Order::NewestFirst)
{
}

void FeedModel::setUsername(const QString &username, const QString &imageUrl)
{
    m_username = username;
    m_imageUrl = imageUrl;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {UsernameRole, InitialsRole, ImageUrlRole, AuthorColorRole});
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
        Q_EMIT dataChanged(index(0), index(count() - 1), {CoveredRole});
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
            Q_EMIT dataChanged(index(row), index(row), {CoveredRole, MutedRole, MutedCountRole});
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
        Q_EMIT dataChanged(index(0), index(count() - 1), {MutedRole, MutedCountRole});
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

/** The places that change lie far apart; the processor fetches them while it works on the first of them. */
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
    // The span as this model counts it, in a list of so many rows.
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
        // Qt names the place in the list as it is before the row leaves it.
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
    if (!row)
        return {};
    if (role == KeyRole)
        return qreal(row->key);
    if (role == KindRole)
        return int(row->content.index());
    if (role == CoveredRole)
        return isCovered(*row);
    if (role == MutedRole)
        return isMuted(*row);
    if (role == MutedCountRole)
        return mutedCount(*row);
    QVariant value;
    if (const MessageRow *message = row->message())
        value = messageData(*message, role);
    else if (const coterie::Post *post = row->post())
        value = postData(*post, m_username, m_imageUrl, role);
    else if (const coterie::Hole *hole = row->hole())
        value = holeData(*hole, role);
    return value.isValid() || role <= Qt::UserRole ? value : absent(role);
}

QHash<int, QByteArray> FeedModel::roleNames() const
{
    return {
        {KeyRole, "key"},
        {KindRole, "kind"},
        {MessageIdRole, "messageId"},
        {PostIdRole, "postId"},
        {ContentRole, "content"},
        {UsernameRole, "username"},
        {InitialsRole, "initials"},
        {ImageUrlRole, "imageUrl"},
        {AuthorColorRole, "authorColor"},
        {FollowerCountRole, "followerCount"},
        {CreatedAtRole, "createdAt"},
        {OwnRole, "own"},
        {LikedRole, "liked"},
        {LikeCountRole, "likeCount"},
        {ReplyCountRole, "replyCount"},
        {IsSpamRole, "isSpam"},
        {IsHarmfulRole, "isHarmful"},
        {RemovedRole, "removed"},
        {DismissedRole, "dismissed"},
        {StateRole, "progress"},
        {ReasonRole, "reason"},
        {MediaUrlRole, "mediaUrl"},
        {CoveredRole, "covered"},
        {MutedRole, "muted"},
        {MutedCountRole, "mutedCount"},
    };
}

} // namespace coterie
