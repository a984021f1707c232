// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Follows.h"
#include "client/MutedUsers.h"
#include "client/NetworkClient.h"
#include "client/Timeline.h"
#include "realtime/QtRandom.h"
#include "realtime/QtScheduler.h"
#include "storage/CredentialStore.h"
#include "storage/Storage.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace coterie {

/** One signed-in user on one service, and everything that belongs to them. GUI thread. */
class Account : public QObject {
    Q_OBJECT

public:
    /** The storage must outlive it; null stores nothing. */
    explicit Account(const NetworkClient::Options &options, Storage *storage = nullptr, Timeline::Timing timing = {},
                     QObject *parent = nullptr);

    [[nodiscard]] NetworkClient &network() { return m_network; }
    [[nodiscard]] const Origin &origin() const { return m_network.credentials().origin; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /** The users that this user follows. */
    [[nodiscard]] Follows &follows() { return m_follows; }
    /** The users whose messages this user hides. */
    [[nodiscard]] MutedUsers &muted() { return m_muted; }

    /** Returns the user's part of the storage. It stores nothing until the user is known. */
    [[nodiscard]] AccountStore store() const;

    /** Signs in with these credentials, which the account was created without; with an access token or as a guest. */
    void setCredentials(const Credentials &credentials);
    /** Returns whether the service has said who is signed in. */
    [[nodiscard]] bool isConfirmed() const { return m_isConfirmed; }
    /** Sets the user before the service has said who is signed in, from the list of accounts. */
    void setExpectedUser(const User &user);
    /** Looks up the cached user of these credentials, or the expected one. Calls done with whether it is known. */
    void loadCachedIdentity(QObject *context, const std::function<void(bool)> &done);
    /** Requests the user's wallets again. Calls done once, with the error if it failed. */
    void loadWallets(QObject *context, const std::function<void(const std::optional<ApiError> &)> &done);
    /** Requests the user and their wallets. Calls done once, with the error if it failed. */
    void loadIdentity(QObject *context, const std::function<void(const std::optional<ApiError> &)> &done);

    /** Creates the timeline of a community. It must not outlive the account. */
    [[nodiscard]] std::unique_ptr<Timeline> openFeed(const TokenAddress &token);

    /** Returns the credentials of these settings, or why the address cannot be used. */
    [[nodiscard]] static Result<Credentials, OriginError> credentials(const ServiceSettings &settings);

Q_SIGNALS:
    /** Emitted when the user or their wallets are known or changed. */
    void identityChanged();

private:
    void remember();
    void loadChains();
    void setIdentity(const Identity &identity);

    Storage *m_storage;
    QString m_credential; ///< a token, by whose digest the storage finds the account again
    QtScheduler m_scheduler;
    QtRandom m_random;
    Timeline::Timing m_timing;
    Identity m_identity;
    bool m_isConfirmed = false; ///< by the service, in this run
    NetworkClient m_network;
    Follows m_follows{m_network};
    MutedUsers m_muted;
};

} // namespace coterie
