// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace coterie::test {

/** A session bus of its own that starts no services: the real dbus-daemon. */
class BareBus {
public:
    BareBus()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
                     + "</listen><auth>EXTERNAL</auth><policy context='default'><allow send_destination='*'/>"
                       "<allow receive_sender='*'/><allow own='*'/></policy></busconfig>");
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + config.fileName(),
                                                       QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForReadyRead(5'000))
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~BareBus() { end(); }
    BareBus(const BareBus &) = delete;
    BareBus &operator=(const BareBus &) = delete;

    [[nodiscard]] const QString &address() const { return m_address; }
    void end()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/** The real gnome-keyring-daemon on a bus, with its files in a folder. */
class Keyring {
public:
    /** Starts it and unlocks its login keyring, which is created if the folder is empty. */
    Keyring(const QDBusConnection &bus, const QString &folder) : m_bus(bus)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromUtf8(variable), folder);
        m_daemon.setProcessEnvironment(environment);
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                        QStringLiteral("--components=secrets"), QStringLiteral("--control-directory=") + folder});
        m_daemon.write("the password");
        m_daemon.closeWriteChannel();
    }
    ~Keyring() { kill(); }
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    [[nodiscard]] bool waitUntilUnlocked() const
    {
        return QTest::qWaitFor(
            [this] {
                QDBusMessage call = QDBusMessage::createMethodCall(
                    service(), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                    QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
                call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
                const QDBusMessage reply = m_bus.call(call);
                return reply.type() == QDBusMessage::ReplyMessage
                       && !reply.arguments().constFirst().value<QDBusVariant>().variant().toBool();
            },
            20'000);
    }
    /** Locks all collections. */
    [[nodiscard]] bool lock() const
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(service(), QStringLiteral("/org/freedesktop/secrets"),
                                           QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        call << QVariant::fromValue(
            QList<QDBusObjectPath>{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/aliases/default"))});
        return m_bus.call(call).type() == QDBusMessage::ReplyMessage;
    }
    /** It takes what is sent to it, and does nothing. */
    void freeze() { ::kill(pid_t(m_daemon.processId()), SIGSTOP); }
    void wake() { ::kill(pid_t(m_daemon.processId()), SIGCONT); }
    void kill()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    static QString service() { return QStringLiteral("org.freedesktop.secrets"); }
    QDBusConnection m_bus;
    QProcess m_daemon;
};

} // namespace coterie::test
