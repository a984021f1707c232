// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/NetworkClient.h"

#include <QByteArray>
#include <QProcess>
#include <QSslCertificate>

#include <atomic>
#include <chrono>
#include <memory>

namespace coterie::bench {

/** The stream server in its own process, with its address. */
struct Source {
    int events = 0;
    bool bulk = false; ///< many frames in one TLS record
    int pace = 0;      ///< events/s; 0 for as fast as possible
    QProcess process;
    quint16 port = 0;
    QSslCertificate certificate;
    /** Returns the number of GET requests of all backends of options(). */
    std::shared_ptr<std::atomic_int> gets = std::make_shared<std::atomic_int>();

    [[nodiscard]] bool start();
    /** Starts the stream for the connected client. */
    void go();
    /** Sends another command of StreamServer.h. */
    void order(const QByteArray &words);
    /** Returns options for a backend whose socket connects to the server, while REST is answered locally. */
    [[nodiscard]] NetworkClient::Options options() const;
    ~Source();
};

/** The result of one run. */
struct Run {
    double seconds = 0;      ///< from the start to the last event that was counted or shown; 0 if it did not end
    int events = 0;          ///< that arrived
    int requests = 0;        ///< GET requests since the start of the stream
    int gaps = 0;            ///< each stands for dropped events
    double longestSlice = 0; ///< of the GUI thread, CPU time in ns
    double shownCpu = 0;     ///< CPU time of the GUI thread, in ns
    double networkCpu = 0;   ///< CPU time of the rest of the process or of the only thread, in ns
};

/**
 * Sends the stream through our whole path: QtSocket, Connection, the queue, the feed and its model. Requests shortly
 * after the last event still count.
 */
[[nodiscard]] Run receiveIntoFeed(Source &source, std::chrono::milliseconds afterwards = {});

} // namespace coterie::bench
