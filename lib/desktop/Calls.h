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

/** An object of another program, as it is called; nothing waits for an answer. */
struct BusObject {
    QString service;
    QString path;
    QString interface;

    [[nodiscard]] QDBusMessage call(const QString &method, const QVariantList &arguments = {}) const;
};

/** The bus itself. */
[[nodiscard]] BusObject busItself();

/** Sends a call; its reply, or the error, comes to the event loop of this thread, unless the context died meanwhile. */
void ask(const QDBusConnection &bus, const QDBusMessage &call, QObject *context,
         std::function<void(const QDBusMessage &)> answer);

/**
 * Has a slot hear a signal, whoever sends it: to name a well-known sender would have Qt wait for the bus to say who
 * that is. So the slot, "name(QDBusMessage)", has to look whether it comes from the right one.
 */
bool listen(QDBusConnection &bus, const BusObject &object, const QString &signal, QObject *receiver, const char *slot,
            const QStringList &firstArguments = {});

/** The same of the bus's word that a name has a new owner, or none any more. */
bool listenForOwner(QDBusConnection &bus, const QString &name, QObject *receiver, const char *slot);

/** The new owner, from a message that listenForOwner() brought; nothing when the bus did not send it. */
[[nodiscard]] std::optional<QString> newOwner(const QDBusMessage &message, const QString &name);

/** What a variant holds, however often it was wrapped. */
[[nodiscard]] QVariant unwrapped(QVariant value);

} // namespace coterie
