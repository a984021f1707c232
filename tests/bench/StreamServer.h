// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

namespace coterie::bench {

/**
 * A server with minimal cost, so that only the receiver is measured. It serves one client at a time over TLS, accepts
 * any upgrade, and sends prepared frames as fast as the client reads them. It prints its address as one line of JSON,
 * {"port","certificate"}. A line on standard input starts sending to the connected client: "records" sends each frame
 * in its own TLS record, as a service that flushes each frame does; "pace N" sends N frames per second; "bulk" fills
 * the records; "flood N" does the same repeatedly for N seconds. Afterwards it repeats an end frame until the client
 * leaves. Unsent data is limited by the socket buffers. Returns the exit code when standard input is closed. It blocks,
 * so run it in its own process.
 */
[[nodiscard]] int serveStream(int events);

} // namespace coterie::bench
