// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace coterie {

/** The Unix socket of a bus. */
struct BusSocket {
    QString path;
    bool isAbstract = false;

    friend bool operator==(const BusSocket &, const BusSocket &) = default;
};

/**
 * Returns the address of the session bus: DBUS_SESSION_BUS_ADDRESS, or systemd's socket in the runtime folder. Returns
 * an empty string if there is none; unlike libdbus it never starts a bus.
 */
[[nodiscard]] QString sessionBusAddress();

/** Returns the first Unix socket in a D-Bus address ("unix:path=…", "unix:abstract=…"); nothing if it has none. */
[[nodiscard]] std::optional<BusSocket> socketOf(const QString &address);

} // namespace coterie
