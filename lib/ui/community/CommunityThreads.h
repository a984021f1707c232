// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "ui/thread/ThreadModel.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace coterie {

class Account;
class CommunityDrafts;

/** The thread of a community that is open, if any. GUI thread. */
class CommunityThreads : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    /** The thread that is open, or null. */
    Q_PROPERTY(coterie::ThreadModel *current READ current NOTIFY currentChanged)

public:
    /** The drafts must outlive it. */
    explicit CommunityThreads(CommunityDrafts &drafts, QObject *parent = nullptr);
    ~CommunityThreads() override;

    /** Opens threads of this timeline from now on; both must outlive detach(). */
    void attach(Account &account, Timeline &timeline);
    void detach();
    /** Sets how flagged messages of other users appear (F5). */
    void setFlagRules(const FlagRules &rules);
    /** Sends a reply. Returns false if there is nothing to send. */
    bool post(const MessageId &root, const QString &text, const QString &mediaUrl);

    [[nodiscard]] ThreadModel *current() const { return m_current.get(); }
    [[nodiscard]] bool isOpen(const MessageId &root) const;

    /** Opens the replies to a message; current is that thread until another one is opened. */
    Q_INVOKABLE void open(const QString &rootId);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void currentChanged();

private:
    void setCurrent(std::unique_ptr<ThreadModel> thread);

    CommunityDrafts &m_drafts;
    QPointer<Account> m_account;
    Timeline *m_timeline = nullptr;
    FlagRules m_flagRules;
    std::unique_ptr<ThreadModel> m_current;
};

} // namespace coterie
