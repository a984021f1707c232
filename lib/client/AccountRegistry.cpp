// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/AccountRegistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

struct AccountRegistryText {
    Q_DECLARE_TR_FUNCTIONS(AccountRegistry)
};

QString registryPath(const QString &folder)
{
    return QDir(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : folder)
        .filePath(u"accounts.json"_s);
}

AccountEntry entryOf(const QJsonObject &object)
{
    const auto text = [&object](QLatin1String field) { return object.value(field).toString(); };
    return {text("id"_L1),
            text("origin"_L1),
            text("caFile"_L1),
            text("userId"_L1),
            text("username"_L1),
            text("imageUrl"_L1),
            text("folder"_L1),
            object.value("signedOut"_L1).toBool(),
            object.value("openPosts"_L1).toInt(),
            object.value("current"_L1).toBool()};
}

/** Writes what update() may change, and leaves the other fields of the object. */
void setFields(QJsonObject &object, const AccountEntry &entry)
{
    object.insert("origin"_L1, entry.origin);
    object.insert("caFile"_L1, entry.caFile);
    object.insert("userId"_L1, entry.userId);
    object.insert("username"_L1, entry.username);
    object.insert("imageUrl"_L1, entry.imageUrl);
    object.insert("signedOut"_L1, entry.isSignedOut);
    object.insert("openPosts"_L1, entry.openPosts);
}

QString ownFolder(const QString &id)
{
    return "accounts/"_L1 + id;
}

/** An entry that this version can use: its folder leads nowhere else. */
bool isUsable(const AccountEntry &entry)
{
    return !QUuid::fromString(entry.id).isNull() && (entry.folder.isEmpty() || entry.folder == ownFolder(entry.id));
}

bool isRegistry(const QJsonDocument &document)
{
    return document.object().value("accounts"_L1).isArray();
}

QList<QJsonObject> listIn(const QJsonDocument &document)
{
    QList<QJsonObject> list;
    const QJsonArray array = document.object().value("accounts"_L1).toArray();
    for (const auto &entry : array)
        list.append(entry.toObject());
    return list;
}

QList<QJsonObject>::iterator entryWith(QList<QJsonObject> &list, const QString &id)
{
    return std::find_if(list.begin(), list.end(),
                        [&id](const QJsonObject &object) { return object.value("id"_L1).toString() == id; });
}

void makeCurrent(QList<QJsonObject> &list, const QString &id)
{
    for (QJsonObject &object : list) {
        if (object.value("id"_L1).toString() == id)
            object.insert("current"_L1, true);
        else
            object.remove("current"_L1);
    }
}

bool hasCurrent(const QList<QJsonObject> &list)
{
    return std::any_of(list.cbegin(), list.cend(), [](const QJsonObject &object) { return entryOf(object).isCurrent; });
}

} // namespace

AccountRegistry::AccountRegistry(const QString &folder) : m_file(registryPath(folder), isRegistry)
{
    m_file.setDamaged(JsonFile::Damaged::SetAside);
    reload();
}

bool AccountRegistry::reload()
{
    m_error.clear();
    m_accounts.clear();
    const auto document = m_file.read();
    if (!document)
        return fail(document.error());
    take(document.value());
    return true;
}

void AccountRegistry::take(const QJsonDocument &document)
{
    m_accounts.clear();
    const QList<QJsonObject> list = listIn(document);
    for (const QJsonObject &object : list) {
        AccountEntry entry = entryOf(object);
        if (!isUsable(entry))
            continue;
        entry.isCurrent = entry.isCurrent && !current();
        m_accounts.append(entry);
    }
}

