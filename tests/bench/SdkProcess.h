// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "SocketToFeed.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace coterie::bench {

/** Returns why the published SDK cannot be measured here; empty if it can. */
[[nodiscard]] QString sdkMissing();

/** A program of tests/conformance/bench with the SDK. It communicates in lines of JSON. */
class SdkProcess {
public:
    SdkProcess(const QString &program, const QStringList &arguments);
    ~SdkProcess();
    SdkProcess(const SdkProcess &) = delete;
    SdkProcess &operator=(const SdkProcess &) = delete;

    void tell(const QJsonObject &order);
    /** Returns its next line; empty on timeout. */
    [[nodiscard]] QJsonObject line();

private:
    QProcess m_process;
};

/** The result of one run of the SDK. */
struct SdkRun {
    double rate = 0; ///< events/s; 0 if it did not end
    double requests = 0;
    double cpu = 0; ///< CPU time of its process per event, in ns
};

/** Sends the source's stream to the SDK alone ("alone") or to its React bridge ("bridge"). */
[[nodiscard]] SdkRun receiveBySdk(Source &source, const QString &mode);

} // namespace coterie::bench
