// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "TopCommand.h"

#include "Lines.h"

using namespace Qt::StringLiterals;

namespace coterie::cli {

void TopCommand::start()
{
    constexpr int defaultLimit = 20;
    const int limit = arguments().count.value_or(defaultLimit);
    account().network().call<QList<TopCommunity>>(
        this,
        [limit](ApiClient &api, Reply<QList<TopCommunity>> reply) { api.topCommunities(limit, 0, std::move(reply)); },
        [this](const Result<QList<TopCommunity>, ApiError> &top) {
            if (!top.ok())
                return finish(explain(top.error()));
            for (const TopCommunity &community : top.value())
                print({{u"tokenAddress"_s, community.token.text()},
                       {u"tokenSymbol"_s, community.symbol},
                       {u"memberCount"_s, community.memberCount},
                       {u"postCount"_s, community.postCount},
                       {u"totalLikes"_s, community.totalLikes},
                       {u"latestPostAt"_s, community.latestPostAt}});
            finish(Exit::Done);
        });
}

} // namespace coterie::cli
