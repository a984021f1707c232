// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace coterie {

/** What a sandbox reports when it is ready. */
struct SandboxReady {
    QString url;
    QString apiKey;
    QString accessToken;
    QString certificate; ///< with TLS, a PEM file to trust; otherwise empty
    QString refreshToken;
};

/**
 * Runs the coterie-sandbox program, without blocking; it is stopped when this object is destroyed. It also ends by
 * itself when its parent process is gone, so that a killed window leaves none behind. GUI thread.
 */
class SandboxProcess : public QObject {
    Q_OBJECT

public:
    enum class Failure {
        Missing,  ///< the program was not found
        Start,    ///< the program could not be started
        NotReady, ///< it was not ready in time, or ended before; the reason has its output
        Vanished, ///< it ended after it was ready
    };

    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    /** Returns the path of the program: $COTERIE_SANDBOX, beside this one, in ../libexec/coterie, or on the PATH. */
    [[nodiscard]] static QString program();
    /** Returns the arguments that coterie and coterie-cli use by default: members who post and like. */
    [[nodiscard]] static QStringList livelyArguments();

    void start(const QStringList &arguments);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void ready(const coterie::SandboxReady &ready);
    /** Emitted when it failed; the reason is text for the user, the sandbox's own output if there is some. */
    void failed(coterie::SandboxProcess::Failure failure, const QString &reason);

private:
    void readLine();
    void ended();
    void fail(Failure failure, const QString &reason);

    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_errorOutput; ///< the end of its stderr
    bool m_ready = false;
    bool m_stopping = false;
};

} // namespace coterie
