// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secrets/SecretStore.h"

#include <chrono>
#include <memory>

namespace QKeychain {
class Job;
}

namespace coterie {

class SecretServiceProbe;

/**
 * Keeps secrets in the desktop's password store (GNOME Keyring, KWallet, KeePassXC) through QtKeychain and libsecret.
 * Entries have the service name "Coterie". The store may ask the user to unlock it. Never blocks.
 *
 * A request that is not answered before the deadline ends with SecretError::Kind::TimedOut, but it is not withdrawn: a
 * write or a removal may still happen, in the order of the requests, and a read emits lateAnswer().
 *
 * The answers need GLib's event loop, which Qt uses on the main thread unless QT_NO_GLIB is set.
 */
class KeychainSecretStore : public SecretStore {
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    /** The default is 10 s. For requests that are made afterwards. */
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    [[nodiscard]] Place place() const override { return Place::Desktop; }
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const QString &value, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;

private:
    struct Request;
    void begin(const std::shared_ptr<Request> &request);
    void startJob(const std::shared_ptr<Request> &request);
    void finish(const QKeychain::Job &job, const std::shared_ptr<Request> &request);
    void answer(Request &request, const Result<QString, SecretError> &result);

    std::chrono::milliseconds m_deadline = std::chrono::seconds(10);
    std::unique_ptr<SecretServiceProbe> m_probe;
};

} // namespace coterie
