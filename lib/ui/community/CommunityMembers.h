// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/NetworkClient.h"
#include "protocol/Community.h"
#include "ui/community/MembersModel.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace coterie {

class Account;

/** The top contributors of a community, loaded on request. GUI thread. */
class CommunityMembers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    Q_PROPERTY(coterie::MembersModel *model READ model CONSTANT)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed)

public:
    enum Stage { Idle, Loading, Ready, Failed };
    Q_ENUM(Stage)

    using QObject::QObject;

    /** Asks this account's service from now on; null ends that. */
    void attach(Account *account);
    /** Forgets everything, and lists the members of this community from now on. */
    void setToken(const TokenAddress &token);
    /** Loads again what was loaded before. */
    void reload();
    /** Asks for one page of all members. The reply is not called once the context is gone. */
    void ask(Paging page, QObject *context, Reply<QList<Member>> reply);
    /** Returns a member of any page that was asked for. */
    [[nodiscard]] std::optional<Member> find(const UserId &id) const;

    [[nodiscard]] MembersModel *model() { return &m_model; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString failureText() const { return m_failure; }

    Q_INVOKABLE void load();

Q_SIGNALS:
    void changed();

private:
    QPointer<Account> m_account;
    TokenAddress m_token;
    MembersModel m_model;
    Stage m_stage = Idle;
    QString m_failure;
    QHash<UserId, Member> m_known;
};

} // namespace coterie
