// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/AccountStore.h"

#include "storage/StoragePrivate.h"

namespace coterie {

AccountStore::AccountStore(Storage *storage, QString origin, UserId user)
    : m_storage(storage), m_origin(std::move(origin)), m_user(std::move(user))
{
}

bool AccountStore::isNull() const
{
    return !m_storage;
}

void AccountStore::load(const TokenAddress &token, QObject *context,
                        std::function<void(const CachedFeed &)> loaded) const
{
    if (!m_storage)
        return;
    m_storage->d->read<CachedFeed>(
        context,
        [account = storage::AccountKey{m_origin, m_user}, token](storage::StorageWorker &worker) {
            return worker.feed(account, token);
        },
        std::move(loaded));
}

void AccountStore::loadCommunities(QObject *context, std::function<void(const QList<TopCommunity> &)> loaded) const
{
    if (!m_storage)
        return;
    m_storage->d->read<QList<TopCommunity>>(
        context,
        [account = storage::AccountKey{m_origin, m_user}](storage::StorageWorker &worker) {
            return worker.communities(account);
        },
        std::move(loaded));
}

void AccountStore::loadMuted(QObject *context, std::function<void(const QList<MutedPerson> &)> loaded) const
{
    if (!m_storage)
        return;
    m_storage->d->read<QList<MutedPerson>>(
        context,
        [account = storage::AccountKey{m_origin, m_user}](storage::StorageWorker &worker) {
            return worker.muted(account);
        },
        std::move(loaded));
}

void AccountStore::saveMuted(const MutedPerson &person, bool muted) const
{
    if (m_storage)
        m_storage->d->write(storage::SaveMuted{{m_origin, m_user}, person, muted});
}

void AccountStore::countPosts(QObject *context, std::function<void(int)> counted) const
{
    if (!m_storage)
        return;
    m_storage->d->read<int>(
        context,
        [key = storage::AccountKey{m_origin, m_user}](storage::StorageWorker &worker) {
            return worker.countPosts(key);
        },
        [counted = std::move(counted)](const int &count) { counted(count); });
}

void AccountStore::discardPosts() const
{
    if (m_storage)
        m_storage->d->onStorageThread([key = storage::AccountKey{m_origin, m_user}](storage::StorageWorker &worker) {
            worker.discardPosts(key);
        });
}

void AccountStore::saveCommunities(const QList<TopCommunity> &communities) const
{
    if (m_storage)
        m_storage->d->write(storage::SaveCommunities{{m_origin, m_user}, communities});
}

void AccountStore::savePage(const TokenAddress &token, const QList<Message> &newestFirst) const
{
    if (m_storage)
        m_storage->d->write(storage::SavePage{{m_origin, m_user}, token, newestFirst});
}

void AccountStore::keepPost(const TokenAddress &token, const Post &post, QObject *context, Saved done) const
{
    if (!m_storage)
        return;
    m_storage->d->read<bool>(
        context,
        [write = storage::KeepPost{{m_origin, m_user}, token, post}](storage::StorageWorker &worker) {
            return worker.write(write);
        },
        [done = std::move(done)](const bool &saved) {
            if (done)
                done(saved);
        });
}

void AccountStore::forgetPost(const PostId &id) const
{
    if (m_storage)
        m_storage->d->write(storage::ForgetPost{{m_origin, m_user}, id});
}

void AccountStore::publishPost(const TokenAddress &token, const PostId &id, const OwnMessage &message) const
{
    if (m_storage)
        m_storage->d->write(storage::PublishPost{{m_origin, m_user}, token, id, message});
}

void AccountStore::saveDraft(const TokenAddress &token, const MessageId &thread, const QString &text) const
{
    if (m_storage)
        m_storage->d->write(storage::SaveDraft{{m_origin, m_user}, token, thread, text});
}

void AccountStore::saveOwn(const TokenAddress &token, const OwnMessage &message) const
{
    if (m_storage)
        m_storage->d->write(storage::SaveOwn{{m_origin, m_user}, token, message});
}

void AccountStore::saveReadUpTo(const TokenAddress &token, const Timestamp &moment) const
{
    if (m_storage)
        m_storage->d->write(storage::SaveReadUpTo{{m_origin, m_user}, token, moment});
}

} // namespace coterie
