// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/NetworkClient.h"
#include "protocol/RealtimeEvent.h"
#include "ui/text/Format.h"

#include <QObject>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace coterie {

/** A message, for QML handlers. */
class MessageValue {
    Q_GADGET
    QML_VALUE_TYPE(communityMessage)
    Q_PROPERTY(QString id READ id)
    Q_PROPERTY(QString content READ content)
    Q_PROPERTY(QString username READ username)
    Q_PROPERTY(QString userId READ userId)
    Q_PROPERTY(QString parentMessageId READ parentMessageId)
    Q_PROPERTY(QString mediaUrl READ mediaUrl)
    Q_PROPERTY(qreal createdAt READ createdAt)
    Q_PROPERTY(bool isSpam READ isSpam)
    Q_PROPERTY(bool isHarmful READ isHarmful)

public:
    MessageValue() = default;
    explicit MessageValue(Message message) : m_message(std::move(message)) {}

    [[nodiscard]] QString id() const { return m_message.id.text(); }
    [[nodiscard]] QString content() const { return m_message.content; }
    [[nodiscard]] QString username() const { return Format::name(m_message.author.username); }
    [[nodiscard]] QString userId() const { return m_message.author.id.text(); }
    [[nodiscard]] QString parentMessageId() const { return m_message.parentMessageId.text(); }
    [[nodiscard]] QString mediaUrl() const { return m_message.mediaUrl; }
    /** ms since the epoch */
    [[nodiscard]] qreal createdAt() const { return qreal(m_message.createdAt.milliseconds()); }
    [[nodiscard]] bool isSpam() const { return m_message.isSpam; }
    [[nodiscard]] bool isHarmful() const { return m_message.isHarmful; }

private:
    Message m_message;
};

/**
 * The events of one community, for QML:
 * `CommunityEvents { tokenAddress: "…"; onMessageReceived: message => …; onGap: … }`. The subscription ends with the
 * element.
 */
class CommunityEvents : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString tokenAddress READ tokenAddress WRITE setTokenAddress NOTIFY tokenAddressChanged)

public:
    using QObject::QObject;

    void classBegin() override {}
    void componentComplete() override;

    [[nodiscard]] QString tokenAddress() const { return m_token.text(); }
    void setTokenAddress(const QString &address);

Q_SIGNALS:
    void tokenAddressChanged();
    void connected();
    /** Emitted when the connection left Live; the reason is a sentence. */
    void disconnected(const QString &reason);
    /** Emitted when events may have been lost: refetch (R5). */
    void gap();
    void messageReceived(const coterie::MessageValue &message);
    void likeReceived(const QString &messageId, bool liked);
    void moderationReceived(const QString &messageId, bool isSpam, bool isHarmful);

private:
    void subscribe();
    void emitEvent(const RealtimeEvent &event);

    TokenAddress m_token;
    bool m_complete = false;
    EventSubscription m_subscription;
};

} // namespace coterie
