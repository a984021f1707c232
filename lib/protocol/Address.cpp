// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

using V4 = std::uint32_t;
using V6 = std::array<std::uint8_t, 16>;

struct Network {
    V4 address;
    int bits;
};

constexpr std::array thisComputerV4{Network{0x00000000, 8}, Network{0x7f000000, 8}};
/** The networks of the IANA registry of special addresses that are not reachable from everywhere. */
constexpr std::array privateV4{
    Network{0x0a000000, 8},  // 10.0.0.0, private
    Network{0x64400000, 10}, // 100.64.0.0, shared by customers of a provider
    Network{0xa9fe0000, 16}, // 169.254.0.0, link-local
    Network{0xac100000, 12}, // 172.16.0.0, private
    Network{0xc0000000, 24}, // 192.0.0.0, protocols
    Network{0xc0a80000, 16}, // 192.168.0.0, private
    Network{0xc6120000, 15}, // 198.18.0.0, measurements
    Network{0xe0000000, 3},  // 224.0.0.0 and on: multicast, reserved, broadcast
};

template <std::size_t Count>
bool isIn(V4 address, const std::array<Network, Count> &networks)
{
    return std::any_of(networks.begin(), networks.end(), [address](const Network &network) {
        return (address ^ network.address) >> (32 - network.bits) == 0;
    });
}

AddressScope scopeOf(V4 address)
{
    if (isIn(address, thisComputerV4))
        return AddressScope::ThisComputer;
    return isIn(address, privateV4) ? AddressScope::Private : AddressScope::Public;
}

bool startsWith(const V6 &address, std::initializer_list<std::uint8_t> prefix)
{
    return std::equal(prefix.begin(), prefix.end(), address.begin());
}

V4 v4At(const V6 &address, std::size_t at)
{
    return V4(address[at]) << 24 | V4(address[at + 1]) << 16 | V4(address[at + 2]) << 8 | V4(address[at + 3]);
}

AddressScope scopeOf(const V6 &address)
{
    const bool isZeroTo80 = std::all_of(address.begin(), address.begin() + 10, [](auto byte) { return byte == 0; });
    if (isZeroTo80 && address[10] == address[11] && (address[10] == 0 || address[10] == 0xff)) {
        const V4 embedded = v4At(address, 12);
        return embedded <= 1 ? AddressScope::ThisComputer : scopeOf(embedded); // ::, ::1, ::a.b.c.d, ::ffff:a.b.c.d
    }
    if (startsWith(address, {0x00, 0x64, 0xff, 0x9b})) // NAT64
        return scopeOf(v4At(address, 12));
    if (startsWith(address, {0x20, 0x02})) // 6to4
        return scopeOf(v4At(address, 2));
    const bool isGlobal = (address[0] & 0xe0) == 0x20; // 2000::/3, all that is assigned
    const bool isTeredo = startsWith(address, {0x20, 0x01, 0x00, 0x00});
    return isGlobal && !isTeredo ? AddressScope::Public : AddressScope::Private;
}

std::optional<V4> parseV4(const QByteArray &text)
{
    in_addr address{};
    return ::inet_pton(AF_INET, text.constData(), &address) == 1 ? std::optional<V4>(ntohl(address.s_addr))
                                                                 : std::nullopt;
}

std::optional<V6> parseV6(QByteArray text)
{
    if (const qsizetype zone = text.indexOf('%'); zone >= 0)
        text.truncate(zone);
    V6 address;
    return ::inet_pton(AF_INET6, text.constData(), address.data()) == 1 ? std::optional(address) : std::nullopt;
}

/** Returns whether the name, without its last dot, is this name or under it. */
bool isAtOrUnder(const QString &name, QLatin1StringView top)
{
    return name.endsWith(top) && (name.size() == top.size() || name.at(name.size() - top.size() - 1) == u'.');
}

} // namespace

AddressScope scopeOf(const QString &host)
{
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    const QByteArray text = name.toLatin1();
    if (const auto address = parseV4(text))
        return scopeOf(*address);
    if (const auto address = parseV6(text))
        return scopeOf(*address);
    if (isAtOrUnder(name, "localhost"_L1) || name == "localhost.localdomain"_L1)
        return AddressScope::ThisComputer;
    const bool isOfANetwork = !name.contains(u'.') || isAtOrUnder(name, "local"_L1) || isAtOrUnder(name, "internal"_L1)
                              || isAtOrUnder(name, "home.arpa"_L1);
    return isOfANetwork ? AddressScope::Private : AddressScope::Public;
}

bool isLoopbackHost(const QString &host)
{
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const auto address = parseV4(host.toLatin1());
    return address && *address >> 24 == 127;
}

} // namespace coterie
