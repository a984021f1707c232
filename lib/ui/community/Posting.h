// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/PostingSource.h"
#include "client/Timeline.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

#include <optional>

namespace coterie {

class Account;
class Preferences;

/** Posts to a community, and the wallet and chain that posts name. GUI thread. */
class Posting : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    /** The user has linked a wallet. */
    Q_PROPERTY(bool canPost READ canPost NOTIFY changed)
    /** What the user has to do before they can post. */
    Q_PROPERTY(Step step READ step NOTIFY changed)
    /** "Posting as 7xKX… · Solana", or what to do first. */
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    /** The shortened wallet address of the hint. */
    Q_PROPERTY(QString wallet READ wallet NOTIFY changed)
    /** {key, text, chosen}: the linked wallets with their chains, the ones of the token's type first. */
    Q_PROPERTY(QVariantList sources READ sources NOTIFY changed)

public:
    enum Step { NoStep, SignIn, LinkWallet };
    Q_ENUM(Step)

    using QObject::QObject;

    /** Remembers the user's choice there; must outlive this object. Before attach(). */
    void setPreferences(Preferences *preferences) { m_preferences = preferences; }
    /** Posts through this timeline from now on; both must outlive detach(). */
    void attach(Account &account, Timeline &timeline);
    void detach();

    [[nodiscard]] bool canPost() const;
    [[nodiscard]] Step step() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString wallet() const;
    [[nodiscard]] QVariantList sources() const;

    /** Posts these words. Returns false if there is nothing to post. */
    Q_INVOKABLE bool post(const QString &text, const QString &mediaUrl = {});
    /** Chooses the wallet and chain for posts from now on, also after a restart. */
    Q_INVOKABLE void choose(const QString &key);

Q_SIGNALS:
    void changed();
    /** A post is in the feed. */
    void posted();

private:
    [[nodiscard]] std::optional<PostingSource> source() const;
    void applyChoice();

    QPointer<Account> m_account;
    Timeline *m_timeline = nullptr;
    Preferences *m_preferences = nullptr;
};

} // namespace coterie
