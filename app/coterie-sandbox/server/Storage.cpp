// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Storage.h"

#include "server/Tickets.h"
#include "server/Translation.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <array>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

constexpr std::array schema = {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE people (id TEXT PRIMARY KEY, twitter TEXT, username TEXT, image TEXT, created INTEGER,"
    " followers INTEGER)",
    "CREATE TABLE wallets (id TEXT PRIMARY KEY, owner TEXT, address TEXT, chain TEXT, created INTEGER)",
    "CREATE TABLE communities (id TEXT PRIMARY KEY, token TEXT UNIQUE, symbol TEXT, created INTEGER, quiet INTEGER,"
    " closed INTEGER)",
    "CREATE TABLE messages (id TEXT PRIMARY KEY, community TEXT, author TEXT, content TEXT, media TEXT, wallet TEXT,"
    " parent TEXT, created INTEGER, spam INTEGER, harmful INTEGER)",
    "CREATE TABLE likes (message TEXT, user TEXT, PRIMARY KEY (message, user)) WITHOUT ROWID",
    "CREATE TABLE follows (follower TEXT, followed TEXT, PRIMARY KEY (follower, followed))",
    "CREATE TABLE sessions (access TEXT PRIMARY KEY, refresh TEXT, user TEXT)",
    "CREATE TABLE media (id TEXT PRIMARY KEY, type TEXT, bytes BLOB)",
    "CREATE TABLE accepted (id TEXT PRIMARY KEY, community TEXT, author TEXT, content TEXT, media TEXT, wallet TEXT,"
    " parent TEXT, created INTEGER, due INTEGER)",
    "CREATE TABLE verdicts (message TEXT PRIMARY KEY, due INTEGER, spam INTEGER, harmful INTEGER)",
};

QString sentence(const char *text, const QString &file, const QString &reason)
{
    return tr(text).arg(file, reason);
}

} // namespace

Storage::~Storage()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

QString Storage::open(const QString &file)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=300"_s);
    const auto refuse = [&](const QString &reason) {
        m_database.close();
        return sentence(QT_TRANSLATE_NOOP("Sandbox", "Could not use the data file %1: %2"), file, reason);
    };
    if (!m_database.open())
        return refuse(m_database.lastError().databaseText());
    QSqlQuery query(m_database);
    // The data is in memory as well, so two processes with one file would overwrite each other's changes.
    if (!query.exec(u"PRAGMA locking_mode=EXCLUSIVE"_s) || !query.exec(u"PRAGMA journal_mode=WAL"_s)
        || !query.exec(u"PRAGMA synchronous=NORMAL"_s) || !query.exec(u"PRAGMA user_version"_s) || !query.next())
        return refuse(query.lastError().databaseText());
    const int found = query.value(0).toInt();
    query.finish();
    if (found == version)
        return {};
    if (found != 0 || !m_database.tables().isEmpty())
        return refuse(tr("It was not written by this version of coterie-sandbox."));
    begin();
    for (const char *statement : schema)
        if (!query.exec(QLatin1StringView(statement)))
            return refuse(query.lastError().databaseText());
    run(u"PRAGMA user_version=%1"_s.arg(version));
    commit();
    return {};
}

void Storage::begin()
{
    if (isOpen())
        m_database.transaction();
}

void Storage::commit()
{
    if (isOpen() && !m_database.commit())
        qFatal("Could not write the data file: %ls", qUtf16Printable(m_database.lastError().databaseText()));
}

void Storage::run(const QString &statement, const QVariantList &values)
{
    if (!isOpen())
        return;
    QSqlQuery query(m_database);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    // To continue would mean to answer 200 for data that is not saved.
    if (!query.exec())
        qFatal("Could not write the data file: %ls", qUtf16Printable(query.lastError().databaseText()));
}

template <typename Read>
void Storage::each(const QString &select, Read read)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.exec(select);
    while (query.next())
        read([&query](int column) { return query.value(column); });
}