bool AccountRegistry::fail(const FileError &error)
{
    switch (error.kind) {
    case FileError::Kind::Damaged:
        m_error = AccountRegistryText::tr("The list of accounts is damaged (%1). The file stays at %2.damaged once you "
                                          "sign in again.")
                      .arg(error.detail, path());
        break;
    case FileError::Kind::Unread:
        m_error = AccountRegistryText::tr("The list of accounts could not be read: %1").arg(error.detail);
        break;
    case FileError::Kind::Unsaved:
    case FileError::Kind::Occupied:
        m_error = AccountRegistryText::tr("The list of accounts could not be saved: %1").arg(error.detail);
        break;
    }
    return false;
}

bool AccountRegistry::change(const Change &change)
{
    m_error.clear();
    QJsonDocument saved;
    const auto error = m_file.change([&](QJsonDocument &document) {
        auto list = listIn(document);
        const bool isChanged = change(list);
        if (isChanged) {
            QJsonArray array;
            for (const QJsonObject &object : std::as_const(list))
                array.append(object);
            QJsonObject content = document.object();
            content.insert("accounts"_L1, array);
            document.setObject(content);
        }
        saved = document;
        return isChanged;
    });
    if (error)
        return fail(*error);
    take(saved);
    return true;
}

std::optional<AccountEntry> AccountRegistry::account(const QString &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&id](const AccountEntry &entry) { return entry.id == id; });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<AccountEntry> AccountRegistry::current() const
{
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [](const AccountEntry &entry) { return entry.isCurrent; });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<AccountEntry> AccountRegistry::add(const AccountEntry &account, Database database)
{
    QString id;
    const bool isSaved = change([&](QList<QJsonObject> &list) {
        const bool wantsProfile = database == Database::Profile;
        bool isProfileTaken = false;
        auto known = list.end();
        for (auto object = list.begin(); object != list.end(); ++object) {
            const AccountEntry entry = entryOf(*object);
            if (!isUsable(entry))
                continue;
            isProfileTaken = isProfileTaken || entry.folder.isEmpty();
            const bool isSameUser = !account.userId.isEmpty() && entry.userId == account.userId;
            if (entry.origin == account.origin && (isSameUser || (wantsProfile && entry.folder.isEmpty())))
                known = object;
        }
        if (known != list.end()) {
            AccountEntry entry = entryOf(*known);
            id = entry.id;
            entry.caFile = account.caFile;
            const auto prefer = [](const QString &given, QString &value) {
                if (!given.isEmpty())
                    value = given;
            };
            prefer(account.userId, entry.userId);
            prefer(account.username, entry.username);
            prefer(account.imageUrl, entry.imageUrl);
            setFields(*known, entry);
            return true;
        }
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QJsonObject object{{u"id"_s, id}, {u"folder"_s, wantsProfile && !isProfileTaken ? QString() : ownFolder(id)}};
        setFields(object, account);
        list.append(object);
        if (!hasCurrent(list))
            makeCurrent(list, id);
        return true;
    });
    return isSaved ? this->account(id) : std::nullopt;
}

bool AccountRegistry::update(const QString &id, const std::function<void(AccountEntry &)> &change)
{
    return this->change([&](QList<QJsonObject> &list) {
        const auto found = entryWith(list, id);
        if (found == list.end())
            return false;
        const AccountEntry before = entryOf(*found);
        AccountEntry entry = before;
        change(entry);
        setFields(*found, entry);
        return entry != before;
    });
}

bool AccountRegistry::remove(const QString &id)
{
    return change([&](QList<QJsonObject> &list) {
        const auto found = entryWith(list, id);
        if (found == list.end())
            return false;
        list.removeAt(found - list.begin());
        const auto next = std::find_if(list.cbegin(), list.cend(),
                                       [](const QJsonObject &object) { return isUsable(entryOf(object)); });
        if (!hasCurrent(list) && next != list.cend())
            makeCurrent(list, entryOf(*next).id);
        return true;
    });
}

bool AccountRegistry::setCurrent(const QString &id)
{
    return change([&](QList<QJsonObject> &list) {
        if (entryWith(list, id) == list.end())
            return false;
        makeCurrent(list, id);
        return true;
    });
}

} // namespace coterie
