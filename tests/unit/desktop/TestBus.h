// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <optional>

namespace coterie::test {

/** A private session bus: the real dbus-daemon. */
class TestBus {
public:
    TestBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                        QStringLiteral("--address=unix:dir=") + m_folder.path()});
        if (m_daemon.waitForReadyRead(5'000))
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~TestBus()
    {
        wake();
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    TestBus(const TestBus &) = delete;
    TestBus &operator=(const TestBus &) = delete;

    [[nodiscard]] const QString &address() const { return m_address; }
    /** Accepts calls and ignores them. */
    void freeze() { ::kill(pid_t(m_daemon.processId()), SIGSTOP); }
    void wake() { ::kill(pid_t(m_daemon.processId()), SIGCONT); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/** Another program on the bus: an object at one path, with responses that the test chooses. */
class OtherProgram : public QDBusVirtualObject {
public:
    using Answer = std::function<std::optional<QVariantList>(const QDBusMessage &)>;

    /** Without a name it is an unrelated program. Calls whose response is empty are never answered. */
    OtherProgram(const TestBus &bus, const QString &name, const QString &path, Answer answer = {})
        : m_path(path), m_answer(std::move(answer))
    {
        static int count = 0;
        m_connection = QStringLiteral("other-%1").arg(++count);
        QDBusConnection connection = QDBusConnection::connectToBus(bus.address(), m_connection);
        connection.registerVirtualObject(path, this);
        if (!name.isEmpty())
            connection.registerService(name);
    }
    ~OtherProgram() override { QDBusConnection::disconnectFromBus(m_connection); }

    [[nodiscard]] QDBusConnection bus() const { return QDBusConnection(m_connection); }
    void tell(const QString &interface, const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(m_path, interface, signal);
        message.setArguments(arguments);
        bus().send(message);
    }
    [[nodiscard]] QList<QDBusMessage> calls(const QString &method) const
    {
        QList<QDBusMessage> some;
        for (const QDBusMessage &call : m_calls) {
            if (call.member() == method)
                some.append(call);
        }
        return some;
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        m_calls.append(message);
        if (!message.isReplyRequired() || !m_answer)
            return true;
        if (const auto arguments = m_answer(message))
            connection.send(message.createReply(*arguments));
        return true;
    }

private:
    const QString m_path;
    Answer m_answer;
    QString m_connection;
    QList<QDBusMessage> m_calls;
};

} // namespace coterie::test
