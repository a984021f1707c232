// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/SandboxProcess.h"
#include "realtime/Backoff.h"
#include "realtime/QtRandom.h"
#include "realtime/QtScheduler.h"
#include "storage/CredentialStore.h"
#include "storage/Storage.h"
#include "ui/community/CommunitiesModel.h"
#include "ui/home/HomeFeed.h"
#include "ui/notifications/Alert.h"
#include "ui/notifications/NotificationHistoryModel.h"
#include "ui/notifications/ToastModel.h"
#include "ui/people/MutedModel.h"
#include "ui/settings/Preferences.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

class QJSEngine;
class QQmlEngine;

namespace coterie {

class MessageFinder;
class Account;

/**
 * What the window stands on: the service it is connected to, or its own sandbox, who is signed in, the communities and the
 * notices. Nothing here blocks the start: the window is up in Starting, and each failure has a sentence, a reason and a
 * way on.
 */
class AppController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(bool sandbox READ isSandbox NOTIFY stageChanged)
    Q_PROPERTY(QString serviceText READ serviceText NOTIFY stageChanged)
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY stageChanged)
    Q_PROPERTY(QString failureReason READ failureReason NOTIFY stageChanged)
    Q_PROPERTY(QString failureRecoverySuggestion READ failureRecoverySuggestion NOTIFY stageChanged)
    Q_PROPERTY(bool connecting READ isConnecting NOTIFY connectChanged)
    Q_PROPERTY(QString connectError READ connectError NOTIFY connectChanged)
    Q_PROPERTY(QString connectErrorField READ connectErrorField NOTIFY connectChanged)
    Q_PROPERTY(QString address READ address NOTIFY settingsChanged)
    Q_PROPERTY(QString apiKeyHint READ apiKeyHint NOTIFY settingsChanged)
    Q_PROPERTY(QString username READ username NOTIFY identityChanged)
    Q_PROPERTY(QString userInitials READ userInitials NOTIFY identityChanged)
    Q_PROPERTY(int userColor READ userColor NOTIFY identityChanged)
    Q_PROPERTY(QString userImageUrl READ userImageUrl NOTIFY identityChanged)
    Q_PROPERTY(int walletCount READ walletCount NOTIFY identityChanged)
    Q_PROPERTY(coterie::CommunitiesModel *communities READ communities CONSTANT)
    Q_PROPERTY(ListStage communitiesStage READ communitiesStage NOTIFY communitiesStageChanged)
    Q_PROPERTY(QString communitiesError READ communitiesError NOTIFY communitiesStageChanged)
    Q_PROPERTY(coterie::Community *current READ current WRITE setCurrent NOTIFY currentChanged)
    /** The home feed is what is looked at; then there is no current community. */
    Q_PROPERTY(bool atHome READ isAtHome NOTIFY currentChanged)
    Q_PROPERTY(coterie::HomeFeed *home READ home CONSTANT)
    /** The toasts, and the list of all that they told. */
    Q_PROPERTY(coterie::ToastModel *notices READ notices CONSTANT)
    Q_PROPERTY(coterie::NotificationHistoryModel *notifications READ notifications CONSTANT)
    /** The users that the signed-in user muted; empty without an account. */
    Q_PROPERTY(coterie::MutedModel *muted READ muted CONSTANT)
    /** {word, effect}: what a person can try in the sandbox. */
    Q_PROPERTY(QVariantList sandboxWords READ sandboxWords CONSTANT)

