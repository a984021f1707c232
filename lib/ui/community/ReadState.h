// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace coterie {

class Account;

/** How far the user has read a community, and what is new since then. GUI thread. */
class ReadState : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    /** How many messages of others are new; 100 stands for more than 99. */
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)
    /** The newest message in a line: "zoe: gm". */
    Q_PROPERTY(QString preview READ preview NOTIFY previewChanged)

public:
    explicit ReadState(QObject *parent = nullptr);
    ~ReadState() override;

    /** Follows this timeline from now on; both must outlive detach(). */
    void attach(Account &account, Timeline &timeline);
    void detach();
    /** Forgets how far the user has read, since it was another community. */
    void reset() { m_savedMark = m_mark = {}; }
    /** Takes over what an earlier run saved. */
    void restore(const std::optional<Timestamp> &readUpTo);

    [[nodiscard]] int unread() const { return m_unread; }
    [[nodiscard]] QString preview() const { return m_preview; }

    /** Marks every message that is loaded as read. */
    Q_INVOKABLE void markRead();

Q_SIGNALS:
    void unreadChanged();
    void previewChanged();

private:
    void summarize();
    void save();

    QPointer<Account> m_account;
    Timeline *m_timeline = nullptr;
    QString m_preview;
    int m_unread = 0;
    Timestamp m_mark; ///< messages after it are new
    Timestamp m_savedMark;
    QTimer m_saveTimer; ///< so that not every message that is seen is written
};

} // namespace coterie
