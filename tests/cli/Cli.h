// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/SandboxServer.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>

namespace coterie::test {

using namespace Qt::StringLiterals;

/** One run of coterie-cli, in an environment without the user's settings. */
class Cli {
public:
    Cli()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QStringList names = environment.keys();
        for (const QString &name : names) {
            if (name.startsWith("COTERIE_"_L1))
                environment.remove(name);
        }
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        // The tests must never reach the password store of whoever runs them.
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.insert(u"COTERIE_SANDBOX"_s, QStringLiteral(COTERIE_SANDBOX_PROGRAM));
        environment.remove(u"QT_LOGGING_RULES"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_process.setProcessEnvironment(environment);
    }
    ~Cli()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    Cli(const Cli &) = delete;
    Cli &operator=(const Cli &) = delete;

    void set(const QString &variable, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(variable, value);
        m_process.setProcessEnvironment(environment);
    }
    /** Sets the variables for the sandbox's address, its credentials, and the community. */
    void use(const SandboxServer &sandbox, const QString &token = {})
    {
        set(u"COTERIE_BASE_URL"_s, sandbox.url());
        set(u"COTERIE_API_KEY"_s, sandbox.apiKey());
        set(u"COTERIE_ACCESS_TOKEN"_s, sandbox.accessToken());
        set(u"COTERIE_TOKEN"_s, token.isEmpty() ? sandbox.token() : token);
    }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /** Runs in the child, before the program. */
    void setChildModifier(const std::function<void()> &modifier) { m_process.setChildProcessModifier(modifier); }

    void start(const QStringList &arguments) { m_process.start(QStringLiteral(COTERIE_CLI_PROGRAM), arguments); }
    /** Writes a line, and returns once it is written to the pipe. */
    void write(const QString &line)
    {
        m_process.write(line.toUtf8() + '\n');
        m_process.waitForBytesWritten();
    }
    void closeInput() { m_process.closeWriteChannel(); }
    /** Reads output until the deadline. */
    void listen(QDeadlineTimer until)
    {
        while (!until.hasExpired() && m_process.state() != QProcess::NotRunning) {
            if (until.remainingTime() < 2) // waitForReadyRead() takes whole milliseconds
                QThread::usleep(ulong(until.remainingTimeNSecs() / 1000));
            else
                m_process.waitForReadyRead(int(until.remainingTime() - 1));
        }
    }
    /** Kills the program as in a crash, and reads what it printed before. */
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        read();
    }

    /** Waits for the end. Returns the exit code, or -1 if the program crashed or did not end. */
    int finish()
    {
        while (m_process.state() != QProcess::NotRunning && !m_patience.hasExpired())
            m_process.waitForFinished(50);
        read();
        const bool ended = m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit;
        return ended ? m_process.exitCode() : -1;
    }
    int run(const QStringList &arguments)
    {
        start(arguments);
        closeInput();
        return finish();
    }
    /**
     * Returns the next line of stdout that matches; an empty object on timeout. Skips lines that were already searched.
     */
    QJsonObject await(const std::function<bool(const QJsonObject &)> &fits)
    {
        while (true) {
            read();
            while (m_seen < lines.size()) {
                const QJsonObject &line = lines.at(m_seen++);
                if (fits(line))
                    return line;
            }
            if (m_patience.hasExpired() || m_process.state() == QProcess::NotRunning)
                return {};
            m_process.waitForReadyRead(50);
        }
    }
    QJsonObject awaitEvent(const QString &event)
    {
        return await([&event](const QJsonObject &line) { return line.value("event"_L1).toString() == event; });
    }
    /** Returns the first matching row, from the first line with rows that has one. */
    QJsonObject awaitRow(const std::function<bool(const QJsonObject &)> &fits)
    {
        QJsonObject found;
        await([&](const QJsonObject &line) {
            const QJsonArray rows = line.value("rows"_L1).toArray();
            for (const auto &row : rows) {
                if (!fits(row.toObject()))
                    continue;
                found = row.toObject();
                return true;
            }
            return false;
        });
        return found;
    }
    [[nodiscard]] QList<QJsonObject> events(const QString &event) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &line : lines) {
            if (line.value("event"_L1).toString() == event)
                found << line;
        }
        return found;
    }
    /** Returns all of stdout as it was. */
    [[nodiscard]] QString output() const { return QString::fromUtf8(m_all); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    QList<QJsonObject> lines; ///< of stdout
    QStringList nonsense;     ///< lines of stdout that are not JSON objects
    QString words;            ///< stderr

private:
    void read()
    {
        const QByteArray block = m_process.readAllStandardOutput();
        m_all += block;
        m_out += block;
        words += QString::fromUtf8(m_process.readAllStandardError());
        for (qsizetype end = m_out.indexOf('\n'); end >= 0; end = m_out.indexOf('\n')) {
            const QJsonDocument document = QJsonDocument::fromJson(m_out.left(end));
            if (document.isObject())
                lines << document.object();
            else
                nonsense << QString::fromUtf8(m_out.left(end));
            m_out.remove(0, end + 1);
        }
    }

    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_all; ///< stdout
    QByteArray m_out; ///< its last line, while that has no end
    qsizetype m_seen = 0;
    QDeadlineTimer m_patience{30'000};
};

} // namespace coterie::test
