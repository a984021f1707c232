// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Result.h"
#include "protocol/WalletText.h"
#include "realtime/Scheduler.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace coterie {

/** The wallet that a user wants to link. */
struct WalletAddress {
    ChainType chainType = ChainType::Svm;
    QString address;

    friend bool operator==(const WalletAddress &, const WalletAddress &) = default;
};

/**
 * One page for the user's browser, where a wallet extension signs the service's challenge. The page is served on
 * 127.0.0.1 under an address that nobody can guess, until one wallet is linked, for five minutes at most, and to the
 * first browser that asks for a challenge. It learns the account's name, the challenge, and nothing else: neither a
 * token nor the API key. GUI thread.
 */
class WalletPage : public QObject {
    Q_OBJECT

public:
    struct Failure {
        enum class Kind {
            BadSignature,  ///< the service answered 401 to the signature
            AlreadyLinked, ///< the service answered 409
            Other,
        };
        Kind kind = Kind::Other;
        QString sentence; ///< for the user, says what to do
    };
    using ChallengeDone = std::function<void(const Result<QString, Failure> &message)>;
    using LinkDone = std::function<void(const std::optional<Failure> &failure)>;

    struct Chain {
        ChainType type = ChainType::Svm;
        QString name; ///< what users call the chains of this type that the service has: "Solana"
    };
    struct Options {
        QString username;          ///< of the account that the wallet will belong to
        QString service;           ///< its name
        std::vector<Chain> chains; ///< wallets of other chain types are not listed
        std::chrono::milliseconds lifetime = std::chrono::minutes(5);
        /**
         * Called when the page needs a challenge; `done` takes the text to be signed, and may be called at any later
         * time. Neither function is called again before it was answered.
         */
        std::function<void(const WalletAddress &wallet, const ChallengeDone &done)> challenge;
        /** Called with the signature of the last challenge, at most once for each challenge. */
        std::function<void(const WalletAddress &wallet, const QString &signature, const LinkDone &done)> link;
    };

    explicit WalletPage(Scheduler &scheduler, QObject *parent = nullptr);
    ~WalletPage() override;

    /**
     * Serves a new page, and stops the one before. Returns its URL, which is a secret; empty if there is no free port.
     */
    [[nodiscard]] QUrl start(Options options);
    /** Ends the page without a signal. */
    void stop();
    [[nodiscard]] bool isRunning() const { return m_session != nullptr; }

Q_SIGNALS:
    /** Emitted when a browser shows the page for the first time. */
    void opened();
    /** Emitted when the wallet is linked; the page is over, and says so to the user. */
    void finished(const coterie::WalletAddress &wallet);
    /** Emitted when the time is over, but not while a signature is being checked. */
    void expired();

private:
    class Session;
    void end();

    Scheduler &m_scheduler;
    std::shared_ptr<Session> m_session;
};

} // namespace coterie
