// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace coterie::test {

/** An answer, or status 0 when there was none. */
struct Answer {
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/**
 * The real coterie-sandbox, in a process of its own. It ends with this object, and with the test program however that
 * ends. Calls wait with an event loop, 10 s at most.
 */
class SandboxServer {
public:
    explicit SandboxServer(QStringList arguments = {QStringLiteral("--control")});
    ~SandboxServer();
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    /** The program that is started: $COTERIE_SANDBOX, or else the one of this build. */
    [[nodiscard]] static QString program();

    /** Starts, or starts anew, and waits for the ready line; false when there was none. */
    [[nodiscard]] bool start();
    /** As a crash would: nothing is said goodbye to. */
    void kill();
    /** Waits for the end; the exit code, or -1. */
    [[nodiscard]] int waitForEnd();
    /** As the starter's death would. */
    void closeInput() { m_process.closeWriteChannel(); }
    void setArguments(const QStringList &arguments) { m_arguments = arguments; }

    [[nodiscard]] const QJsonObject &ready() const { return m_ready; }
    [[nodiscard]] QString url() const { return text(QStringLiteral("url")); }
    [[nodiscard]] quint16 port() const { return quint16(QUrl(url()).port()); }
    [[nodiscard]] QString apiKey() const { return text(QStringLiteral("apiKey")); }
    [[nodiscard]] QString accessToken() const { return text(QStringLiteral("accessToken")); }
    [[nodiscard]] QString walletAddress() const { return text(QStringLiteral("walletAddress")); }
    [[nodiscard]] QString certificate() const { return text(QStringLiteral("certificate")); }
    /** The n-th community's token address. */
    [[nodiscard]] QString token(int index = 0) const;
    /** The community where the signed-in wallet holds nothing, so that posting is refused. */
    [[nodiscard]] QString closedToken() const;
    [[nodiscard]] QByteArray errorOutput() { return m_process.readAllStandardError(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    /** POST /_sandbox/{name}; an empty object when it was refused. */
    QJsonObject control(const QString &name, const QJsonObject &body = {});
    /** The n-th member: their "username" and "userId". */
    [[nodiscard]] QJsonObject member(int index);
    /** A request with the API key and the access token, unless headers say otherwise (an empty value: not sent). */
    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    Answer post(const QString &path, const QJsonObject &body);
    /** POST …/messages as the signed-in person; the HTTP status. */
    int postMessage(const QString &content, const QString &token = {}, const QString &parent = {});
    /** The newest messages of a community. */
    QJsonArray messages(const QString &token = {}, const QString &query = {});
    QString ticket(const QString &token = {});
    /** ws(s)://…/ws?ticket=… with a new ticket. */
    QUrl socketUrl(const QString &token = {});

private:
    [[nodiscard]] QString text(const QString &name) const;

    QStringList m_arguments;
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace coterie::test
