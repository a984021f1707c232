// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace coterie {

/** Where the socket of a bus is. */
struct BusSocket {
    QString path;
    bool isAbstract = false;

    friend bool operator==(const BusSocket &, const BusSocket &) = default;
};

/**
 * The address of the session bus as the environment gives it: DBUS_SESSION_BUS_ADDRESS, or the socket that systemd puts
 * into the runtime folder. Empty without one; no bus is ever started for it, as libdbus would.
 */
[[nodiscard]] QString sessionBusAddress();

/** The first Unix socket of a D-Bus address ("unix:path=…", "unix:abstract=…"); nothing when it has none. */
[[nodiscard]] std::optional<BusSocket> socketOf(const QString &address);

} // namespace coterie
