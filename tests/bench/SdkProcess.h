// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "SocketToFeed.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace coterie::bench {

/** Why the published SDK cannot be measured here; empty when it can. */
[[nodiscard]] QString sdkMissing();

/** A program of tests/conformance/bench beside the SDK, which speaks in lines of JSON. */
class SdkProcess {
public:
    SdkProcess(const QString &program, const QStringList &arguments);
    ~SdkProcess();
    SdkProcess(const SdkProcess &) = delete;
    SdkProcess &operator=(const SdkProcess &) = delete;

    void tell(const QJsonObject &order);
    /** Its next line; empty when none came in time. */
    [[nodiscard]] QJsonObject line();

private:
    QProcess m_process;
};

/** What a run of the SDK came to. */
struct SdkRun {
    double rate = 0; ///< events/s; 0: it did not end
    double requests = 0;
    double cpu = 0; ///< ns that its process spent on an event
};

/** The source's stream into the SDK alone, or into its React bridge: "alone" or "bridge". */
[[nodiscard]] SdkRun receiveBySdk(Source &source, const QString &mode);

} // namespace coterie::bench
