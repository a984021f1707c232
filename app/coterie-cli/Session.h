// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Arguments.h"
#include "client/Account.h"
#include "client/AccountBook.h"
#include "client/AccountTokens.h"
#include "client/SettingsMigration.h"
#include "storage/Storage.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace coterie::cli {

/**
 * The accounts of the profile, and the one that a command uses: the one that --account names, what the environment and
 * the options say, or the current one. A token or key is never sent to another service than its own.
 */
class Session : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const std::optional<Stop> &)>;

    explicit Session(Arguments arguments);
    ~Session() override;

    /** Returns the accounts of the profile, which are read by the first call. */
    [[nodiscard]] AccountBook &book();
    /** Moves the tokens of an old settings.json to the accounts, if there are any. */
    void prepare(std::function<void()> done);
    /** Returns the account that --account names, or the current one, or why there is none. */
    [[nodiscard]] Result<AccountEntry, Stop> chosenEntry();

    /** Opens the account to use. Answers with why that is not possible. */
    void open(const Done &done);
    /** Only after open(). */
    [[nodiscard]] Account &account() { return *m_account; }
    /** Returns the account in the profile; nothing if the session is of the environment or of settings.json. */
    [[nodiscard]] const std::optional<AccountEntry> &entry() const { return m_entry; }

private:
    void openOverridden(const ServiceSettings &overrides, const Done &done);
    void openPrepared(const Done &done);
    void openEntry(const AccountEntry &entry, const Done &done);
    [[nodiscard]] ServiceSettings settingsFor(const AccountEntry &entry, const Credentials &credentials) const;
    void connectWith(const ServiceSettings &settings, const std::optional<AccountEntry> &entry, const Done &done);
    void keepTokens();
    void rememberName();

    const Arguments m_arguments;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<SettingsMigration> m_migration;
    std::optional<AccountEntry> m_entry;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<AccountTokens> m_tokens;
    std::unique_ptr<Account> m_account; ///< uses all of the above
    QString m_refreshToken;             ///< of a session that is not an account of the profile
    bool m_isMigrationKept = false;     ///< settings.json still has the newest tokens
};

/** Returns how to end after a secret could not be read or saved. */
[[nodiscard]] Stop stopFor(const SecretError &error);

} // namespace coterie::cli
