// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "SdkProcess.h"

#include "Stream.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr int patience = 120'000; ///< ms, for one run of the SDK
constexpr int farewell = 5'000;   ///< ms, until it ends after its last line

QString folder()
{
    return QStringLiteral(CONFORMANCE_FOLDER);
}

} // namespace

QString sdkMissing()
{
    if (QStringLiteral(NODE_PROGRAM).isEmpty())
        return u"Node was not found when this was configured."_s;
    // install.mjs writes this file last.
    if (!QFile::exists(folder() + u"/node_modules/.installed-from"_s))
        return u"The SDK is not installed; tests/conformance/install.mjs does it."_s;
    return {};
}

SdkProcess::SdkProcess(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(NODE_PROGRAM), QStringList{folder() + u"/bench/"_s + program} + arguments);
}

SdkProcess::~SdkProcess()
{
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(farewell))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void SdkProcess::tell(const QJsonObject &order)
{
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject SdkProcess::line()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        const qint64 left = patience - timer.elapsed();
        if (left <= 0 || !m_process.waitForReadyRead(int(left)))
            return {};
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

SdkRun receiveBySdk(Source &source, const QString &mode)
{
    SdkProcess node(u"stream.mjs"_s, {mode});
    node.tell({{u"port"_s, source.port},
               {u"certificate"_s, QString::fromLatin1(source.certificate.toPem())},
               {u"events"_s, source.events},
               {u"page"_s, QString::fromUtf8(Stream::page())}});
    if (!node.line()["live"_L1].toBool())
        return {};
    source.go();
    const QJsonObject end = node.line();
    const double seconds = end["seconds"_L1].toDouble();
    if (end["events"_L1].toInt() != source.events || seconds <= 0)
        return {};
    return {source.events / seconds, end["requests"_L1].toDouble(),
            end["cpuSeconds"_L1].toDouble() * 1e9 / source.events};
}

} // namespace coterie::bench
