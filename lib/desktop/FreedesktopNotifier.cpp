// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/FreedesktopNotifier.h"

#include "desktop/Log.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto notificationsName = "org.freedesktop.Notifications"_L1;
constexpr auto defaultAction = "default"_L1; // the specification's name for a click on the notification itself

QString categoryOf(DesktopNotification::Kind kind)
{
    switch (kind) {
    case DesktopNotification::Kind::Message:
        return u"im.received"_s;
    case DesktopNotification::Kind::Trouble:
        return u"im.error"_s;
    case DesktopNotification::Kind::Info:
        break;
    }
    return u"im"_s;
}

} // namespace

QString bodyFor(const QString &plain, bool supportsMarkup)
{
    return supportsMarkup ? plain.toHtmlEscaped() : plain;
}

FreedesktopNotifier::FreedesktopNotifier(QDBusConnection bus, QString appId, Listener listener)
    : Notifier(std::move(listener)),
      m_bus(std::move(bus)),
      m_appId(std::move(appId)),
      m_object{notificationsName, u"/org/freedesktop/Notifications"_s, notificationsName}
{
}

void FreedesktopNotifier::begin()
{
    listenForOwner(m_bus, notificationsName, this, SLOT(ownerChanged(QDBusMessage)));
    listen(m_bus, m_object, u"ActionInvoked"_s, this, SLOT(actionInvoked(QDBusMessage)));
    listen(m_bus, m_object, u"ActivationToken"_s, this, SLOT(activationToken(QDBusMessage)));
    listen(m_bus, m_object, u"NotificationClosed"_s, this, SLOT(notificationClosed(QDBusMessage)));
    requestCapabilities();
}

void FreedesktopNotifier::requestCapabilities()
{
    ask(m_bus, m_object.call(u"GetCapabilities"_s), this,
        [this, request = ++m_capabilitiesRequest](const QDBusMessage &reply) {
            if (request == m_capabilitiesRequest)
                handleCapabilities(reply);
        });
}

void FreedesktopNotifier::handleCapabilities(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        qCDebug(desktopLog).noquote() << "no notifications:" << reply.errorName();
        m_entries.clear();
        m_order.clear();
        setServer(Server::Absent);
        return;
    }
    const QStringList capabilities = reply.arguments().constFirst().toStringList();
    qCDebug(desktopLog).noquote() << "notifications:" << capabilities.join(u' ');
    m_owner = reply.service();
    m_supportsMarkup = capabilities.contains("body-markup"_L1);
    setServer(Server::Ready);
    for (const QString &tag : std::as_const(m_order)) {
        if (auto waiting = std::exchange(m_entries[tag].next, std::nullopt))
            send(*waiting);
    }
}

void FreedesktopNotifier::setServer(Server server)
{
    if (std::exchange(m_server, server) != server && server != Server::Unknown)
        listener().available(server == Server::Ready);
}

void FreedesktopNotifier::ownerChanged(const QDBusMessage &message)
{
    const auto owner = newOwner(message, notificationsName);
    if (!owner || *owner == m_owner)
        return;
    // The notifications of the previous server went away with it.
    m_entries.clear();
    m_order.clear();
    m_tokens.clear();
    m_owner.clear();
    if (!owner->isEmpty()) {
        setServer(Server::Unknown);
        requestCapabilities();
        return;
    }
    ++m_capabilitiesRequest; // ignore the reply of the previous server
    setServer(Server::Absent);
}

void FreedesktopNotifier::show(const DesktopNotification &notification)
{
    if (m_server == Server::Absent)
        return;
    if (!m_order.contains(notification.tag)) {
        if (m_order.size() >= maxShown)
            withdraw(QString(m_order.constFirst()));
        m_order.append(notification.tag);
    }
    Entry &entry = m_entries[notification.tag];
    entry.isWithdrawn = false;
    if (m_server == Server::Unknown || entry.isBeingSent)
        entry.next = notification;
    else
        send(notification);
}

