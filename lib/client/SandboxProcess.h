// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace coterie {

/** What a sandbox says of itself when it is ready. */
struct SandboxReady {
    QString url;
    QString apiKey;
    QString accessToken;
    QString certificate; ///< a PEM file to trust, with TLS; else empty
    QString refreshToken;
};

/**
 * Runs the coterie-sandbox program: started and stopped with this object, never blocking. The sandbox ends by itself
 * when its parent is gone, so a killed window leaves none behind.
 */
class SandboxProcess : public QObject {
    Q_OBJECT

public:
    enum class Failure {
        Missing,  ///< the program is not there
        Start,    ///< it is there and does not run
        NotReady, ///< it said nothing in time, or ended before it was ready; its words are the reason
        Vanished, ///< it ended although it had been ready
    };

    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    /** The program beside this one, in ../libexec/coterie, or on the PATH; COTERIE_SANDBOX names another. */
    [[nodiscard]] static QString program();
    /** A lively world: what coterie and coterie-cli start without further wishes. */
    [[nodiscard]] static QStringList livelyArguments();

    void start(const QStringList &arguments);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void ready(const coterie::SandboxReady &ready);
    /** The reason is for a person: the sandbox's own words where it said some. */
    void failed(coterie::SandboxProcess::Failure failure, const QString &reason);

private:
    void readLine();
    void ended();
    void fail(Failure failure, const QString &reason);

    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_words; ///< the last of what it said on stderr
    bool m_ready = false;
    bool m_stopping = false;
};

} // namespace coterie
