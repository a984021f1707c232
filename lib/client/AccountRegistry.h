// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/JsonFile.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace coterie {

/** An account of a profile, as the list of accounts shows it before it is used. Contains no secret. */
struct AccountEntry {
    QString id; ///< a UUID; accountKey() names its secrets
    QString origin;
    QString caFile; ///< PEM certificates to trust in addition to the system's; empty for none
    QString userId; ///< empty until the service has said who it is
    QString username;
    QString imageUrl;
    QString folder;           ///< of its database, relative to the profile's data folder; empty for that folder itself
    bool isSignedOut = false; ///< by the user, so there are no tokens
    int openPosts = 0;        ///< posts in its outbox when it was last used
    bool isCurrent = false;   ///< at most one is

    friend bool operator==(const AccountEntry &, const AccountEntry &) = default;
};

/**
 * The accounts of a profile, in accounts.json. Several processes may change them: each change reads the file again
 * under a lock, and replaces it atomically. Fields of newer versions stay. A damaged file is an error; the next change
 * renames it to accounts.json.damaged and starts a new one. Blocks on the disk. GUI thread.
 */
class AccountRegistry {
public:
    /** Reads the file in the folder; an empty one means the system's configuration folder. */
    explicit AccountRegistry(const QString &folder = {});

    /** Reads the file again. Returns whether that succeeded; the list is empty if not. */
    bool reload();

    /** In the order in which they were added. */
    [[nodiscard]] const QList<AccountEntry> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<AccountEntry> account(const QString &id) const;
    [[nodiscard]] std::optional<AccountEntry> current() const;

    /** Where the database of a new account is. */
    enum class Database {
        Own,     ///< in a folder of its own
        Profile, ///< the one that the profile had before there were several accounts; for one account at most
    };
    /**
     * Adds an account and returns its entry; `id`, `folder` and `isCurrent` of the argument are ignored. The first
     * account becomes the current one. If an account of this user on this service is in the list, it is updated
     * instead. With Database::Profile, that is also done for the account that has the profile's database, if it is on
     * the same service. Returns nothing if the file could not be changed.
     */
    [[nodiscard]] std::optional<AccountEntry> add(const AccountEntry &account, Database database = Database::Own);
    /** Changes an entry, except for its id, its folder and whether it is the current one. */
    bool update(const QString &id, const std::function<void(AccountEntry &)> &change);
    /** Removes an entry; neither its secrets nor its data. If it was the current one, the first of the others is. */
    bool remove(const QString &id);
    bool setCurrent(const QString &id);

    [[nodiscard]] const QString &path() const { return m_file.path(); }
    /** Returns a translated sentence about the last failure; empty if the last call succeeded. */
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    /** Changes the list. Returns false if there is nothing to change. */
    using Change = std::function<bool(QList<QJsonObject> &)>;
    bool change(const Change &change);
    void take(const QJsonDocument &document);
    bool fail(const FileError &error);

    JsonFile m_file;
    QList<AccountEntry> m_accounts;
    QString m_error;
};

} // namespace coterie
