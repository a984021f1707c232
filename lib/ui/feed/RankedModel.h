// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "ui/feed/FeedModel.h"

namespace coterie {

/**
 * The messages of a community by their likes, most liked first, as the service ranked them when it was asked. Likes and
 * moderation show on them as they come; new messages are not among them, and no rank moves, until reload(). It loads
 * when it is made. GUI thread.
 */
class RankedModel : public FeedModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community that is sorted by likes")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString failureText READ failureText NOTIFY stageChanged)
    /** There are less liked ones to be loaded. */
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY olderChanged)
    Q_PROPERTY(bool loadingOlder READ loadingOlder NOTIFY olderChanged)
    Q_PROPERTY(QString olderError READ olderError NOTIFY olderChanged)
    Q_PROPERTY(bool refreshing READ isRefreshing NOTIFY refreshChanged)
    Q_PROPERTY(QString refreshError READ refreshError NOTIFY refreshChanged)

public:
    enum Stage { Idle, Loading, Ready, Failed }; ///< as those of a CommunityTimeline
    Q_ENUM(Stage)

    /** The session must outlive it. */
    explicit RankedModel(Timeline &session, int pageSize = 50, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString failureText() const { return m_failure; }
    [[nodiscard]] bool hasOlder() const { return m_stage == Ready && m_hasMore; }
    [[nodiscard]] bool loadingOlder() const { return m_loadingMore; }
    [[nodiscard]] QString olderError() const { return m_moreError; }
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    [[nodiscard]] QString refreshError() const { return m_refreshError; }

    /** Asks for as many as are shown, as they rank now; what is shown stays until all of it came. */
    Q_INVOKABLE void reload();
    /** Less liked ones. */
    Q_INVOKABLE void loadOlder();

Q_SIGNALS:
    void stageChanged();
    void olderChanged();
    void refreshChanged();

private:
    using Page = Result<QList<coterie::Message>, ApiError>;

    void askFresh(QList<coterie::Message> had, int wanted);
    void freshCame(QList<coterie::Message> had, int wanted, const Page &page);

    Timeline &m_session;
    const int m_pageSize;
    Stage m_stage = Idle;
    QString m_failure;
    int m_offset = 0; ///< so many the service has told, those that came twice among them
    int m_asked = 0;  ///< counts reloads: a page from before the last one is of another ranking
    bool m_hasMore = false;
    bool m_loadingMore = false;
    QString m_moreError;
    bool m_refreshing = false;
    QString m_refreshError;
};

} // namespace coterie
