// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Follows.h"

#include "client/Log.h"
#include "client/NetworkClient.h"

#include <utility>

namespace coterie {

void Follows::setMe(const UserId &me)
{
    if (me == m_me)
        return;
    m_me = me;
    ++m_round;
    m_followed.clear();
    m_complete = false;
    m_set.clear();
    m_wanted.clear();
    m_inFlight.clear();
    setStage(Stage::Idle);
}

void Follows::load()
{
    if (m_me.isEmpty() || (m_stage != Stage::Idle && m_stage != Stage::Failed))
        return;
    m_followed.clear();
    setStage(Stage::Loading);
    requestPage(0);
}

void Follows::requestPage(int page)
{
    m_network.call<QList<Profile>>(
        this,
        [me = m_me, page](ApiClient &api, Reply<QList<Profile>> reply) {
            api.following(me, {pageSize, page * pageSize}, std::move(reply));
        },
        [this, page, round = m_round](const Result<QList<Profile>, ApiError> &users) {
            if (round != m_round)
                return;
            if (users.ok())
                return addPage(users.value(), page);
            qCDebug(sessionLog).noquote() << "whom one follows is not known:" << sentence(users.error());
            setStage(users.error().kind == ApiError::Kind::NotFound ? Stage::Missing : Stage::Failed);
        });
}

void Follows::addPage(const QList<Profile> &users, int page)
{
    for (const Profile &user : users)
        m_followed.insert(user.id);
    m_complete = users.size() < pageSize;
    if (!m_complete && page + 1 < maxPages)
        requestPage(page + 1);
    else
        setStage(Stage::Known);
}

void Follows::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

std::optional<bool> Follows::confirmedState(const UserId &user) const
{
    if (const auto set = m_set.constFind(user); set != m_set.cend())
        return *set;
    if (m_followed.contains(user))
        return true;
    return m_stage == Stage::Known && m_complete ? std::optional(false) : std::nullopt;
}

std::optional<bool> Follows::isFollowing(const UserId &user) const
{
    const auto wish = m_wanted.constFind(user);
    return wish != m_wanted.cend() ? std::optional(*wish) : confirmedState(user);
}

void Follows::setFollowing(const UserId &user, bool following)
{
    if (user.isEmpty() || user == m_me || isFollowing(user) == following)
        return;
    m_wanted.insert(user, following);
    if (!m_inFlight.contains(user))
        send(user);
    Q_EMIT changed(user);
}

void Follows::send(const UserId &user)
{
    m_inFlight.insert(user);
    const bool following = m_wanted.value(user);
    m_network.call<Done>(
        this,
        [user, following](ApiClient &api, Reply<Done> reply) {
            if (following)
                api.follow(user, std::move(reply));
            else
                api.unfollow(user, std::move(reply));
        },
        [this, user, following, round = m_round](const Result<Done, ApiError> &done) {
            if (round == m_round)
                finish(user, following, done.ok() ? std::nullopt : std::optional(done.error()));
        });
}

void Follows::finish(const UserId &user, bool sent, const std::optional<ApiError> &error)
{
    m_inFlight.remove(user);
    if (!error)
        m_set.insert(user, sent);
    const bool wanted = m_wanted.value(user);
    const bool isLastWish = wanted == sent;
    if (!isLastWish && confirmedState(user) != wanted) {
        send(user);
        return;
    }
    m_wanted.remove(user);
    if (!error)
        Q_EMIT confirmed(user);
    Q_EMIT changed(user);
    if (error && isLastWish)
        Q_EMIT failed(user, sent, sentence(*error));
}

} // namespace coterie
