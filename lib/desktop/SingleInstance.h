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

/** What somebody wants who starts the program. */
struct StartRequest {
    QString open;            ///< a community's token address; empty for the window alone
    QString activationToken; ///< with which a desktop lets a window come to the front; empty when it gave none
};

/**
 * One program for each name: whoever starts it again hands what they want to the one that runs, and leaves. One that is
 * stuck is not waited for, so there may be two then. A lock file says who was first, and a socket beside it takes what
 * is handed over; both are in a folder of this user alone. What a killed program left behind is in nobody's way. GUI
 * thread.
 */
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /** The name is made into one for files. */
    explicit SingleInstance(const QString &name, const QString &folder = runtimeFolder(), QObject *parent = nullptr);
    ~SingleInstance() override;

    /** Where the desktop wants sockets. */
    [[nodiscard]] static QString runtimeFolder();

    /**
     * True when the request is in the hands of the one that runs, and this one is to leave. False when this is the
     * first, or when nobody can be asked: then asked() follows for whoever comes later, as far as that can be. Blocks
     * as long as the patience lasts when another one holds the lock and does not answer.
     */
    [[nodiscard]] bool handOver(const StartRequest &request, std::chrono::milliseconds patience);

Q_SIGNALS:
    /** Somebody started the program once more. */
    void asked(const coterie::StartRequest &request);

private:
    enum class Answer { Taken, Silence, Nobody };

    [[nodiscard]] bool isFirst();
    [[nodiscard]] Answer ask(const StartRequest &request, const QDeadlineTimer &deadline) const;
    void hear(QLocalSocket *socket);

    const QString m_socketName; ///< a path
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace coterie
