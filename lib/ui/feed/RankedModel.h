// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "ui/feed/FeedModel.h"

namespace coterie {

/**
 * The messages of a community by likes, in the order that the service returned. Likes and moderation are shown live;
 * new messages appear and ranks change only after reload(). It loads when it is created. GUI thread.
 */
class RankedModel : public FeedModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community that is sorted by likes")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString failureText READ failureText NOTIFY stageChanged)
    /** Whether more messages can be loaded. */
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY olderChanged)
    Q_PROPERTY(bool loadingOlder READ loadingOlder NOTIFY olderChanged)
    Q_PROPERTY(QString olderError READ olderError NOTIFY olderChanged)
    Q_PROPERTY(bool refreshing READ isRefreshing NOTIFY refreshChanged)
    Q_PROPERTY(QString refreshError READ refreshError NOTIFY refreshChanged)

public:
    enum Stage { Idle, Loading, Ready, Failed }; ///< as those of a CommunityTimeline
    Q_ENUM(Stage)

    /** The timeline must outlive it. */
    explicit RankedModel(Timeline &session, int pageSize = 50, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString failureText() const { return m_failure; }
    [[nodiscard]] bool hasOlder() const { return m_stage == Ready && m_hasMore; }
    [[nodiscard]] bool loadingOlder() const { return m_loadingMore; }
    [[nodiscard]] QString olderError() const { return m_moreError; }
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    [[nodiscard]] QString refreshError() const { return m_refreshError; }

    /** Loads the shown number of messages again; the shown ones stay until all are here. */
    Q_INVOKABLE void reload();
    /** Loads more messages. */
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
    int m_offset = 0; ///< messages received, duplicates included
    int m_asked = 0;  ///< counts reloads; pages of an earlier one are ignored
    bool m_hasMore = false;
    bool m_loadingMore = false;
    QString m_moreError;
    bool m_refreshing = false;
    QString m_refreshError;
};

} // namespace coterie
