// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Base58.h"
#include "server/Control.h"
#include "server/Translation.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString randomSvmAddress()
{
    QByteArray key(32, Qt::Uninitialized);
    for (char &byte : key)
        byte = char(QRandomGenerator::system()->bounded(256));
    return toBase58(key);
}

QString randomEvmAddress()
{
    QString address = u"0x"_s;
    for (int i = 0; i < 40; ++i)
        address += QString::number(QRandomGenerator::system()->bounded(16), 16);
    return address;
}

/** Returns the lifetime in microseconds, or nothing if the body has none. */
std::optional<qint64> lifetimeOf(const QJsonObject &body)
{
    const QJsonValue lifetime = body.value(u"lifetime"_s);
    return lifetime.isDouble() ? std::optional(lifetime.toInteger() * 1000) : std::nullopt;
}

} // namespace

QJsonObject Control::members(const QJsonObject &)
{
    QJsonArray rows;
    for (const Person &person : m_service.world().people())
        rows.append(QJsonObject{{u"username"_s, person.username}, {u"userId"_s, person.id.text()}});
    return {{u"members"_s, rows}};
}

QJsonObject Control::signIn(const QJsonObject &body)
{
    const Person *person = member(body);
    if (!person)
        return {};
    const Session session = m_service.startSession(person->id);
    QJsonObject answer{{u"accessToken"_s, session.accessToken},
                       {u"refreshToken"_s, session.refreshToken},
                       {u"userId"_s, person->id.text()},
                       {u"username"_s, person->username},
                       {u"chainId"_s, u"solana"_s}};
    const QList<LinkedWallet> wallets = m_service.world().wallets(person->id);
    if (!wallets.isEmpty())
        answer.insert(u"walletAddress"_s, wallets.constFirst().address);
    return answer;
}

QJsonObject Control::newcomer(const QJsonObject &body)
{
    const QString name = body.value(u"username"_s).toString();
    if (!name.isEmpty() && m_service.world().personNamed(name, Qt::CaseInsensitive)) {
        refuse(tr("There is already a member named \"%1\".").arg(name));
        return {};
    }
    const Person person = m_service.join(name);
    return {{u"username"_s, person.username}, {u"userId"_s, person.id.text()}};
}

QJsonObject Control::rename(const QJsonObject &body)
{
    if (const Person *person = member(body))
        m_service.rename(UserId(person->id), body.value(u"username"_s).toString());
    return {};
}

QJsonObject Control::link(const QJsonObject &body)
{
    const Person *person = member(body);
    if (!person)
        return {};
    const QString chainType = body.value(u"chainType"_s).toString(u"svm"_s);
    QString address = body.value(u"address"_s).toString();
    if (address.isEmpty())
        address = chainType == "evm"_L1 ? randomEvmAddress() : randomSvmAddress();
    const LinkedWallet wallet = m_service.link(person->id, address, chainType);
    return {{u"walletId"_s, wallet.id}, {u"address"_s, wallet.address}};
}

QJsonObject Control::unlink(const QJsonObject &body)
{
    const Person *person = member(body);
    if (!person)
        return {};
    const QString address = body.value(u"address"_s).toString();
    int unlinked = 0;
    const QList<LinkedWallet> wallets = m_service.world().wallets(person->id);
    for (const LinkedWallet &wallet : wallets) {
        if (!address.isEmpty() && wallet.address != address)
            continue;
        m_service.unlink(wallet.id);
        ++unlinked;
    }
    return {{u"unlinked"_s, unlinked}};
}

QJsonObject Control::code(const QJsonObject &body)
{
    const Person *person = member(body);
    return person ? QJsonObject{{u"challengeCode"_s, m_signIns.issueCode(person->id, now())}} : QJsonObject();
}

QJsonObject Control::codes(const QJsonObject &body)
{
    if (body.value(u"expire"_s).toBool())
        m_signIns.expireCodes();
    if (const auto lifetime = lifetimeOf(body))
        m_signIns.setCodeLifetime(*lifetime);
    return {};
}

QJsonObject Control::twitterCode(const QJsonObject &body)
{
    const Person *person = member(body);
    if (!person)
        return {};
    const SignIns::TwitterCode made = m_signIns.issueTwitterCode(person->id);
    return {{u"code"_s, made.code}, {u"codeVerifier"_s, made.verifier}};
}

QJsonObject Control::consent(const QJsonObject &body)
{
    m_consent.setSlowness(std::chrono::milliseconds(body.value(u"delay"_s).toInt()));
    return {};
}

QJsonObject Control::challenges(const QJsonObject &body)
{
    if (body.value(u"expire"_s).toBool())
        m_challenges.expireAll();
    if (const auto lifetime = lifetimeOf(body))
        m_challenges.setLifetime(*lifetime);
    return {};
}

QJsonObject Control::accessTokens(const QJsonObject &body)
{
    const Person *person = body.contains(u"member"_s) ? member(body) : nullptr;
    if (body.contains(u"member"_s) && !person)
        return {};
    if (body.value(u"expire"_s).toBool())
        m_service.expireAccessTokens(person ? person->id : UserId());
    if (const QJsonValue lifetime = body.value(u"lifetime"_s); lifetime.isDouble())
        m_service.setTokenLifetime(std::chrono::seconds(lifetime.toInteger()));
    return {};
}

QJsonObject Control::revoke(const QJsonObject &body)
{
    const Person *person = member(body);
    return person ? QJsonObject{{u"sessions"_s, m_service.endSessions(person->id)}} : QJsonObject();
}

} // namespace coterie::sandbox
