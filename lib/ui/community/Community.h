// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/ReplyWatch.h"
#include "client/Timeline.h"
#include "protocol/Community.h"
#include "ui/community/Activity.h"
#include "ui/community/ActivityRing.h"
#include "ui/community/ConnectionStatus.h"
#include "ui/community/MembersModel.h"
#include "ui/composer/Draft.h"
#include "ui/feed/FeedModel.h"
#include "ui/feed/RankedModel.h"
#include "ui/thread/ThreadModel.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>

namespace coterie {

class Preferences;
class Account;

/**
 * A community for QML: `Community { tokenAddress: "…" }` loads and follows it for as long as the element lives. Those
 * of the sidebar follow at once and load when somebody opens them.
 */
class Community : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString tokenAddress READ tokenAddress WRITE setTokenAddress NOTIFY tokenAddressChanged)
    Q_PROPERTY(QString symbol READ symbol NOTIFY nameChanged)
    /** What stands in the tile without a picture: "QUO". */
    Q_PROPERTY(QString name READ name NOTIFY nameChanged)
    Q_PROPERTY(QString imageUrl READ imageUrl NOTIFY nameChanged)
    Q_PROPERTY(qreal memberCount READ memberCount NOTIFY statsChanged)
    Q_PROPERTY(qreal postCount READ postCount NOTIFY statsChanged)
    Q_PROPERTY(qreal totalLikes READ totalLikes NOTIFY statsChanged)
    Q_PROPERTY(qreal latestPostAt READ latestPostAt NOTIFY statsChanged)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString failureText READ failureText NOTIFY stageChanged)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)
    Q_PROPERTY(QString preview READ preview NOTIFY previewChanged)
    Q_PROPERTY(coterie::ConnectionStatus *connection READ connection CONSTANT)
    Q_PROPERTY(coterie::FeedModel *feed READ feed CONSTANT)
    Q_PROPERTY(coterie::MembersModel *members READ members CONSTANT)
    /** Posts and likes of the last half hour, from what events came. */
    Q_PROPERTY(coterie::Activity *activity READ activity CONSTANT)
    Q_PROPERTY(Stage membersStage READ membersStage NOTIFY membersChanged)
    Q_PROPERTY(QString membersError READ membersError NOTIFY membersChanged)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY olderChanged)
    Q_PROPERTY(bool loadingOlder READ loadingOlder NOTIFY olderChanged)
    Q_PROPERTY(QString olderError READ olderError NOTIFY olderChanged)
    /** The newest page is being asked for because a person wanted that, and why it could not be had. */
    Q_PROPERTY(bool refreshing READ isRefreshing NOTIFY refreshChanged)
    Q_PROPERTY(QString refreshError READ refreshError NOTIFY refreshChanged)
    /** Which of the two lists is looked at: the feed, or its messages by their likes. */
    Q_PROPERTY(Sort sort READ sort WRITE setSort NOTIFY sortChanged)
    /** Null while the feed is looked at. */
    Q_PROPERTY(coterie::RankedModel *ranked READ ranked NOTIFY sortChanged)
    /** Everything shown is as it was the last time; nothing came from the service yet. */
    Q_PROPERTY(bool kept READ isCached NOTIFY stageChanged)
    /** The thread that is open, or null. */
    Q_PROPERTY(coterie::ThreadModel *thread READ thread NOTIFY threadChanged)
    /** What a person is writing here, and its words alone. */
    Q_PROPERTY(coterie::Draft *writing READ writing CONSTANT)
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    Q_PROPERTY(bool canPost READ canPost NOTIFY identityChanged)
    Q_PROPERTY(QString postingHint READ postingHint NOTIFY identityChanged)
    /** The wallet of postingHint alone, shortened. */
    Q_PROPERTY(QString postingWallet READ postingWallet NOTIFY identityChanged)
    /** {key, text, chosen}: the linked wallets with their chains, those that fit first. */
    Q_PROPERTY(QVariantList postingSources READ postingSources NOTIFY identityChanged)

