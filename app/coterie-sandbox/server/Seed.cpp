// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Seed.h"

#include "server/Dice.h"
#include "server/Gallery.h"
#include "server/Phrases.h"
#include "server/Tickets.h"

#include <QStringList>

#include <algorithm>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"_L1;
/** Of every token address, which is in base58. */
constexpr auto tokenEnding = "demo"_L1;
constexpr qint64 minute = 60'000'000;
constexpr qint64 day = 24 * 60 * minute;

/** Generates one world. */
class Seeding {
public:
    Seeding(quint64 seed, qint64 now) : m_dice(seed), m_now(now) {}

    World run()
    {
        m_world.businessId = m_dice.uuid();
        people();
        for (const MadeUpCommunity &madeUp : madeUpCommunities)
            community(madeUp);
        follows();
        // Last, so that they change nothing else in the world of a seed.
        for (const char *name : namesWithoutWallet)
            person(QString::fromLatin1(name), m_dice.below(200));
        return std::move(m_world);
    }

private:
    Person person(const QString &name, qint64 followers)
    {
        const Person made{UserId(m_dice.uuid()),
                          QString::number(1'000'000'000 + m_dice.below(800'000'000)),
                          name,
                          portraitPath(name),
                          m_now - (200 + m_dice.below(500)) * day,
                          followers};
        m_world.add(made);
        return made;
    }

    void wallet(const UserId &owner, const QString &address, const QString &chainType)
    {
        m_world.add(LinkedWallet{m_dice.uuid(), owner, address, chainType, m_now - (50 + m_dice.below(100)) * day});
    }

    void people()
    {
        m_world.me = person(u"ada.kvist"_s, 1843).id;
        wallet(m_world.me, m_dice.text(base58, 44), u"svm"_s);
        wallet(m_world.me, u"0x"_s + m_dice.text("0123456789abcdef"_L1, 40), u"evm"_s);
        for (const char *name : memberNames) {
            // A few members have many followers, as on X.
            const qint64 followers = 12 + m_dice.below(400) * (m_dice.chance(15) ? 1 + m_dice.below(300) : 1);
            const UserId id = person(QString::fromLatin1(name), followers).id;
            wallet(id, m_dice.text(base58, 44), u"svm"_s);
            m_members.append(id);
        }
    }

    void community(const MadeUpCommunity &madeUp)
    {
        const TokenAddress token(m_dice.text(base58, int(44 - tokenEnding.size())) + tokenEnding);
        const CommunityRecord made{CommunityId(m_dice.uuid()),
                                   token,
                                   QString::fromLatin1(madeUp.symbol),
                                   m_now - (60 + m_dice.below(300)) * day,
                                   madeUp.members + m_dice.below(madeUp.members / 5),
                                   madeUp.closed};
        m_world.add(made);

        // From newest to oldest, with growing distances. The newest message is about a minute old.
        qint64 age = minute / 2 + m_dice.below(minute);
        const int count = int(60 + m_dice.below(60));
        QList<QStringView> unused(posts.begin(), posts.end());
        for (int i = 0; i < count; ++i) {
            if (unused.isEmpty())
                unused = QList<QStringView>(posts.begin(), posts.end());
            const QStringView text = unused.takeAt(qsizetype(m_dice.below(unused.size())));
            root(made, text.toString().replace(u"%1"_s, made.symbol), age);
            age += qint64(m_dice.wait(double(minute) * (3 + i))) + 1;
        }
    }

    void root(const CommunityRecord &community, const QString &text, qint64 age)
    {
        const bool mine = !community.closed && m_dice.chance(4);
        const UserId author = mine ? m_world.me : m_dice.pick(m_members);
        const MessageRecord made = message(community, author, text, age, {});
        if (!m_dice.chance(25))
            return;
        for (qint64 left = 1 + m_dice.below(4); left > 0; --left)
            message(community, m_dice.pick(m_members), m_dice.pick(replies).toString(), m_dice.below(age) + 1, made.id);
    }

    MessageRecord message(const CommunityRecord &community, const UserId &author, const QString &text, qint64 age,
                          const MessageId &parent)
    {
        MessageRecord made{MessageId(m_dice.uuid()), community.id, author, text,
                           mediaPath(text),          {},           parent, m_now - age};
        made.walletAddress = m_world.wallets(author).constFirst().address;
        made.isSpam = m_dice.chance(2);
        made.isHarmful = !made.isSpam && m_dice.chance(1);
        m_world.add(made);
        const qint64 likers = m_dice.chance(70) ? m_dice.below(m_dice.chance(10) ? 28 : 7) : 0;
        for (qint64 i = 0; i < likers; ++i)
            m_world.setLiked(made.id, m_dice.pick(m_members), true);
        if (author != m_world.me && m_dice.chance(8))
            m_world.setLiked(made.id, m_world.me, true);
        return made;
    }

    void follows()
    {
        for (const UserId &member : std::as_const(m_members)) {
            if (m_dice.chance(30))
                m_world.setFollowing(member, m_world.me, true);
            if (m_dice.chance(25))
                m_world.setFollowing(m_world.me, member, true);
            for (int i = 0; i < 4; ++i)
                if (const UserId &other = m_dice.pick(m_members); other != member)
                    m_world.setFollowing(member, other, true);
        }
    }

    World m_world;
    Dice m_dice;
    qint64 m_now;
    QList<UserId> m_members;
};

} // namespace

World seededWorld(quint64 seed, qint64 now)
{
    World world = Seeding(seed, now).run();
    world.apiKey = u"sandbox-"_s + randomToken();
    world.signingKey = randomToken().toLatin1();
    return world;
}

} // namespace coterie::sandbox
