// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Control.h"
#include "server/Phrases.h"
#include "server/Translation.h"

#include <QJsonArray>

#include <algorithm>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

/** Returns the last of the seed's members; the last person of all if that member has another name now. */
const Person *usualAuthor(const World &world)
{
    const Person *person = world.personNamed(QString::fromLatin1(memberNames.back()));
    return person ? person : &world.people().constLast();
}

} // namespace

const Person *Control::member(const QJsonObject &body)
{
    const QString name = body.value(u"member"_s).toString();
    const Person *person = m_service.world().personNamed(name);
    if (!person)
        refuse(tr("There is no member named \"%1\".").arg(name));
    return person;
}

const CommunityRecord *Control::community(const QJsonObject &body)
{
    const TokenAddress token(body.value(u"token"_s).toString());
    const CommunityRecord *record = m_service.world().community(token);
    if (!record)
        refuse(tr("There is no community with the token \"%1\".").arg(token.text()));
    return record;
}

const MessageRecord *Control::message(const QJsonObject &body)
{
    const QString id = body.value(u"messageId"_s).toString();
    const MessageRecord *record = m_service.world().message(MessageId(id));
    if (!record)
        refuse(tr("There is no message \"%1\".").arg(id));
    return record;
}

QJsonObject Control::post(const QJsonObject &body)
{
    const Person *person = member(body);
    const CommunityRecord *record = person ? community(body) : nullptr;
    if (!record)
        return {};
    const MessageId parent(body.value(u"parent"_s).toString());
    if (!parent.isEmpty() && !m_service.world().message(parent)) {
        refuse(tr("There is no message \"%1\".").arg(parent.text()));
        return {};
    }
    MessageRecord made;
    made.id = MessageId(body.value(u"id"_s).toString());
    made.community = record->id;
    made.author = person->id;
    made.content = body.value(u"content"_s).toString();
    made.mediaUrl = body.value(u"mediaUrl"_s).toString();
    made.parent = parent;
    made.createdAt = body.value(u"createdAt"_s).toInteger();
    made.isSpam = body.value(u"isSpam"_s).toBool();
    made.isHarmful = body.value(u"isHarmful"_s).toBool();
    return {{u"messageId"_s, m_service.publish(made).text()}};
}

QJsonObject Control::fill(const QJsonObject &body)
{
    const CommunityRecord *record = community(body);
    if (!record)
        return {};
    const Person *person = body.contains(u"member"_s) ? member(body) : usualAuthor(m_service.world());
    if (!person)
        return {};
    QJsonArray ids;
    const int count = std::clamp(body.value(u"count"_s).toInt(1), 0, 100'000);
    for (int i = 0; i < count; ++i) {
        MessageRecord made;
        made.community = record->id;
        made.author = person->id;
        made.content = u"Filler %1"_s.arg(i);
        ids.append(m_service.publishQuietly(made).text());
    }
    return {{u"messageIds"_s, ids}};
}

QJsonObject Control::setLiked(const QJsonObject &body, bool liked)
{
    const Person *person = member(body);
    const MessageRecord *record = person ? message(body) : nullptr;
    if (!record)
        return {};
    return {{u"changed"_s, m_service.setLiked(record->id, person->id, liked)}};
}

QJsonObject Control::like(const QJsonObject &body)
{
    return setLiked(body, true);
}

QJsonObject Control::unlike(const QJsonObject &body)
{
    return setLiked(body, false);
}

QJsonObject Control::moderate(const QJsonObject &body)
{
    if (const MessageRecord *record = message(body))
        m_service.setFlags(record->id, body.value(u"isSpam"_s).toBool(), body.value(u"isHarmful"_s).toBool());
    return {};
}

QJsonObject Control::edit(const QJsonObject &body)
{
    if (const MessageRecord *record = message(body))
        m_service.setContent(record->id, body.value(u"content"_s).toString());
    return {};
}

QJsonObject Control::remove(const QJsonObject &body)
{
    if (const MessageRecord *record = message(body))
        m_service.remove(MessageId(record->id));
    return {};
}

} // namespace coterie::sandbox
