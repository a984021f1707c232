// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/PortalNotifier.h"

#include "desktop/Log.h"

#include <QDBusArgument>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

// Without the prefix "app." the portal reports a click by a signal, so we need not implement
// org.freedesktop.Application.
constexpr auto showAction = "show"_L1;

/** Returns the activation token, which the portal appends to the action's parameters since version 2. */
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
        const bool isAvailable = reply.type() == QDBusMessage::ReplyMessage;
        qCDebug(desktopLog).noquote() << "notifications through the portal:"
                                      << (isAvailable ? u"yes"_s : reply.errorName());
        m_owner = isAvailable ? reply.service() : QString();
        listener().available(isAvailable);
    });
}

void PortalNotifier::show(const DesktopNotification &notification)
{
    const QVariantMap content{{u"title"_s, notification.title},
                              {u"body"_s, notification.body},
                              {u"priority"_s, u"normal"_s},
                              {u"default-action"_s, QString(showAction)}};
    m_bus.send(m_object.call(u"AddNotification"_s, {notification.tag, content}));
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
