// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace coterie::test {

/** A response; status 0 if there was none. */
struct Answer {
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/**
 * The real coterie-sandbox in its own process. It ends with this object, and also when the test program crashes. Calls
 * run an event loop for at most 10 s.
 */
class SandboxServer {
public:
    explicit SandboxServer(QStringList arguments = {QStringLiteral("--control")});
    ~SandboxServer();
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    /** Returns the program: $COTERIE_SANDBOX, or the one of this build. */
    [[nodiscard]] static QString program();

    /** Starts or restarts it and waits for the ready line. Returns false if there is none. */
    [[nodiscard]] bool start();
    /** Kills it as in a crash, without closing connections. */
    void kill();
    /** Waits for its end. Returns the exit code, or -1. */
    [[nodiscard]] int waitForEnd();
    /** Closes its standard input, as when its parent ends. */
    void closeInput() { m_process.closeWriteChannel(); }
    void setArguments(const QStringList &arguments) { m_arguments = arguments; }

    [[nodiscard]] const QJsonObject &ready() const { return m_ready; }
    [[nodiscard]] QString url() const { return text(QStringLiteral("url")); }
    [[nodiscard]] quint16 port() const { return quint16(QUrl(url()).port()); }
    [[nodiscard]] QString apiKey() const { return text(QStringLiteral("apiKey")); }
    [[nodiscard]] QString accessToken() const { return text(QStringLiteral("accessToken")); }
    [[nodiscard]] QString walletAddress() const { return text(QStringLiteral("walletAddress")); }
    [[nodiscard]] QString certificate() const { return text(QStringLiteral("certificate")); }
    /** Returns the n-th community's token address. */
    [[nodiscard]] QString token(int index = 0) const;
    /** Returns the community whose token the user's wallets do not hold, so that posting is refused. */
    [[nodiscard]] QString closedToken() const;
    [[nodiscard]] QByteArray errorOutput() { return m_process.readAllStandardError(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    /** Sends POST /_sandbox/{name}. Returns an empty object if it was refused. */
    QJsonObject control(const QString &name, const QJsonObject &body = {});
    /** Returns the n-th member: {"username", "userId"}. */
    [[nodiscard]] QJsonObject member(int index);
    /**
     * Sends a request with the API key and the access token, unless headers override them (an empty value omits one).
     */
    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    Answer post(const QString &path, const QJsonObject &body);
    /** Sends POST …/messages as the signed-in user. Returns the HTTP status. */
    int postMessage(const QString &content, const QString &token = {}, const QString &parent = {});
    /** Returns the newest messages of a community. */
    QJsonArray messages(const QString &token = {}, const QString &query = {});
    QString ticket(const QString &token = {});
    /** Returns ws(s)://…/ws?ticket=… with a new ticket. */
    QUrl socketUrl(const QString &token = {});

private:
    [[nodiscard]] QString text(const QString &name) const;

    QStringList m_arguments;
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace coterie::test