public:
    enum Stage { Starting, Ready, Failed };
    Q_ENUM(Stage)
    enum ListStage { Loading, Loaded, LoadFailed };
    Q_ENUM(ListStage)

    /** How the program was started. */
    struct Start {
        bool sandbox = false;           ///< --sandbox: its own, whatever the settings say
        ServiceSettings overrides = {}; ///< --base-url and COTERIE_…; empty parts come from the profile
        QString profile = {};           ///< the folder of settings and database; empty for the desktop's own places
        QString open = {};              ///< a token address to open first
        Timeline::Timing timing = {};   ///< of its feeds
    };

    explicit AppController(Start start, QObject *parent = nullptr);
    ~AppController() override;

    /** The one that main() made: QML gets this one. */
    static AppController *create(QQmlEngine *engine, QJSEngine *scriptEngine);
    /** The session of the engine that made an object; null outside an engine that has one. */
    static AppController *of(QObject *object);
    static AppController *of(QQmlEngine *engine);

    /** Starts what was asked for; returns at once. */
    void begin();
    /** What was kept is shown, or it is known that nothing is and the service is awaited. */
    [[nodiscard]] bool hasBegun() const { return m_begun; }

    /** Null until Ready; replaced when another service is connected to. */
    [[nodiscard]] Account *service() const { return m_service.get(); }

    /** Where the profile is; empty for the desktop's own places. */
    [[nodiscard]] QString profile() const { return m_start.profile; }
    /** PEM certificates that the service's are trusted by, besides the system's; empty for none. */
    [[nodiscard]] QString caFile() const { return m_usesSandbox ? QString() : m_settings.caFile; }

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isSandbox() const { return m_usesSandbox; }
    [[nodiscard]] QString serviceText() const;
    [[nodiscard]] QString failureTitle() const { return m_failure.title; }
    [[nodiscard]] QString failureReason() const { return m_failure.reason; }
    [[nodiscard]] QString failureRecoverySuggestion() const { return m_failure.recoverySuggestion; }
    [[nodiscard]] bool isConnecting() const { return m_candidate != nullptr; }
    [[nodiscard]] QString connectError() const { return m_connectError; }
    [[nodiscard]] QString connectErrorField() const { return m_connectErrorField; }
    [[nodiscard]] QString address() const { return m_settings.address; }
    [[nodiscard]] QString apiKeyHint() const;
    [[nodiscard]] QString username() const;
    [[nodiscard]] QString userInitials() const;
    [[nodiscard]] int userColor() const;
    [[nodiscard]] QString userImageUrl() const;
    [[nodiscard]] int walletCount() const;
    [[nodiscard]] CommunitiesModel *communities() { return &m_communities; }
    [[nodiscard]] ListStage communitiesStage() const { return m_communitiesStage; }
    [[nodiscard]] QString communitiesError() const { return m_communitiesError; }
    [[nodiscard]] Community *current() const { return m_current; }
    void setCurrent(Community *community);
    [[nodiscard]] bool isAtHome() const { return m_atHome; }
    /** Made when it is first asked for. */
    [[nodiscard]] HomeFeed *home();
    [[nodiscard]] ToastModel *notices() { return &m_notices; }
    [[nodiscard]] NotificationHistoryModel *notifications() { return &m_notifications; }
    [[nodiscard]] MutedModel *muted() { return &m_muted; }
    [[nodiscard]] static QVariantList sandboxWords();
    /** Of the profile, whatever service is used. */
    [[nodiscard]] Storage *storage() { return &m_storage; }
    [[nodiscard]] Preferences *preferences() { return &m_preferences; }

    /**
     * Tries the service, and moves over only when it answered; an empty key or access token keeps the stored one. The
     * refresh token may be missing; then a person signs in again when the access token dies.
     */
    Q_INVOKABLE void connectTo(const QString &address, const QString &apiKey, const QString &accessToken,
                               const QString &refreshToken = {});
    Q_INVOKABLE void useSandbox();
    /** Does again what failed. */
    Q_INVOKABLE void retry();
    Q_INVOKABLE void reloadCommunities();
    /** Makes it current, and part of the sidebar when it was not. Returns whether the text can be a token address. */
    Q_INVOKABLE bool openCommunity(const QString &tokenAddress);
    /** What a start asked for, this one or a later one: opened as soon as there is a service, or a notice says why not. */
    void open(const QString &tokenAddress);
    /** Whether a text can be a token address: of any chain, so its form is all that is looked at. */
    [[nodiscard]] static bool canBeToken(const QString &text);
    /** Whether the community is in the sidebar. */
    [[nodiscard]] bool knows(const QString &tokenAddress) const;
    Q_INVOKABLE void goHome();
    /**
     * Opens the community at one of its messages, written at that moment (ms since the epoch): showRow() follows once it is
     * found, otherwise a notice says where it is and offers a way on.
     */
    Q_INVOKABLE void openMessage(const QString &tokenAddress, const QString &messageId, qreal createdAt);
    /** Opens the community with the replies to one of its messages. */
    Q_INVOKABLE void openReplies(const QString &tokenAddress, const QString &messageId);
    /** Shows who this is, what they count, and what can be done with them. */
    Q_INVOKABLE void showProfile(const QString &userId);
    /** The same of the author of a message of the current community. */
    Q_INVOKABLE void showAuthor(const QString &messageId);
    /** Whether something shows profiles. */
    [[nodiscard]] bool showsProfiles() const;
    Q_INVOKABLE void copy(const QString &text);
    /** An address of Links::in(). Where the desktop does not open it, it is copied, and that is told. */
    Q_INVOKABLE void openLink(const QString &address);

