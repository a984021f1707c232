// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Address.h"

#include <QUrl>

namespace coterie {

/**
 * Returns whether a picture may be fetched from a URL: only https, or http from a loopback address (R9), without a user
 * name or password, and not farther than `reach`, which is that of the service. Otherwise any user could write a post
 * that makes Coterie send requests to other programs of this computer or devices of its network. The addresses that a
 * name resolves to have to be checked too.
 */
[[nodiscard]] bool mayFetchPicture(const QUrl &url, AddressScope reach);

} // namespace coterie
