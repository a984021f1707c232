// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "bus/Calls.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

QDBusMessage BusObject::call(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

BusObject busItself()
{
    return {u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s};
}

void ask(const QDBusConnection &bus, const QDBusMessage &call, QObject *context,
         std::function<void(const QDBusMessage &)> answer)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         answer(done->reply());
                     });
}

bool listen(QDBusConnection &bus, const BusObject &object, const QString &signal, QObject *receiver, const char *slot,
            const QStringList &firstArguments)
{
    return bus.connect({}, object.path, object.interface, signal, firstArguments, {}, receiver, slot);
}

bool listenForOwner(QDBusConnection &bus, const QString &name, QObject *receiver, const char *slot)
{
    return listen(bus, busItself(), u"NameOwnerChanged"_s, receiver, slot, {name});
}

std::optional<QString> newOwner(const QDBusMessage &message, const QString &name)
{
    const QVariantList arguments = message.arguments();
    if (message.service() != busItself().service || arguments.size() != 3 || arguments.constFirst().toString() != name)
        return {};
    return arguments.at(2).toString();
}

QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace coterie
