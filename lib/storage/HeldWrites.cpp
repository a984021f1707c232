// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/HeldWrites.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace coterie::storage {

namespace {

// The subject of a write. Two writes of one type with equal subjects overwrite each other.
auto subject(const SaveAccount &write)
{
    return std::tie(write.account.origin, write.account.user.id);
}
auto subject(const SaveCommunities &write)
{
    return std::tie(write.account);
}
auto subject(const SavePage &write)
{
    return std::tie(write.account, write.token);
}
auto subject(const KeepPost &write)
{
    return std::tie(write.account, write.post.id);
}
auto subject(const ForgetPost &write)
{
    return std::tie(write.account, write.id);
}
auto subject(const PublishPost &write)
{
    return std::tie(write.account, write.id);
}
auto subject(const SaveDraft &write)
{
    return std::tie(write.account, write.token, write.thread);
}
auto subject(const SaveOwn &write)
{
    return std::tie(write.account, write.message.id);
}
auto subject(const SaveReadUpTo &write)
{
    return std::tie(write.account, write.token);
}
auto subject(const SaveMuted &write)
{
    return std::tie(write.account, write.person.id);
}

bool isPost(const Write &write)
{
    return std::holds_alternative<KeepPost>(write) || std::holds_alternative<ForgetPost>(write)
           || std::holds_alternative<PublishPost>(write);
}

bool sameSubject(const Write &a, const Write &b)
{
    if (a.index() != b.index() && !(isPost(a) && isPost(b)))
        return false;
    return std::visit(
        [](const auto &one, const auto &other) {
            if constexpr (std::is_same_v<decltype(subject(one)), decltype(subject(other))>)
                return subject(one) == subject(other);
            else
                return false;
        },
        a, b);
}

bool isUserWrite(const Write &write)
{
    return isPost(write) || std::holds_alternative<SaveDraft>(write) || std::holds_alternative<SaveMuted>(write);
}

template <typename T, typename Same>
void replaceOrAppend(QList<T> &list, const T &value, Same same)
{
    const auto found = std::find_if(list.begin(), list.end(), same);
    if (found == list.end())
        list.append(value);
    else
        *found = value;
}

/** Applies a write for a community to its CachedFeed. */
struct FeedWriter {
    CachedFeed &feed;

    void operator()(const SavePage &write) const
    {
        feed.page = write.newestFirst.first(std::min(write.newestFirst.size(), maxPageSize));
    }
    void operator()(const KeepPost &write) const
    {
        const auto before = feed.posts.size();
        replaceOrAppend(feed.posts, write.post, [&write](const Post &post) { return post.id == write.post.id; });
        std::stable_sort(feed.posts.begin(), feed.posts.end(),
                         [](const Post &a, const Post &b) { return a.submittedAt < b.submittedAt; });
        const auto draft = feed.drafts.constFind(write.post.parentMessageId);
        if (feed.posts.size() > before && draft != feed.drafts.cend() && *draft == write.post.content)
            feed.drafts.erase(draft);
    }
    void operator()(const PublishPost &write) const
    {
        feed.posts.removeIf([&write](const Post &post) { return post.id == write.id; });
        operator()(SaveOwn{write.account, write.token, write.message});
    }
    void operator()(const SaveDraft &write) const
    {
        if (write.text.isEmpty())
            feed.drafts.remove(write.thread);
        else
            feed.drafts.insert(write.thread, write.text);
    }
    void operator()(const SaveOwn &write) const
    {
        replaceOrAppend(feed.own, write.message,
                        [&write](const OwnMessage &own) { return own.id == write.message.id; });
        std::stable_sort(feed.own.begin(), feed.own.end(), [](const OwnMessage &a, const OwnMessage &b) {
            return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
        });
    }
    void operator()(const SaveReadUpTo &write) const { feed.readUpTo = write.moment; }
};

} // namespace

void HeldWrites::add(Write write)
{
    std::deque<Write> &queue = isUserWrite(write) ? m_userWrites : m_serviceWrites;
    const auto older =
        std::find_if(queue.begin(), queue.end(), [&write](const Write &held) { return sameSubject(held, write); });
    // A post stays in its place, since it deletes an equal draft that is older than it, but must not delete a newer
    // one. Everything else moves to the end: a draft that was written after a post with the same text is a new draft.
    if (older != queue.end() && isPost(write)) {
        *older = std::move(write);
        return;
    }
    if (older != queue.end())
        queue.erase(older);
    queue.push_back(std::move(write));
    if (m_serviceWrites.size() > maxServiceWrites)
        m_serviceWrites.pop_front();
}

bool HeldWrites::holds(const Write &write) const
{
    const std::deque<Write> &queue = isUserWrite(write) ? m_userWrites : m_serviceWrites;
    return std::any_of(queue.begin(), queue.end(), [&write](const Write &held) { return sameSubject(held, write); });
}

void HeldWrites::applyTo(CachedFeed &feed, const AccountKey &account, const TokenAddress &token) const
{
    const auto apply = [&](const auto &write) {
        using Type = std::remove_cvref_t<decltype(write)>;
        if constexpr (std::is_same_v<Type, ForgetPost>) {
            if (write.account == account)
                feed.posts.removeIf([&write](const Post &post) { return post.id == write.id; });
        } else if constexpr (std::is_invocable_v<FeedWriter, const Type &>) {
            if (write.account == account && write.token == token)
                FeedWriter{feed}(write);
        }
    };
    for (const std::deque<Write> *queue : {&m_userWrites, &m_serviceWrites}) {
        for (const Write &write : *queue)
            std::visit(apply, write);
    }
}

void HeldWrites::applyTo(QList<TopCommunity> &communities, const AccountKey &account) const
{
    for (const Write &held : m_serviceWrites) {
        const auto *write = std::get_if<SaveCommunities>(&held);
        if (write && write->account == account)
            communities = write->communities;
    }
}

void HeldWrites::applyTo(QList<MutedPerson> &muted, const AccountKey &account) const
{
    for (const Write &held : m_userWrites) {
        const auto *write = std::get_if<SaveMuted>(&held);
        if (!write || write->account != account)
            continue;
        muted.removeIf([write](const MutedPerson &person) { return person.id == write->person.id; });
        if (write->muted)
            muted.prepend(write->person);
    }
}

void HeldWrites::applyTo(std::optional<CachedAccount> &found, const QString &origin, const QString &credential) const
{
    for (const Write &held : m_serviceWrites) {
        const auto *write = std::get_if<SaveAccount>(&held);
        if (!write || write->account.origin != origin)
            continue;
        if (write->credential == credential)
            found = write->account;
        else if (found && found->user.id == write->account.user.id)
            found.reset(); // the account uses another credential now
    }
}

} // namespace coterie::storage