public:
    enum Stage { Idle, Loading, Ready, Failed };
    Q_ENUM(Stage)
    enum Sort { Newest, MostLiked };
    Q_ENUM(Sort)

    explicit Community(QObject *parent = nullptr);
    ~Community() override;

    void classBegin() override {}
    /** Finds the session of the engine, attaches and loads. */
    void componentComplete() override;

    /** Where choices are kept that hold for this community; must outlive it. Before attach(). */
    void setPreferences(Preferences *preferences) { m_preferences = preferences; }
    /** From here on it stands on this service; a null one ends all. */
    void attach(Account *service);
    /** What was missed is being fetched; caughtUp() follows. */
    [[nodiscard]] bool isCatchingUp() const { return m_session && m_session->isCatchingUp(); }
    /** Nothing when the feed does not hold the message. */
    [[nodiscard]] RowPointer row(const MessageId &id) const;
    /** One that the feed, the open thread or the list by likes holds. */
    [[nodiscard]] std::optional<Message> message(const MessageId &id) const;
    /** Somebody who wrote what one of them holds. */
    [[nodiscard]] std::optional<Author> author(const UserId &id) const;
    /** Somebody of those whom a list of contributors told. */
    [[nodiscard]] std::optional<Member> member(const UserId &id) const;
    /** A part of the list of contributors; not after the context died. */
    void askMembers(Paging page, QObject *context, Reply<QList<Member>> reply);
    /** Follows without loading: unread counts and a preview. */
    void follow();
    void setTop(const TopCommunity &top);

    /** "$QUOLLO", or the shortened address of a token without a symbol. */
    [[nodiscard]] static QString symbolOf(const TokenAddress &token, const QString &symbol);
    /** "QUO": at most three letters for its tile. */
    [[nodiscard]] static QString lettersOf(const TokenAddress &token, const QString &symbol);

    [[nodiscard]] QString tokenAddress() const { return m_top.token.text(); }
    void setTokenAddress(const QString &address);
    [[nodiscard]] QString symbol() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString imageUrl() const { return m_top.imageUrl; }
    [[nodiscard]] qreal memberCount() const { return qreal(m_top.memberCount); }
    [[nodiscard]] qreal postCount() const { return qreal(m_top.postCount); }
    [[nodiscard]] qreal totalLikes() const { return qreal(m_top.totalLikes); }
    [[nodiscard]] qreal latestPostAt() const { return qreal(m_top.latestPostAt); }
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString failureText() const;
    [[nodiscard]] int unread() const { return m_unread; }
    [[nodiscard]] QString preview() const { return m_preview; }
    [[nodiscard]] ConnectionStatus *connection() { return &m_status; }
    [[nodiscard]] FeedModel *feed() { return &m_model; }
    [[nodiscard]] MembersModel *members() { return &m_members; }
    /** Made when it is first asked for; counted is from the start. */
    [[nodiscard]] Activity *activity();
    [[nodiscard]] Stage membersStage() const { return m_membersStage; }
    [[nodiscard]] QString membersError() const { return m_membersError; }
    [[nodiscard]] bool hasOlder() const;
    [[nodiscard]] bool loadingOlder() const;
    [[nodiscard]] QString olderError() const;
    [[nodiscard]] bool isRefreshing() const;
    [[nodiscard]] QString refreshError() const;
    [[nodiscard]] Sort sort() const { return m_sort; }
    void setSort(Sort sort);
    [[nodiscard]] RankedModel *ranked() const { return m_sort == MostLiked ? m_ranked.get() : nullptr; }
    /** What becomes of flagged messages of others in all its lists, now and when the person chooses anew. */
    void bindPreferences(const Preferences &preferences);
    [[nodiscard]] bool isCached() const;
    [[nodiscard]] ThreadModel *thread() const { return m_thread.get(); }
    [[nodiscard]] bool isThreadOpen(const MessageId &root) const;
    [[nodiscard]] Draft *writing() { return &m_writing; }
    [[nodiscard]] QString draft() const { return m_writing.text(); }
    void setDraft(const QString &draft) { m_writing.setText(draft); }
    [[nodiscard]] bool canPost() const;
    [[nodiscard]] QString postingHint() const;
    [[nodiscard]] QString postingWallet() const;
    [[nodiscard]] QVariantList postingSources() const;

    Q_INVOKABLE void load();
    Q_INVOKABLE void reload();
    Q_INVOKABLE void loadMembers();
    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void loadHole(qreal key);
    /** Whether there was something to post. */
    Q_INVOKABLE bool post(const QString &text, const QString &mediaUrl = {});
    Q_INVOKABLE void like(const QString &messageId);
    Q_INVOKABLE void unlike(const QString &messageId);
    Q_INVOKABLE void sendAgain(const QString &postId);
    Q_INVOKABLE void checkNow(const QString &postId);
    /** discarded() follows, so that it can be undone. */
    Q_INVOKABLE void discard(const QString &postId);
    void undoDiscard(const Post &post);
    Q_INVOKABLE void dismiss(const QString &messageId);
    /** The words and picture of a post or of an own removed message join what is being written; its row is put away. */
    Q_INVOKABLE bool takeBack(qreal key);
    /** The same of a row of the thread that is open. */
    Q_INVOKABLE bool takeBackReply(qreal key);
    /** Posts from now on name this wallet and chain, also the next time. */
    Q_INVOKABLE void choosePostingSource(const QString &key);
    /** The replies to a message of the feed; thread is that model until another one is opened. */
    Q_INVOKABLE void openThread(const QString &rootId);
    Q_INVOKABLE void closeThread();
    /** Everything held now was seen. */
    Q_INVOKABLE void markRead();
    /** Whether somebody reads further down than the newest rows, so that older ones must stay (F8). */
    Q_INVOKABLE void setReadingOlder(bool reading);

