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

/** One service and one sign-in: what all communities of a window, or of one command, stand on. GUI thread. */
class Account : public QObject {
    Q_OBJECT

public:
    /** The storage must outlive it; with null nothing is kept. */
    explicit Account(const NetworkClient::Options &options, Storage *storage = nullptr, Timeline::Timing timing = {},
                     QObject *parent = nullptr);

    [[nodiscard]] NetworkClient &network() { return m_network; }
    [[nodiscard]] const Origin &origin() const { return m_network.credentials().origin; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /** Whom the signed-in person follows. */
    [[nodiscard]] Follows &follows() { return m_follows; }
    /** Whom they do not want to read. */
    [[nodiscard]] MutedUsers &muted() { return m_muted; }

    /** What is kept of the signed-in person; keeps nothing while nobody knows who that is. */
    [[nodiscard]] AccountStore store() const;

    /** Looks up who used these credentials last; answers once, with whether somebody did. */
    void loadCachedIdentity(QObject *context, const std::function<void(bool)> &done);
    /** Asks who is signed in and which wallets they have; answers once. */
    void loadIdentity(QObject *context, const std::function<void(const std::optional<ApiError> &)> &done);

    [[nodiscard]] std::unique_ptr<Timeline> openFeed(const TokenAddress &token);

    /** The credentials in settings, or why they cannot be used. */
    [[nodiscard]] static Result<Credentials, OriginError> credentials(const ServiceSettings &settings);

Q_SIGNALS:
    void identityChanged();

private:
    void remember();
    void setIdentity(const Identity &identity);

    Storage *m_storage;
    QString m_credential; ///< a secret of the session, by which the storage knows the account again
    QtScheduler m_scheduler;
    QtRandom m_random;
    Timeline::Timing m_timing;
    Identity m_identity;
    NetworkClient m_network;
    Follows m_follows{m_network};
    MutedUsers m_muted;
};

} // namespace coterie
