// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/PortalNotifier.h"

#include "desktop/Log.h"

#include <QDBusArgument>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

// Without "app." before it the portal tells us by a signal, which needs no org.freedesktop.Application of ours.
constexpr auto showAction = "show"_L1;

/** Since version 2 of the portal the token is among what it adds to the action's own parameter. */
QString tokenIn(const QVariant &parameters)
{
    const auto list = unwrapped(parameters);
    const QVariantList values =
        list.userType() == qMetaTypeId<QDBusArgument>() ? qdbus_cast<QVariantList>(list) : list.toList();
    for (const QVariant &value : values) {
        const QVariant plain = unwrapped(value);
        const QVariantMap map = plain.userType() == qMetaTypeId<QDBusArgument>()
                                        && plain.value<QDBusArgument>().currentType() == QDBusArgument::MapType
                                    ? qdbus_cast<QVariantMap>(plain)
                                    : plain.toMap();
        if (const QString token = unwrapped(map.value(u"activation-token"_s)).toString(); !token.isEmpty())
            return token;
    }
    return {};
}

} // namespace

PortalNotifier::PortalNotifier(QDBusConnection bus, Listener listener)
    : Notifier(std::move(listener)),
      m_bus(std::move(bus)),
      m_object{u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
               u"org.freedesktop.portal.Notification"_s}
{
}

void PortalNotifier::begin()
{
    listen(m_bus, m_object, u"ActionInvoked"_s, this, SLOT(actionInvoked(QDBusMessage)));
    const BusObject properties{m_object.service, m_object.path, u"org.freedesktop.DBus.Properties"_s};
    ask(m_bus, properties.call(u"Get"_s, {m_object.interface, u"version"_s}), this, [this](const QDBusMessage &reply) {
        const bool isThere = reply.type() == QDBusMessage::ReplyMessage;
        qCDebug(desktopLog).noquote() << "notifications by the portal:" << (isThere ? u"yes"_s : reply.errorName());
        m_owner = isThere ? reply.service() : QString();
        listener().available(isThere);
    });
}

void PortalNotifier::show(const DesktopNotification &note)
{
    const QVariantMap words{{u"title"_s, note.title},
                            {u"body"_s, note.body},
                            {u"priority"_s, u"normal"_s},
                            {u"default-action"_s, QString(showAction)}};
    m_bus.send(m_object.call(u"AddNotification"_s, {note.tag, words}));
}

void PortalNotifier::withdraw(const QString &tag)
{
    m_bus.send(m_object.call(u"RemoveNotification"_s, {tag}));
}

void PortalNotifier::actionInvoked(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (m_owner.isEmpty() || message.service() != m_owner || arguments.size() < 2
        || arguments.at(1).toString() != showAction)
        return;
    listener().clicked(arguments.constFirst().toString(), arguments.size() > 2 ? tokenIn(arguments.at(2)) : QString());
}

} // namespace coterie