bool Storage::load(World &world, QList<AcceptedPost> &accepted, QList<LaterVerdict> &later)
{
    if (!isOpen())
        return false;
    QHash<QString, QString> meta;
    each(u"SELECT name, value FROM meta"_s, [&](const auto &at) { meta.insert(at(0).toString(), at(1).toString()); });
    if (meta.isEmpty())
        return false;
    world.apiKey = meta.value(u"apiKey"_s);
    world.businessId = meta.value(u"businessId"_s);
    world.me = UserId(meta.value(u"me"_s));
    world.signingKey = meta.value(u"signingKey"_s).toLatin1();
    if (world.signingKey.isEmpty()) { // the file is older than these tokens
        world.signingKey = randomToken().toLatin1();
        run(u"INSERT INTO meta VALUES (?, ?)"_s, {u"signingKey"_s, QString::fromLatin1(world.signingKey)});
    }
    loadPeople(world);
    loadMessages(world);
    loadPending(accepted, later);
    return true;
}

void Storage::loadPeople(World &world)
{
    each(u"SELECT id, twitter, username, image, created, followers FROM people ORDER BY rowid"_s, [&](const auto &at) {
        world.add(Person{UserId(at(0).toString()), at(1).toString(), at(2).toString(), at(3).toString(),
                         at(4).toLongLong(), at(5).toLongLong()});
    });
    each(u"SELECT id, owner, address, chain, created FROM wallets ORDER BY rowid"_s, [&](const auto &at) {
        world.add(LinkedWallet{at(0).toString(), UserId(at(1).toString()), at(2).toString(), at(3).toString(),
                               at(4).toLongLong()});
    });
    each(u"SELECT user, access, refresh FROM sessions ORDER BY rowid"_s, [&](const auto &at) {
        world.add(Session{UserId(at(0).toString()), at(1).toString(), at(2).toString()});
    });
    each(u"SELECT follower, followed FROM follows ORDER BY rowid"_s,
         [&](const auto &at) { world.setFollowing(UserId(at(0).toString()), UserId(at(1).toString()), true); });
    each(u"SELECT id, type, bytes FROM media"_s, [&](const auto &at) {
        world.add(MediaRecord{at(0).toString(), at(1).toString(), at(2).toByteArray()});
    });
}

void Storage::loadMessages(World &world)
{
    each(u"SELECT id, token, symbol, created, quiet, closed FROM communities ORDER BY rowid"_s, [&](const auto &at) {
        world.add(CommunityRecord{CommunityId(at(0).toString()), TokenAddress(at(1).toString()), at(2).toString(),
                                  at(3).toLongLong(), at(4).toLongLong(), at(5).toBool()});
    });
    each(u"SELECT id, community, author, content, media, wallet, parent, created, spam, harmful FROM messages"
         " ORDER BY created, id"_s,
         [&](const auto &at) {
             world.add(MessageRecord{MessageId(at(0).toString()), CommunityId(at(1).toString()),
                                     UserId(at(2).toString()), at(3).toString(), at(4).toString(), at(5).toString(),
                                     MessageId(at(6).toString()), at(7).toLongLong(), at(8).toBool(), at(9).toBool()});
         });
    each(u"SELECT message, user FROM likes"_s,
         [&](const auto &at) { world.setLiked(MessageId(at(0).toString()), UserId(at(1).toString()), true); });
}

void Storage::loadPending(QList<AcceptedPost> &accepted, QList<LaterVerdict> &later)
{
    each(u"SELECT id, community, author, content, media, wallet, parent, created, due FROM accepted ORDER BY due"_s,
         [&](const auto &at) {
             accepted.append(
                 {MessageRecord{MessageId(at(0).toString()), CommunityId(at(1).toString()), UserId(at(2).toString()),
                                at(3).toString(), at(4).toString(), at(5).toString(), MessageId(at(6).toString()),
                                at(7).toLongLong(), false, false},
                  at(8).toLongLong()});
         });
    each(u"SELECT message, due, spam, harmful FROM verdicts ORDER BY due"_s, [&](const auto &at) {
        later.append({MessageId(at(0).toString()), at(1).toLongLong(), at(2).toBool(), at(3).toBool()});
    });
}

