// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDeadlineTimer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace coterie {

/** What a start of the program asks for. */
struct StartRequest {
    QString open;            ///< token address of a community to open; empty to show the window only
    QString activationToken; ///< allows the window to come to the front; may be empty
    QString link = {};       ///< a secret: the link of a sign-in that a browser handed over; may be empty
};

/**
 * Ensures that one program runs for each name. A later start hands its request over to the running program and exits.
 * If the running program hangs, a second one runs beside it. A lock file tells which one is first, and a socket
 * receives the requests; both are in a folder that only this user can access. Files left over from a killed program do
 * no harm. Use it on the GUI thread.
 */
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /** The names of both files are derived from a hash of `name`. */
    explicit SingleInstance(const QString &name, const QString &folder = runtimeFolder(), QObject *parent = nullptr);
    ~SingleInstance() override;

    /** Returns the user's runtime folder. */
    [[nodiscard]] static QString runtimeFolder();

    /** Becomes the program that receives requests. Returns false if another one is. */
    [[nodiscard]] bool listen() { return isFirst(); }
    /**
     * Returns true if the running program has accepted the request, so that this one must exit. Returns false if this
     * is the first program, or if the other one cannot be reached; then asked() is emitted for later starts, if
     * possible. Blocks for up to `timeout` if another program holds the lock and does not answer.
     */
    [[nodiscard]] bool handOver(const StartRequest &request, std::chrono::milliseconds timeout);

Q_SIGNALS:
    /** Emitted when the program was started again. */
    void asked(const coterie::StartRequest &request);

private:
    enum class Answer { Accepted, TimedOut, NotReachable };

    [[nodiscard]] bool isFirst();
    [[nodiscard]] Answer sendRequest(const StartRequest &request, const QDeadlineTimer &deadline) const;
    void readRequest(QLocalSocket *socket);

    const QString m_socketName; ///< full path
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace coterie
