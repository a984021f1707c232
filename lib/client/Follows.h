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
 * Whom this account follows inside Coin Communities. The service tells it of nobody: its list of those one follows is
 * paged once, when somebody first wants to know, and may be missing altogether; then it is not known whom one follows,
 * but for whom it was said here. A follow is a wanted state against a confirmed one, as a like is (L1): it shows at
 * once, one request is in flight for a person, the last wish wins, and what failed is taken back. GUI thread.
 */
class Follows : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Idle,
        Loading,
        Known,   ///< of everybody, or of the first 1,000
        Missing, ///< the service has no such list
        Failed,  ///< asked again when somebody wants to know
    };
    static constexpr int pageSize = 100;
    static constexpr int mostPages = 10;

    /** The backend must outlive it. */
    explicit Follows(NetworkClient &backend, QObject *parent = nullptr) : QObject(parent), m_network(backend) {}

    /** Who is signed in; of another one nothing is known. */
    void setMe(const UserId &me);
    /** Asks for the list, when nobody did or it failed. */
    void ask();

    [[nodiscard]] Stage stage() const { return m_stage; }
    /** As it is wished; nothing while it is not known. */
    [[nodiscard]] std::optional<bool> isFollowing(const UserId &user) const;
    void setFollowing(const UserId &user, bool following);

Q_SIGNALS:
    void stageChanged();
    /** It is wished otherwise now, or was taken back. */
    void changed(const coterie::UserId &user);
    /** The service has done it. */
    void confirmed(const coterie::UserId &user);
    /** Taken back; the reason is a sentence. */
    void failed(const coterie::UserId &user, bool following, const QString &reason);

private:
    [[nodiscard]] std::optional<bool> told(const UserId &user) const;
    void askFor(int page);
    void take(const QList<Profile> &users, int page);
    void setStage(Stage stage);
    void send(const UserId &user);
    void answered(const UserId &user, bool sent, const std::optional<ApiError> &error);

    NetworkClient &m_network;
    UserId m_me;
    Stage m_stage = Stage::Idle;
    int m_round = 0;           ///< of accounts: what one asked is nothing to the next
    QSet<UserId> m_followed;   ///< as the list says
    bool m_complete = false;   ///< who is not on it is not followed
    QHash<UserId, bool> m_set; ///< here, and done by the service: newer than the list
    QHash<UserId, bool> m_wanted;
    QSet<UserId> m_underWay;
};

} // namespace coterie