Q_SIGNALS:
    void tokenAddressChanged();
    void nameChanged();
    /** While they move, four times a second at most: nobody reads numbers faster, and each is laid out anew. */
    void statsChanged();
    void stageChanged();
    void unreadChanged();
    void previewChanged();
    void membersChanged();
    void olderChanged();
    void refreshChanged();
    void sortChanged();
    void draftChanged();
    void identityChanged();
    void threadChanged();
    void noticed(const coterie::FeedAlert &notice);
    void discarded(const coterie::Post &post);
    void replied(const coterie::ReplyNews &news);
    /** It was refused (P7), or it was accepted and never appeared (P5). Told once, until it is sent again. */
    void notPublished(const coterie::Post &post);
    void caughtUp();

private:
    void setFlagRules(const FlagRules &rules);
    void restore(const CachedFeed &kept);
    void saveSoon();
    void saveDraftsSoon();
    void save();
    bool takeBack(const RowPointer &row, Draft &into);
    [[nodiscard]] Draft &writingIn(const MessageId &root);
    [[nodiscard]] std::optional<PostingSource> postingSource() const;
    void setThread(std::unique_ptr<ThreadModel> thread);
    void applyChosenSource();
    void loadStats();
    void count(std::span<const RealtimeEvent> events);
    void countActivity(bool isPost);
    void noteLive();
    void tellStats();
    void summarise();
    void watchPost(const PostId &id, PostState state);
    void hearReplies(const ReplyNews &news);

    QPointer<Account> m_service;
    Preferences *m_preferences = nullptr;
    std::unique_ptr<Timeline> m_session;
    std::unique_ptr<ReplyWatch> m_replies; ///< of that session
    TopCommunity m_top;
    FeedModel m_model;
    Sort m_sort = Newest;
    std::unique_ptr<RankedModel> m_ranked; ///< once somebody wanted it
    FlagRules m_flagRules;
    MembersModel m_members;
    ConnectionStatus m_status;
    Stage m_membersStage = Idle;
    QString m_membersError;
    Draft m_writing;
    std::unordered_map<QString, std::unique_ptr<Draft>> m_threadWritings; ///< by root, of this run
    QHash<UserId, Member> m_knownMembers;
    QSet<PostId> m_lostPosts; ///< that were told not to be published
    bool m_draftsChanged = false;
    QTimer m_saveTimer; ///< so that not every key is written, nor every message that is seen
    std::unique_ptr<ThreadModel> m_thread;
    QHash<MessageId, QString> m_threadDrafts; ///< of an earlier run, not opened yet
    bool m_statsMoved = false;                ///< by events, and not told yet
    QTimer m_statsTimer;                      ///< runs for a while after they were told
    ActivityRing m_ring;
    std::unique_ptr<Activity> m_activity; ///< null until somebody looks
    QString m_preview;
    int m_unread = 0;
    Timestamp m_readMark; ///< messages after it were not seen
    Timestamp m_savedReadMark;
};

} // namespace coterie
