// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Api.h"
#include "server/Json.h"
#include "server/Translation.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

/** Returns why the user may not have this name, or an empty string. The real rules are unpublished. */
QString usernameProblem(const World &world, const UserId &user, const QString &name)
{
    static const QRegularExpression plausible(u"^[A-Za-z0-9_.]*$"_s);
    static const QStringList reserved{u"admin"_s, u"coincommunities"_s, u"moderator"_s, u"support"_s};
    if (name.size() < 3 || name.size() > 30)
        return tr("Invalid username: it must have 3 to 30 characters");
    if (!plausible.match(name).hasMatch())
        return tr("Invalid username: only letters, digits, dots, and underscores are allowed");
    if (reserved.contains(name, Qt::CaseInsensitive))
        return tr("Invalid username: this name is reserved");
    const Person *holder = world.personNamed(name, Qt::CaseInsensitive);
    return holder && holder->id != user ? tr("Invalid username: this name is taken") : QString();
}

} // namespace

void Api::addUserRoutes()
{
    route("GET", "/api/v1/users/me", Access::Member, &Api::me);
    route("PATCH", "/api/v1/users/me/username", Access::Member, &Api::rename);
    route("POST", "/api/v1/users/me/pfp", Access::Member, &Api::uploadPicture);
    route("GET", "/api/v1/users/{}/profile", Access::Key, &Api::profile);
    route("GET", "/api/v1/users/{}/followers", Access::Key, &Api::followers);
    route("GET", "/api/v1/users/{}/following", Access::Key, &Api::following);
    route("POST", "/api/v1/users/{}/follow", Access::Member, &Api::follow);
    route("DELETE", "/api/v1/users/{}/follow", Access::Member, &Api::unfollow);
}

Response Api::me(const Call &call)
{
    return Response::json({{u"user"_s, userJson(world(), *world().person(call.user))}});
}

Response Api::rename(const Call &call)
{
    const QString name = call.body.value(u"username"_s).toString();
    if (const QString problem = usernameProblem(world(), call.user, name); !problem.isEmpty())
        return Response::error(400, problem);
    m_service.rename(call.user, name);
    return me(call);
}

Response Api::uploadPicture(const Call &call)
{
    QString path;
    const Response response = upload(call, u"imageUrl"_s, &path);
    if (response.status == 200)
        m_service.setImage(call.user, path);
    return response;
}

Response Api::profile(const Call &call)
{
    const Person *person = world().person(UserId(call.path[0]));
    if (!person)
        return Response::error(404, tr("User not found"));
    return Response::json({{u"user"_s, profileJson(world(), *person)}});
}

Response Api::people(const Call &call, const QList<UserId> &ids)
{
    qint64 limit = 0;
    qint64 offset = 0;
    if (!readNumber(call.request, u"limit"_s, 50, 1, 100, limit)
        || !readNumber(call.request, u"offset"_s, 0, 0, 1'000'000, offset))
        return Response::error(400, tr("The query parameter \"limit\" or \"offset\" is not a number."));
    if (!world().person(UserId(call.path[0])))
        return Response::error(404, tr("User not found"));
    QJsonArray rows;
    for (const UserId &id : ids.mid(offset, limit))
        rows.append(profileJson(world(), *world().person(id)));
    return Response::json({{u"users"_s, rows}});
}

Response Api::followers(const Call &call)
{
    return people(call, world().followers(UserId(call.path[0])));
}

Response Api::following(const Call &call)
{
    return people(call, world().following(UserId(call.path[0])));
}

Response Api::setFollowing(const Call &call, bool on)
{
    const UserId other(call.path[0]);
    if (other == call.user)
        return Response::error(400, on ? tr("Cannot follow yourself") : tr("Cannot unfollow yourself"));
    if (!world().person(other))
        return Response::error(404, tr("User not found"));
    m_service.setFollowing(call.user, other, on);
    return Response::empty();
}

Response Api::follow(const Call &call)
{
    return setFollowing(call, true);
}

Response Api::unfollow(const Call &call)
{
    return setFollowing(call, false);
}

} // namespace coterie::sandbox
