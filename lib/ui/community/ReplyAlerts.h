// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/ReplyWatch.h"
#include "client/Timeline.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace coterie {

class Account;

/** Replies to this user's messages in a community, without those of muted users. GUI thread. */
class ReplyAlerts : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Watches this timeline from now on; both must outlive detach(). */
    void attach(Account &account, Timeline &timeline);
    void detach() { m_watch.reset(); }

Q_SIGNALS:
    void replied(const coterie::ReplyNews &news);

private:
    void filter(const ReplyNews &news);

    QPointer<Account> m_account;
    Timeline *m_timeline = nullptr;
    std::unique_ptr<ReplyWatch> m_watch;
};

} // namespace coterie