void FreedesktopNotifier::send(const DesktopNotification &notification)
{
    constexpr uchar normal = 1;
    constexpr int defaultTimeout = -1;
    Entry &entry = m_entries[notification.tag];
    entry.isBeingSent = true;
    const QVariantMap hints{{u"desktop-entry"_s, m_appId},
                            {u"category"_s, categoryOf(notification.kind)},
                            {u"urgency"_s, QVariant::fromValue(normal)}};
    const QVariantList arguments{u"Coterie"_s,
                                 entry.id,
                                 m_appId,
                                 notification.title,
                                 bodyFor(notification.body, m_supportsMarkup),
                                 QStringList{QString(defaultAction), notification.action},
                                 hints,
                                 defaultTimeout};
    ask(m_bus, m_object.call(u"Notify"_s, arguments), this,
        [this, tag = notification.tag, owner = m_owner](const QDBusMessage &reply) {
            if (owner == m_owner)
                handleSent(tag, reply);
        });
}

void FreedesktopNotifier::handleSent(const QString &tag, const QDBusMessage &reply)
{
    const auto entry = m_entries.find(tag);
    if (entry == m_entries.end())
        return;
    entry->isBeingSent = false;
    const bool done = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
    if (!done)
        qCDebug(desktopLog).noquote() << "a notification was not shown:" << reply.errorName();
    entry->id = done ? reply.arguments().constFirst().toUInt() : 0;
    if (auto next = std::exchange(entry->next, std::nullopt)) {
        send(*next);
        return;
    }
    if (entry->isWithdrawn && entry->id != 0)
        close(entry->id);
    if (entry->isWithdrawn || entry->id == 0) {
        m_entries.remove(tag);
        m_order.removeOne(tag);
    }
}

void FreedesktopNotifier::withdraw(const QString &tag)
{
    const auto entry = m_entries.find(tag);
    if (entry == m_entries.end())
        return;
    if (entry->isBeingSent) {
        entry->next.reset();
        entry->isWithdrawn = true; // handleSent() closes it once its id is known
        m_order.removeOne(tag);
        return;
    }
    if (entry->id != 0)
        close(entry->id);
    m_entries.remove(tag);
    m_order.removeOne(tag);
}

void FreedesktopNotifier::close(uint id)
{
    m_bus.send(m_object.call(u"CloseNotification"_s, {id}));
}

QString FreedesktopNotifier::tagOf(uint id) const
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->id == id)
            return entry.key();
    }
    return {};
}

uint FreedesktopNotifier::idIn(const QDBusMessage &signal, qsizetype arguments) const
{
    const bool isFromServer = !m_owner.isEmpty() && signal.service() == m_owner;
    return isFromServer && signal.arguments().size() >= arguments ? signal.arguments().constFirst().toUInt() : 0;
}

/** The token arrives just before the action that it is for. */
void FreedesktopNotifier::activationToken(const QDBusMessage &message)
{
    const uint id = idIn(message, 2);
    if (id != 0 && !tagOf(id).isEmpty())
        m_tokens.insert(id, message.arguments().at(1).toString());
}

void FreedesktopNotifier::actionInvoked(const QDBusMessage &message)
{
    const uint id = idIn(message, 2);
    const QString tag = id == 0 ? QString() : tagOf(id);
    if (tag.isEmpty() || message.arguments().at(1).toString() != defaultAction)
        return;
    listener().clicked(tag, m_tokens.take(id));
}

void FreedesktopNotifier::notificationClosed(const QDBusMessage &message)
{
    const uint id = idIn(message, 1);
    const QString tag = id == 0 ? QString() : tagOf(id);
    m_tokens.remove(id);
    if (tag.isEmpty())
        return;
    Entry &entry = m_entries[tag];
    entry.id = 0;
    if (entry.isBeingSent)
        return; // its replacement is being sent
    m_entries.remove(tag);
    m_order.removeOne(tag);
}

} // namespace coterie
