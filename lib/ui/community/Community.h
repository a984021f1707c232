// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"
#include "ui/community/CommunityDrafts.h"
#include "ui/community/CommunityMembers.h"
#include "ui/community/CommunityThreads.h"
#include "ui/community/CommunityTimeline.h"
#include "ui/community/ConnectionStatus.h"
#include "ui/community/LiveStats.h"
#include "ui/community/Posting.h"
#include "ui/community/ReadState.h"
#include "ui/community/ReplyAlerts.h"
#include "ui/community/RowActions.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace coterie {

class Account;
class Preferences;

/**
 * A community for QML: `Community { tokenAddress: "…" }` loads and follows it for as long as the element lives. Those
 * of the sidebar follow at once and load when the user opens them. It puts its parts together; each part has one
 * job. GUI thread.
 */
class Community : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString tokenAddress READ tokenAddress WRITE setTokenAddress NOTIFY tokenAddressChanged)
    /** "$QUOLLO", or the shortened address of a token without a symbol. */
    Q_PROPERTY(QString symbol READ symbol NOTIFY nameChanged)
    /** The text of the tile when there is no picture: "QUO". */
    Q_PROPERTY(QString name READ name NOTIFY nameChanged)
    Q_PROPERTY(QString imageUrl READ imageUrl NOTIFY nameChanged)
    Q_PROPERTY(coterie::CommunityTimeline *timeline READ timeline CONSTANT)
    Q_PROPERTY(coterie::CommunityThreads *threads READ threads CONSTANT)
    /** What the user can do with the rows of the timeline and the thread. */
    Q_PROPERTY(coterie::RowActions *actions READ actions CONSTANT)
    /** What the user is writing here; a thread has a draft of its own. */
    Q_PROPERTY(coterie::Draft *draft READ draft CONSTANT)
    Q_PROPERTY(coterie::Posting *posting READ posting CONSTANT)
    Q_PROPERTY(coterie::CommunityMembers *members READ members CONSTANT)
    Q_PROPERTY(coterie::LiveStats *stats READ stats CONSTANT)
    Q_PROPERTY(coterie::ReadState *readState READ readState CONSTANT)
    Q_PROPERTY(coterie::ConnectionStatus *connection READ connection CONSTANT)

public:
    explicit Community(QObject *parent = nullptr);
    ~Community() override;

    void classBegin() override {}
    /** Attaches to the account in use, also to each later one, and loads. */
    void componentComplete() override;

    /** Applies the user's preferences, now and when they change; must outlive this object. Before attach(). */
    void setPreferences(Preferences &preferences);
    /** Uses this account from now on; null ends everything. */
    void attach(Account *account);
    /** Subscribes without loading: for the unread count and the preview. */
    void follow();
    void setTop(const TopCommunity &top);

    /** Returns a message that the feed, the open thread or the list by likes holds. */
    [[nodiscard]] std::optional<Message> message(const MessageId &id) const;
    /** Returns the author of a message that one of them holds. */
    [[nodiscard]] std::optional<Author> author(const UserId &id) const;

    [[nodiscard]] static QString symbolOf(const TokenAddress &token, const QString &symbol);
    /** "QUO": at most three letters for its tile. */
    [[nodiscard]] static QString lettersOf(const TokenAddress &token, const QString &symbol);

    [[nodiscard]] QString tokenAddress() const { return m_token.text(); }
    void setTokenAddress(const QString &address);
    [[nodiscard]] QString symbol() const { return symbolOf(m_token, m_symbol); }
    [[nodiscard]] QString name() const { return lettersOf(m_token, m_symbol); }
    [[nodiscard]] QString imageUrl() const { return m_imageUrl; }
    [[nodiscard]] CommunityTimeline *timeline() { return &m_timeline; }
    [[nodiscard]] const CommunityTimeline *timeline() const { return &m_timeline; }
    [[nodiscard]] CommunityThreads *threads() { return &m_threads; }
    [[nodiscard]] RowActions *actions() { return &m_actions; }
    [[nodiscard]] Draft *draft() { return m_drafts.main(); }
    [[nodiscard]] Posting *posting() { return &m_posting; }
    [[nodiscard]] CommunityMembers *members() { return &m_members; }
    [[nodiscard]] LiveStats *stats() { return &m_stats; }
    [[nodiscard]] ReadState *readState() { return &m_readState; }
    [[nodiscard]] ReplyAlerts *replyAlerts() { return &m_replyAlerts; }
    [[nodiscard]] ConnectionStatus *connection() { return &m_connection; }

    /** Loads the first page; the second time, only if that failed. */
    Q_INVOKABLE void load();
    /** Loads everything again that is shown. */
    Q_INVOKABLE void reload();
    /** Moves a row of the feed into the draft: a post, or an own message that was removed. Returns false for others. */
    Q_INVOKABLE bool takeBack(qreal key);
    /** Does the same with a row of the open thread and the draft of the reply. */
    Q_INVOKABLE bool takeBackReply(qreal key);

Q_SIGNALS:
    void tokenAddressChanged();
    void nameChanged();

private:
    void detach();
    bool publish(const MessageId &root, const QString &text, const QString &mediaUrl);
    void setFlagRules(const FlagRules &rules);

    QPointer<Account> m_account;
    TokenAddress m_token;
    QString m_symbol;
    QString m_imageUrl;
    std::unique_ptr<Timeline> m_source; ///< before the parts, which let go of it first
    CommunityDrafts m_drafts;
    CommunityTimeline m_timeline;
    CommunityThreads m_threads;
    RowActions m_actions;
    Posting m_posting;
    CommunityMembers m_members;
    LiveStats m_stats;
    ReadState m_readState;
    ReplyAlerts m_replyAlerts;
    ConnectionStatus m_connection;
};

} // namespace coterie
