// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"
#include "protocol/Message.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace coterie {

class Community;
class Account;

/**
 * One user, for a profile card or a menu: given by id, or as the author of a message of the open community. What the
 * feed and the contributors know of them is there at once; load() requests the profile. Follows and mutes them. GUI
 * thread.
 */
class Person : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString userId READ userId WRITE setUserId NOTIFY changed)
    /** Selects the author of this message instead of userId. */
    Q_PROPERTY(QString messageId READ messageId WRITE setMessageId NOTIFY changed)
    /** Empty while unknown. */
    Q_PROPERTY(QString username READ username NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int authorColor READ authorColor NOTIFY changed)
    Q_PROPERTY(QString imageUrl READ imageUrl NOTIFY changed)
    /** Their page on X; empty if there is none that may be opened. */
    Q_PROPERTY(QString xUrl READ xUrl NOTIFY changed)
    /** The image of that message; may be empty. */
    Q_PROPERTY(QString mediaUrl READ mediaUrl NOTIFY changed)
    // -1 while unknown.
    Q_PROPERTY(qreal followerCount READ followerCount NOTIFY changed)
    Q_PROPERTY(qreal nativeFollowerCount READ nativeFollowerCount NOTIFY changed)
    Q_PROPERTY(qreal nativeFollowingCount READ nativeFollowingCount NOTIFY changed)
    Q_PROPERTY(qreal messagesHere READ messagesHere NOTIFY changed)
    /** ms since the epoch; 0 while unknown. */
    Q_PROPERTY(qreal memberSince READ memberSince NOTIFY changed)
    /** The symbol of the community that messagesHere refers to. */
    Q_PROPERTY(QString communitySymbol READ communitySymbol NOTIFY changed)
    /** Whether this is the signed-in user. */
    Q_PROPERTY(bool own READ isOwn NOTIFY changed)
    Q_PROPERTY(bool muted READ isMuted NOTIFY changed)
    Q_PROPERTY(Following following READ following NOTIFY changed)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed)

public:
    enum Stage { Idle, Loading, Ready, Failed };
    Q_ENUM(Stage)
    /** The wished state. NotKnown: the service has no list of follows, or did not return it. */
    enum Following { NotKnown, Asking, No, Yes };
    Q_ENUM(Following)

    explicit Person(QObject *parent = nullptr) : QObject(parent) {}

    void classBegin() override {}
    /** Attaches to the account in use and the open community. */
    void componentComplete() override;
    /** Uses this account and this community from now on; both may be null. */
    void attach(Account *account, Community *community);

    [[nodiscard]] QString userId() const { return m_id.text(); }
    void setUserId(const QString &userId);
    [[nodiscard]] QString messageId() const { return m_message.text(); }
    void setMessageId(const QString &messageId);
    [[nodiscard]] QString username() const;
    [[nodiscard]] QString givenName() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int authorColor() const;
    [[nodiscard]] QString imageUrl() const;
    [[nodiscard]] QString xUrl() const { return m_xUrl; }
    [[nodiscard]] QString mediaUrl() const { return m_mediaUrl; }
    [[nodiscard]] qreal followerCount() const;
    [[nodiscard]] qreal nativeFollowerCount() const;
    [[nodiscard]] qreal nativeFollowingCount() const;
    [[nodiscard]] qreal messagesHere() const { return m_messagesHere; }
    [[nodiscard]] qreal memberSince() const;
    [[nodiscard]] QString communitySymbol() const;
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] bool isMuted() const;
    [[nodiscard]] Following following() const;
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString failureText() const { return m_failure; }

    /** Requests the profile, again after a failure. */
    Q_INVOKABLE void load();
    Q_INVOKABLE void follow();
    Q_INVOKABLE void unfollow();
    Q_INVOKABLE void mute();
    Q_INVOKABLE void unmute();

Q_SIGNALS:
    void changed();

private:
    void lookUp();
    void take(const Profile &profile);

    QPointer<Account> m_account;
    QPointer<Community> m_community;
    UserId m_id;
    MessageId m_message;
    std::optional<Author> m_author;
    QString m_xUrl;
    QString m_mediaUrl;
    qreal m_messagesHere = -1;
    std::optional<Profile> m_profile;
    std::optional<bool> m_followedThen; ///< when the profile was received
    Stage m_stage = Idle;
    QString m_failure;
};

} // namespace coterie
