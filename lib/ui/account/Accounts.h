// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/AccountBook.h"
#include "client/AccountTokens.h"
#include "client/SandboxProcess.h"
#include "client/Timeline.h"
#include "realtime/Backoff.h"
#include "realtime/QtRandom.h"
#include "realtime/QtScheduler.h"
#include "storage/CredentialStore.h"
#include "storage/Storage.h"
#include "ui/account/AccountFailure.h"
#include "ui/account/AccountsModel.h"
#include "ui/account/ConnectForm.h"
#include "ui/account/Services.h"
#include "ui/account/SignInForm.h"
#include "ui/account/Wallets.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>

namespace coterie {

class Account;
class AppContext;
class Notifications;
class SettingsMigration;

/**
 * The accounts of the profile and the one in use: signs in, switches, signs out, and says why there is no account or
 * why its session does not work. Nothing blocks the start: the window is shown while this is Starting, and what is
 * cached of the account while its secrets are read. GUI thread.
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
    /** Whether the service is read without signing in. */
    Q_PROPERTY(bool guest READ isGuest NOTIFY stageChanged)
    // What happened, why, and what to do; empty unless Failed.
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY stageChanged)
    Q_PROPERTY(QString failureReason READ failureReason NOTIFY stageChanged)
    Q_PROPERTY(QString failureRecoverySuggestion READ failureRecoverySuggestion NOTIFY stageChanged)
    // Why the session does not work although there is something to read; empty if it does.
    Q_PROPERTY(QString noticeTitle READ noticeTitle NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeReason READ noticeReason NOTIFY noticeChanged)
    Q_PROPERTY(NoticeAction noticeAction READ noticeAction NOTIFY noticeChanged)
    // The signed-in user; empty, or 0, while nobody is signed in.
    Q_PROPERTY(QString userId READ userId NOTIFY identityChanged)
    Q_PROPERTY(QString username READ username NOTIFY identityChanged)
    Q_PROPERTY(QString userInitials READ userInitials NOTIFY identityChanged)
    /** An index into the theme's colors for users. */
    Q_PROPERTY(int userColor READ userColor NOTIFY identityChanged)
    Q_PROPERTY(QString userImageUrl READ userImageUrl NOTIFY identityChanged)
    Q_PROPERTY(int walletCount READ walletCount NOTIFY identityChanged)
    /** Where tokens and keys are kept, as a sentence. */
    Q_PROPERTY(QString secretsText READ secretsText NOTIFY secretsTextChanged)
    Q_PROPERTY(coterie::ConnectForm *connectForm READ connectForm CONSTANT)
    Q_PROPERTY(coterie::SignInForm *signIn READ signIn CONSTANT)
    Q_PROPERTY(coterie::Services *services READ services CONSTANT)
    Q_PROPERTY(coterie::Wallets *wallets READ wallets CONSTANT)
    Q_PROPERTY(coterie::AccountsModel *list READ list CONSTANT)

public:
    /**
     * SignedOut: no account is chosen. Ready: who is signed in is known, from the service or from the last time that it
     * was used, or a guest reads.
     */
    enum Stage { Starting, SignedOut, Ready, Failed };
    Q_ENUM(Stage)
    enum NoticeAction { NoAction, SignInAgain, RetrySecrets, RetrySaving };
    Q_ENUM(NoticeAction)

    struct Options {
        bool sandbox = false; ///< use the sandbox, whatever the settings say
        ServiceSettings overrides =
            {};                       ///< used instead of the accounts of the profile, if there is an address or token
        Timeline::Timing timing = {}; ///< of the account's timelines
        std::unique_ptr<SecretStore> desktopStore = {}; ///< the desktop's password store; null if there is none
    };

    /** Both references must outlive it; the context is told of each account. */
    Accounts(Options options, AppContext &context, Notifications &notifications);
    ~Accounts() override;

    /** Reads the accounts and starts to sign in; returns at once. */
    void begin();
    /** Ends with the account in use. */
    void end();
    /** Takes the link that a browser handed over at the end of a sign-in. */
    void takeLink(const QString &link);

    /** Returns null before the first sign-in starts. */
    [[nodiscard]] Account *account() const { return m_account.get(); }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isSandbox() const { return m_usesSandbox; }
    [[nodiscard]] bool isGuest() const;
    [[nodiscard]] QString serviceText() const;
    [[nodiscard]] QString failureTitle() const { return m_failure.title; }
    [[nodiscard]] QString failureReason() const { return m_failure.reason; }
    [[nodiscard]] QString failureRecoverySuggestion() const { return m_failure.recoverySuggestion; }
    [[nodiscard]] QString noticeTitle() const { return m_notice.title; }
    [[nodiscard]] QString noticeReason() const { return m_notice.reason; }
    [[nodiscard]] NoticeAction noticeAction() const { return m_notice.action; }
    [[nodiscard]] QString userId() const;
    [[nodiscard]] QString username() const;
    [[nodiscard]] QString userInitials() const;
    [[nodiscard]] int userColor() const;
    [[nodiscard]] QString userImageUrl() const;
    [[nodiscard]] int walletCount() const;
    [[nodiscard]] QString secretsText() const;
    [[nodiscard]] ConnectForm *connectForm() { return &m_connectForm; }
    [[nodiscard]] SignInForm *signIn() { return &m_signIn; }
    [[nodiscard]] Services *services() { return &m_services; }
    [[nodiscard]] Wallets *wallets() { return &m_wallets; }
    [[nodiscard]] AccountsModel *list() { return &m_list; }

    /** Starts a sandbox and signs in to it; the accounts stay as they are. */
    Q_INVOKABLE void useSandbox();
    /** Repeats what failed. */
    Q_INVOKABLE void retry();
    /** Starts a sign-in at the chosen service; a key that is not empty is kept for this service. */
    Q_INVOKABLE void beginSignIn(const QString &apiKey = {});
    /** Starts a sign-in at the service of the account in use. */
    Q_INVOKABLE void signInAgain();
    /** Tells a guest that what they wanted to do needs a signed-in user, and offers to sign in. */
    Q_INVOKABLE void suggestSignIn();
    /** Reads the chosen service without signing in. */
    Q_INVOKABLE void readAsGuest();
    /** Reads or saves the secrets of the account in use again. */
    Q_INVOKABLE void retrySecrets();
    /** Takes the notice away that the session could not be saved. */
    Q_INVOKABLE void keepForThisSession();
    Q_INVOKABLE void switchTo(const QString &accountId);
    /** Deletes the tokens of an account, and its unsent posts if the user wants that. */
    Q_INVOKABLE void signOut(const QString &accountId, bool discardPosts);
    /** Deletes an account with all its data from this computer. */
    Q_INVOKABLE void remove(const QString &accountId);
    /** Signs the account in use out, if it is this user's. */
    void signOutUser(const UserId &user);
    /** Tells whether the window is active. After a while without, the identity is asked for again. */
    Q_INVOKABLE void setWindowActive(bool isActive);
    /** Asks for the user and the wallets again, because they may have changed elsewhere. */
    void recheckIdentity();

