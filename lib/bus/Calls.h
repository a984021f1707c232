// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace coterie {

/** An interface of an object of another program. Calls are asynchronous. */
struct BusObject {
    QString service;
    QString path;
    QString interface;

    /** Returns a message that calls a method. */
    [[nodiscard]] QDBusMessage call(const QString &method, const QVariantList &arguments = {}) const;
};

/** Returns the bus daemon's own object. */
[[nodiscard]] BusObject busItself();

/**
 * Sends a call and invokes `answer` with the reply or the error, from this thread's event loop, unless `context` is
 * destroyed before.
 */
void ask(const QDBusConnection &bus, const QDBusMessage &call, QObject *context,
         std::function<void(const QDBusMessage &)> answer);

/**
 * Connects a slot to a signal from any sender. Naming a well-known sender would make Qt wait for the bus to resolve the
 * name. So the slot, "name(QDBusMessage)", must check the sender itself.
 */
bool listen(QDBusConnection &bus, const BusObject &object, const QString &signal, QObject *receiver, const char *slot,
            const QStringList &firstArguments = {});

/** Connects a slot to the changes of a name's owner. */
bool listenForOwner(QDBusConnection &bus, const QString &name, QObject *receiver, const char *slot);

/** Returns the new owner (empty for none) from a message of listenForOwner(); nothing if the bus did not send it. */
[[nodiscard]] std::optional<QString> newOwner(const QDBusMessage &message, const QString &name);

/** Returns the innermost value of nested D-Bus variants. */
[[nodiscard]] QVariant unwrapped(QVariant value);

} // namespace coterie
