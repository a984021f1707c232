// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiClient.h"
#include "api/ApiError.h"
#include "protocol/FeedItem.h"
#include "realtime/Random.h"
#include "realtime/Scheduler.h"
#include "ui/time/Seconds.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace coterie {

class NetworkClient;

/**
 * The service's choice over all communities, best first. It is no live feed: it changes when it is asked for, and then
 * by single steps, so that who reads it stays where they are. Asked for while it is active alone; what failed is tried
 * again slowly, and when is known. GUI thread.
 */
class HomeFeed : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    /** The first rows are asked for, whether or not there are rows to show meanwhile. */
    Q_PROPERTY(bool refreshing READ isRefreshing NOTIFY stageChanged)
    /** Why it could not be had the last time; empty when it could. */
    Q_PROPERTY(QString failureText READ failureText NOTIFY stageChanged)
    /** The service has not put it together yet: nothing is wrong, it takes time. */
    Q_PROPERTY(bool building READ isBuilding NOTIFY stageChanged)
    /** "Next try in 20 s."; empty while none is planned. */
    Q_PROPERTY(QString nextTryText READ nextTryText NOTIFY nextTryChanged)
    /** When the service ranked it, in ms since the epoch; 0 when it is not known. */
    Q_PROPERTY(qreal computedAt READ computedAt NOTIFY stageChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY moreChanged)
    Q_PROPERTY(bool loadingMore READ isLoadingMore NOTIFY moreChanged)
    Q_PROPERTY(QString moreError READ moreError NOTIFY moreChanged)
    /** Somebody looks at it. */
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

public:
    enum Stage { Idle, Loading, Ready, Failed };
    Q_ENUM(Stage)
    enum Role {
        MessageIdRole = Qt::UserRole + 1,
        TokenAddressRole,
        SymbolRole,
        LettersRole, ///< for the community's tile
        TokenImageUrlRole,
        UsernameRole,
        InitialsRole,
        AuthorColorRole,
        ImageUrlRole,
        FollowerCountRole,
        ContentRole,
        MediaUrlRole,
        CreatedAtRole, ///< ms since the epoch
        LikedRole,     ///< true when the service says so; that it is not liked is not claimed
        LikeCountRole,
        ReplyCountRole,
    };

    static constexpr int pageSize = 50;
    static constexpr int mostRefreshed = 300; ///< of the rows that are held; what is below is loaded again by scrolling

    /** Both must outlive it. */
    HomeFeed(Scheduler &scheduler, Random &random, QObject *parent = nullptr);
    ~HomeFeed() override;

    /** From here on it stands on this service; a null one ends all. */
    void attach(NetworkClient *backend);

    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    [[nodiscard]] QString failureText() const;
    [[nodiscard]] bool isBuilding() const;
    [[nodiscard]] QString nextTryText() const;
    [[nodiscard]] qreal computedAt() const { return qreal(m_computedAt); }
    [[nodiscard]] bool hasMore() const { return m_stage == Ready && !m_ended; }
    [[nodiscard]] bool isLoadingMore() const { return m_loadingMore; }
    [[nodiscard]] QString moreError() const { return m_moreError; }
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);

    /** Asks for as many rows as are held, and leaves those that stay where they are. */
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void loadMore();

    /** The row of a message, or -1. */
    Q_INVOKABLE [[nodiscard]] int indexOf(const QString &messageId) const;
    /** Where a view was left: this message, so many pixels below the top; "" is the top. */
    Q_INVOKABLE void keepPlace(const QString &messageId, qreal offset);
    Q_INVOKABLE [[nodiscard]] QString placeId() const { return m_placeId; }
    Q_INVOKABLE [[nodiscard]] qreal placeOffset() const { return m_placeOffset; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void stageChanged();
    void nextTryChanged();
    void moreChanged();
    void activeChanged();
    /** The rows are about to be put in a new order: who shows them remembers what is being read … */
    void aboutToRefresh();
    /** … and finds it again. */
    void refreshed();

private:
    using Answer = std::function<void(const Result<FeedListing, ApiError> &)>;

    void ask(int limit, int offset, Answer answer);
    void askFresh();
    void freshCame(int asked, const Result<FeedListing, ApiError> &answer);
    void failed(const ApiError &error);
    void planRetry(const ApiError &error);
    void endWaiting();
    void moreCame(const Result<FeedListing, ApiError> &answer);
    void show(const QList<FeedItem> &items);
    void moveHere(int to, int from);
    void append(const QList<FeedItem> &items);

    Scheduler &m_scheduler;
    Random &m_random;
    QPointer<NetworkClient> m_network;
    QList<FeedItem> m_items;
    Stage m_stage = Idle;
    std::optional<ApiError> m_error;
    qint64 m_computedAt = 0;
    bool m_active = false;

    int m_round = 0; ///< answers to earlier ones are dropped
    bool m_refreshing = false;
    QList<FeedItem> m_fresh; ///< of a refresh that needs several pages
    int m_freshReceived = 0;
    std::optional<std::chrono::milliseconds> m_loadedAt; ///< on the scheduler's clock

    int m_received = 0; ///< rows that the service gave, doubles too: the offset of the next page
    bool m_ended = false;
    bool m_loadingMore = false;
    int m_vainPages = 0; ///< that brought nothing new, one after another
    QString m_moreError;

    int m_failures = 0;
    std::unique_ptr<Timer> m_retryTimer;
    std::chrono::milliseconds m_retryAt{0};
    bool m_retryDue = false; ///< it came while nobody looked
    Seconds::Counting m_counting;

    QString m_placeId;
    qreal m_placeOffset = 0;
};

} // namespace coterie