void Storage::saveAll(const World &world)
{
    if (!isOpen())
        return;
    begin();
    for (const auto &[name, value] :
         {std::pair(u"apiKey"_s, world.apiKey), std::pair(u"businessId"_s, world.businessId),
          std::pair(u"me"_s, world.me.text()), std::pair(u"signingKey"_s, QString::fromLatin1(world.signingKey))})
        run(u"INSERT INTO meta VALUES (?, ?)"_s, {name, value});
    const auto saveEach = [this](const auto &list) {
        for (const auto &item : list)
            save(item);
    };
    saveEach(world.people());
    saveEach(world.wallets());
    saveEach(world.sessions());
    saveEach(world.communities());
    for (const CommunityRecord &community : world.communities())
        for (const MessageId &id : world.all(community.id))
            save(*world.message(id));
    for (const auto [message, users] : world.likes().asKeyValueRange())
        for (const UserId &user : users)
            saveLike(message, user, true);
    for (const auto [follower, list] : world.follows().asKeyValueRange())
        for (const UserId &followed : list)
            saveFollow(follower, followed, true);
    commit();
}

void Storage::save(const Person &person)
{
    run(u"INSERT OR REPLACE INTO people VALUES (?, ?, ?, ?, ?, ?)"_s,
        {person.id.text(), person.twitterId, person.username, person.profileImageUrl, person.createdAt,
         person.followerCount});
}

void Storage::save(const LinkedWallet &wallet)
{
    run(u"INSERT INTO wallets VALUES (?, ?, ?, ?, ?)"_s,
        {wallet.id, wallet.owner.text(), wallet.address, wallet.chainType, wallet.createdAt});
}

void Storage::save(const CommunityRecord &community)
{
    run(u"INSERT INTO communities VALUES (?, ?, ?, ?, ?, ?)"_s,
        {community.id.text(), community.token.text(), community.symbol, community.createdAt, community.quietMembers,
         community.closed});
}

void Storage::save(const MessageRecord &message)
{
    run(u"INSERT OR REPLACE INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {message.id.text(), message.community.text(), message.author.text(), message.content, message.mediaUrl,
         message.walletAddress, message.parent.text(), message.createdAt, message.isSpam, message.isHarmful});
}

void Storage::save(const Session &session)
{
    run(u"INSERT INTO sessions (access, refresh, user) VALUES (?, ?, ?)"_s,
        {session.accessToken, session.refreshToken, session.user.text()});
}

void Storage::save(const MediaRecord &media)
{
    run(u"INSERT INTO media VALUES (?, ?, ?)"_s, {media.id, media.contentType, media.bytes});
}

void Storage::save(const AcceptedPost &post)
{
    const MessageRecord &message = post.message;
    run(u"INSERT INTO accepted VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {message.id.text(), message.community.text(), message.author.text(), message.content, message.mediaUrl,
         message.walletAddress, message.parent.text(), message.createdAt, post.dueAt});
}

void Storage::save(const LaterVerdict &verdict)
{
    run(u"INSERT OR REPLACE INTO verdicts VALUES (?, ?, ?, ?)"_s,
        {verdict.message.text(), verdict.dueAt, verdict.isSpam, verdict.isHarmful});
}

void Storage::saveLike(const MessageId &message, const UserId &user, bool liked)
{
    run(liked ? u"INSERT OR IGNORE INTO likes VALUES (?, ?)"_s : u"DELETE FROM likes WHERE message = ? AND user = ?"_s,
        {message.text(), user.text()});
}

void Storage::saveFollow(const UserId &follower, const UserId &followed, bool on)
{
    run(on ? u"INSERT OR IGNORE INTO follows VALUES (?, ?)"_s
           : u"DELETE FROM follows WHERE follower = ? AND followed = ?"_s,
        {follower.text(), followed.text()});
}

void Storage::removeAccepted(const MessageId &id)
{
    run(u"DELETE FROM accepted WHERE id = ?"_s, {id.text()});
}
void Storage::removeVerdict(const MessageId &id)
{
    run(u"DELETE FROM verdicts WHERE message = ?"_s, {id.text()});
}
void Storage::removeWallet(const QString &id)
{
    run(u"DELETE FROM wallets WHERE id = ?"_s, {id});
}

void Storage::removeMessage(const MessageId &id)
{
    run(u"DELETE FROM likes WHERE message = ? OR message IN (SELECT id FROM messages WHERE parent = ?)"_s,
        {id.text(), id.text()});
    run(u"DELETE FROM messages WHERE id = ? OR parent = ?"_s, {id.text(), id.text()});
}

void Storage::removeSession(const QString &accessToken)
{
    run(u"DELETE FROM sessions WHERE access = ?"_s, {accessToken});
}

} // namespace coterie::sandbox
