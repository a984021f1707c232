// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace coterie {

class Community;
class Account;

/**
 * A report of one message of the open community. It is sent once for each send(); the input stays until the element is
 * destroyed, so that a failure loses nothing. GUI thread.
 */
class ReportForm : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString messageId MEMBER m_messageId NOTIFY changed)
    Q_PROPERTY(Reason reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    /** Whether it is complete and not being sent. */
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    /** What failed and what to do; empty unless Failed. */
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed)

public:
    enum Reason { None = -1, Spam, Harassment, HateSpeech, InappropriateContent, Other };
    Q_ENUM(Reason)
    enum Stage { Draft, Sending, Sent, Failed };
    Q_ENUM(Stage)

    explicit ReportForm(QObject *parent = nullptr) : QObject(parent) {}

    void classBegin() override {}
    /** Attaches to the account in use and the open community. */
    void componentComplete() override;
    void attach(Account *account, const TokenAddress &community);

    [[nodiscard]] Reason reason() const { return m_reason; }
    void setReason(Reason reason);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /** Returns whether the reason needs details that are missing. */
    [[nodiscard]] bool isTextNeeded() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString failureText() const { return m_failure; }

    Q_INVOKABLE void send();

Q_SIGNALS:
    void changed();

private:
    QPointer<Account> m_account;
    TokenAddress m_token;
    QString m_messageId;
    Reason m_reason = None;
    QString m_text;
    Stage m_stage = Draft;
    QString m_failure;
};

} // namespace coterie
