// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/** Where a host is, as far as its name or address tells. Ordered: who may reach one may reach those before. */
enum class AddressScope {
    Public,       ///< an address of the internet, or a name that has to be resolved first
    Private,      ///< only reachable from some networks: private, link-local, multicast and reserved addresses
    ThisComputer, ///< loopback and unspecified addresses, in any notation, and localhost
};

/**
 * Returns the scope of a host name, or of an IPv4 or IPv6 address as QUrl and QHostAddress write it. An IPv4 address
 * within an IPv6 address counts (mapped, compatible, NAT64, 6to4). Everything that would connect to this computer is
 * ThisComputer; it is the rule for what strangers may not make Coterie contact.
 */
[[nodiscard]] AddressScope scopeOf(const QString &host);

/**
 * Returns whether the host is surely this computer: 127.0.0.0/8, ::1 or localhost. It is the rule for what may go
 * without encryption (R9), so it knows fewer notations than scopeOf().
 */
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace coterie
