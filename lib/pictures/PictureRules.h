// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

namespace coterie {

/**
 * Returns whether a picture may be fetched from a URL: only https, or http from a loopback address (R9), and without a
 * user name or password. Addresses of this computer are only allowed if `local` is true, which means that the service
 * runs on this computer too. Otherwise any user could write a post that makes Coterie send requests to other local
 * programs.
 */
[[nodiscard]] bool mayFetchPicture(const QUrl &url, bool local);
/** Returns whether the URL has a loopback address. */
[[nodiscard]] bool isOnThisComputer(const QUrl &url);

} // namespace coterie
