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

/** The server of the stream in its process, and where it is. */
struct Source {
    int events = 0;
    bool bulk = false; ///< many frames in one TLS record
    int pace = 0;      ///< events a second; 0: as fast as they can be sent
    QProcess process;
    quint16 port = 0;
    QSslCertificate certificate;
    /** GET requests of all backends of options(). */
    std::shared_ptr<std::atomic_int> gets = std::make_shared<std::atomic_int>();

    [[nodiscard]] bool start();
    /** Lets the client that is connected have the stream. */
    void go();
    /** Gives another order of StreamServer.h. */
    void order(const QByteArray &words);
    /** For a backend whose socket goes there, while REST is answered on the spot. */
    [[nodiscard]] NetworkClient::Options options() const;
    ~Source();
};

/** What one run came to. */
struct Run {
    double seconds = 0;      ///< from the order to send until the last event was counted or shown; 0: it did not end
    int events = 0;          ///< that arrived
    int requests = 0;        ///< GET, from the order to send on
    int gaps = 0;            ///< what did not was dropped with a gap
    double longestSlice = 0; ///< of the GUI thread, in ns of CPU
    double shownCpu = 0;     ///< ns of CPU that the GUI thread spent
    double networkCpu = 0;   ///< ns of CPU that the rest of the process spent, or of the only thread
};

/**
 * The stream through our whole path: QtSocket, Connection, the queue, the feed and its model. What is asked for some
 * time after the last event still counts.
 */
[[nodiscard]] Run receiveIntoFeed(Source &source, std::chrono::milliseconds afterwards = {});

} // namespace coterie::bench
