// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "ui/feed/FeedModel.h"
#include "ui/feed/RankedModel.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace coterie {

class Account;

/**
 * The messages of a community for a view, newest first or by their likes: the rows, and how far they are loaded. GUI
 * thread.
 */
class CommunityTimeline : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    Q_PROPERTY(coterie::FeedModel *feed READ feed CONSTANT)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString failureText READ failureText NOTIFY stageChanged)
    /** Every row shown comes from disk; the service has not answered yet. */
    Q_PROPERTY(bool cached READ isCached NOTIFY stageChanged)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY olderChanged)
    Q_PROPERTY(bool loadingOlder READ loadingOlder NOTIFY olderChanged)
    Q_PROPERTY(QString olderError READ olderError NOTIFY olderChanged)
    /** The user asked for the newest page and it is being fetched. */
    Q_PROPERTY(bool refreshing READ isRefreshing NOTIFY refreshChanged)
    /** Why the last refresh failed; empty when it succeeded. */
    Q_PROPERTY(QString refreshError READ refreshError NOTIFY refreshChanged)
    Q_PROPERTY(Sort sort READ sort WRITE setSort NOTIFY sortChanged)
    /** The messages by their likes; null while the feed is sorted by time. */
    Q_PROPERTY(coterie::RankedModel *ranked READ ranked NOTIFY sortChanged)

public:
    enum Stage { Idle, Loading, Ready, Failed };
    Q_ENUM(Stage)
    enum Sort { Newest, MostLiked };
    Q_ENUM(Sort)

    explicit CommunityTimeline(QObject *parent = nullptr);

    /** Shows this timeline from now on; both must outlive detach(). */
    void attach(Account &account, Timeline &timeline);
    /** Drops the timeline before it ends. The rows leave one by one, since the model is never reset (F9). */
    void detach();
    /** Sets how flagged messages of other users appear in both lists (F5). */
    void setFlagRules(const FlagRules &rules);
    /** Tells the view that cached rows are shown now. */
    void noteRestored() { Q_EMIT stageChanged(); }

    void load();
    /** Fetches the newest page, and the list by likes again if it is shown. */
    void refresh();
    /** Whether missed messages are being fetched; caughtUp() follows. */
    [[nodiscard]] bool isCatchingUp() const { return m_timeline && m_timeline->isCatchingUp(); }
    /** Returns null if the feed does not hold the message. */
    [[nodiscard]] RowPointer row(const MessageId &id) const;
    /** Returns a row of either list, or null. */
    [[nodiscard]] RowPointer find(const MessageId &id) const;
    /** Returns a row of either list that this user wrote, or null. */
    [[nodiscard]] RowPointer rowBy(const UserId &author) const;

    [[nodiscard]] FeedModel *feed() { return &m_feed; }
    [[nodiscard]] const FeedModel *feed() const { return &m_feed; }
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString failureText() const;
    [[nodiscard]] bool isCached() const;
    [[nodiscard]] bool hasOlder() const;
    [[nodiscard]] bool loadingOlder() const;
    [[nodiscard]] QString olderError() const;
    [[nodiscard]] bool isRefreshing() const;
    [[nodiscard]] QString refreshError() const;
    [[nodiscard]] Sort sort() const { return m_sort; }
    void setSort(Sort sort);
    [[nodiscard]] RankedModel *ranked() const { return m_sort == MostLiked ? m_ranked.get() : nullptr; }

    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void loadHole(qreal key);
    /** Keeps older rows for as long as somebody reads further down than the newest ones (F8). */
    Q_INVOKABLE void setReadingOlder(bool reading);

Q_SIGNALS:
    void stageChanged();
    void olderChanged();
    void refreshChanged();
    void sortChanged();
    /** Something happened to a message or a like of this user. */
    void alerted(const coterie::FeedAlert &alert);
    /** The messages that were missed are here, as far as they are fetched automatically. */
    void caughtUp();

private:
    void applyIdentity();

    QPointer<Account> m_account;
    Timeline *m_timeline = nullptr;
    FeedModel m_feed;
    Sort m_sort = Newest;
    std::unique_ptr<RankedModel> m_ranked; ///< made when it is first shown
    FlagRules m_flagRules;
};

} // namespace coterie
