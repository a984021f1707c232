// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/SandboxProcess.h"

#include "client/Log.h"
#include "log/Secrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr auto startDeadline = 15s;
constexpr qsizetype maxErrorOutput = 2000; ///< bytes

} // namespace

SandboxProcess::SandboxProcess(QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(Failure::NotReady, tr("The sandbox was not ready after %n s.", nullptr, int(startDeadline.count())));
        stop();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLine);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_errorOutput = (m_errorOutput + m_process.readAllStandardError()).right(maxErrorOutput); });
    connect(&m_process, &QProcess::finished, this, &SandboxProcess::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Failure::Start, m_process.errorString());
    });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.closeWriteChannel(); // makes it end
    m_process.terminate();
    if (!m_process.waitForFinished(1000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

QString SandboxProcess::program()
{
    const QString name = u"coterie-sandbox"_s;
    if (qEnvironmentVariableIsSet("COTERIE_SANDBOX"))
        return qEnvironmentVariable("COTERIE_SANDBOX");
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {here.filePath(name), here.filePath(u"../libexec/coterie/"_s + name)}) {
        if (QFileInfo(place).isExecutable())
            return QDir::cleanPath(place);
    }
    return QStandardPaths::findExecutable(name);
}

QStringList SandboxProcess::livelyArguments()
{
    return {u"--members"_s, u"24"_s, u"--rate"_s, u"2"_s};
}

void SandboxProcess::start(const QStringList &arguments)
{
    m_stopping = false;
    m_ready = false;
    m_errorOutput.clear();
    const QString path = program();
    if (path.isEmpty() || !QFileInfo::exists(path)) {
        const QString reason = path.isEmpty()
                                   ? tr("The program coterie-sandbox was not found next to Coterie or in PATH.")
                                   : tr("The program %1 does not exist.").arg(QDir::toNativeSeparators(path));
        // Reported like every other failure, not from inside the call.
        QMetaObject::invokeMethod(
            this, [this, reason] { fail(Failure::Missing, reason); }, Qt::QueuedConnection);
        return;
    }
    qCDebug(sandboxLog).noquote() << "starting" << path << arguments.join(u' ');
    m_deadline.start(startDeadline);
    m_process.start(path, QStringList{u"--exit-with-parent"_s} + arguments);
}

void SandboxProcess::stop()
{
    m_stopping = true;
    m_deadline.stop();
    if (!isRunning())
        return;
    m_process.closeWriteChannel();
    m_process.terminate();
}

void SandboxProcess::readLine()
{
    if (m_ready) {
        m_process.readAllStandardOutput();
        return;
    }
    if (!m_process.canReadLine())
        return;
    const QJsonObject object = QJsonDocument::fromJson(m_process.readLine()).object();
    const SandboxReady ready{object.value("url"_L1).toString(), object.value("apiKey"_L1).toString(),
                             object.value("accessToken"_L1).toString(), object.value("certificate"_L1).toString(),
                             object.value("refreshToken"_L1).toString()};
    m_deadline.stop();
    if (ready.url.isEmpty()) {
        fail(Failure::NotReady, tr("The sandbox did not report its address."));
        stop();
        return;
    }
    Secrets::remember(ready.apiKey);
    Secrets::remember(ready.accessToken);
    Secrets::remember(ready.refreshToken);
    qCDebug(sandboxLog).noquote() << "ready at" << ready.url;
    m_ready = true;
    Q_EMIT this->ready(ready);
}

void SandboxProcess::ended()
{
    if (m_stopping)
        return;
    m_deadline.stop();
    const QString words = QString::fromUtf8(m_errorOutput).trimmed();
    const QString reason = words.isEmpty() ? tr("The sandbox exited with code %1.").arg(m_process.exitCode())
                                           : words.section(u'\n', -1).trimmed();
    fail(m_ready ? Failure::Vanished : Failure::NotReady, reason);
}

void SandboxProcess::fail(Failure failure, const QString &reason)
{
    m_deadline.stop();
    qCWarning(sandboxLog).noquote() << reason;
    Q_EMIT failed(failure, reason);
}

} // namespace coterie
