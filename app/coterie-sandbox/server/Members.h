// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Dice.h"
#include "server/Service.h"

#include <QElapsedTimer>
#include <QTimer>

namespace coterie::sandbox {

/** Simulates members who post, reply, and like. */
class Members : public QObject {
    Q_OBJECT

public:
    /** Simulates the first `count` users except the signed-in one, with `rate` events per second in all communities. */
    Members(Service &service, int count, double rate, quint64 seed, QObject *parent = nullptr);

private:
    void tick();
    void act();
    void post(const CommunityRecord &community);
    void reply(const MessageRecord &message);
    void like(const MessageRecord &message);
    [[nodiscard]] const MessageRecord *someMessage(const CommunityRecord &community);

    Service &m_service;
    Dice m_dice;
    double m_rate;
    QList<UserId> m_members;
    QElapsedTimer m_clock;
    double m_next = 0; ///< s on m_clock
    QTimer m_timer;
};

} // namespace coterie::sandbox
