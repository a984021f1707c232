// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace coterie::sandbox {

/**
 * Sign-ins that are under way: started by auth-url, decided on the consent page, and finished by the exchange of a
 * challenge code. Kept in memory only. Times are in microseconds since the epoch, here and below.
 */
class SignIns {
public:
    static constexpr qint64 usualLifetime = 600'000'000; ///< microseconds; of a sign-in, and of its code

    explicit SignIns(QStringList redirectUrls) : m_redirectUrls(std::move(redirectUrls)) {}

    /** Compares the whole URL, as the service's list of callbacks suggests. */
    [[nodiscard]] bool allows(const QString &redirectUrl) const { return m_redirectUrls.contains(redirectUrl); }

    /** Returns the state, a random text that identifies the sign-in on the consent page. */
    [[nodiscard]] QString start(const QString &redirectUrl, qint64 now);
    /** Returns where the sign-in leads to, or nothing if it is unknown, decided, or too old. */
    [[nodiscard]] std::optional<QString> redirectUrl(const QString &state, qint64 now) const;
    /** Ends the sign-in: the same state is unknown afterwards. */
    void decide(const QString &state) { m_started.remove(state); }

    /** Returns a new challenge code, which is valid once and for the lifetime in use. */
    [[nodiscard]] QString issueCode(const UserId &user, qint64 now);
    /** Consumes the code. Returns its user if it was valid. */
    [[nodiscard]] std::optional<UserId> exchange(const QString &code, qint64 now);

    /** Stands for X, with which /twitter/callback talks: a single-use code and the verifier that belongs to it. */
    struct TwitterCode {
        QString code;
        QString verifier;
    };
    [[nodiscard]] TwitterCode issueTwitterCode(const UserId &user);
    /** Consumes the code. Returns its user if the verifier is the right one. */
    [[nodiscard]] std::optional<UserId> takeTwitterCode(const TwitterCode &given);

    /** Applies to codes that are issued from now on. In microseconds. */
    void setCodeLifetime(qint64 lifetime) { m_codeLifetime = lifetime; }
    /** Invalidates all unused challenge codes. */
    void expireCodes() { m_codes.clear(); }
    /** Returns the newest 1,000 codes and verifiers, used or not, so that a test can check that none was logged. */
    [[nodiscard]] const QStringList &newest() const { return m_newest; }

private:
    struct Started {
        QString redirectUrl;
        qint64 expiresAt = 0;
    };
    struct Code {
        UserId user;
        qint64 expiresAt = 0;
    };
    struct OfTwitter {
        UserId user;
        QString verifier;
    };
    [[nodiscard]] QString newSecret();

    QStringList m_redirectUrls;
    QHash<QString, Started> m_started;
    QHash<QString, Code> m_codes;
    QHash<QString, OfTwitter> m_twitterCodes;
    qint64 m_codeLifetime = usualLifetime;
    QStringList m_newest;
};

} // namespace coterie::sandbox