Q_SIGNALS:
    /** hasBegun() from now on; once. */
    void begun();
    void stageChanged();
    void connectChanged();
    void settingsChanged();
    void identityChanged();
    void serviceChanged();
    void communitiesStageChanged();
    /** Somebody came from outside the window, by a note or by another start, to see what is open now: pages over it go. */
    void activationRequested();
    void currentChanged();
    /** Told in the window already, where that was wanted. */
    void news(coterie::Community *community, const coterie::Alert &news);
    /** The view should bring this row of the current community into sight. */
    void showRow(qreal key);
    /** The view should open this thread of the current community. */
    void showThread(const QString &rootId);
    /** The window should show somebody's card. */
    void profileAsked(const QString &userId);
    /** The window should ask why this message of the current community is reported. */
    void reportAsked(const QString &messageId);
    /** The window should list everybody who wrote in the current community. */
    void membersAsked();

private:
    static constexpr int excerptLength = 40; ///< of a text in a notice
    static constexpr int replyLength = 140;  ///< of a reply, which is to be read there

    struct Failure {
        QString title;
        QString reason;
        QString recoverySuggestion;
    };

    void startSandbox();
    void sandboxReady(const SandboxReady &ready);
    void sandboxFailed(SandboxProcess::Failure failure, const QString &reason);
    void connectWith(const ServiceSettings &settings);
    void showCached();
    void tellBegun();
    void askIdentity();
    void identityCame(const std::optional<ApiError> &error);
    void candidateAnswered(const std::optional<ApiError> &error);
    void moveTo(std::unique_ptr<Account> service);
    [[nodiscard]] std::unique_ptr<Account> makeService(const NetworkClient::Options &options, Storage *storage);
    void keepTokens(const Account *service, const TokenPair &tokens);
    void loadCommunities();
    void messageTold(Community *community, int outcome);
    void keepPlace();
    void openLast();
    void adopt(Community *community);
    void openFirst();
    void openAsked();
    void tell(Community *community, const FeedAlert &notice);
    void tellMuted(Account *service, const MutedPerson &person);
    void tellFollowFailed(Account *service, const UserId &user, bool following, const QString &reason);
    void tellDiscarded(Community *community, const Post &post);
    void tellReply(Community *community, const ReplyNews &reply);
    void tellNotPublished(Community *community, const Post &post);
    void tellNews(Community *community, const Alert &news);
    /** The beginning of what somebody wrote, in quotation marks. */
    [[nodiscard]] static QString quoted(const QString &text);
    /** Goes to the community, and there to the thread, or to the message if the feed holds it; both may be empty. */
    [[nodiscard]] std::function<void()> showing(Community *community, const MessageId &id, const MessageId &thread);
    void add(Toast notice);
    void setConnectError(const QString &field, const QString &error);
    void fail(Failure failure);
    void setStage(Stage stage);
    [[nodiscard]] static Failure describe(const ApiError &error, const Origin &origin);

    const Start m_start;
    Preferences m_preferences;
    CredentialStore m_store;
    ServiceSettings m_settings; ///< those in use, or tried last
    bool m_begun = false;
    Stage m_stage = Starting;
    Failure m_failure;
    bool m_usesSandbox = false;
    Storage m_storage;
    std::unique_ptr<Storage> m_sandboxStorage; ///< in memory: nothing of a sandbox of ours outlives it
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Account> m_service;
    bool m_refused = false;               ///< by the service, which will not change its mind
    bool m_showsCached = false;           ///< the feed of the last time, and the service has not said who this is
    std::unique_ptr<Account> m_candidate; ///< being tried from the Connect page
    ServiceSettings m_candidateSettings;
    QString m_connectError;
    QString m_connectErrorField;
    CommunitiesModel m_communities;
    ListStage m_communitiesStage = Loading;
    QString m_communitiesError;
    QPointer<Community> m_current;
    bool m_atHome = false;
    std::unique_ptr<MessageFinder> m_finder; ///< of the message that was asked for last
    QString m_open;                          ///< to open as soon as there is a service
    QHash<QString, QString> m_drafts;        ///< by token address: they outlive the service
    MutedModel m_muted;
    NotificationHistoryModel m_notifications;
    ToastModel m_notices;
    Backoff m_backoff;
    std::unique_ptr<Timer> m_retryTimer;
    QtScheduler m_scheduler;
    QtRandom m_random;
    std::unique_ptr<HomeFeed> m_home; ///< null until it is looked at
};

} // namespace coterie
