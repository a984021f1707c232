// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/keychain/SecretServiceProbe.h"

#include "bus/BusAddress.h"
#include "bus/Calls.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QThread>

#include <atomic>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto busTimeout = 3s;
using Attributes = QMap<QString, QString>;

BusObject secretService()
{
    return {u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s};
}

BusObject defaultCollection()
{
    return {secretService().service, u"/org/freedesktop/secrets/aliases/default"_s,
            u"org.freedesktop.DBus.Properties"_s};
}

QDBusMessage withoutStarting(QDBusMessage message)
{
    message.setAutoStartService(false);
    return message;
}

SecretServiceProbe::Finding findingOf(const QDBusMessage &error)
{
    switch (QDBusError(error).type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return SecretServiceProbe::Finding::Unavailable;
    default:
        return error.errorName() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1
                   ? SecretServiceProbe::Finding::Unavailable
                   : SecretServiceProbe::Finding::Unclear;
    }
}

} // namespace

SecretServiceProbe::SecretServiceProbe(QString service, QObject *parent)
    : QObject(parent), m_service(std::move(service))
{
    qDBusRegisterMetaType<Attributes>();
}

SecretServiceProbe::~SecretServiceProbe()
{
    if (!m_connection.isEmpty())
        QDBusConnection::disconnectFromBus(m_connection);
}

void SecretServiceProbe::look(const QString &key, Found found)
{
    if (!m_connection.isEmpty() && !QDBusConnection(m_connection).isConnected())
        QDBusConnection::disconnectFromBus(std::exchange(m_connection, {}));
    if (!m_connection.isEmpty()) {
        search(key, found);
        return;
    }
    m_waiting.push_back({key, std::move(found)});
    if (!m_isConnecting)
        connectToBus();
}

void SecretServiceProbe::connectToBus()
{
    m_isConnecting = true;
    const QString address = sessionBusAddress();
    m_probe = std::make_unique<BusProbe>(address, busTimeout, [this, address](bool responds) {
        m_probe.release()->deleteLater(); // this runs inside the probe's callback
        if (!responds) {
            finishConnecting({});
            return;
        }
        // libdbus blocks while it connects. The thread is not waited for: it ends with the connection.
        static std::atomic_int count = 0;
        const QString name = u"coterie-secrets-%1"_s.arg(++count);
        auto *thread = QThread::create([address, name] { QDBusConnection::connectToBus(address, name); });
        connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        connect(thread, &QThread::finished, this, [this, name] { finishConnecting(name); });
        thread->start();
    });
}

void SecretServiceProbe::finishConnecting(const QString &name)
{
    m_isConnecting = false;
    if (!name.isEmpty() && QDBusConnection(name).isConnected())
        m_connection = name;
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (m_connection.isEmpty())
            waiting.found(Finding::Unavailable);
        else
            search(waiting.key, waiting.found);
    }
}

void SecretServiceProbe::search(const QString &key, const Found &found)
{
    // The attributes under which QtKeychain saves with libsecret.
    const Attributes attributes{{u"user"_s, key}, {u"server"_s, m_service}};
    const QDBusMessage call = secretService().call(u"SearchItems"_s, {QVariant::fromValue(attributes)});
    ask(QDBusConnection(m_connection), withoutStarting(call), this, [this, found](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            found(findingOf(reply));
            return;
        }
        const QVariantList lists = reply.arguments();
        const auto isEmpty = [&lists](qsizetype index) {
            return qdbus_cast<QList<QDBusObjectPath>>(lists.value(index)).isEmpty();
        };
        if (!isEmpty(1))
            found(Finding::Locked);
        else
            askDefaultCollection(!isEmpty(0), found);
    });
}

void SecretServiceProbe::askDefaultCollection(bool isPresent, const Found &found)
{
    // Some stores do not find the entries of a locked collection.
    const QDBusMessage call = defaultCollection().call(u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    ask(QDBusConnection(m_connection), withoutStarting(call), this, [isPresent, found](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ReplyMessage && unwrapped(reply.arguments().value(0)).toBool()) {
            found(Finding::Locked);
            return;
        }
        // Another error says that there is no default collection yet.
        const auto type = QDBusError(reply).type();
        const bool isGone = reply.type() == QDBusMessage::ErrorMessage
                            && (findingOf(reply) == Finding::Unavailable || type == QDBusError::NoReply
                                || type == QDBusError::Timeout || type == QDBusError::TimedOut);
        if (isGone)
            found(findingOf(reply));
        else
            found(isPresent ? Finding::Present : Finding::Absent);
    });
}

} // namespace coterie
