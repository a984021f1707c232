// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "protocol/Community.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace coterie {

class NetworkClient;

/**
 * The users that this account follows. No profile says whether one follows it, so the service's list is loaded once,
 * page by page, on first use. If the service has no such list, only the follows made here are known. A follow is a wish
 * against a confirmed state, as a like is (L1): it shows at once, one request is in flight for each user, the last wish
 * wins, and a failed one is rolled back. GUI thread.
 */
class Follows : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Idle,
        Loading,
        Known,   ///< for everybody, or for the first 1,000
        Missing, ///< the service has no such list
        Failed,  ///< load() tries again
    };
    static constexpr int pageSize = 100;
    static constexpr int maxPages = 10;

    /** The network client must outlive it. */
    explicit Follows(NetworkClient &network, QObject *parent = nullptr) : QObject(parent), m_network(network) {}

    /** Sets the signed-in user, and forgets the follows of another one. */
    void setMe(const UserId &me);
    /** Loads the list, unless it is loaded or loading. */
    void load();

    [[nodiscard]] Stage stage() const { return m_stage; }
    /** Returns the wished state; nothing while it is not known. */
    [[nodiscard]] std::optional<bool> isFollowing(const UserId &user) const;
    void setFollowing(const UserId &user, bool following);

Q_SIGNALS:
    void stageChanged();
    /** Emitted when the wished state changed or was rolled back. */
    void changed(const coterie::UserId &user);
    /** Emitted when the service confirmed a wish. */
    void confirmed(const coterie::UserId &user);
    /** Emitted when a wish was rolled back; the reason is a sentence. */
    void failed(const coterie::UserId &user, bool following, const QString &reason);

private:
    [[nodiscard]] std::optional<bool> confirmedState(const UserId &user) const;
    void requestPage(int page);
    void addPage(const QList<Profile> &users, int page);
    void setStage(Stage stage);
    void send(const UserId &user);
    void finish(const UserId &user, bool sent, const std::optional<ApiError> &error);

    NetworkClient &m_network;
    UserId m_me;
    Stage m_stage = Stage::Idle;
    int m_round = 0;           ///< replies for an earlier user are ignored
    QSet<UserId> m_followed;   ///< from the list
    bool m_complete = false;   ///< the whole list is loaded
    QHash<UserId, bool> m_set; ///< confirmed here, and newer than the list
    QHash<UserId, bool> m_wanted;
    QSet<UserId> m_inFlight;
};

} // namespace coterie
