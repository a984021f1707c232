// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "ui/composer/Draft.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <unordered_map>

namespace coterie {

class Account;

/** What the user is writing in a community and its threads. Each draft is saved to disk shortly after it changed. */
class CommunityDrafts : public QObject {
    Q_OBJECT

public:
    /** Publishes a draft: that of the community, whose root is empty, or that of a thread. */
    using Publish = std::function<bool(const MessageId &root, const QString &text, const QString &mediaUrl)>;

    explicit CommunityDrafts(Publish publish, QObject *parent = nullptr);
    ~CommunityDrafts() override;

    /** Saves to this account's store and uploads pictures for it from now on. */
    void attach(Account &account, const TokenAddress &token);
    void detach();
    /** Takes over what an earlier run saved; whatever the user typed since the start is newer. */
    void restore(const QHash<MessageId, QString> &saved);
    /** Writes what changed now and not later. */
    void save();

    [[nodiscard]] Draft *main() { return &m_main; }
    /** The draft of a reply. It stays until this object ends: a reply may be half written, or wait for its picture. */
    [[nodiscard]] Draft &ofThread(const MessageId &root);

private:
    void saveSoon(const MessageId &root);

    const Publish m_publish;
    QPointer<Account> m_account;
    TokenAddress m_token;
    Draft m_main;
    std::unordered_map<QString, std::unique_ptr<Draft>> m_threads; ///< by root, of this run
    QHash<MessageId, QString> m_saved;                             ///< by root, of an earlier run, not opened yet
    QSet<MessageId> m_changed;                                     ///< roots of those to be saved
    QTimer m_saveTimer;                                            ///< so that not every key press is written
};

} // namespace coterie
