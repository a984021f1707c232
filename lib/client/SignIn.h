// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "client/NetworkClient.h"
#include "protocol/Community.h"
#include "realtime/Scheduler.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace coterie {

/**
 * Signs in with X: asks the service where to sign in, waits until a browser comes back with a link that holds a
 * challenge code, and exchanges the code for tokens. The service does not bind the code to this program, so a link is
 * accepted only while this sign-in waits for it, and once: otherwise a planted link would sign the user in to another
 * account. Nothing of a link is logged. GUI thread.
 */
class SignIn : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Idle,
        Requesting,      ///< asks the service for the address to sign in at
        AwaitingBrowser, ///< authUrl() is known; waits for the link
        Exchanging,
        Done,
        Failed,
    };
    enum class Failure {
        None,
        NotWhitelisted, ///< the service does not know the redirect URL
        UnsafeUrl,      ///< the service's sign-in address is neither https nor on this computer
        Denied,         ///< the user chose not to sign in
        CodeExpired,    ///< the service does not know the code, or it was used
        TookTooLong,    ///< no link within `patience`
        Service,        ///< see error()
    };
    /** What became of a link. Only Taken changes the stage. */
    enum class LinkOutcome {
        Taken,
        NotPending,   ///< no sign-in waits for a link
        AlreadyTaken, ///< this sign-in has taken a link
        OtherState,   ///< the link belongs to another sign-in
        Malformed,    ///< not a link of a sign-in
    };

    static constexpr auto patience = std::chrono::minutes(10);

    struct Service {
        Origin origin;
        QString apiKey;
        QString caFile;
        QString redirectUrl;
    };

    /** `parts` as in NetworkClient::Options. The scheduler must outlive it. */
    SignIn(Service service, Scheduler &scheduler, std::function<NetworkClient::Parts()> parts = {});
    ~SignIn() override;

    [[nodiscard]] const Service &service() const { return m_service; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Failure failure() const { return m_failure; }
    /** Returns the service's error, if the failure has one. */
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /** Returns where the user signs in; empty unless AwaitingBrowser. */
    [[nodiscard]] QUrl authUrl() const { return m_authUrl; }

    /** Starts, or starts again from any stage. */
    void begin();
    /** Takes a link that a browser handed over or the user pasted. */
    LinkOutcome takeLink(const QString &link);

    /** Returns whether the text looks like a link of a sign-in, whichever. */
    [[nodiscard]] static bool isLink(const QString &text, const QString &redirectUrl);

Q_SIGNALS:
    void stageChanged();
    /** Emitted when authUrl() is to be opened in a browser. */
    void browserNeeded(const QUrl &url);
    /** Emitted once, when Done. */
    void signedIn(const coterie::SignedIn &result);

private:
    void setStage(Stage stage);
    void fail(Failure failure, const std::optional<ApiError> &error = {});
    void handleAuthUrl(const Result<QString, ApiError> &url);
    void exchange(const QString &code);

    const Service m_service;
    Scheduler &m_scheduler;
    std::unique_ptr<NetworkClient> m_network;
    const std::function<NetworkClient::Parts()> m_parts;
    Stage m_stage = Stage::Idle;
    Failure m_failure = Failure::None;
    std::optional<ApiError> m_error;
    QUrl m_authUrl;
    std::unique_ptr<Timer> m_deadline;
};

} // namespace coterie