Q_SIGNALS:
    void stageChanged();
    void noticeChanged();
    void identityChanged();
    void secretsTextChanged();
    /** Emitted when the window should show the sign-in that has started. */
    void signInStarted();
    /** Emitted before another account takes the place of the one in use. AppContext::accountChanged() follows. */
    void aboutToChange();
    /**
     * Emitted once the disk has said who used these credentials last, and whether that is shown until the service
     * answers.
     */
    void cachedIdentityLoaded(bool isShown);
    /** Emitted when the service has said who is signed in, and when a guest starts to read. */
    void connected();

private:
    struct Notice {
        QString title;
        QString reason;
        NoticeAction action = NoAction;
    };
    /** An account that is used: its parts end in this order, from the last to the first. */
    struct InUse {
        std::unique_ptr<Storage> storage; ///< null if it is the profile's
        std::unique_ptr<AccountTokens> tokens;
        std::unique_ptr<Account> account;
    };

    [[nodiscard]] ServiceSettings storedSettings() override;
    [[nodiscard]] std::unique_ptr<Account> makeAccount(const ServiceSettings &settings,
                                                       const Credentials &credentials) override;
    void keepTokens(ServiceSettings &settings, const TokenPair &tokens) override;
    void accept(const User &user, const ServiceSettings &settings) override;

    void startSandbox();
    /** Uses credentials that belong to no account of the profile. */
    void connectWith(const ServiceSettings &settings);
    /** Uses an account of the profile; without tokens they are read. */
    void open(const AccountEntry &entry, const std::optional<Credentials> &credentials = {});
    void migrateSettings(const ServiceSettings &former);
    void saveKey(const Origin &origin, const QString &apiKey);
    void readCredentials();
    void useCredentials(const Credentials &credentials);
    void leaveSandbox();
    /** Takes the feeds of the account in use off the window, and then does this. */
    void afterFeeds(std::function<void()> then);
    void deleteAccount(const AccountEntry &entry);
    void changeTo(InUse next, const QString &caFile);
    /** Uses settings that belong to no account of the profile, in the place of the account in use. */
    void useWithoutAccount(const ServiceSettings &settings);
    void startAsGuest();
    void useAsGuest();
    /** Handles that neither the user nor the list of communities could be loaded. */
    void handleFailure(const ApiError &error);
    void finishSignIn(const SignedIn &result);
    void addAccount(const ServiceSettings &settings, const User &user);
    void showCachedIdentity(bool isKnown);
    void askIdentity();
    void handleIdentity(const std::optional<ApiError> &error);
    void handleRefusedSession();
    void rememberIdentity();
    void countOpenPosts(const QString &accountId);
    void updateSavingNotice();
    void showWelcome();
    void warn(const QString &title, const QString &text);
    void fail(AccountFailure failure);
    void setStage(Stage stage);
    void setNotice(Notice notice);

    const bool m_wantsSandbox;
    const ServiceSettings m_overrides;
    const Timeline::Timing m_timing;
    AppContext &m_context;
    Notifications &m_notifications;
    CredentialStore m_formerSettings; ///< of versions that had one account
    AccountBook m_book;
    ServiceSettings m_settings;          ///< in use, or tried last
    std::optional<AccountEntry> m_entry; ///< of the account in use, if it is one of the profile
    QString m_storedId;                  ///< of the account whose posts are in m_storage; empty for another one
    std::unique_ptr<SettingsMigration> m_migration; ///< null unless it is in progress
    Stage m_stage = Starting;
    AccountFailure m_failure;
    Notice m_notice;
    bool m_usesSandbox = false;
    std::unique_ptr<Storage> m_sandboxStorage; ///< in memory: nothing of a sandbox outlives the program
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Storage> m_storage; ///< of the account in use; null if it is the profile's
    std::unique_ptr<AccountTokens> m_tokens;
    std::unique_ptr<Account> m_account;
    bool m_isRefused = false;   ///< by the service, which will not change its mind
    bool m_showsCached = false; ///< Ready by what the disk holds; the service has not said who this is
    std::optional<std::chrono::milliseconds> m_inactiveSince;
    ConnectForm m_connectForm;
    SignInForm m_signIn;
    Services m_services;
    Wallets m_wallets;
    AccountsModel m_list;
    Backoff m_backoff;
    QtScheduler m_scheduler;
    QtRandom m_random;
    std::unique_ptr<Timer> m_retryTimer;
};

} // namespace coterie
