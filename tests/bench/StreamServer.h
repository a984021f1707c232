// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

namespace coterie::bench {

/**
 * The cheapest server there can be, so that what is measured is the receiver: one client after another, TLS, an
 * upgrade it does not examine, and then frames that were made before, as fast as the client takes them. It says
 * where it is in one line of JSON, {"port","certificate"}, and begins to send to a client that is there at a line on
 * standard input: "records" gives each frame a TLS record of its own, as a service does that flushes what it says;
 * "pace N" sends N of them a second; "bulk" fills the records, and "flood N" does that over and over for N seconds.
 * Afterwards it repeats an end frame until the client leaves. What waits to be sent is bounded by the system's
 * buffers. Returns the exit code when standard input is closed. It blocks and is meant for a process of its own.
 */
[[nodiscard]] int serveStream(int events);

} // namespace coterie::bench
