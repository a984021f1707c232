// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/ReplyAlerts.h"

#include "client/Account.h"

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

constexpr qint64 maxReplies = 100; ///< of one request

} // namespace

void ReplyAlerts::attach(Account &account, Timeline &timeline)
{
    m_account = &account;
    m_timeline = &timeline;
    m_watch = std::make_unique<ReplyWatch>(timeline);
    connect(m_watch.get(), &ReplyWatch::replied, this, &ReplyAlerts::filter);
}

/**
 * Drops replies by muted users. After a gap only their count is known, so their authors are requested if any user is
 * muted.
 */
void ReplyAlerts::filter(const ReplyNews &news)
{
    const MutedUsers &muted = m_account->muted();
    if (news.reply && muted.contains((*news.reply)->author.id))
        return;
    if (news.reply || muted.count() == 0) {
        Q_EMIT replied(news);
        return;
    }
    m_account->network().call<QList<Message>>(
        m_watch.get(),
        [token = m_timeline->token(), root = news.root,
         limit = int(std::min(news.count, maxReplies))](ApiClient &api, Reply<QList<Message>> reply) {
            api.replies(token, root, {.before = {}, .limit = limit}, std::move(reply));
        },
        [this, news](const Result<QList<Message>, ApiError> &newest) {
            ReplyNews heard = news;
            if (newest.ok())
                heard.count -= std::ranges::count_if(newest.value(), [this](const Message &message) {
                    return m_account->muted().contains(message.author.id);
                });
            if (heard.count > 0)
                Q_EMIT replied(heard);
        });
}

} // namespace coterie
