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
 * The service's selection from all communities, best first. It is not live: it changes only when it is fetched, in
 * single steps, so that the view stays. It is fetched only while it is active, and a failure is retried slowly. GUI
 * thread.
 */
class HomeFeed : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    /** Whether the first rows are being fetched. */
    Q_PROPERTY(bool refreshing READ isRefreshing NOTIFY stageChanged)
    /** Why the last fetch failed; empty if it did not. */
    Q_PROPERTY(QString failureText READ failureText NOTIFY stageChanged)
    /** Whether the service is still computing it. */
    Q_PROPERTY(bool building READ isBuilding NOTIFY stageChanged)
    /** "Next try in 20 s."; empty while none is planned. */
    Q_PROPERTY(QString nextTryText READ nextTryText NOTIFY nextTryChanged)
    /** When the service computed it, in ms since the epoch; 0 if unknown. */
    Q_PROPERTY(qreal computedAt READ computedAt NOTIFY stageChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY moreChanged)
    Q_PROPERTY(bool loadingMore READ isLoadingMore NOTIFY moreChanged)
    Q_PROPERTY(QString moreError READ moreError NOTIFY moreChanged)
    /** Whether it is visible. */
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
        LikedRole,     ///< true if the service says so; false means unknown
        LikeCountRole,
        ReplyCountRole,
    };

    static constexpr int pageSize = 50;
    static constexpr int mostRefreshed = 300; ///< rows; scrolling loads what is below again

    /** Both must outlive it. */
    HomeFeed(Scheduler &scheduler, Random &random, QObject *parent = nullptr);
    ~HomeFeed() override;

    /** Uses this network client from now on; null ends everything. */
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

    /** Fetches as many rows as there are, and keeps those that stay in place. */
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void loadMore();

    /** Returns the row of a message, or -1. */
    Q_INVOKABLE [[nodiscard]] int indexOf(const QString &messageId) const;
    /** Stores the place of a view: a message and its distance from the top, in pixels; "" is the top. */
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
    /** Emitted before the rows get a new order, so that the view can remember what is being read … */
    void aboutToRefresh();
    /** … and after that. */
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

    int m_round = 0; ///< replies to earlier requests are ignored
    bool m_refreshing = false;
    QList<FeedItem> m_fresh; ///< collected by a refresh of several pages
    int m_freshReceived = 0;
    std::optional<std::chrono::milliseconds> m_loadedAt; ///< on the scheduler's clock

    int m_received = 0; ///< rows received, duplicates included: the offset of the next page
    bool m_ended = false;
    bool m_loadingMore = false;
    int m_vainPages = 0; ///< pages in a row without anything new
    QString m_moreError;

    int m_failures = 0;
    std::unique_ptr<Timer> m_retryTimer;
    std::chrono::milliseconds m_retryAt{0};
    bool m_retryDue = false; ///< it became due while not visible
    Seconds::Counting m_counting;

    QString m_placeId;
    qreal m_placeOffset = 0;
};

} // namespace coterie
