// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/FreedesktopNotifier.h"

#include "desktop/Log.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto notificationsName = "org.freedesktop.Notifications"_L1;
constexpr auto defaultAction = "default"_L1; // what the specification calls a click on the note itself

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

QString bodyFor(const QString &plain, bool readsMarkup)
{
    return readsMarkup ? plain.toHtmlEscaped() : plain;
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
    askCapabilities();
}

void FreedesktopNotifier::askCapabilities()
{
    ask(m_bus, m_object.call(u"GetCapabilities"_s), this, [this, asked = ++m_asked](const QDBusMessage &reply) {
        if (asked == m_asked)
            capabilitiesCame(reply);
    });
}

void FreedesktopNotifier::capabilitiesCame(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        qCDebug(desktopLog).noquote() << "no notifications:" << reply.errorName();
        m_shown.clear();
        m_order.clear();
        setServer(Server::Absent);
        return;
    }
    const QStringList can = reply.arguments().constFirst().toStringList();
    qCDebug(desktopLog).noquote() << "notifications:" << can.join(u' ');
    m_owner = reply.service();
    m_readsMarkup = can.contains("body-markup"_L1);
    setServer(Server::Ready);
    for (const QString &tag : std::as_const(m_order)) {
        if (auto waiting = std::exchange(m_shown[tag].next, std::nullopt))
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
    // What the old one showed went with it.
    m_shown.clear();
    m_order.clear();
    m_tokens.clear();
    m_owner.clear();
    if (!owner->isEmpty()) {
        setServer(Server::Unknown);
        askCapabilities();
        return;
    }
    ++m_asked; // an answer of the old one is none any more
    setServer(Server::Absent);
}

void FreedesktopNotifier::show(const DesktopNotification &note)
{
    if (m_server == Server::Absent)
        return;
    if (!m_order.contains(note.tag)) {
        if (m_order.size() >= most)
            withdraw(QString(m_order.constFirst()));
        m_order.append(note.tag);
    }
    Shown &shown = m_shown[note.tag];
    shown.isUnwanted = false;
    if (m_server == Server::Unknown || shown.isBeingSent)
        shown.next = note;
    else
        send(note);
}

void FreedesktopNotifier::send(const DesktopNotification &note)
{
    constexpr uchar normal = 1;
    constexpr int asTheServerLikes = -1;
    Shown &shown = m_shown[note.tag];
    shown.isBeingSent = true;
    const QVariantMap hints{{u"desktop-entry"_s, m_appId},
                            {u"category"_s, categoryOf(note.kind)},
                            {u"urgency"_s, QVariant::fromValue(normal)}};
    const QVariantList arguments{u"Coterie"_s,
                                 shown.id,
                                 m_appId,
                                 note.title,
                                 bodyFor(note.body, m_readsMarkup),
                                 QStringList{QString(defaultAction), note.action},
                                 hints,
                                 asTheServerLikes};
    ask(m_bus, m_object.call(u"Notify"_s, arguments), this,
        [this, tag = note.tag, owner = m_owner](const QDBusMessage &reply) {
            if (owner == m_owner)
                sent(tag, reply);
        });
}

void FreedesktopNotifier::sent(const QString &tag, const QDBusMessage &reply)
{
    const auto shown = m_shown.find(tag);
    if (shown == m_shown.end())
        return;
    shown->isBeingSent = false;
    const bool done = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
    if (!done)
        qCDebug(desktopLog).noquote() << "a notification was not shown:" << reply.errorName();
    shown->id = done ? reply.arguments().constFirst().toUInt() : 0;
    if (auto next = std::exchange(shown->next, std::nullopt)) {
        send(*next);
        return;
    }
    if (shown->isUnwanted && shown->id != 0)
        close(shown->id);
    if (shown->isUnwanted || shown->id == 0) {
        m_shown.remove(tag);
        m_order.removeOne(tag);
    }
}

void FreedesktopNotifier::withdraw(const QString &tag)
{
    const auto shown = m_shown.find(tag);
    if (shown == m_shown.end())
        return;
    if (shown->isBeingSent) {
        shown->next.reset();
        shown->isUnwanted = true; // and closed as soon as the server said how it is called
        m_order.removeOne(tag);
        return;
    }
    if (shown->id != 0)
        close(shown->id);
    m_shown.remove(tag);
    m_order.removeOne(tag);
}

void FreedesktopNotifier::close(uint id)
{
    m_bus.send(m_object.call(u"CloseNotification"_s, {id}));
}

QString FreedesktopNotifier::tagOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->id == id)
            return shown.key();
    }
    return {};
}

uint FreedesktopNotifier::idIn(const QDBusMessage &signal, qsizetype arguments) const
{
    const bool isServers = !m_owner.isEmpty() && signal.service() == m_owner;
    return isServers && signal.arguments().size() >= arguments ? signal.arguments().constFirst().toUInt() : 0;
}

/** Comes just before what it is for. */
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
    Shown &shown = m_shown[tag];
    shown.id = 0;
    if (shown.isBeingSent)
        return; // a successor is on its way
    m_shown.remove(tag);
    m_order.removeOne(tag);
}

} // namespace coterie
