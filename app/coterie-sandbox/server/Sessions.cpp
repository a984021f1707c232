// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/Secrets.h"
#include "server/Gallery.h"
#include "server/Phrases.h"
#include "server/Service.h"
#include "server/Tickets.h"

#include <QRandomGenerator>

#include <algorithm>

// The part of Service that is about who may use it.
namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype newestTokensKept = 1'000;

QString unusedName(const World &world)
{
    for (const char *name : newcomerNames)
        if (const QString username = QString::fromLatin1(name); !world.personNamed(username))
            return username;
    int number = 1;
    while (world.personNamed(u"newcomer.%1"_s.arg(number)))
        ++number;
    return u"newcomer.%1"_s.arg(number);
}

} // namespace

Person Service::join(const QString &username)
{
    const QString name = username.isEmpty() ? unusedName(m_world) : username;
    const Person person{UserId(newId()),
                        QString::number(1'800'000'000 + QRandomGenerator::global()->bounded(100'000'000)),
                        name,
                        portraitPath(name),
                        now(),
                        0};
    m_storage.save(person);
    m_world.add(person);
    return person;
}

Session Service::startSession(const UserId &user, const QString &oldAccessToken)
{
    const Session session{user, m_accessTokens.issue(user, m_world.signingKey, now()), randomToken()};
    for (const QString &token : {session.accessToken, session.refreshToken}) {
        Secrets::remember(token);
        m_newestTokens.append(token);
    }
    if (m_newestTokens.size() > newestTokensKept)
        m_newestTokens.remove(0, m_newestTokens.size() - newestTokensKept);
    m_storage.begin();
    if (!oldAccessToken.isEmpty())
        m_storage.removeSession(oldAccessToken);
    m_storage.save(session);
    m_storage.commit();
    if (!oldAccessToken.isEmpty())
        m_world.removeSession(oldAccessToken);
    m_world.add(session);
    return session;
}

Session Service::sessionFor(const UserId &user)
{
    const QList<Session> &sessions = m_world.sessions();
    const auto it = std::find_if(sessions.cbegin(), sessions.cend(), [&](const Session &session) {
        return session.user == user && userOf(session.accessToken);
    });
    return it == sessions.cend() ? startSession(user) : *it;
}

std::optional<UserId> Service::userOf(const QString &accessToken) const
{
    const auto session = m_world.sessionByAccess(accessToken);
    const auto user = m_accessTokens.verify(accessToken, m_world.signingKey, now());
    return session && user == session->user ? user : std::nullopt;
}

qsizetype Service::endSessions(const UserId &user)
{
    const QList<Session> ended = m_world.removeSessions(user);
    m_storage.begin();
    for (const Session &session : ended)
        m_storage.removeSession(session.accessToken);
    m_storage.commit();
    return ended.size();
}

void Service::expireAccessTokens(const UserId &user)
{
    for (const Session &session : m_world.sessions())
        if (user.isEmpty() || session.user == user)
            m_accessTokens.expire(session.accessToken);
}

} // namespace coterie::sandbox
