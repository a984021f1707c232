// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/SandboxProcess.h"
#include "client/Timeline.h"
#include "realtime/Backoff.h"
#include "realtime/QtRandom.h"
#include "realtime/QtScheduler.h"
#include "storage/CredentialStore.h"
#include "storage/Storage.h"
#include "ui/account/AccountFailure.h"
#include "ui/account/ConnectForm.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace coterie {

class Account;
class AppContext;
class Notifications;

/**
 * The account in use: signs in to the service of the settings or starts the sandbox, says who is signed in, and why
 * there is no account. Nothing blocks the start: the window is shown while this is Starting. GUI thread.
 */
class Accounts : public QObject, private ConnectForm::Host {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by AppController")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    /** Whether the sandbox is used instead of a service. */
    Q_PROPERTY(bool sandbox READ isSandbox NOTIFY stageChanged)
    /** The address of the service; empty before one was chosen. */
    Q_PROPERTY(QString serviceText READ serviceText NOTIFY stageChanged)
    // What happened, why, and what to do; empty unless Failed.
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY stageChanged)
    Q_PROPERTY(QString failureReason READ failureReason NOTIFY stageChanged)
    Q_PROPERTY(QString failureRecoverySuggestion READ failureRecoverySuggestion NOTIFY stageChanged)
    // The signed-in user; empty, or 0, while nobody is signed in.
    Q_PROPERTY(QString username READ username NOTIFY identityChanged)
    Q_PROPERTY(QString userInitials READ userInitials NOTIFY identityChanged)
    /** An index into the theme's colors for users. */
    Q_PROPERTY(int userColor READ userColor NOTIFY identityChanged)
    Q_PROPERTY(QString userImageUrl READ userImageUrl NOTIFY identityChanged)
    Q_PROPERTY(int walletCount READ walletCount NOTIFY identityChanged)
    Q_PROPERTY(coterie::ConnectForm *connectForm READ connectForm CONSTANT)

public:
    /** Ready: who is signed in is known, from the service or from the last time that it was used. */
    enum Stage { Starting, Ready, Failed };
    Q_ENUM(Stage)

    struct Options {
        bool sandbox = false;           ///< use the sandbox, whatever the settings say
        ServiceSettings overrides = {}; ///< preferred to the settings of the profile where they are not empty
        Timeline::Timing timing = {};   ///< of the account's timelines
    };

    /** Both references must outlive it; the context is told of each account. */
    Accounts(Options options, AppContext &context, Notifications &notifications);
    ~Accounts() override;

    /** Reads the settings and starts to sign in; returns at once. */
    void begin();
    /** Ends with the account in use. */
    void end();

    /** Returns null before the first sign-in starts. */
    [[nodiscard]] Account *account() const { return m_account.get(); }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isSandbox() const { return m_usesSandbox; }
    [[nodiscard]] QString serviceText() const;
    [[nodiscard]] QString failureTitle() const { return m_failure.title; }
    [[nodiscard]] QString failureReason() const { return m_failure.reason; }
    [[nodiscard]] QString failureRecoverySuggestion() const { return m_failure.recoverySuggestion; }
    [[nodiscard]] QString username() const;
    [[nodiscard]] QString userInitials() const;
    [[nodiscard]] int userColor() const;
    [[nodiscard]] QString userImageUrl() const;
    [[nodiscard]] int walletCount() const;
    [[nodiscard]] ConnectForm *connectForm() { return &m_connectForm; }

    /** Starts a sandbox and signs in to it; the settings stay as they are. */
    Q_INVOKABLE void useSandbox();
    /** Repeats what failed. */
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void stageChanged();
    void identityChanged();
    /** Emitted before another account takes the place of the one in use. AppContext::accountChanged() follows. */
    void aboutToChange();
    /**
     * Emitted once the disk has said who used these credentials last, and whether that is shown until the service
     * answers.
     */
    void cachedIdentityLoaded(bool isShown);
    /** Emitted when the service has said who is signed in. */
    void signedIn();

private:
    [[nodiscard]] ServiceSettings storedSettings() override;
    [[nodiscard]] std::unique_ptr<Account> makeAccount(const ServiceSettings &settings,
                                                       const Credentials &credentials) override;
    void keepTokens(ServiceSettings &settings, const TokenPair &tokens) override;
    void accept(std::unique_ptr<Account> account, const ServiceSettings &settings) override;

    [[nodiscard]] std::unique_ptr<Account> makeAccount(const ServiceSettings &settings, const Credentials &credentials,
                                                       Storage &storage) const;
    void startSandbox();
    void connectWith(const ServiceSettings &settings);
    void changeTo(std::unique_ptr<Account> account);
    void showCachedIdentity(bool isKnown);
    void askIdentity();
    void handleIdentity(const std::optional<ApiError> &error);
    void fail(AccountFailure failure);
    void setStage(Stage stage);

    const Options m_options;
    AppContext &m_context;
    Notifications &m_notifications;
    CredentialStore m_store;
    ServiceSettings m_settings; ///< in use, or tried last
    Stage m_stage = Starting;
    AccountFailure m_failure;
    bool m_usesSandbox = false;
    std::unique_ptr<Storage> m_sandboxStorage; ///< in memory: nothing of a sandbox outlives the program
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Account> m_account;
    bool m_isRefused = false;   ///< by the service, which will not change its mind
    bool m_showsCached = false; ///< Ready by what the disk holds; the service has not said who this is
    ConnectForm m_connectForm;
    Backoff m_backoff;
    QtScheduler m_scheduler;
    QtRandom m_random;
    std::unique_ptr<Timer> m_retryTimer;
};

} // namespace coterie
